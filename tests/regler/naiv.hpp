// The ratio read slowly: every day by itself, every sum a fraction. Shares nothing with src/regler.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler::test {

struct NaivtSvar {
  Udfald udfald;
  std::optional<Dato> vaerste_dag;  // smallest margin, the earliest of equals
  std::optional<Broek> margen;      // on that day
  std::optional<Dato> foerste_brud;
};

NaivtSvar naivt_rimelighedskrav(const Fakta& f);

}  // namespace nytte::regler::test
