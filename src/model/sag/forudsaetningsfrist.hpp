// When a prerequisite is to be in hand. Practice: no text sets a day (C-19), F-058.
#pragma once

#include <cstdint>

#include "model/dato.hpp"

namespace nytte {

// So many working days before the start, at least one; never before the day it was asked while the
// start still lies ahead of that. A start that had begun when it was asked keeps its day: overdue.
Dato forudsaetningsfrist(Dato start, std::int32_t arbejdsdage, Dato oprettet);

}  // namespace nytte
