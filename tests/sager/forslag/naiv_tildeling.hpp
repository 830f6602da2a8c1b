// Two other ways to the best assignment, that know nothing of the flow of least cost in tildel.cpp:
// all assignments tried, and successive shortest paths over vectors compared matter by matter.
#pragma once

#include "sager/forslag/tildel.hpp"

namespace nytte::sager::test {

// For a handful of citizens: every assignment is tried.
Tildelingsmaal naiv_tildeling(const Tildelingsopgave& o);

// For some tens: one citizen more at a time along the cheapest path (Bellman-Ford), as long as it
// makes the goal better. Whole vectors are compared, so no weights are involved.
Tildelingsmaal kredsvis_tildeling(const Tildelingsopgave& o);

}  // namespace nytte::sager::test
