#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"
#include "store/udsnit.hpp"

/// Citizens. Every question names the asker's municipality, and a citizen of another one is not
/// found. Whoever reads a citizen through here also writes an `Opslag` (store/opslag).
namespace nytte::store {

/// `b.id` and `b.version` are ignored. `findes_allerede` if the municipality has this CPR number.
Resultat<BorgerId> insert_borger(Forbindelse& db, const Borger& b);
/// Writes everything but municipality and CPR number; `findes_ikke` in another municipality than
/// `b.kommune`.
Resultat<Version> update_borger(Forbindelse& db, const Borger& b);
std::optional<Borger> find_borger(Forbindelse& db, Kommunekode kommune, BorgerId id);
std::optional<Borger> find_borger(Forbindelse& db, Kommunekode kommune, const Cpr& cpr);
/// Benefit and placement are those of the day `dag`.
Liste<Borgeroversigt> list_borgere(Forbindelse& db, Kommunekode kommune, const Borgerfilter& filter,
                                   Dato dag, const Udsnit<Borgerorden>& udsnit);

/// Returns the id of the period. `periode_overlapper`, `findes_ikke`.
Resultat<std::int64_t> insert_ydelse(Forbindelse& db, Kommunekode kommune, const Ydelsesperiode& y);
/// A new last day, or none. `periode_overlapper`, `periode_omvendt`, `findes_ikke`.
Resultat<void> set_ydelse_til(Forbindelse& db, Kommunekode kommune, std::int64_t id,
                              std::optional<Dato> til);
Resultat<void> annuller_ydelse(Forbindelse& db, Kommunekode kommune, std::int64_t id);
/// From the earliest.
std::vector<Ydelsesperiode> list_ydelser(Forbindelse& db, Kommunekode kommune, BorgerId borger);

}  // namespace nytte::store
