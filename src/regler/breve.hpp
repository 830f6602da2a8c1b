// What only letters cite, by day. nullptr where no text of that day is held: then the letter says
// less, and names no paragraph.
#pragma once

#include "model/dato.hpp"
#include "model/vurdering.hpp"
#include "model/ydelse.hpp"

namespace nytte::regler {

// H-08: what authority and employer agree on.
const Hjemmel* aftalens_indhold(Dato d);
// W-01: who is in an offer still looks for work; only for those whom the rule names.
const Hjemmel* jobsoegning(Dato d, Ydelse y, const Visitation* v);
// S-01: guidance in writing before a sanction. S-02: absence. S-05: refusing. Benefits of the act
// on active social policy only, from 2025-07-01; before that no text is held (F-038).
const Hjemmel* skriftlig_vejledning(Dato d, Ydelse y);
const Hjemmel* udeblivelse(Dato d, Ydelse y);
const Hjemmel* afvisning(Dato d, Ydelse y);
// S-10: the unemployment fund decides; dagpenge only.
const Hjemmel* selvforskyldt_ledig(Dato d, Ydelse y);

}  // namespace nytte::regler
