// The section on what must be in hand before a start, of the pages of others.
#pragma once

#include "model/sag/jobordre.hpp"
#include "web/html.hpp"
#include "web/http.hpp"
#include "web/ruter.hpp"

namespace nytte::web {

// Who cannot begin yet, and what the order asks.
Html ordrens_forudsaetninger(const Anmodning& a, store::Forbindelse& db, const Jobordre& j);
// What the workplace asks.
Html stedets_forudsaetninger(const Anmodning& a, store::Forbindelse& db, PNummer p);

}  // namespace nytte::web
