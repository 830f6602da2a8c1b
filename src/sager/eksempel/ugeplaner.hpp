// Weekly plans of some of those with arbejdspligt who are placed now: one whole, one with too much
// job search; the others have what follows from their placement.
#pragma once

#include "sager/koersel.hpp"

namespace nytte::sager {

Resultat<void> opret_eksempelugeplaner(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
