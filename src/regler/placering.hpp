// The decision on a placement: every rule answers, always, in the order of Regel.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

// Pure and without heap allocation; `ud` is overwritten whole. The outcome is the worst of its
// parts.
void afgoer_placering(const Fakta& f, Placeringsvurdering& ud);
Placeringsvurdering afgoer_placering(const Fakta& f);

}  // namespace nytte::regler
