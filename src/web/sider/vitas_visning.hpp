// Drafts of job orders from VITAS.
#pragma once

#include "sager/vitas/vitas.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct VitaslisteSide {
  Liste<Vitasudkast> liste;
  std::optional<Vitasudkasttilstand> tilstand;
  int side = 1;
  int sider = 1;
  std::string hvor = {};  // where they come from; empty: nothing is set up
  Formular fil = {};
  std::vector<std::string> fejl = {};  // of the latest fetch
};
Webside vis_vitasliste(const Ramme& ramme, const VitaslisteSide& s);

struct VitasudkastSide {
  sager::Vitasvisning visning;
  Formular afvis = {};
};
Webside vis_vitasudkast(const Ramme& ramme, const VitasudkastSide& s);

}  // namespace nytte::web
