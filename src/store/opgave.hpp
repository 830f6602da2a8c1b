#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/opgave.hpp"
#include "store/forbindelse.hpp"

/// The task catalogue, its judgements, and what points to them. Every question names the asker's
/// municipality; those of others are not found.
namespace nytte::store {

/// `o.id` and `o.version` are ignored. `findes_allerede` if the municipality has the name.
Resultat<OpgaveId> insert_opgave(Forbindelse& db, const Opgave& o);
/// Area, name, description and whether active. `findes_allerede` if another task has the name.
Resultat<Version> update_opgave(Forbindelse& db, const Opgave& o);
std::optional<Opgave> find_opgave(Forbindelse& db, Kommunekode kommune, OpgaveId id);
/// All of them, by area and name.
std::vector<Opgave> list_opgaver(Forbindelse& db, Kommunekode kommune);

OpgavevurderingId insert_opgavevurdering(Forbindelse& db, const Opgavevurdering& v, BrugerId bruger,
                                         Tidspunkt tid);
void annuller_opgavevurdering(Forbindelse& db, OpgavevurderingId id, const std::string& grund,
                              BrugerId bruger, Tidspunkt tid);
std::optional<Opgavevurdering> find_opgavevurdering(Forbindelse& db, Kommunekode kommune,
                                                    OpgavevurderingId id);
/// Of one task, or of all; the newest first, the annulled ones too.
std::vector<Opgavevurdering> list_opgavevurderinger(Forbindelse& db, Kommunekode kommune,
                                                    std::optional<OpgaveId> opgave = std::nullopt);

/// The tasks a job order points to, rising by id.
std::vector<OpgaveId> jobordrens_opgaver(Forbindelse& db, JobordreId jobordre);
/// The same of every job order of the municipality that has any.
std::map<JobordreId, std::vector<OpgaveId>> ordrers_opgaver(Forbindelse& db, Kommunekode kommune);
void saet_jobordrens_opgaver(Forbindelse& db, JobordreId jobordre,
                             const std::vector<OpgaveId>& opgaver);
/// A row for each task of each open job order whose last day is `dag` or later, by number.
std::vector<Opgavejobordre> list_opgavejobordrer(Forbindelse& db, Kommunekode kommune, Dato dag);

/// Which judgements the facts of a decision came from.
void insert_opgavegrundlag(Forbindelse& db, AfgoerelseId afgoerelse,
                           const std::vector<OpgavevurderingId>& vurderinger);
std::vector<Opgavevurdering> list_opgavegrundlag(Forbindelse& db, Kommunekode kommune,
                                                 AfgoerelseId afgoerelse);

/// One task of one job order that was open in the period, and how many placements it had then.
struct Opgavebrug {
  JobordreId jobordre;
  PNummer p_nummer;
  Dato fra;  // of the job order
  Dato til;  // included
  OpgaveId opgave;
  std::int32_t placeringer = 0;  // there on at least one day of the period
};
std::vector<Opgavebrug> list_opgavebrug(Forbindelse& db, Kommunekode kommune,
                                        const Periode& periode);
/// Job orders of the period without any task of the catalogue, and their placements.
struct Opgaveloese {
  std::int32_t jobordrer = 0;
  std::int32_t placeringer = 0;
};
Opgaveloese opgaveloese(Forbindelse& db, Kommunekode kommune, const Periode& periode);

}  // namespace nytte::store
