#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/hoering.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// `d.id` and `d.version` are ignored.
DispensationId insert_dispensation(Forbindelse& db, const Dispensation& d);
/// Writes everything but the P-number.
Resultat<Version> update_dispensation(Forbindelse& db, const Dispensation& d);
std::optional<Dispensation> find_dispensation(Forbindelse& db, DispensationId id);
Resultat<void> annuller_dispensation(Forbindelse& db, DispensationId id, Version version);
/// From the earliest.
std::vector<Dispensation> list_dispensationer(Forbindelse& db, PNummer p);

}  // namespace nytte::store
