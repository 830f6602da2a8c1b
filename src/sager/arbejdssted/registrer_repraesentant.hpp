// Who speaks for the employees, when they are away, and which of them do not exist.
#pragma once

#include <string>

#include "model/sag/arbejdssted.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// `id` and `version` of a new representative are ignored. tr_p_nummer and mr_p_nummer need
// p_nummer. Role virksomhedskonsulent or sagsbehandler.
Resultat<Medarbejderrepraesentant> registrer_repraesentant(store::Forbindelse& db,
                                                           const Kontekst& k,
                                                           const Medarbejderrepraesentant& ny,
                                                           Koersel koersel = Koersel::gem);

// Ends or corrects; `ny.id` and `ny.version` name what was read.
Resultat<Medarbejderrepraesentant> aendr_repraesentant(store::Forbindelse& db, const Kontekst& k,
                                                       const Medarbejderrepraesentant& ny,
                                                       Koersel koersel = Koersel::gem);

// One of them, of any workplace. Any role. findes_ikke.
Resultat<Medarbejderrepraesentant> vis_repraesentant(store::Forbindelse& db, const Kontekst& k,
                                                     RepraesentantId id);

// An absence, both days included.
Resultat<Fravaer> registrer_fravaer(store::Forbindelse& db, const Kontekst& k, const Fravaer& nyt,
                                    Koersel koersel = Koersel::gem);

// That there is no representative of this kind for the trade group at the workplace.
Resultat<NiveauFindesIkke> registrer_niveau_findes_ikke(store::Forbindelse& db, const Kontekst& k,
                                                        const NiveauFindesIkke& nyt,
                                                        Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
