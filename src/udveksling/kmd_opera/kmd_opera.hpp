// KMD Opera: source 003's first appendix.
#pragma once

#include "udveksling/fagsystem/profil.hpp"

namespace nytte::udveksling::kmd_opera {

const Profil& jobordrer();
const Profil& placeringer();

// Offer type Nytteindsats, a correct place, and always the DFDG activity type.
Afvigelser kontroller(const Kildeplacering& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag);
Afvigelser kontroller(const Kildejobordre& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag);

}  // namespace nytte::udveksling::kmd_opera
