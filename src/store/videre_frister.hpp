#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/sag/videre.hpp"
#include "store/forbindelse.hpp"

/// What the deadlines towards job and education are computed from, for a whole municipality at a
/// time.
namespace nytte::store {

/// An agreement or a step that is not closed.
struct AabentSkridt {
  Videreregister tabel;
  std::int64_t id;
  BorgerId borger;
  std::string borger_navn;
  std::string hvad;
  Aftaleansvarlig hvem;  // of a step: the citizen
  Dato inden;
};
/// Due on `senest` or before, by citizen. `kun` leaves out everybody else, unless it is nobody (0).
std::vector<AabentSkridt> list_aabne_skridt(Forbindelse& db, Kommunekode kommune, Dato senest,
                                            BorgerId kun = {});
/// Citizens with a competence form, and placements whose next step is written down.
std::set<BorgerId> borgere_med_skema(Forbindelse& db, Kommunekode kommune);
std::set<PlaceringId> placeringer_med_naesteskridt(Forbindelse& db, Kommunekode kommune);

}  // namespace nytte::store
