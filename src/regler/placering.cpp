#include "regler/placering.hpp"

#include <algorithm>

#include "regler/register.hpp"

namespace nytte::regler {

void afgoer_placering(const Fakta& f, Placeringsvurdering& ud) {
  ud.udfald = Udfald::ikke_relevant;
  std::size_t i = 0;
  for (const Regelkort* kort : register_over_regler()) {
    ud.vurderinger[i] = kort->funktion(f);
    ud.udfald = std::min(ud.udfald, ud.vurderinger[i].udfald);
    ++i;
  }
}

Placeringsvurdering afgoer_placering(const Fakta& f) {
  Placeringsvurdering ud;
  afgoer_placering(f, ud);
  return ud;
}

}  // namespace nytte::regler
