// A fair ratio between ordinary staff and placed persons, effect of D-08, D-09. Must
// hold on every day of the placement.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"
#include "regler/belaegning.hpp"
#include "regler/kvote.hpp"

namespace nytte::regler {

Vurdering rimelighedskrav(const Fakta& f);

// The figures of one day, already counted.
struct Forholdstal {
  Gennemsnit ansatte;
  Vaegt vaegt;
  std::int64_t foer;                         // in use already, weighed
  std::int64_t efter;                        // with this placement, weighed
  std::optional<std::int64_t> dispensation;  // places, where one is in force that day
};
// The rule on that one day: outcome, steps and margin, without proposals. `skala` is the row of the
// day.
Vurdering forhold_paa_dagen(const Forholdstal& tal, const Kvoteskala& skala,
                            const Hjemmel* hjemmel);

}  // namespace nytte::regler
