// One's own keys for programs: the list, the key that was just made, and calling one back.
#pragma once

#include <string>
#include <vector>

#include "sager/adgang/brugere.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

Webside vis_noegler(const Ramme& ramme, const std::vector<sager::Noeglelinje>& noegler,
                    Tidspunkt nu, const Formular& f);
// The only page that ever shows the secret.
Webside vis_ny_noegle(const sager::NyNoegle& ny);
Webside vis_tilbagekald(const Ramme& ramme, const sager::Noeglelinje& noegle, const Formular& f);

}  // namespace nytte::web
