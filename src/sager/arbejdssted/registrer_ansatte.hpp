// The monthly staff figures of a workplace.
#pragma once

#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Saves one or more months of one workplace, all or nothing. A month that is there already is
// corrected when `version` is the one stored (errors version_foraeldet), or created when version is
// 0. Errors carry the field "ansatte[2].maaned": maaned_uafsluttet (the month must be over on
// k.i_dag), maaned_dobbelt, felt_mangler (neither figure), tal_uden_for_graenser (more than
// 100,000). Answers the months as stored. Role virksomhedskonsulent or sagsbehandler.
Resultat<std::vector<AnsatteMaaned>> registrer_ansatte(store::Forbindelse& db, const Kontekst& k,
                                                       PNummer p_nummer,
                                                       const std::vector<AnsatteMaaned>& maaneder,
                                                       Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
