// A matter as a line of the lists. For this folder only.
#pragma once

#include "sager/raad/overblik.hpp"
#include "sager/raad/raadssag.hpp"

namespace nytte::sager {

Raadssagslinje som_linje(store::Forbindelse& db, const Raadssag& sag);

// "RAR Østjylland er beslutningsdygtigt ..." by the rules, from attendance alone.
struct Fremmoededom {
  std::string tekst;
  bool beslutningsdygtigt = false;
};
Fremmoededom bedoem_fremmoede(store::Forbindelse& db, const Moede& m);

}  // namespace nytte::sager
