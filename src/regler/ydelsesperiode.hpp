// No offer past the last day of entitlement: M-19.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering ydelsesperiode(const Fakta& f);

}  // namespace nytte::regler
