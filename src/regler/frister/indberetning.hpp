// What the municipality owes the council: the quarterly report, the continuous
// overview and the yearly talk on strategy.
#pragma once

#include <optional>

#include "model/dato.hpp"
#include "model/sag/frist.hpp"

namespace nytte::regler {

// The first day of the quarter that holds `d`.
Dato kvartal(Dato d);
Dato naeste_kvartal(Dato d);

// For the quarter that begins on `foerste`: one month after its end, by the law of the day after
// it. Nothing where that law sets no day (2014). F-031.
std::optional<Frist> kvartalsindberetning(Dato foerste);
// For a month: by its last day. The text says continuously; a month is practice.
std::optional<Frist> loebende_oversigt(Maaned m);
// For a year: by 31 December; only years that the duty lasted through (2015 to 2024).
std::optional<Frist> strategidroeftelse(int aar);

// Who is reported to: LBR in 2014, RAR to 2025-02-28, RBR after.
std::string_view modtager_af_indberetning(Dato d);

}  // namespace nytte::regler
