// The answers of jobindsats.dk (API versions 2 and 3) and the shared table as CSV, read to the same
// published figures; and the catalogue. Shapes and quirks: snitflader 3.2.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/publiceret.hpp"
#include "model/resultat.hpp"

namespace nytte::udveksling {

// A figure as jobindsats writes it, in ten-thousandths: "1.234,5", "12", "0,25", "-3". A dot is a
// thousands mark before exactly three digits. Nothing for "-", "..", "" (missing or hidden); an
// error for anything else.
Resultat<std::optional<std::int64_t>> laes_dansk_tal(std::string_view tekst);

// Finds out by itself which of the three forms it is. kilde is left empty. Rows of a scheme or
// measure that is none of ours are left out and told. Errors: json_ugyldig, for_stor (64 MB),
// svar_ugyldigt (neither form; no column Periode; a row of another length), and in rows, with
// "raekke 12, Periode": vaerdi_ukendt, tal_ugyldigt; of CSV also its own.
Resultat<Publicering> laes_jobindsats(std::string_view fil);

// --- the catalogue

struct Jobindsatstabel {
  std::string emne;  // subject
  std::string gruppe;
  std::string id;  // "y60c02"
  std::string navn;
};
struct Jobindsatsvaerdi {
  std::string id;
  std::string navn;
};
struct Jobindsatsdimension {
  std::string id;        // "_omrade"
  std::string hierarki;  // "_nykom"
  std::vector<Jobindsatsvaerdi> vaerdier;
};
Resultat<std::vector<Jobindsatstabel>> laes_katalog(std::string_view json);  // v3 /tables
Resultat<std::vector<Jobindsatsdimension>> laes_dimensioner(
    std::string_view json);  // v3 /table/{id}
// The periods of a table in v2 (/tables/{id}/json/); those of no known form are left out.
Resultat<std::vector<Publiceringsperiode>> laes_perioder_v2(std::string_view json);

}  // namespace nytte::udveksling
