// At most 13 weeks in all at one P-number, until 2024-12-31: H-12, H-13.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering samme_arbejdsplads(const Fakta& f);

}  // namespace nytte::regler
