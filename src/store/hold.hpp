#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/hold.hpp"
#include "store/forbindelse.hpp"
#include "store/opfoelgning.hpp"

/// Teams, who is on them, and their days. Every question names the asker's municipality. Whoever
/// reads the people of a team through here also writes an `Opslag` (store/opslag).
namespace nytte::store {

/// `h.id` and `h.version` are ignored. `findes_allerede` if the municipality has a team of that
/// name.
Resultat<ProjektholdId> insert_hold(Forbindelse& db, const Projekthold& h);
/// Writes everything but municipality. `findes_allerede` as above.
Resultat<Version> update_hold(Forbindelse& db, const Projekthold& h);
std::optional<Projekthold> find_hold(Forbindelse& db, Kommunekode kommune, ProjektholdId id);
/// By name, those that are no more too.
std::vector<Projekthold> list_hold(Forbindelse& db, Kommunekode kommune);

/// Appended; the newest of a day counts.
void insert_holddag(Forbindelse& db, const Holddag& d, const Registrering& r);
/// What counts of each day of the period that is not as the week says.
using Holddage = std::map<std::pair<ProjektholdId, Dato>, Holddag>;
Holddage list_holddage(Forbindelse& db, Kommunekode kommune, const Periode& periode);

std::int64_t insert_holdplads(Forbindelse& db, const Holdplads& p, const Registrering& r);
void set_holdplads_til(Forbindelse& db, std::int64_t id, Dato til);
/// It never was: the person was taken off before he began.
void fjern_holdplads(Forbindelse& db, std::int64_t id);
/// Of one placement, by first day.
std::vector<Holdplads> list_holdpladser(Forbindelse& db, Kommunekode kommune, PlaceringId p);

/// Everybody on a team on some day of the period, by name; of one team if it is named.
std::vector<Holdmedlem> list_holdmedlemmer(Forbindelse& db, Kommunekode kommune,
                                           const Periode& periode,
                                           std::optional<ProjektholdId> hold = std::nullopt);

}  // namespace nytte::store
