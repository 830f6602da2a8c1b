// The municipally organised kind, for those with arbejdspligt: A-09.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering saerligt_tilrettelagt(const Fakta& f);

}  // namespace nytte::regler
