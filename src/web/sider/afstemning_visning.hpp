// Our own count beside the published figures.
#pragma once

#include "sager/afstemning/kilde.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct AfstemningSide {
  std::optional<sager::Afstemningsvisning> visning;  // nothing: no publication of the period
  std::vector<sager::Publiceringslinje> publiceringer;
  Formular valg = {};  // publicering, periode, tilladt
  bool maa_hente = false;
  bool kan_hentes = false;  // an address is set up
  Formular fil = {};
  Formular hent = {};
};
Webside vis_afstemning(const Ramme& ramme, const AfstemningSide& s);

}  // namespace nytte::web
