// The ratio on one day, from figures already counted. In a header, so that the figures stay in
// registers: half the time of the rule went to storing and reading them again.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include "model/vurdering.hpp"
#include "regler/belaegning.hpp"
#include "regler/kvote.hpp"

namespace nytte::regler {

struct Forholdstal {
  Gennemsnit ansatte;
  Vaegt vaegt;
  std::int64_t foer;                         // in use already, weighed
  std::int64_t efter;                        // with this placement, weighed
  std::optional<std::int64_t> dispensation;  // places, where one is in force that day
};

// Full-time persons are fractions; heads are whole.
inline Vaerdi maengde(const Vaegt& v, std::int64_t n) {
  return v.maal == Maal::hoveder ? Vaerdi::personer(n) : Vaerdi::broek(n, v.pr_person);
}
inline Vaerdi snit(const Gennemsnit& g) { return Vaerdi::broek(g.taeller, g.naevner); }

// By what is counted, then by whether there is room.
inline constexpr Begrundelse kForholdsbegrundelse[2][2] = {
    {Begrundelse::rimelighed_overskredet_hoveder, Begrundelse::rimelighed_holdt_hoveder},
    {Begrundelse::rimelighed_overskredet, Begrundelse::rimelighed_holdt}};

// Outcome, steps and margin, without proposals or the arguments of the sentence. `skala` is the row
// of the day.
inline Vurdering forhold_paa_dagen(const Forholdstal& tal, const Kvoteskala& skala,
                                   const Hjemmel* hjemmel) {
  // stk. 1: the scale; a dispensation in force on the day may set more, never less.
  const std::int64_t kvoten = kvote(tal.ansatte, skala);
  const std::int64_t graense = std::max(kvoten, tal.dispensation.value_or(0));
  // stk. 2: those already there and this placement together.
  const bool plads = tal.vaegt.plads(tal.efter, graense);

  Vurdering v;
  v.regel = Regel::rimelighedskrav;
  v.udfald = plads ? Udfald::opfyldt : Udfald::ikke_opfyldt;
  v.hjemmel = hjemmel;
  v.begrundelse = kForholdsbegrundelse[tal.vaegt.maal == Maal::hoveder ? 0 : 1][plads ? 1 : 0];
  v.trin.push_back({"ordinaert_ansatte", snit(tal.ansatte)});
  v.trin.push_back({"kvote", Vaerdi::personer(kvoten)});
  v.trin.push_back({"i_forvejen_hoejst", maengde(tal.vaegt, tal.foer)});
  v.trin.push_back({"efter", maengde(tal.vaegt, tal.efter)});
  v.margen = maengde(tal.vaegt, graense * tal.vaegt.pr_person - tal.efter);
  return v;
}

}  // namespace nytte::regler
