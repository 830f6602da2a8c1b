// The example municipality's applications for dispensation, one for each stage that its people and
// the council's meet first.
#pragma once

#include <vector>

#include "sager/eksempel/steder.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Eksempelparter {
  Kontekst konsulent;    // of the municipality that applies
  Kontekst sekretariat;  // of the council
};

// A half-done draft, one that waits for the secretariat, and one on the agenda of the council's
// next meeting; the last two heard on paper. None where no council can dispense on the day; one
// that may not be sent by the law of the day stays a draft.
Resultat<void> opret_eksempelansoegninger(store::Forbindelse& db, const Eksempelparter& parter,
                                          const std::vector<Eksempelsted>& steder);

}  // namespace nytte::sager
