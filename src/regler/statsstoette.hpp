// De minimis aid to an employer with market activity: C-11, C-12.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering statsstoette(const Fakta& f);

}  // namespace nytte::regler
