// D-09: how long a dispensation may last; asked of the application and of the decision.
#pragma once

#include <optional>

#include "model/dato.hpp"
#include "model/fund.hpp"
#include "model/ydelse.hpp"

namespace nytte::regler {

// First and last day, both included; may be the wrong way round.
struct Dispensationsperiode {
  Dato fra;
  Dato til;
};

// varighed_lovlig, varighed_for_kort or varighed_for_lang, with the period, and the earliest or
// latest last day that would do. By the law of `dag`. `felt` is til.
Fund bedoem_periode(const Dispensationsperiode& p, Dato dag, Population population);

// That the last days have nothing to set aside, where the period runs past the repeal (F-008). An
// information, no fault.
std::optional<Fund> uden_virkning(Dato til, Population population);

}  // namespace nytte::regler
