#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"
#include "store/udsnit.hpp"

/// Job orders. Every question names the asker's municipality; those of others are not found.
namespace nytte::store {

/// The next free number of our own series, "JO100001".
std::string next_jobordrenummer(Forbindelse& db);

/// `j.id` and `j.version` are ignored. `findes_allerede` if the municipality has the number.
Resultat<JobordreId> insert_jobordre(Forbindelse& db, const Jobordre& j);
/// Writes everything but number and municipality; `findes_ikke` in another one than `j.kommune`.
Resultat<Version> update_jobordre(Forbindelse& db, const Jobordre& j);
std::optional<Jobordre> find_jobordre(Forbindelse& db, Kommunekode kommune, JobordreId id);
std::optional<Jobordre> find_jobordre(Forbindelse& db, Kommunekode kommune,
                                      const std::string& nummer);
Liste<Jobordreoversigt> list_jobordrer(Forbindelse& db, Kommunekode kommune,
                                       const Jobordrefilter& filter, Dato dag,
                                       const Udsnit<Jobordreorden>& udsnit);

/// Seen from `dag` to the end of the order: `placerede` is the most persons there at once on any of
/// those days, `henviste` those referred and not answered, `ledige` what is left of the places (0
/// when closed or over). A referral holds no place: several may be referred to one, the employer
/// chooses.
Pladstal pladstal(Forbindelse& db, JobordreId id, Dato dag);

/// How many more persons there is room for on **every** day of the period; 0 when the order is not
/// open. The placement `undtagen` is left out of the count (when it is the one being changed).
std::int32_t ledige_pladser(Forbindelse& db, JobordreId id, const Periode& periode,
                            std::optional<PlaceringId> undtagen = std::nullopt);

}  // namespace nytte::store
