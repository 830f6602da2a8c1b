// The papers of a hearing, frozen as they were sent and answered. For the .cpp files of this
// folder.
#pragma once

#include "dokumenter/brev.hpp"
#include "sager/hoering/skridt.hpp"
#include "sager/hoering/svar.hpp"

namespace nytte::sager {

// What the letters of a matter hang on.
inline constexpr std::string_view kHoeringssagsemne = "hoeringssag";

// What is asked, the first time it goes to this party; a second sending issues nothing. In the
// caller's transaction, before its step is written.
Resultat<void> udsted_hoeringspapir(store::Forbindelse& db, const Kontekst& k,
                                    const Henvendelsesfund& f, Dato svarfrist);

// The answer as a paper. `side.svar` is there.
dokumenter::Brev svarpapir(const Svarside& side);
Resultat<void> udsted_hoeringssvar(store::Forbindelse& db, const Kontekst& k, const Svarside& side);

}  // namespace nytte::sager
