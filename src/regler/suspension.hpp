// The COVID suspensions of 2020 and 2021: H-14.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering suspension(const Fakta& f);

}  // namespace nytte::regler
