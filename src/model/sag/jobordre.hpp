// A job order: places at one workplace for a period (it may run a year; the placements on it may
// not, before 2025).
#pragma once

#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/fakta.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

NYTTE_KODE(Jobordrestatus, aaben, lukket, annulleret);

struct Jobordre {
  JobordreId id;
  std::string nummer;  // "JO18436"
  Kommunekode kommune;
  PNummer p_nummer;
  Jobordretype type;
  std::string stilling;   // stillingsbetegnelse
  std::string faggruppe;  // the relevant trade group: whose representative is heard
  std::string opgave;     // task description
  std::optional<std::string> ministeromraade;
  std::int32_t pladser = 1;
  Dato fra;
  Dato til;                          // included
  Ugetimer ugentlig_tid = kFuldUge;  // proposed for placements
  bool saerligt_tilrettelagt = false;
  OpgaveFakta vurdering;  // what a human judged of the task
  Jobordrestatus status = Jobordrestatus::aaben;
  Version version = 1;
};

// Derived from the placements and the day, never stored. `ledige` is 0 when closed.
struct Pladstal {
  std::int32_t placerede = 0;
  std::int32_t henviste = 0;
  std::int32_t ledige = 0;
};

}  // namespace nytte
