// The citizen, with benefit and readiness over time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/cpr.hpp"
#include "model/dato.hpp"
#include "model/fakta.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"
#include "model/ydelse.hpp"

namespace nytte {

struct Borger {
  BorgerId id;
  Kommunekode kommune;  // the municipality that has the case
  Cpr cpr;
  std::string navn;
  Population population = Population::almindelig;
  std::optional<bool> erhvervskompetencegivende_uddannelse;
  bool arbejdspligt = false;
  bool deltidsforsikret = false;
  bool senest_ansat_kendt = false;
  std::optional<SenesteArbejdsgiver> senest_ansat;
  bool adressebeskyttet = false;
  Version version = 1;
};

// One benefit for a period; periods of one citizen do not overlap.
struct Ydelsesperiode {
  BorgerId borger;
  Ydelse ydelse;
  std::optional<Visitation> visitation;
  Dato fra;
  std::optional<Dato> til;  // last day of entitlement, included
  std::int64_t id = 0;      // 0 until stored
};

}  // namespace nytte
