// One question over HTTP to another system and its whole answer: for the sources that are asked
// (CVR, VITAS, jobindsats). The one file of these that knows libcurl is hent.cpp.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "model/resultat.hpp"

namespace nytte::udveksling {

struct Henteanmodning {
  std::string adresse{};                                       // https:// or http://
  std::string metode = "GET";                                  // GET or POST
  std::vector<std::pair<std::string, std::string>> hoveder{};  // name, value
  std::string krop{};
  std::string bruger{};  // HTTP Basic; empty: none
  std::string adgangskode{};
  std::string ca_fil{};  // empty: the machine's own
};

struct Hentegraenser {
  std::chrono::seconds frist{60};  // for the whole answer
  std::size_t hoejst = std::size_t{64} << 20U;
  // What the answer's Content-Type must begin with; empty: anything.
  std::vector<std::string> medietyper{"application/json"};
};

// The body of a 200. Errors: registeret_svarer_ikke (no connection, no answer in time, 500, 503),
// svar_ugyldigt (half a body, another status, another content type), certifikat_ugyldigt, for_stor,
// ingen_adgang (401, 403), findes_ikke (404), anmodning_ugyldig (an address that is none). Details
// name the status, never the address's secrets, and never the body. No redirect is followed: it
// could carry the password to somebody else.
Resultat<std::string> hent(const Henteanmodning& a, const Hentegraenser& g = {});

}  // namespace nytte::udveksling
