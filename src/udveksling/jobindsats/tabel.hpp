// A table of answers before it is understood. For the .cpp files of this folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/publiceret.hpp"
#include "model/resultat.hpp"

namespace nytte::udveksling {

struct Svartabel {
  std::vector<std::string> kolonner;
  std::vector<std::vector<std::string>> raekker;  // numbers as their text; null as ".."
};

// The figures of a table with a column Periode, an area, perhaps a Tilbud, and measures by their
// published names.
Resultat<Publicering> tal_af(const Svartabel& t);

}  // namespace nytte::udveksling
