#pragma once

#include <vector>

#include "model/sag/arbejdsgang.hpp"
#include "store/forbindelse.hpp"
#include "store/opfoelgning.hpp"

/// The municipality's workflow description of each target group, in versions (migration 132).
namespace nytte::store {

/// As the next version of its group; `a.id`, `a.nummer`, `a.ansvarlig_navn` and `a.skrevet` are
/// ignored. Its requirements and preferred places go in with it. Of two who write the same version
/// at once one gets findes_allerede (DatabaseFejl, unik).
ArbejdsgangId insert_arbejdsgang(Forbindelse& db, const Arbejdsgang& a, const Registrering& r);

/// Every version of every group, by group, the newest first; also those that begin later.
std::vector<Arbejdsgang> list_arbejdsgange(Forbindelse& db, Kommunekode kommune);

}  // namespace nytte::store
