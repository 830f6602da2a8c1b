// Weekly time: H-03 to H-07.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering ugentlig_tid(const Fakta& f);

}  // namespace nytte::regler
