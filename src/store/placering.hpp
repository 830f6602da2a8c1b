#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/lister.hpp"
#include "model/sag/placering.hpp"
#include "store/forbindelse.hpp"

/// Placements. Every question about one names the asker's municipality; only `i_forvejen` looks
/// across them, and shows nobody.
namespace nytte::store {

/// `p.id`, `p.version` and `p.afgoerelse` are ignored. `periode_overlapper` if the citizen is at
/// that workplace already on some of the days (see ADR 0010: two part-time courses at
/// different workplaces are possible).
Resultat<PlaceringId> insert_placering(Forbindelse& db, const Placering& p);
/// Writes everything but municipality, citizen, job order and P-number. `periode_overlapper` as
/// above.
Resultat<Version> update_placering(Forbindelse& db, const Placering& p);
std::optional<Placering> find_placering(Forbindelse& db, Kommunekode kommune, PlaceringId id);
Liste<Placeringsoversigt> list_placeringer(Forbindelse& db, Kommunekode kommune,
                                           const Placeringsfilter& filter, Placeringsorden orden,
                                           const Side& side);

/// Everyone who counts at the workplace on the day `fra` or later, whoever placed him, from the
/// earliest.
std::vector<IForvejen> i_forvejen(Forbindelse& db, PNummer p, Dato fra,
                                  std::optional<PlaceringId> undtagen = std::nullopt);

/// The nytteindsats the citizen has had or has, from the earliest; `undtagen` is left out.
std::vector<TidligerePlacering> tidligere_placeringer(
    Forbindelse& db, BorgerId borger, std::optional<PlaceringId> undtagen = std::nullopt);

}  // namespace nytte::store
