#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/arbejdssted.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// `m.id` and `m.version` are ignored.
RepraesentantId insert_repraesentant(Forbindelse& db, const Medarbejderrepraesentant& m);
Resultat<Version> update_repraesentant(Forbindelse& db, const Medarbejderrepraesentant& m);
std::optional<Medarbejderrepraesentant> find_repraesentant(Forbindelse& db, RepraesentantId id);
/// Registered by mistake: stays in the database, is never found again.
Resultat<void> annuller_repraesentant(Forbindelse& db, RepraesentantId id, Version version);

/// Those who may speak for the employees of a workplace: of the P-number itself and of its CVR
/// number, of every period, by level and then from the earliest.
std::vector<Medarbejderrepraesentant> list_repraesentanter(Forbindelse& db, PNummer p);

/// Returns the id of the absence.
std::int64_t insert_fravaer(Forbindelse& db, const Fravaer& f);
Resultat<void> annuller_fravaer(Forbindelse& db, std::int64_t id);
/// The absences of everyone in `list_repraesentanter(p)`, from the earliest.
std::vector<Fravaer> list_fravaer(Forbindelse& db, PNummer p);

std::int64_t insert_findes_ikke(Forbindelse& db, const NiveauFindesIkke& n);
Resultat<void> annuller_findes_ikke(Forbindelse& db, std::int64_t id);
std::vector<NiveauFindesIkke> list_findes_ikke(Forbindelse& db, PNummer p);

}  // namespace nytte::store
