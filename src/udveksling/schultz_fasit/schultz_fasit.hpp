// Schultz Fasit: source 003's second appendix.
#pragma once

#include "udveksling/fagsystem/profil.hpp"

namespace nytte::udveksling::schultz_fasit {

const Profil& jobordrer();
const Profil& placeringer();

// Both ways of placing, in and outside a plan.
Afvigelser kontroller(const Kildeplacering& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag);
Afvigelser kontroller(const Kildejobordre& r, Felter kolonner);

}  // namespace nytte::udveksling::schultz_fasit
