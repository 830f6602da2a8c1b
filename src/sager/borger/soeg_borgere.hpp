// Find citizens of one's own municipality by name or CPR number (sent by POST, never in a URL).
#pragma once

#include <string>

#include "model/sag/lister.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// A search text that is a whole CPR number becomes `cpr`, anything else part of a name.
Borgerfilter borgerfilter(const std::string& tekst);

// Benefit and placements as on k.i_dag. Role sagsbehandler or leder. Each citizen on the page
// answered is written to `opslag`.
Resultat<Liste<Borgeroversigt>> soeg_borgere(store::Forbindelse& db, const Kontekst& k,
                                             const Borgerfilter& filter, const Side& side,
                                             Borgerorden orden = Borgerorden::navn);

}  // namespace nytte::sager
