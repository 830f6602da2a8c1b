// The employees are heard (until 2024) or informed (from 2025): T-01 to T-11.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering hoering(const Fakta& f);

}  // namespace nytte::regler
