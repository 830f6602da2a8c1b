// Attendance of a team on one day, on one screen.
#pragma once

#include <map>
#include <string>

#include "sager/hold/fremmoede.hpp"
#include "web/html_formular.hpp"
#include "web/html_let.hpp"

namespace nytte::web {

// The names of a person's fields: short, since there are many of them.
std::string felt_valg(PlaceringId p);    // v12: the kind
std::string felt_tid(PlaceringId p);     // t12: hours present
std::string felt_note(PlaceringId p);    // b12: remark, or who agreed
std::string felt_nummer(PlaceringId p);  // n12: the number that was seen

struct DagsfremmoedeSide {
  const sager::Fremmoedevisning& visning;
  Dato i_dag;
  bool maa_skrive = false;
  Felter sendt = {};                       // as it was typed; empty: as it stands
  std::map<std::int64_t, Fejl> fejl = {};  // by placement
  Fejl samlet = {};                        // of the whole
  std::int32_t gemt = 0;                   // rows that were saved just now
  std::int32_t foreslaaet = 0;             // set to came, not saved
};
std::string vis_dagsfremmoede(const Ramme& ramme, const DagsfremmoedeSide& s);

struct VejrSide {
  const sager::Fremmoedevisning& visning;
  Formular formular;
};
std::string vis_vejrside(const Ramme& ramme, const VejrSide& s);

}  // namespace nytte::web
