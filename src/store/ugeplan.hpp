#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/ugeplan.hpp"
#include "model/virksomhed.hpp"
#include "store/forbindelse.hpp"
#include "store/opfoelgning.hpp"

/// Weekly plans. Whoever reads a person's also writes an `Opslag` (store/opslag).
namespace nytte::store {

std::int64_t insert_ugeaktivitet(Forbindelse& db, const Ugeaktivitet& a, const Registrering& r);
void fjern_ugeaktivitet(Forbindelse& db, std::int64_t id, const Registrering& r);
/// One that is still there; nothing when it is another municipality's.
std::optional<Ugeaktivitet> find_ugeaktivitet(Forbindelse& db, Kommunekode kommune,
                                              std::int64_t id);
/// Those that are still there on the days, by citizen, day and time; of one citizen if he is named.
std::vector<Ugeaktivitet> list_ugeaktiviteter(Forbindelse& db, Kommunekode kommune,
                                              const Periode& periode,
                                              std::optional<BorgerId> borger = std::nullopt);

void insert_nedsattimer(Forbindelse& db, const Nedsattimer& n, const Registrering& r);
/// What counts on the day, for each citizen who has one; of one citizen if he is named.
std::vector<Nedsattimer> list_nedsattimer(Forbindelse& db, Kommunekode kommune, Dato dag,
                                          std::optional<BorgerId> borger = std::nullopt);

/// Who has arbejdspligt, as it is registered, with the benefit of the day.
struct Pligtborger {
  BorgerId borger;
  std::string navn;
  Population population = Population::almindelig;
  Ydelse ydelse = Ydelse::ingen;
};
std::vector<Pligtborger> list_pligtborgere(Forbindelse& db, Kommunekode kommune, Dato dag);

}  // namespace nytte::store
