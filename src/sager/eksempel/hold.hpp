// Two teams of the example municipality, their people, and two weeks of attendance.
#pragma once

#include "sager/eksempel/tilfaeldig.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// `sagsbehandler` acts for the municipality, `projektleder` leads both teams. Nothing before March
// 2014: then there was not yet two weeks to tell of.
Resultat<void> opret_eksempelhold(store::Forbindelse& db, const Kontekst& sagsbehandler,
                                  const Kontekst& projektleder, Personer& personer);

}  // namespace nytte::sager
