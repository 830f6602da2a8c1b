// A hearing or orientation recorded by mistake.
#pragma once

#include <string>

#include "model/sag/hoering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// One of the caller's municipality that is not annulled. Any role that sees job orders.
Resultat<Hoering> find_hoering(store::Forbindelse& db, const Kontekst& k, HoeringId id);

struct Hoeringsannullering {
  HoeringId id;
  Version version = 1;  // the one that was read
  std::string grund;
};

// It no longer counts for anybody placed on the order from now on, and stays in its history; what
// was decided on it stands as it was decided. begrundelse_mangler (field grund), version_foraeldet,
// findes_ikke (also another municipality's). Role virksomhedskonsulent or sagsbehandler. Answers
// it as it was.
Resultat<Hoering> annuller_hoering(store::Forbindelse& db, const Kontekst& k,
                                   const Hoeringsannullering& a, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
