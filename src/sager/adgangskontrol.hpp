// Who may do what. The routes state their roles too; the use case is the one that holds.
#pragma once

#include <initializer_list>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"

namespace nytte::sager {

// ingen_adgang unless the caller is active and has one of the roles.
Resultat<void> kraev_rolle(const Kontekst& k, std::initializer_list<Rolle> roller);

// Placing and the citizens: sagsbehandler. Workplaces and job orders: virksomhedskonsulent or
// sagsbehandler. A leder reads everything of the municipality, and an administrator no persons.
Resultat<void> kraev_sagsbehandler(const Kontekst& k);
Resultat<void> kraev_konsulent(const Kontekst& k);
Resultat<void> kraev_laeser(const Kontekst& k);        // any of the three
Resultat<void> kraev_borgerlaeser(const Kontekst& k);  // sagsbehandler, leder: names of citizens
bool maa_se_borgere(const Kontekst& k);

// The days of a team: sagsbehandler, leder, and a projektleder. A projektleder only for the teams
// he leads: the use case asks that too.
Resultat<void> kraev_holdlaeser(const Kontekst& k);
// Neither sagsbehandler nor leder: sees the people of his own teams and nobody else.
bool kun_egne_hold(const Kontekst& k);

}  // namespace nytte::sager
