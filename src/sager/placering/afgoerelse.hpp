// The decision as it is frozen: facts and findings as the JSON of the contract.
#pragma once

#include <string>

#include "model/sag/placering.hpp"
#include "sager/placering/placer_borger.hpp"

namespace nytte::sager {

// What a decision is about; `placering` is empty for a stored refusal.
struct Afgoerelsesemne {
  std::optional<PlaceringId> placering;
  BorgerId borger;
  JobordreId jobordre;
  std::string begrundelse;
};

AfgoerelseId gem_afgoerelse(store::Forbindelse& db, const Kontekst& k, const Afgoerelsesemne& emne,
                            const Placeringsforslag& forslag);

// The findings as they are stored.
std::string vurdering_som_json(const Placeringsvurdering& v);

}  // namespace nytte::sager
