#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/omraadeaftale.hpp"
#include "store/forbindelse.hpp"

/// Agreements per area, in versions. Those of other municipalities are not found.
namespace nytte::store {

std::int32_t next_omraadeaftale(Forbindelse& db, Kommunekode kommune);
/// `version_foraeldet` when the version is there already.
Resultat<OmraadeaftaleId> insert_omraadeaftale(Forbindelse& db, const Omraadeaftale& a);
/// The newest version of each, by area and employer.
std::vector<Omraadeaftale> list_omraadeaftaler(Forbindelse& db, Kommunekode kommune);
/// All versions of one, newest first.
std::vector<Omraadeaftale> list_omraadeaftale(Forbindelse& db, Kommunekode kommune,
                                              std::int32_t nummer);

}  // namespace nytte::store
