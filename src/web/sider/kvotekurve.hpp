// The quota curve: allowed places as a step line, used places as a filled area in full-time
// persons, a dispensation as a lighter step, today as a line, days over the limit hatched and named
// in words, people as bars under it (without names: they may belong to other municipalities), the
// same numbers in a table.
#pragma once

#include <string>
#include <vector>

#include "model/dato.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "web/html.hpp"

namespace nytte::web {

struct Kurvebillede {
  const sager::Kvotekurve& kurve;
  const std::vector<sager::PlaceretPerson>& personer;
  Dato i_dag;
};

// The days over the limit in words: "Over grænsen fra 3. marts til 14. april"; empty when there are
// none.
std::vector<std::string> dage_over(const Kurvebillede& billede);
// Why the curve has no limit, or not everywhere; empty when it has.
std::string uden_graense(const sager::Kvotekurve& kurve);
// From which day the limit is only an estimate, in words; empty when it is not.
std::string fremskrevet_fra(const sager::Kvotekurve& kurve);
Html vis_kvotekurve(const Kurvebillede& billede);

}  // namespace nytte::web
