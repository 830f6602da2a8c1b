#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/opfoelgning.hpp"
#include "model/sag/placering.hpp"
#include "model/sag/rapport.hpp"
#include "store/forbindelse.hpp"

/// The council's quarterly reports, and what they are drawn up from.
namespace nytte::store {

/// The municipality's placements that were there on some day of the period, whatever became of
/// them, and those referred to days in it and not answered; from the earliest.
std::vector<Placering> list_placeringer_i(Forbindelse& db, Kommunekode kommune,
                                          const Periode& periode);

using Rapportpost = FrossenRapport;

/// `p.id` is ignored. `findes_allerede` when the quarter has that number.
Resultat<RapportId> insert_rapport(Forbindelse& db, const Rapportpost& p);
std::optional<Rapportpost> find_rapport(Forbindelse& db, RapportId id);
/// The versions of a quarter, the newest first.
std::vector<Rapportpost> list_rapporter(Forbindelse& db, Kommunekode kommune, Kvartal kvartal);
/// The municipality's, newest quarter and version first, without content.
std::vector<Rapportpost> list_rapporter(Forbindelse& db, Kommunekode kommune);
/// Those given to the council, or to one before it whose municipality it covers on the day; newest
/// first, without content.
std::vector<Rapportpost> list_rapporter_til(Forbindelse& db, const std::string& raad, Dato dag);

struct Rapportafgivelse {
  RapportId rapport;
  std::optional<MeddelelseId> meddelelse;  ///< none: laid ready to be fetched
  BrugerId bruger;
  Tidspunkt tid;
};
void insert_rapportafgivelse(Forbindelse& db, const Rapportafgivelse& a);
/// From the first.
std::vector<Rapportafgivelse> list_rapportafgivelser(Forbindelse& db, RapportId id);
/// The report that went out with the message.
std::optional<RapportId> find_rapport_i(Forbindelse& db, MeddelelseId meddelelse);

void insert_rapporthentning(Forbindelse& db, const Rapporthentning& h);
std::vector<Rapporthentning> list_rapporthentninger(Forbindelse& db, RapportId id);

/// Which report met the deadline.
struct Rapportindberetning {
  std::int64_t indberetning = 0;
  RapportId rapport;
  std::optional<MeddelelseId> meddelelse;
};
void insert_rapportindberetning(Forbindelse& db, const Rapportindberetning& i);
/// Of what is not annulled.
std::optional<Rapportindberetning> find_rapportindberetning(Forbindelse& db, MeddelelseId m);

}  // namespace nytte::store
