// Whose way on a caller may see and write on: a caseworker and a leder everybody's, a projektleder
// that of the people on his own teams. Only for the files of this folder and sager/frister.
#pragma once

#include <optional>
#include <set>

#include "model/sag/borger.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// The citizen, when the caller may see him; findes_ikke otherwise, as for one who is not there.
// Does not note the look.
Resultat<Borger> find_egen_borger(store::Forbindelse& db, const Kontekst& k, BorgerId id);
// Role sagsbehandler or projektleder: who may write on it.
Resultat<void> kraev_vejleder(const Kontekst& k);

// The citizens a projektleder may see; nobody for a caller who may see none.
struct Egne {
  bool alle = false;
  std::set<BorgerId> borgere;
  bool indeholder(BorgerId b) const { return alle || borgere.contains(b); }
};
Egne egne_borgere(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
