// The folded forms of a workplace's page: staff, representatives, absences, other schemes,
// dispensations.
#pragma once

#include "web/sider/arbejdssted_visning.hpp"

namespace nytte::web {

// The version of the month that the user saw, from the form's hidden field "sete_versioner"; 0 for
// a month that was not there (then somebody else may not have added it meanwhile either).
Version set_version(std::string_view sete, Maaned maaned);

Html ansatteform(const Ramme& ramme, const ArbejdsstedSide& s);
Html repraesentantform(const Ramme& ramme, const ArbejdsstedSide& s);
Html fravaersform(const Ramme& ramme, const ArbejdsstedSide& s);
Html findes_ikke_form(const Ramme& ramme, const ArbejdsstedSide& s);
Html ordningsform(const Ramme& ramme, const ArbejdsstedSide& s);
Html dispensationsform(const Ramme& ramme, const ArbejdsstedSide& s);

}  // namespace nytte::web
