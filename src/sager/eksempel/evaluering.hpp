// The example's evaluation: of the year that is over, frozen and shown to the council.
#pragma once

#include "sager/koersel.hpp"

namespace nytte::sager {

// As a leder writes it. Nothing for a year that has not ended.
Resultat<void> opret_eksempelevaluering(store::Forbindelse& db, const Kontekst& leder,
                                        std::int32_t aar);

}  // namespace nytte::sager
