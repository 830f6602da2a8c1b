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

// Adds statements or corrects; `ny.id` and `ny.version` name what was read.
Resultat<Hoering> aendr_hoering(store::Forbindelse& db, const Kontekst& k, const Hoering& ny,
                                Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
