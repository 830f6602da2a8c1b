// Employer and employees state in writing whether the ratio holds: R-09.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering erklaering_om_rimelighed(const Fakta& f);

}  // namespace nytte::regler
