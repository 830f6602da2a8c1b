#pragma once

#include <vector>

#include "model/sag/bruger.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

/// Look-ups: every reading of personal data, appended, never changed.
namespace nytte::store {

void insert_opslag(Forbindelse& db, const Opslag& o);
/// A list shows many: one row for each, in one round trip.
void insert_opslag(Forbindelse& db, const std::vector<Opslag>& mange);
/// Who looked at this citizen, in order of time.
Liste<Opslag> list_opslag(Forbindelse& db, BrugerId bruger, const Side& side);
Liste<Opslag> list_opslag(Forbindelse& db, BorgerId borger, const Side& side);

}  // namespace nytte::store
