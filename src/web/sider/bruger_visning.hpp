// Users of the municipality, for its administrator; and one's own password.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/bruger.hpp"
#include "model/sag/lister.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

Webside vis_brugere(const Liste<Bruger>& liste, int side, int sider);

struct BrugerformularSide {
  std::optional<Bruger> bruger;  // nothing: a new one
  Formular formular;
  Formular adgangskode = {};           // of an existing one
  std::vector<std::string> raad = {};  // to choose among
};
Webside vis_brugerformular(const Ramme& ramme, const BrugerformularSide& s);

Webside vis_egen_adgangskode(const Ramme& ramme, const Formular& f);

}  // namespace nytte::web
