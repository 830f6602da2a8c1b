#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/raad.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

// --- members. Every question names the council: those of another do not exist.

/// `m.id` and `m.version` are ignored. Two chairs (or deputies) on one day: `Fejlart::naegtet`.
RaadsmedlemId insert_raadsmedlem(Forbindelse& db, const Raadsmedlem& m);
/// Writes everything but the council.
Resultat<Version> update_raadsmedlem(Forbindelse& db, const Raadsmedlem& m);
/// Registered by mistake: stays in the database, is never found again.
Resultat<void> annuller_raadsmedlem(Forbindelse& db, const std::string& raad, RaadsmedlemId id,
                                    Version version);
std::optional<Raadsmedlem> find_raadsmedlem(Forbindelse& db, const std::string& raad,
                                            RaadsmedlemId id);
/// Of every term: the chair, the deputy, then by group and name.
std::vector<Raadsmedlem> list_raadsmedlemmer(Forbindelse& db, const std::string& raad);
/// Those of one term day, in the same order.
std::vector<Raadsmedlem> list_raadsmedlemmer(Forbindelse& db, const std::string& raad, Dato dag);

// --- committees

/// `u.id` and `u.version` are ignored; the members are written too.
SagsudvalgId insert_sagsudvalg(Forbindelse& db, const Sagsudvalg& u);
Resultat<Version> update_sagsudvalg(Forbindelse& db, const Sagsudvalg& u);
std::optional<Sagsudvalg> find_sagsudvalg(Forbindelse& db, const std::string& raad,
                                          SagsudvalgId id);
std::vector<Sagsudvalg> list_sagsudvalg(Forbindelse& db, const std::string& raad);

}  // namespace nytte::store
