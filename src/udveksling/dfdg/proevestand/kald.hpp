// One call to the register, and what it answers, the same for both forms.
#pragma once

#include <boost/json/object.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/kode.hpp"

namespace nytte {

// In the order that skriver() and om_jobordre() count on.
NYTTE_KODE(Standmetode, opret, aendr, afslut, annuller, laes, opret_jobordre, aendr_jobordre,
           luk_jobordre, annuller_jobordre, laes_jobordre, kodeliste, hent_besked, hent_flytning,
           kvitter, ping);

}  // namespace nytte

namespace nytte::udveksling::dfdg::stand {

using Metode = Standmetode;

struct Registerfejl {
  int kode = 0;
  std::string tekst;
};

/// Who calls, as the headers say it; nothing where a header is missing.
struct Kalder {
  std::optional<std::string> organisationstype;
  std::optional<std::string> organisationskode;
  std::optional<std::string> brugernavn;
  std::optional<std::string> brugertype;
  std::optional<std::string> brugerid;
};

struct Kald {
  Metode metode = Metode::ping;
  bool klassisk = false;  // by SOAP
  Kalder kalder;
  std::string anmodning;           // x-requestId or MessageIdentifier
  std::optional<std::string> cpr;  // of calls about a citizen
  std::string id;                  // GUID of the record, of calls about one that is there
  boost::json::object felter{};    // the record, with the names of the newer form
  std::string liste{};             // of a code list
  std::string dato{};
  std::vector<Registerfejl> laesefejl{};  // what could not be read at all
};

struct Udfald {
  int status = 200;  // HTTP, of the newer form
  std::vector<Registerfejl> fejl{};
  std::string noegle{};           // of what was recorded
  boost::json::object indhold{};  // of what was read, in the newer form
};

inline bool skriver(Metode m) {
  return m <= Metode::annuller || (m >= Metode::opret_jobordre && m <= Metode::annuller_jobordre);
}
inline bool om_jobordre(Metode m) {
  return m >= Metode::opret_jobordre && m <= Metode::laes_jobordre;
}

}  // namespace nytte::udveksling::dfdg::stand
