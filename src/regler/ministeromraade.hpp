// A placement in the state names its ministry: M-18.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering ministeromraade(const Fakta& f);

}  // namespace nytte::regler
