// What absence, refusal or leaving obliges the municipality to: S-01 to S-10; and the time to
// appeal, K-03.
#pragma once

#include <optional>
#include <vector>

#include "model/sag/frist.hpp"
#include "model/sag/opfoelgning.hpp"
#include "model/ydelse.hpp"

namespace nytte::regler {

struct Sanktionsfakta {
  Udeblivelsesart art = Udeblivelsesart::udeblevet;
  Ydelse ydelse = Ydelse::ingen;
  std::optional<Visitation> visitation;
  Dato haendt;                  // the (first) day of absence or refusal
  Dato kendt;                   // when the municipality knew
  std::optional<Dato> vejledt;  // the earliest written guidance on rights and duties
  std::vector<Udeblivelsesskridtart> gjort;
};

// What is left to do, each with its own deadline and paragraph; empty when the matter has ended, or
// where the law of that day is not held (before 2020, S-11). On dagpenge the a-kasse decides: only
// the notice. F-030: steps without a number of days in the text are given five working days.
std::vector<Frist> sanktionsskridt(const Sanktionsfakta& f, Dato dag);

// S-07: the last day of the three whole calendar months after the month of the event.
Dato sidste_gennemfoerelse(Dato haendt);

// Four weeks from notice. `meddelt` is the confirmed dispatch, never the day it was written.
Frist klagefrist(Dato meddelt);

}  // namespace nytte::regler
