// The national code lists as data: the numbers are not public, so they are never enumerators.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/kode.hpp"

namespace nytte {

NYTTE_KODE(Kodelistenavn, aktiveringstype, jobordretype, aktivitetsstatus, aktivitetsstatus_aarsag,
           ministeromraade, forsoergelsestype, brugertype, organisationstype);

// Valid on the days from `fra` and before `til`: closed start, open end, as the lists are kept
// nationally. Valid in the list is not the same as lawful.
struct Kodevaerdi {
  Kodelistenavn liste{};
  std::int64_t kode = 0;  // unique in the list
  Dato fra;
  Dato til;  // the first day it may no longer be used; 9999-12-31 while no end is known
  std::string navn;
  std::string beskrivelse;

  bool gaelder(Dato d) const { return fra <= d && d < til; }
  // Ours, until the real one is imported: nothing with such a code may reach the real register.
  bool opdigtet() const { return kode >= 900'001 && kode <= 999'999; }
};

}  // namespace nytte
