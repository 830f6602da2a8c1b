// The page assets (style sheets, scripts, fonts, icons), carried in the program itself. Their
// addresses hold a hash of their content, so a browser keeps them for ever. The table is made by
// cmake/aktiver.cmake.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/http.hpp"
#include "web/ruter.hpp"

namespace nytte::web {

struct Aktiv {
  std::string_view navn;     // "nytte.css"
  std::string_view adresse;  // "/aktiver/nytte.0123456789ab.css"
  std::string_view indhold;
  std::string_view gzip;  // empty when it is not worth packing
};

const std::vector<Aktiv>& alle_aktiver();

// The address to write in a page. An unknown name is our bug: assert.
std::string_view aktiv_adresse(std::string_view navn);

// 200 with the bytes (packed when the browser takes gzip), 304 when its ETag still stands, 404
// otherwise.
Svar hent_aktiv(const Anmodning& anmodning);

// GET /aktiver/{fil}, open to everyone.
void add_aktivruter(Ruter& ruter);

}  // namespace nytte::web
