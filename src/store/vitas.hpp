#pragma once

#include <optional>

#include "model/resultat.hpp"
#include "model/sag/lister.hpp"
#include "model/sag/vitas.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// False when the municipality has had the same notice before.
bool insert_vitasbesked(Forbindelse& db, Kommunekode kommune, const Vitasbesked& b, Tidspunkt nu);

/// `u.id` and `.version` are ignored.
VitasudkastId insert_vitasudkast(Forbindelse& db, const Vitasudkast& u);
/// Everything but municipality, case and day of receipt, if `u.version` still stands.
Resultat<Version> update_vitasudkast(Forbindelse& db, const Vitasudkast& u);
std::optional<Vitasudkast> find_vitasudkast(Forbindelse& db, Kommunekode kommune, VitasudkastId id);
std::optional<Vitasudkast> find_vitassag(Forbindelse& db, Kommunekode kommune,
                                         const std::string& sag);
/// Newest first; of all states when none is given.
Liste<Vitasudkast> list_vitasudkast(Forbindelse& db, Kommunekode kommune,
                                    std::optional<Vitasudkasttilstand> tilstand, const Side& side);

}  // namespace nytte::store
