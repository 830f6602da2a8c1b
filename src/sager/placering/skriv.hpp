// What the writes of a placement share.
#pragma once

#include <string>

#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "sager/placering/placer_borger.hpp"
#include "sager/spor.hpp"

namespace nytte::sager {

Placering ny_placering(const Placeringsoenske& o, const Jobordre& j, Placeringsstatus status);
Sporfelter placering_felter(const Placering& p, const std::string& jobordre_nummer);

}  // namespace nytte::sager
