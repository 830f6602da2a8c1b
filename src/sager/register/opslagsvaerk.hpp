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
// The council (RAR, RBR) of the municipality on the day; empty before 2015.
std::optional<std::string> raad_paa_dag(store::Forbindelse& db, Kommunekode kommune, Dato dag);

}  // namespace nytte::sager
