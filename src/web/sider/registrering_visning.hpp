// What the national register gets of a placement, with what is in the way; and the municipality as
// the register knows it.
#pragma once

#include <string>
#include <vector>

#include "model/sag/bruger.hpp"
#include "sager/placering/vis_placering.hpp"
#include "sager/registrering/registrering.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct RegistreringSide {
  const sager::Placeringsvisning& visning;
  sager::Registerklarhed klarhed;
  std::vector<Bruger> mulige_ansvarlige;
  Formular formular;
  bool maa_rette = false;
};
Webside vis_registrering(const Ramme& ramme, const RegistreringSide& s);

// The findings as a list with the way to mend each; says that all is well when there are none.
Html vis_registerfund(const sager::Registerklarhed& k);
// Beside the form that places a citizen: what the register would say.
Html vis_registerforslag(const sager::Registerklarhed& k);

struct MyndighedSide {
  Registermyndighed myndighed;
  std::vector<Kodevaerdi> organisationstyper;  // those valid today
  Formular formular;
  bool maa_rette = false;
};
Webside vis_myndighed(const Ramme& ramme, const MyndighedSide& s);

}  // namespace nytte::web
