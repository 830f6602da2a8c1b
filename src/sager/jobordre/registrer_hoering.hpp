// The employees' side of a job order: hearing, orientation, and the dated statements.
#pragma once

#include "model/sag/hoering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// A hearing needs its level and the name of who was heard; an orientation no level. The newest of
// a kind is the one that counts. `id` and `version` are ignored. Role virksomhedskonsulent or
// sagsbehandler.
Resultat<Hoering> registrer_hoering(store::Forbindelse& db, const Kontekst& k, const Hoering& ny,
                                    Koersel koersel = Koersel::gem);

// One hearing or orientation of a job order of the municipality. Any role but administrator.
// findes_ikke.
Resultat<Hoering> vis_hoering(store::Forbindelse& db, const Kontekst& k, HoeringId id);

// Adds statements or corrects; `ny.id` and `ny.version` name what was read.
Resultat<Hoering> aendr_hoering(store::Forbindelse& db, const Kontekst& k, const Hoering& ny,
                                Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
