// The dispensation from the ratio, D-01 to D-15: who decides, what an application must hold, what a
// decision may say, and whether what was granted still suffices.
#pragma once

#include "regler/dispensation/afgoerelse.hpp"
#include "regler/dispensation/ansoegning.hpp"
#include "regler/dispensation/holdbarhed.hpp"
#include "regler/dispensation/myndighed.hpp"
