// When a judgement of a task or an agreement per area is to be looked at again. No text sets a day:
// good practice (sources 000, 001 and 002, focus 3).
#pragma once

#include "model/sag/frist.hpp"

namespace nytte::regler {

// By the last day it may stand; the day after, it holds no longer.
Frist opgavevurdering_revideres(Dato revideres);
Frist omraadeaftale_revideres(Dato revideres);

}  // namespace nytte::regler
