// What an application must hold before it may be sent: D-03 to D-07, D-09, D-14, with D-01, D-02
// and D-15 in front.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/fund.hpp"
#include "model/sag/ansoegning.hpp"
#include "regler/dispensation/myndighed.hpp"
#include "regler/hoering_valg.hpp"

namespace nytte::regler {

// What the register proposes for points 5 and 10; a figure that differs asks for a reason.
struct Registertal {
  std::optional<std::int32_t> i_praktik{};
  std::optional<std::int32_t> i_loentilskud{};
  std::optional<std::int32_t> i_nytteindsats{};
  std::optional<Aarsvaerk> ordinaert_ansatte{};
};

// The newest application sent before this one about the same workplace.
struct ForrigeAnsoegning {
  Dato indsendt;
  std::optional<Dato> hoert{};  // when the employees were heard about it
  std::optional<PNummer> p_nummer{};
};

struct Ansoegningsfakta {
  Myndighedsfakta myndighed;              // of the day it is to be sent
  std::optional<Kommunekode> ansoeger{};  // the municipality that applies; empty: somebody else
  Ansoegningsindhold indhold{};           // as it stands
  Registertal registeret{};
  // Who speaks for the employees at the workplace on the day they were heard; empty: nothing known.
  std::optional<Hoeringsvalgfakta> hoeringsvalg{};
  std::optional<Dato> hoert_dato{};   // when they were heard about this application
  bool hoering_dokumenteret = false;  // an attachment says so, or the answer came by link
  std::optional<ForrigeAnsoegning> forrige{};
};

// Every finding at once, favourable ones too, in the order of the form. `felt` is the name in
// Ansoegningsindhold, empty for the whole. Before 2014 one finding: no law is held.
Fundliste bedoem_ansoegning(const Ansoegningsfakta& f);

// Nothing is ikke_opfyldt or uafklaret; warnings do not stop it.
inline bool kan_indsendes(const Fundliste& fund) { return samlet_udfald(fund) >= Udfald::advarsel; }

// What the ratio allows with so many ordinary full-time persons (before 2020 heads): for showing
// the excess beside point 10. Nothing where the law of the day has no ratio.
std::optional<std::int64_t> kvote_for(Aarsvaerk ordinaert_ansatte, Dato dag,
                                      Population population = Population::almindelig);

}  // namespace nytte::regler
