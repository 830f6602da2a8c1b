// A strategy in force with the version before it and a draft that is being talked about.
#pragma once

#include "sager/koersel.hpp"

namespace nytte::sager {

// `leder` writes and approves. Nothing before 2016, when there is no room for two versions.
Resultat<void> opret_eksempelstrategi(store::Forbindelse& db, const Kontekst& leder);

}  // namespace nytte::sager
