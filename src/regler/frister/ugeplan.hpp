// The week's hours of arbejdspligt are planned before it begins: A-08, F-061.
#pragma once

#include "model/sag/frist.hpp"

namespace nytte::regler {

// `hjemmel` is what the rule answered by.
Frist arbejdspligt_ugetimer(Dato mandag, const Hjemmel* hjemmel);

}  // namespace nytte::regler
