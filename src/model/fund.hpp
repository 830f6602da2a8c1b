// What a rule of the case flow answers (hearing, application, council, deadlines): as a Vurdering,
// but about a form or a matter instead of a placement, and never in a hot loop, so it may hold
// text. The Danish sentence is rendered from it at read time (kontrakt/fund_tekst).
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "model/fundkode.hpp"
#include "model/vurdering.hpp"

namespace nytte {

struct Fund {
  Fundkode kode{};
  Udfald udfald = Udfald::uafklaret;
  const Hjemmel* hjemmel = nullptr;  // static; null where no law of that day is held
  std::string felt;                  // the field of the form to mend; empty for the whole matter
  std::vector<Vaerdi> argumenter;    // what the sentence is made of, in its order
  std::string ord;                   // a name the sentence needs: a council, a representative
  bool operator==(const Fund&) const = default;
};

// All findings of one question, worst first where it is shown; the whole is the minimum.
using Fundliste = std::vector<Fund>;

inline Udfald samlet_udfald(const Fundliste& fund) {
  Udfald u = Udfald::ikke_relevant;
  for (const Fund& f : fund) u = std::min(u, f.udfald);
  return u;
}

}  // namespace nytte
