// One offer lasts at most 13 weeks, until 2024-12-31: H-01, H-02.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering varighed(const Fakta& f);

}  // namespace nytte::regler
