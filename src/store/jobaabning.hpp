#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/videre.hpp"
#include "store/forbindelse.hpp"
#include "store/opfoelgning.hpp"

/// Job openings and what was done with the suggestions. Every question names the asker's
/// municipality.
namespace nytte::store {

/// `j.id` and `j.version` are ignored.
JobaabningId insert_jobaabning(Forbindelse& db, const Jobaabning& j);
/// Writes everything but the municipality. `version_foraeldet`, `findes_ikke`.
Resultat<Version> update_jobaabning(Forbindelse& db, const Jobaabning& j);
std::optional<Jobaabning> find_jobaabning(Forbindelse& db, Kommunekode kommune, JobaabningId id);
/// The open ones first; of these those with a last day first, the earliest first.
std::vector<Jobaabning> list_jobaabninger(Forbindelse& db, Kommunekode kommune);

std::int64_t insert_jobmatch(Forbindelse& db, const Jobmatch& m, const Registrering& r);
/// Everything done about an opening, or about a citizen, in the order it was done.
std::vector<Jobmatch> list_jobmatch(Forbindelse& db, Kommunekode kommune, JobaabningId id);
std::vector<Jobmatch> list_jobmatch(Forbindelse& db, Kommunekode kommune, BorgerId borger);

}  // namespace nytte::store
