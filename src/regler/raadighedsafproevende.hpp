// Only as a test of availability for dagpenge, with a recorded assessment: M-10, M-11.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering raadighedsafproevende(const Fakta& f);

}  // namespace nytte::regler
