#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/faktaark.hpp"
#include "store/forbindelse.hpp"

/// Fact sheets. Every question names the asker's municipality.
namespace nytte::store {

/// `f.id` and `f.version` are ignored.
FaktaarkId insert_faktaark(Forbindelse& db, const Faktaark& f);
/// Writes everything but municipality and P-number. version_foraeldet, findes_ikke.
Resultat<Version> update_faktaark(Forbindelse& db, const Faktaark& f);

struct Faktaarkraekke {
  Faktaark ark;
  Arbejdssted sted;
};
std::optional<Faktaarkraekke> find_faktaark(Forbindelse& db, Kommunekode kommune, FaktaarkId id);
/// By the workplace's name, then the title; those not handed out any more last and only if asked.
std::vector<Faktaarkraekke> list_faktaark(Forbindelse& db, Kommunekode kommune, bool ogsaa_gamle);

/// Workplaces with job orders of the municipality that are open and run on the day, by name.
struct Pladssted {
  Arbejdssted sted;
  std::int32_t pladser = 0;  // of those job orders
};
std::vector<Pladssted> list_pladssteder(Forbindelse& db, Kommunekode kommune, Dato dag);

}  // namespace nytte::store
