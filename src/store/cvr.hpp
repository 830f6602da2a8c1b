#pragma once

#include <optional>
#include <vector>

#include "model/sag/cvr.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// The answer with its months; `o.id` is ignored.
CvropslagId insert_cvropslag(Forbindelse& db, const Cvropslag& o);
/// The latest of a P-number, with its months.
std::optional<Cvropslag> find_cvropslag(Forbindelse& db, PNummer p);

void insert_cvrvalg(Forbindelse& db, const Cvrvalg& v);
/// The one that stands for each month (the latest), in order of the months.
std::vector<Cvrvalg> list_cvrvalg(Forbindelse& db, PNummer p);

}  // namespace nytte::store
