// A proposal put into the facts, so that anybody can see that it passes.
#pragma once

#include <optional>

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

// The facts as they would be. Nothing where the change is not a change of these facts: another
// workplace, or something only a person can state (a name, a birth date, a month's staff).
//   til          never before the first day
//   flyt_til     same length; the day of the law goes along where it was the first day
//   dispensation for a year from the first day, or to the last day where that is later
std::optional<Fakta> anvend(const Fakta& f, const Aendring& a);

}  // namespace nytte::regler
