// The employer must be public, or paid for at least half by the public: M-16, M-17.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering offentlig_arbejdsgiver(const Fakta& f);

}  // namespace nytte::regler
