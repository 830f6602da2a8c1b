// Projects and fact sheets of the example municipality: one approved, one that waits for the
// leader, one sent back; two sheets. Everything invented.
#pragma once

#include <vector>

#include "sager/eksempel/steder.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Eksempelfolk {
  const Kontekst& konsulent;
  const Kontekst& leder;
};
Resultat<void> opret_eksempelprojekter(store::Forbindelse& db, const Eksempelfolk& folk,
                                       const std::vector<Eksempelsted>& steder);

}  // namespace nytte::sager
