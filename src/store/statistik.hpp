#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/statistik.hpp"
#include "model/virksomhed.hpp"
#include "store/forbindelse.hpp"

/// Rows to count. Persons come out as numbers of our own: the CPR numbers that join them across
/// municipalities and lists stay in here.
namespace nytte::store {

struct Statistikvalg {
  std::optional<Kommunekode> kommune{};  // empty: all of them
  Statistikkilde kilde = Statistikkilde::begge;
  /// Only lists that were read for several municipalities at once.
  bool kun_landslister = false;
  Dato i_dag;  // what is known of benefits is known to this day
};

struct Statistikgrundlag {
  std::vector<Forloebsraekke> raekker;
  std::vector<Pladsraekke> pladser;
  std::int64_t uden_datoer = 0;  // of the lists: first or last day is missing, so not counted
  std::int64_t uden_person = 0;  // no CPR number: each counts as a person of its own
  std::int64_t i_begge = 0;      // of the lists: placed in nytte too, counted once
};

/// Everybody who has been placed: annulled ones and those who never started are left out. A
/// placement is cut where the citizen's benefit or readiness changes.
Statistikgrundlag hent_statistikgrundlag(Forbindelse& db, const Statistikvalg& valg);

/// Councils of the municipalities, by day.
std::vector<Raadskommune> hent_raadsgeografi(Forbindelse& db);

/// Two texts that differ when the rows may. The first is cheap and changes with every write; the
/// second reads the tables and changes only with what is counted.
std::string statistikstempel(Forbindelse& db);
std::string statistikindhold(Forbindelse& db);

}  // namespace nytte::store
