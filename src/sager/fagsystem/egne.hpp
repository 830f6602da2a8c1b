// A placement of nytte's own as a row of a list. Pure.
#pragma once

#include <optional>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/fagsystem.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"

namespace nytte::sager {

// Source 003: the one activation type of every nytteindsats.
inline constexpr const char* kAktiveringstypeord = "Løntilskud og virksomhedspraktik";

struct Egenplacering {
  Placering placering;
  Jobordre jobordre;
  Arbejdssted arbejdssted;
  Borger borger;
  std::optional<Ydelse> ydelse;  // on the first day
};
// As it ought to stand in any of the three systems.
Kildeplacering som_kildeplacering(const Egenplacering& e);

}  // namespace nytte::sager
