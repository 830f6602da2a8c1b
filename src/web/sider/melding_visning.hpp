// The workplace's link: what can be told with it, and the page it is sent from.
#pragma once

#include <string>

#include "sager/hold/melding.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct MeldeSideVisning {
  const sager::Meldeside& side;
  std::string sti;  // "/meld/…"
  Dato i_dag;
};
Webside vis_meldeside(const MeldeSideVisning& s);
// "Send" in plain words, with the button that does it.
Webside vis_meldebekraeftelse(const Ramme& ramme, const MeldeSideVisning& s,
                              Arbejdsgivermelding art);
Webside vis_meldefejl(Fejlkode kode);

struct MeldelinkSide {
  const sager::Meldelinkvisning& visning;
  bool maa_sende = false;
  Formular formular;
};
Webside vis_meldelink(const Ramme& ramme, const MeldelinkSide& s);

}  // namespace nytte::web
