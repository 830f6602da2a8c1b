// From counted lines to the table people read. For the .cpp files of this folder.
#pragma once

#include "sager/statistik/lager.hpp"
#include "sager/statistik/publicer.hpp"

namespace nytte::sager {

struct Tabelvalg {
  bool vis_tilbud = false;  // a column for the offer
  bool publicer = true;
};

struct Tabelsvar {
  Statistiktabel tabel;
  bool skjult = false;
};
Tabelsvar lav_tabel(const Taelleklar& t, const statistik::Valg& valg, Tabelvalg tabelvalg);

}  // namespace nytte::sager
