// One job order: all that its page shows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/arbejdssted/vis_arbejdssted.hpp"

namespace nytte::sager {

struct Jobordrevisning {
  Jobordre jobordre;
  Pladstal pladser;
  Arbejdssted arbejdssted;
  std::vector<Hoering> hoeringer;           // newest first
  std::vector<PlaceretPerson> placeringer;  // all of the order, newest first
};

// findes_ikke also for another municipality's order. Role sagsbehandler, virksomhedskonsulent or
// leder.
Resultat<Jobordrevisning> vis_jobordre(store::Forbindelse& db, const Kontekst& k, JobordreId id);
Resultat<Jobordrevisning> vis_jobordre(store::Forbindelse& db, const Kontekst& k,
                                       const std::string& nummer);

}  // namespace nytte::sager
