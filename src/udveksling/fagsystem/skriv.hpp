// Neutral rows back in the layout of their system.
#pragma once

#include <string>
#include <vector>

#include "udveksling/fagsystem/profil.hpp"

namespace nytte::udveksling {

std::vector<std::string> overskrifter(Fagsystem system, Fagsystemliste liste);
// In the order of the headings; days as dd-mm-yyyy, hours and minutes apart.
std::vector<std::string> celler(Fagsystem system, const Kildeplacering& r);
std::vector<std::string> celler(Fagsystem system, const Kildejobordre& r);

}  // namespace nytte::udveksling
