#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/forudsaetning.hpp"
#include "store/forbindelse.hpp"
#include "store/opfoelgning.hpp"

/// What must be in hand before a start (migration 132): what is asked, and what became of it.
namespace nytte::store {

/// Asked by a workplace or by a job order: one of the two.
struct StilletKrav {
  Forudsaetningskrav krav;
  std::optional<PNummer> p_nummer;
  std::optional<JobordreId> jobordre;
};

/// The id inside is ignored, here and below.
std::int64_t insert_krav(Forbindelse& db, Kommunekode kommune, const StilletKrav& k,
                         const Registrering& r);
std::int64_t insert_gruppekrav(Forbindelse& db, Kommunekode kommune, ArbejdsgangId gang,
                               const Forudsaetningskrav& krav, const Registrering& r);
/// Of workplaces and job orders, without the annulled, in the order they were asked.
std::vector<StilletKrav> list_krav(Forbindelse& db, Kommunekode kommune);
std::optional<StilletKrav> find_krav(Forbindelse& db, Kommunekode kommune, std::int64_t id);
/// `findes_ikke` when it is not there, is annulled, or a group's description asks it.
Resultat<void> annuller_krav(Forbindelse& db, Kommunekode kommune, std::int64_t id);
/// Of every version of every description.
std::vector<std::pair<ArbejdsgangId, Forudsaetningskrav>> list_gruppekrav(Forbindelse& db,
                                                                          Kommunekode kommune);

/// `oprettet` is the day it was asked: it is never due before that while the start lies ahead.
std::int64_t insert_forudsaetning(Forbindelse& db, const Forudsaetning& f, Dato oprettet);
/// `findes_ikke`, or `version_foraeldet`; writes what may change: noedvendig, ejer, arbejdsdage and
/// what became of it.
Resultat<Version> update_forudsaetning(Forbindelse& db, Kommunekode kommune,
                                       const Forudsaetning& f);
std::optional<Forudsaetning> find_forudsaetning(Forbindelse& db, Kommunekode kommune,
                                                std::int64_t id);
/// Of one placement, whose municipality the caller has seen to; in the order they were asked.
std::vector<Forudsaetning> list_forudsaetninger(Forbindelse& db, PlaceringId placering);

/// Open and necessary ones of placements that are `ansat` and end on `dag` or later, with what a
/// list shows of them. By citizen, then first day.
struct AabenForudsaetning {
  Forudsaetning forudsaetning;
  BorgerId borger;
  std::string borger_navn;
  std::optional<JobordreId> jobordre;
  std::string jobordrenummer;
  std::string stilling;
  PNummer p_nummer;
  std::string arbejdssted;
  Dato fra;
};
std::vector<AabenForudsaetning> list_aabne_forudsaetninger(Forbindelse& db, Kommunekode kommune,
                                                           Dato dag, BorgerId kun = {});

/// Met ones of every citizen (or of `kun`) in the municipality, the newest first within a citizen.
std::vector<TidligereForudsaetning> list_opfyldte_forudsaetninger(Forbindelse& db,
                                                                  Kommunekode kommune,
                                                                  BorgerId kun = {});

}  // namespace nytte::store
