// Reference data: municipalities and councils.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/virksomhed.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Kommunenavn {
  Kommunekode kode;
  std::string navn;
};

// All municipalities, by name in Danish order.
std::vector<Kommunenavn> alle_kommuner(store::Forbindelse& db);
// The council (LBR, RAR, RBR) of the municipality on the day; empty before 2014.
std::optional<std::string> raad_paa_dag(store::Forbindelse& db, Kommunekode kommune, Dato dag);
// Every council that covers or has covered the municipality, from the earliest: those its
// administrator may give somebody a login for.
std::vector<std::string> kommunens_raad(store::Forbindelse& db, Kommunekode kommune);

}  // namespace nytte::sager
