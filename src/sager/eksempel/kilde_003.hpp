// The example of source 003 (the guide of 2014 on how to register nytteindsats), as the files a
// user would import.
#pragma once

#include <string>

namespace nytte::sager {

// The source names a private company, "Netto", as the employer of all five job orders. It is stored
// as it stands there, as a private workplace with an invented P-number and CVR number: nytteindsats
// is for public employers, and the rule offentlig_arbejdsgiver says so of every placement there.
// Citizens are invented, and so are the dates of the seven placements of which the source only
// gives the number. The source has no staff figures, no hearing and no weekly hours of the orders.
std::string kilde_003_arbejdssteder();
std::string kilde_003_borgere();
std::string kilde_003_jobordrer();
std::string kilde_003_placeringer();

}  // namespace nytte::sager
