// Workflow descriptions of three groups, and what a school and a park team ask before a start.
#pragma once

#include <vector>

#include "sager/eksempel/steder.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Before the year's placements are made, as of `dag`: what is asked then becomes rows of them. `k`
// is a virksomhedskonsulent.
Resultat<void> opret_eksempelarbejdsgange(store::Forbindelse& db, const Kontekst& k,
                                          const std::vector<Eksempelsted>& steder, Dato dag);

// Afterwards: those who have begun had it in hand but for a few; of those who are to begin, some.
// `k` is a sagsbehandler.
Resultat<void> saet_eksempelforudsaetninger(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
