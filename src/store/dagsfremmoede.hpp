#pragma once

#include <optional>
#include <vector>

#include "model/sag/hold.hpp"
#include "model/sag/opfoelgning.hpp"
#include "store/forbindelse.hpp"
#include "store/opfoelgning.hpp"

/// Attendance day by day, and the absences made from it. Every question names the asker's
/// municipality.
namespace nytte::store {

/// False when the day has a row of that number already: somebody was first.
bool insert_dagsfremmoede(Forbindelse& db, const Dagsfremmoede& d);

/// The rows that count in the period, of everybody, by placement and day.
std::vector<Dagsfremmoede> list_dagsfremmoede(Forbindelse& db, Kommunekode kommune,
                                              const Periode& periode);
/// The rows that count of one placement, all its days, by day.
std::vector<Dagsfremmoede> list_dagsfremmoede(Forbindelse& db, Kommunekode kommune, PlaceringId p);
/// Every row of one day, also those that were corrected, by placement and number.
std::vector<Dagsfremmoede> list_dagens_raekker(Forbindelse& db, Kommunekode kommune, Dato dag);

/// An absence of the placement (`udeblevet` or `ophoert`), and where it came from.
struct Placeringsudeblivelse {
  Udeblivelse udeblivelse;
  std::int32_t af_fremmoede = 0;  // as in migration 135
  bool annulleret = false;
};
/// The annulled too, in the order they were registered.
std::vector<Placeringsudeblivelse> list_placeringsudeblivelser(Forbindelse& db, Kommunekode kommune,
                                                               PlaceringId p);
UdeblivelseId insert_udeblivelse_af_fremmoede(Forbindelse& db, const Udeblivelse& u,
                                              const Registrering& r);
/// The last day of one made from attendance; nothing opens it again.
void set_udeblivelse_til(Forbindelse& db, UdeblivelseId id, std::optional<Dato> til);
/// Annulled because the attendance it came from was corrected.
void traek_udeblivelse(Forbindelse& db, UdeblivelseId id);

/// Whose the placement of an employer's link is.
std::optional<Kommunekode> placeringens_kommune(Forbindelse& db, PlaceringId p);
/// What an employer told; false when he has told that of that day already.
bool insert_arbejdsgivermelding(Forbindelse& db, PlaceringId p, Dato dato, const std::string& art,
                                Tidspunkt tid);

}  // namespace nytte::store
