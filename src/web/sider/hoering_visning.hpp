// The matters of hearing: the list, one matter, and each act on it as a page of its own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/historik/historik.hpp"
#include "sager/hoering/hoeringssag.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/html_tabel.hpp"

namespace nytte {

// The acts on one henvendelse, as they stand in the address of their page.
NYTTE_KODE(Hoeringshandling, send, ryk, afleveret, adresse, videre, papirsvar);

}  // namespace nytte

namespace nytte::web {

struct HoeringslisteSide {
  Dato i_dag;
  Liste<Hoeringssagsoversigt> liste;
  Parametre parametre;  // q, tilstand, overskredet
  int side = 1;
  int sider = 1;
};
Webside vis_hoeringer(const HoeringslisteSide& s);
std::string hoeringstilstand_ord(Hoeringstilstand t);
Html hoeringstilstand_maerke(Hoeringstilstand t);
std::string henvendelsestilstand_ord(Henvendelsestilstand t);

struct HoeringsSide {
  const sager::Hoeringssagsvisning& visning;
  Dato i_dag;
  std::vector<sager::Historiklinje> historie = {};
};
Webside vis_hoering(const Ramme& ramme, const HoeringsSide& s);

// One act on one henvendelse.
struct HoeringshandlingSide {
  const sager::Hoeringssagsvisning& visning;
  const sager::Henvendelsesvisning& henvendelse;
  Hoeringshandling handling = Hoeringshandling::send;
  Formular formular = {};
};
Webside vis_hoeringshandling(const Ramme& ramme, const HoeringshandlingSide& s);

struct LukHoeringSide {
  const sager::Hoeringssagsvisning& visning;
  Formular formular = {};
};
Webside vis_luk_hoering(const Ramme& ramme, const LukHoeringSide& s);

struct NyHoeringSide {
  std::string nummer;  // of the job order
  std::string hvad;
  const Hoeringsvalg& valg;
  Formular formular = {};
};
Webside vis_ny_hoering(const Ramme& ramme, const NyHoeringSide& s);

struct HvemSide {
  std::string p_nummer;
  Dato dag;
  const Hoeringsvalg& valg;
  Formular formular = {};
};
Webside vis_hvem(const HvemSide& s);

// The legal order in words.
Html raekkefoelge(const Hoeringsvalg& valg);
// For the page of a job order: who is to be heard, the matters there are, and what to do next.
Html hoeringskort(const Ramme& ramme, const std::string& nummer, const Hoeringsvalg& valg,
                  const std::vector<Hoeringssagsoversigt>& sager);

}  // namespace nytte::web
