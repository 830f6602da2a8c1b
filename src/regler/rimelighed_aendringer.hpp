// What could be changed so that the ratio holds. Each proposal is tried with the rule's own
// function before it is offered.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"
#include "regler/rimelighed_proeve.hpp"

namespace nytte::regler {

// Adds, in this order, where they exist: the longest weekly time, the latest last day, the earliest
// later start, the smallest dispensation. Only for a placement that is over the limit.
void foreslaa_rimelighed(const Fakta& f, const Rimelighedssag& sag, const Rimelighedsproeve& proeve,
                         Vurdering& v);

// D-09: the period of a dispensation that covers the placement: a year from its first day, or to
// its last day where that is later. May be longer than the law allows; see gyldig_periode.
DispensationFakta dispensation_over(const Periode& placering, std::int32_t pladser);

}  // namespace nytte::regler
