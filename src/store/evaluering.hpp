#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/evaluering.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/jobordre.hpp"
#include "store/forbindelse.hpp"
#include "store/opfoelgning.hpp"

/// The yearly evaluations, and what they are drawn up from. Every question names the municipality,
/// but those for the page behind a link and the council.
namespace nytte::store {

/// `v.id` is ignored. `findes_allerede` when the year has that number.
Resultat<EvalueringsversionId> insert_evaluering(Forbindelse& db, const FrossenEvaluering& v);
/// The versions of a year, the newest first.
std::vector<FrossenEvaluering> list_evalueringer(Forbindelse& db, Kommunekode kommune,
                                                 std::int32_t aar);
/// The municipality's, newest year and version first, without content.
std::vector<FrossenEvaluering> list_evalueringer(Forbindelse& db, Kommunekode kommune);

void insert_evalueringsdeling(Forbindelse& db, const Evalueringsdeling& d);
std::vector<Evalueringsdeling> list_evalueringsdelinger(Forbindelse& db, EvalueringsversionId id);
/// Those shown to the council, the newest first, without content.
std::vector<FrossenEvaluering> list_evalueringer_til(Forbindelse& db, const std::string& raad);
std::optional<FrossenEvaluering> find_evaluering(Forbindelse& db, EvalueringsversionId id);

/// `findes_allerede` when somebody wrote that number first.
Resultat<void> insert_evalueringstekst(Forbindelse& db, Kommunekode kommune, std::int32_t aar,
                                       const Evalueringstekst& t, const Registrering& r);
/// The newest of each chapter.
std::vector<Evalueringstekst> list_evalueringstekster(Forbindelse& db, Kommunekode kommune,
                                                      std::int32_t aar);

std::int64_t insert_evalueringsbeslutning(Forbindelse& db, Kommunekode kommune, std::int32_t aar,
                                          const Evalueringsbeslutning& b, const Registrering& r);
/// As they were made; not the annulled.
std::vector<Evalueringsbeslutning> list_evalueringsbeslutninger(Forbindelse& db,
                                                                Kommunekode kommune,
                                                                std::int32_t aar);
/// `findes_ikke` when the year has none open of that id.
Resultat<void> annuller_evalueringsbeslutning(Forbindelse& db, Kommunekode kommune,
                                              std::int32_t aar, std::int64_t id);

EvalueringspartId insert_evalueringspart(Forbindelse& db, const Evalueringspart& p,
                                         const Registrering& r);
void insert_evalueringsanmodning(Forbindelse& db, EvalueringspartId part, MeddelelseId m);
/// For the page behind a link.
std::optional<Evalueringspart> find_evalueringspart(Forbindelse& db, EvalueringspartId id);
/// As they were made.
std::vector<Evalueringspart> list_evalueringsparter(Forbindelse& db, Kommunekode kommune,
                                                    std::int32_t aar);

void insert_evalueringskommentar(Forbindelse& db, Kommunekode kommune, std::int32_t aar,
                                 const Evalueringskommentar& c, BrugerId bruger);
/// From the first.
std::vector<Evalueringskommentar> list_evalueringskommentarer(Forbindelse& db, Kommunekode kommune,
                                                              std::int32_t aar);

/// Hearings and orientations dated in the period, of the municipality's job orders, from the
/// earliest.
std::vector<Hoering> list_hoeringer_i(Forbindelse& db, Kommunekode kommune, const Periode& periode);
/// Every job order of the municipality but the annulled, by id.
std::vector<Jobordre> list_alle_jobordrer(Forbindelse& db, Kommunekode kommune);
/// Dispensations in force on some day of the period at workplaces that lie in the municipality,
/// from the earliest.
std::vector<Dispensation> list_dispensationer_i(Forbindelse& db, Kommunekode kommune,
                                                const Periode& periode);

}  // namespace nytte::store
