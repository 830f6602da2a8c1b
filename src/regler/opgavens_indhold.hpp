// Work beyond the normal level, without distorting competition: C-03, C-04.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering opgavens_indhold(const Fakta& f);

}  // namespace nytte::regler
