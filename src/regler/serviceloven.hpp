// Service for citizens and help under the social services act: C-06 to C-10.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering serviceloven(const Fakta& f);

}  // namespace nytte::regler
