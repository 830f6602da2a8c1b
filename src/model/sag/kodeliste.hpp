// The national code lists as data: the numbers are not public, so they are never enumerators.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"

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
  bool operator==(const Kodevaerdi&) const = default;
};

// One import of one list. The newest of a list counts; the older ones say what was known when.
struct Kodelisteudgave {
  std::int64_t id = 0;  // 0: the one the program ships with
  Kodelistenavn liste{};
  std::int64_t nummer = 0;  // 1 for the first import, 0 for the shipped one
  std::string filnavn;
  std::string sha256;
  BrugerId bruger;
  Tidspunkt tid;
};

// Somebody's choice where the names do not meet: our value `vaerdi` is that code.
struct Kodekobling {
  Kodelistenavn liste{};
  std::string vaerdi;                // as kodebog.hpp names it
  std::optional<std::int64_t> kode;  // nothing: the choice was taken back
  BrugerId bruger;
  Tidspunkt tid;
};

// All that is known of codes at one moment: the values of the newest edition of each list, and the
// newest choice for each of our values.
struct Kodebog {
  std::vector<Kodevaerdi> vaerdier;
  std::vector<Kodekobling> koblinger;
};

}  // namespace nytte
