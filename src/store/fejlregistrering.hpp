#pragma once

#include <vector>

#include "model/resultat.hpp"
#include "model/sag/fejlregistrering.hpp"
#include "store/forbindelse.hpp"

/// What the misregistration finder holds a list against, and what people made of its findings.
namespace nytte::store {

/// The nytteindsats placements of the municipality, or of all of them, with the citizen's number:
/// the rows of a list are compared with it, and it goes no further.
std::vector<Kendtplacering> list_kendte_placeringer(Forbindelse& db,
                                                    std::optional<Kommunekode> kommune);

/// `b.nummer` is the number it gets: one more than the newest that was read. version_foraeldet when
/// somebody else was first, findes_ikke when the row is none of the list and municipality.
Resultat<void> insert_fundbeslutning(Forbindelse& db, FagsystemimportId import, Kommunekode kommune,
                                     const Lagretbeslutning& b);
/// The newest of each row and type, by line and type.
std::vector<Lagretbeslutning> list_fundbeslutninger(Forbindelse& db, FagsystemimportId import,
                                                    Kommunekode kommune);

}  // namespace nytte::store
