// One citizen: all that the page shows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/borger.hpp"
#include "model/sag/placering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Borgerplacering {
  Placering placering;
  std::string jobordre_nummer;
  std::string stilling;
  std::string arbejdssted_navn;
  Placeringstilstand tilstand = Placeringstilstand::henvist;  // on k.i_dag
  std::int32_t dage_tilbage = 0;  // of one that runs: days left after k.i_dag; else 0
};

struct StoretAfslag {
  AfgoerelseId id;
  Udfald udfald = Udfald::ikke_opfyldt;
  Tidspunkt tid;
};

struct Borgervisning {
  Borger borger;
  std::vector<Ydelsesperiode> ydelser;       // newest first
  std::vector<Borgerplacering> placeringer;  // newest first
  std::vector<StoretAfslag> afslag;          // decisions without a placement, newest first
};

// Role sagsbehandler or leder; findes_ikke also for another municipality's citizen. `formaal` is
// written to `opslag` ("vis_borger", "placering" ...).
Resultat<Borgervisning> vis_borger(store::Forbindelse& db, const Kontekst& k, BorgerId id,
                                   const std::string& formaal = "vis_borger");

}  // namespace nytte::sager
