// What the effect is counted from, read from the database. Inside the caller's transaction.
#pragma once

#include <vector>

#include "sager/evaluering/effekt.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// The municipality's courses in nytteindsats, whenever they were, each with its way out.
std::vector<Effektforloeb> laes_effektforloeb(store::Forbindelse& db, Kommunekode kommune);

// The placements among `alle` that were there, as courses are made of. Annulled ones, those that
// never started, særligt tilrettelagte (counted apart, as in the statistics) and persons without a
// case here are left out.
std::vector<Effektplacering> effektplaceringer(const std::vector<Placering>& alle);

}  // namespace nytte::sager
