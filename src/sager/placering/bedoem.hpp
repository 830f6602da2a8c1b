// Steps 1 and 2 of every decision on a placement: read, then decide. Used by the wish, the change
// and the import of history, so that there is one truth.
#pragma once

#include "sager/placering/placer_borger.hpp"
#include "store/placeringsgrundlag.hpp"

namespace nytte::sager {

struct Bedoemmelse {
  store::Placeringsgrundlag grundlag;
  Placeringsforslag forslag;
};

// `undtagen` is the placement that is changed: it is not among those already there.
Resultat<Bedoemmelse> bedoem(store::Forbindelse& db, const Kontekst& k,
                             const Placeringsoenske& oenske,
                             std::optional<PlaceringId> undtagen = std::nullopt);

// The pure part: facts, rules, and what stands in the way besides the law.
Placeringsforslag vurder(const store::Placeringsgrundlag& g, const Placeringsoenske& oenske);

}  // namespace nytte::sager
