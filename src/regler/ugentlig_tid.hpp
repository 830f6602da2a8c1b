// Weekly time: H-03 to H-07.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering ugentlig_tid(const Fakta& f);

// The most a week may be for this person at this workplace by the law of f.dato (with `praecis`
// exactly so much), and who says so.
struct Ugegraense {
  Ugetimer hoejst;
  bool praecis = false;
  const Hjemmel* hjemmel = nullptr;  // static
};
Ugegraense ugegraense(const Fakta& f);

}  // namespace nytte::regler
