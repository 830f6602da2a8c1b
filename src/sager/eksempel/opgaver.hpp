// The task catalogue of the example municipality: the examples, judged as a municipality might, and
// agreements per area.
#pragma once

#include <string>

#include "sager/koersel.hpp"

namespace nytte::sager {

// Judged before the first day of the job orders of this year, so that they can point to them.
Resultat<void> opret_eksempelopgaver(store::Forbindelse& db, const Kontekst& k, Dato jobordrer_fra);

// The task of the catalogue that an order of this occupation points to, by name; the one that is
// soon to be looked at again for those that nobody has judged otherwise. Empty: none.
std::string eksempelopgave(const std::string& stilling, bool uvurderet);

}  // namespace nytte::sager
