// The council's reports as the municipality and the council see them.
#pragma once

#include <vector>

#include "sager/rapport/filer.hpp"
#include "sager/rapport/rapport.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

std::string rapport_sti(Kvartal k);
std::string version_sti(Kvartal k, std::int32_t nummer);

struct RapportoverblikSide {
  const sager::Rapportoverblik& overblik;
  Dato i_dag;
  bool maa_fryse = false;
  Formular formular = {};
};
Webside vis_rapporter(const Ramme& ramme, const RapportoverblikSide& s);

struct KvartalSide {
  const sager::Kvartalsvisning& visning;
  bool maa_fryse = false;
  Formular frys = {};
  Formular send = {};
};
Webside vis_kvartalsside(const Ramme& ramme, const KvartalSide& s);

Webside vis_versionsside(const sager::Versionsvisning& v);
Webside vis_pladser(const Pladsoversigt& o);
Webside vis_raadets_rapporter(const Ramme& ramme, const std::vector<sager::Raadsrapport>& alle);

}  // namespace nytte::web
