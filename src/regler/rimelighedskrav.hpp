// A fair ratio between ordinary staff and placed persons, effect of D-08, D-09. Must
// hold on every day of the placement.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering rimelighedskrav(const Fakta& f);

}  // namespace nytte::regler
