#pragma once

#include <optional>
#include <vector>

#include "model/sag/lister.hpp"
#include "model/sag/placering.hpp"
#include "store/forbindelse.hpp"

/// Decisions with their grounds: appended, never changed.
namespace nytte::store {

/// `a.id` is ignored; a user of id 0 is the program itself.
AfgoerelseId insert_afgoerelse(Forbindelse& db, const Afgoerelse& a);
std::optional<Afgoerelse> find_afgoerelse(Forbindelse& db, Kommunekode kommune, AfgoerelseId id);
/// All decisions on a placement, the newest first.
std::vector<Afgoerelse> list_afgoerelser(Forbindelse& db, Kommunekode kommune,
                                         PlaceringId placering);

struct Afgoerelsesfilter {
  std::optional<BorgerId> borger{};
  std::optional<JobordreId> jobordre{};
  std::optional<Udfald> udfald{};
  bool kun_uden_placering = false;  // those that led to none: refused
};
/// In order of time (`side.faldende`: the newest first).
Liste<Afgoerelse> list_afgoerelser(Forbindelse& db, Kommunekode kommune,
                                   const Afgoerelsesfilter& filter, const Side& side);

}  // namespace nytte::store
