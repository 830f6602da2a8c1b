// Names: of a municipality; of citizens in lists, for callers who may see them and those who may
// not.
#pragma once

#include <string>

#include "model/sag/lister.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// "Favrskov"; its number where the name is not known.
std::string kommunenavn(store::Forbindelse& db, Kommunekode kode);

// Logs a look at each citizen in the list when the caller may see citizens, else takes away names,
// remarks and assessments and the citizen's id.
void vis_eller_skjul_navne(store::Forbindelse& db, const Kontekst& k,
                           std::vector<Placeringsoversigt>& liste, std::string_view formaal);

}  // namespace nytte::sager
