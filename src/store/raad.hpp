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

/// The council (RAR, from 2025-03-01 RBR) of a municipality on a day; nothing before 2015.
std::optional<std::string> find_raad(Forbindelse& db, Kommunekode kommune, Dato dag);

/// Loads municipalities and councils from the files in the program; what stands already stays or is
/// corrected. Runs in the caller's transaction.
Resultat<void> indlaes_referencedata(Forbindelse& db);

}  // namespace nytte::store
