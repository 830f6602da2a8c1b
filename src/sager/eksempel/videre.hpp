// The example's way towards job and education: forms, conversations, steps, exits, job openings.
#pragma once

#include "sager/koersel.hpp"

namespace nytte::sager {

// Of the citizens with a placement on k.i_dag or before, as of k.i_dag; `k` is a caseworker.
Resultat<void> opret_eksempelvidere(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
