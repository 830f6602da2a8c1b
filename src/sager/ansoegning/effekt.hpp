// Point 13 of a re-application: what the earlier dispensation led to, drawn up by the function the
// yearly evaluation uses (sager/evaluering/effekt). D-14.
#pragma once

#include "model/sag/ansoegning.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Fills `effekt` and `effekt_opgjort` with the courses that ended at the workplace while the
// earlier dispensation was in force, as known the day before `i_dag`, and forgets the reason for
// other words. False, and nothing changed, unless it is a re-application for a workplace with a
// dispensation that overlaps what the earlier application sought. Inside the caller's transaction.
bool udfyld_effekt(store::Forbindelse& db, Kommunekode kommune, Dato i_dag,
                   Ansoegningsindhold& indhold);

// The points as somebody wrote them, in place of those in `gemt`; but what was drawn up stays as it
// was.
void brug_punkter(const Ansoegningsindhold& skrevet, Ansoegningsindhold& gemt);

}  // namespace nytte::sager
