// What the writes of the catalogue share. Only for the .cpp files of this folder.
#pragma once

#include <string_view>

#include "model/sag/opgave.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"

namespace nytte::sager {

inline constexpr std::int32_t kHoejstAarUrevideret = 5;

// The owner is an active user of the municipality who may own one.
void kontroller_ansvarlig(Feltkontrol& felter, store::Forbindelse& db, const Kontekst& k,
                          BrugerId ansvarlig);
// From `fra` (not in the future when `ikke_frem`) to the day of revision, at most five years.
void kontroller_revision(Feltkontrol& felter, Dato fra, Dato revideres);

Spor opgave_spor(std::string_view art, const Opgave& o, const std::string& grund,
                 Sporfelter mere = {});

}  // namespace nytte::sager
