// What the use cases of this folder and the deadlines share.
#pragma once

#include <vector>

#include "sager/ugeplan/ugeplan.hpp"

namespace nytte::sager::ugeplan {

// What the plans of these citizens are made of in the week: the placements of nytteindsats that are
// there, their teams, and what was written. A fixed number of questions.
struct Ugefolk {
  BorgerId borger;
  Ugegrundlag grundlag;
};
std::vector<Ugefolk> hent_uge(store::Forbindelse& db, Kommunekode kommune, Uge uge,
                              std::optional<BorgerId> borger = std::nullopt);

// What the rule reads of the activities.
std::vector<Pligtaktivitet> pligtaktiviteter(const std::vector<Ugeaktivitet>& alle);

}  // namespace nytte::sager::ugeplan
