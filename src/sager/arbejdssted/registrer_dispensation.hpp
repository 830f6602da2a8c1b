// The effect of a dispensation from the ratio: how many places, which days. The flow that leads to
// it belongs to part B.
#pragma once

#include "model/sag/hoering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Stored as it was given; whether its period is lawful (one to two years, D-09) is said by the
// rule. Errors: tal_uden_for_graenser (1 to 10,000 places), periode_omvendt, felt_mangler (raad),
// findes_ikke (the workplace). Role virksomhedskonsulent or sagsbehandler.
Resultat<Dispensation> registrer_dispensation(store::Forbindelse& db, const Kontekst& k,
                                              const Dispensation& ny,
                                              Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
