// The one writer of an application's row. For the .cpp files of this folder only.
#pragma once

#include <string_view>

#include "sager/ansoegning/ansoegning.hpp"
#include "sager/spor.hpp"

namespace nytte::sager {

// tilstand_tillader_ikke unless the municipality may still change its points.
Resultat<void> kraev_kan_rettes(const Dispensationsansoegning& a);

// The event of a change, and what it tells.
struct Ansoegningsspor {
  std::string_view art = "ansoegning_gemt";
  Sporfelter felter{};
};

// Keeps the application as it stands now, if `version` is still the newest (version_foraeldet),
// and notes the event. Gives it back with its new version.
Resultat<Dispensationsansoegning> skriv_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                   Dispensationsansoegning a, Version version,
                                                   const Ansoegningsspor& spor = {});

}  // namespace nytte::sager
