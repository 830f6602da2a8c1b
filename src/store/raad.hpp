#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/resultat.hpp"
#include "model/virksomhed.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

struct Kommune {
  Kommunekode kode;
  std::string navn;
};

/// All municipalities in Danish order.
std::vector<Kommune> list_kommuner(Forbindelse& db);

std::optional<Kommune> find_kommune(Forbindelse& db, Kommunekode kode);

/// The council (LBR in 2014, RAR, from 2025-03-01 RBR) of a municipality on a day; nothing before
/// 2014. Each municipality's LBR goes by its name (F-035).
std::optional<std::string> find_raad(Forbindelse& db, Kommunekode kommune, Dato dag);

/// A council and the days it has existed; `til` is included, and empty while it still does.
struct Raadstid {
  std::string raad;
  Dato fra;
  std::optional<Dato> til;
};

/// All councils of all times, by name.
std::vector<Raadstid> list_raad(Forbindelse& db);
std::optional<Raadstid> find_raad(Forbindelse& db, const std::string& raad);
/// Those that have ever covered the municipality, from the earliest.
std::vector<std::string> list_raad_for(Forbindelse& db, Kommunekode kommune);

/// Loads municipalities and councils from the files in the program; what stands already stays or is
/// corrected. Runs in the caller's transaction.
Resultat<void> indlaes_referencedata(Forbindelse& db);

}  // namespace nytte::store
