// Facts drawn at random for the properties: near the edges of the law, where the answers change.
#pragma once

#include <rapidcheck.h>

#include "model/fakta.hpp"

namespace nytte::regler::test {

// Any case the contract could carry, with dates of 2013 to 2027, many of them on days the law
// changed, and gaps in the facts.
rc::Gen<Fakta> vilkaarlige_fakta();

}  // namespace nytte::regler::test
