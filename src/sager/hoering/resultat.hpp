// What the answers make of the matter. For the .cpp files of this folder.
#pragma once

#include "sager/hoering/skridt.hpp"

namespace nytte::sager {

// Called in the transaction of every answer: once all parties of a job order's matter have
// answered, the row of the job order. An answer that denies the discussion is no statement (F-032):
// then there is no row, and the history says why.
Resultat<void> saet_resultat(store::Forbindelse& db, const Kontekst& k, const Hoeringssag& sag);

}  // namespace nytte::sager
