#pragma once

#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "store/forbindelse.hpp"

/// Invented records for the tests. No CPR number here passes modulus 11 or is of 1 January.
namespace nytte::store::test {

inline const auto kAarhus = *Kommunekode::fra(751);
inline const auto kViborg = *Kommunekode::fra(791);
inline const auto kSkolen = *PNummer::laes("1003388394");
inline const auto kParken = *PNummer::laes("1003388395");
inline const auto kCvr = *Cvr::laes("55133018");

Arbejdssted skolen();
Borger borger(std::string_view cpr, std::string_view navn, Kommunekode kommune = kAarhus);
Jobordre jobordre(std::string_view nummer, std::int32_t pladser = 1);
Placering placering(Dato fra, Dato til);
Bruger bruger(std::string_view brugernavn);

/// Stored, and found again by what is returned.
BorgerId stored(Forbindelse& db, const Borger& b);
JobordreId stored(Forbindelse& db, const Jobordre& j);
PlaceringId stored(Forbindelse& db, const Placering& p);
BrugerId stored(Forbindelse& db, const Bruger& b);
/// The school, its staff for all of 2023 and 2022, and one job order there.
JobordreId stored_case(Forbindelse& db);

}  // namespace nytte::store::test
