// The ratio held against every day of a placement. The rule (rimelighedskrav) makes a finding of
// it, and its proposals (rimelighed_aendringer) are tried with the same function.
#pragma once

#include <cstdint>
#include <optional>

#include "model/fakta.hpp"
#include "model/vurdering.hpp"
#include "regler/belaegning.hpp"
#include "regler/kvote.hpp"

namespace nytte::regler {

// What the ratio looks at. Refers to the facts, copies no list.
struct Rimelighedssag {
  const ArbejdsgiverFakta* arbejdsgiver;
  Population population;
  Dato dato;
  Periode periode;
  Ugetimer ugentlig_tid;
  std::optional<DispensationFakta> dispensation;

  static Rimelighedssag af(const Fakta& f);
};

// D-09: a dispensation has effect for between one and two years; another period has none.
bool gyldig_periode(const DispensationFakta& d);

// The ratio on one day of the placement.
struct Ratiodag {
  Dato dag;
  std::int64_t foer;     // in use already, weighed
  std::int64_t efter;    // with this placement
  std::int64_t graense;  // whole persons
  bool dispensation;     // it is a dispensation that sets the limit
};

struct Rimelighedsproeve {
  Udfald udfald;
  Vaegt vaegt;
  Ansattegrundlag ansatte;
  std::optional<std::int64_t> kvote;     // nothing when a month is missing
  std::optional<std::int64_t> bevilget;  // by the dispensation; nothing when it hangs on a month
  bool dispensation_gyldig;              // there is one, of a lawful period
  bool dispensation_hele_vejen;          // it covers every day that has a limit
  Ratiodag vaerste;                      // smallest margin, the earliest of equals
  std::int64_t hoejest_efter;            // the most in use on any day, weighed
  std::optional<Periode> brud;           // the first run of days that do not hold, or may not
};

// Some day of the placement has a ratio: opgoerelse_paa(sag.dato) is not null and the placement
// begins no later than the last day with a quota.
bool har_kvote(const Rimelighedssag& sag);
// Only where har_kvote. Days after the last day with a quota are free (F-008).
Rimelighedsproeve proev_rimelighed(const Rimelighedssag& sag);

}  // namespace nytte::regler
