#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/hoering.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// `h.id` and `h.version` are ignored.
HoeringId insert_hoering(Forbindelse& db, const Hoering& h);
/// Writes everything but the job order.
Resultat<Version> update_hoering(Forbindelse& db, const Hoering& h);
/// Only of a job order of the asker's municipality.
std::optional<Hoering> find_hoering(Forbindelse& db, Kommunekode kommune, HoeringId id);
Resultat<void> annuller_hoering(Forbindelse& db, HoeringId id, Version version);
/// The newest first. The asker has found the job order already.
std::vector<Hoering> list_hoeringer(Forbindelse& db, JobordreId jobordre);

}  // namespace nytte::store
