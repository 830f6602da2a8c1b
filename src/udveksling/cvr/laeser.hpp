// The answers of the CVR register's distribution (Elasticsearch: hits.hits[]._source), of which
// VrproduktionsEnhed is read to workplaces and Vrvirksomhed to what its own P-number needs. Fields
// and spellings: snitflader 5.5. They were seen in clients of the service, not in its own
// description, so a field that is missing or of another type is left out and told, never guessed.
#pragma once

#include <string_view>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/cvr.hpp"

namespace nytte::udveksling {

// A legal unit, as far as it helps a person choose the sector.
struct Cvrvirksomhed {
  Cvr cvr;
  std::string navn{};
  std::string formkode{};
  std::string form{};
  std::optional<Dato> lukket_fra{};
};

struct Cvrsvar {
  std::vector<Cvrenhed> enheder{};
  std::vector<Cvrvirksomhed> virksomheder{};
  std::vector<std::string> udeladt{};  // hits that are neither, in Danish
};

// json_ugyldig, for_stor (64 MB), svar_ugyldigt (no list of hits: a half body, an error page).
Resultat<Cvrsvar> laes_cvr_svar(std::string_view json);

// The body that asks for one P-number. [ours: the field name pNummer is assumed]
std::string cvr_foresporgsel(PNummer p);

}  // namespace nytte::udveksling
