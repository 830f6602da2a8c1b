// WorkBase Jobcenter: source 003's third appendix.
#pragma once

#include "udveksling/fagsystem/profil.hpp"

namespace nytte::udveksling::workbase {

const Profil& jobordrer();
const Profil& placeringer();

// Four job-order types, ministry for the state, module by benefit, 13 weeks in its time.
Afvigelser kontroller(const Kildeplacering& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag);
Afvigelser kontroller(const Kildejobordre& r, Felter kolonner);

}  // namespace nytte::udveksling::workbase
