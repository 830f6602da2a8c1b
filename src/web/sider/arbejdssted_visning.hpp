// Workplaces: is there room, for how long, and what is missing?
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/historik/historik.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/html_tabel.hpp"

namespace nytte::web {

struct ArbejdsstedlisteSide {
  Liste<sager::Arbejdsstedrad> liste;
  int side = 1;
  int sider = 1;
  Parametre parametre;
  Sortering sortering;
};
const std::vector<Kolonne>& arbejdsstedskolonner();
Webside vis_arbejdssteder(const Ramme& ramme, const ArbejdsstedlisteSide& s);

struct ArbejdsstedSide {
  const sager::Arbejdsstedsvisning& visning;
  Dato i_dag;
  Formular ansatteform = {};
  Formular repraesentantform = {};
  Formular fravaersform = {};
  Formular findes_ikke_form = {};
  Formular ordningsform = {};
  Formular dispensationsform = {};
  std::vector<sager::Historiklinje> historie = {};
  Html forudsaetninger = {};  // what the workplace asks before a start
  Html frister = {};          // the card, and the way to the employer's applications
};
// "3 ledige pladser på Strandvejens Plejehjem": the room the law leaves on the day, in words.
std::string pladser_svar(const sager::Arbejdsstedsvisning& visning, Dato i_dag);
// "2 pladser fra 3. marts 2026": the next day the room changes; empty when it does not.
std::string naeste_aendring(const sager::Arbejdsstedsvisning& visning, Dato i_dag);
Webside vis_arbejdssted(const Ramme& ramme, const ArbejdsstedSide& s);

struct ArbejdsstedformularSide {
  std::optional<Arbejdssted> sted;  // nothing: a new one
  Formular formular;
  std::vector<Valg> kommuner;
};
Webside vis_arbejdsstedformular(const Ramme& ramme, const ArbejdsstedformularSide& s);

}  // namespace nytte::web
