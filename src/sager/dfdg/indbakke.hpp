// What the national register tells us by itself: stored before it is acknowledged, once for each
// message id, and handled in the order of what it tells of.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/resultat.hpp"
#include "model/sag/dfdg.hpp"
#include "sager/dfdg/forsoeg.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// A message as it was read from the wire. Whom it is about stands in `cpr`; `besked` has no id, no
/// citizen and no municipality yet.
struct Indkommen {
  Registerbesked besked;
  std::string cpr;  ///< ten digits or empty; turned into the citizen and kept nowhere
};

enum class Modtagelse {
  ny,        // stored
  gentaget,  // had it already, with the same content
  konflikt   // had another one of this id: refused, and kept as a fact
};

/// In one transaction. What is stored before the answer is stored for good.
Resultat<Modtagelse> modtag_besked(store::Forbindelse& db, const Registerur& ur,
                                   const Indkommen& ind);

/// Handles what is stored: a change of an activity becomes a difference, a move is kept with its
/// citizen. A message that an older one comes after says nothing. Returns how many.
std::int64_t behandl_beskeder(store::Forbindelse& db, const Registerur& ur);

/// A move that the register has told of and both municipalities have not confirmed yet: until then
/// nothing can be written about the citizen (error 6005).
std::optional<Registerflytning> ubekraeftet_flytning(store::Forbindelse& db, BorgerId borger);

}  // namespace nytte::sager
