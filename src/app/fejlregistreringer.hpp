// nytte find-fejlregistreringer: what looks wrongly registered in a list from a case system.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// The findings as text or JSON. The file alone is enough; where there is a database, its
/// workplaces and its own placements are grounds too. Nothing is stored. No CPR number in full.
Resultat<std::string> udfoer_find_fejlregistreringer(const Kommando& k);

}  // namespace nytte::app
