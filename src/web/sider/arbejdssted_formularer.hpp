// The folded forms of a workplace's page: staff, representatives, absences, other schemes,
// dispensations.
#pragma once

#include "web/sider/arbejdssted_visning.hpp"

namespace nytte::web {

Html ansatteform(const Ramme& ramme, const ArbejdsstedSide& s);
Html repraesentantform(const Ramme& ramme, const ArbejdsstedSide& s);
Html fravaersform(const Ramme& ramme, const ArbejdsstedSide& s);
Html findes_ikke_form(const Ramme& ramme, const ArbejdsstedSide& s);
Html ordningsform(const Ramme& ramme, const ArbejdsstedSide& s);
Html dispensationsform(const Ramme& ramme, const ArbejdsstedSide& s);

}  // namespace nytte::web
