// Not where the person was last employed: H-09, H-10.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering seneste_arbejdsgiver(const Fakta& f);

}  // namespace nytte::regler
