// Lists with names of citizens, for callers who may see them and for those who may not.
#pragma once

#include "model/sag/lister.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Logs a look at each citizen in the list when the caller may see citizens, else takes away names,
// remarks and assessments and the citizen's id.
void vis_eller_skjul_navne(store::Forbindelse& db, const Kontekst& k,
                           std::vector<Placeringsoversigt>& liste, std::string_view formaal);

}  // namespace nytte::sager
