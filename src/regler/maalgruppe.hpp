// Who may be offered nytteindsats: M-01 to M-09, M-12 to M-15.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

Vurdering maalgruppe(const Fakta& f);

}  // namespace nytte::regler
