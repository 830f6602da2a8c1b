// When somebody with the duty to work must have begun: A-03, LAB § 105 a, stk. 3, and how the duty
// was phased in.
#pragma once

#include <optional>
#include <vector>

#include "regler/frister/tilbud.hpp"

namespace nytte::regler {

// A benefit of the unbroken help, from its first day.
struct Ydelsesskifte {
  Ydelse ydelse = Ydelse::ingen;
  Dato fra;
};

struct Arbejdspligtsfakta {
  bool arbejdspligt = false;  // the municipality has decided that the duty is his
  Population population = Population::almindelig;
  std::vector<Ydelsesskifte> ydelser;  // of the unbroken help, rising
  std::optional<Dato> fritaget_til;    // the last day of an exemption (§ 106)
  std::vector<Givettilbud> tilbud;     // in any order
};

// The last day to begin by the law of `dag`; nothing before the duty reached this person, while he
// is exempt, and when he has begun or is to begin in time. F-057: who was on the benefit before the
// duty came has until the end of the phase-in; everybody else a month from the day it reached him.
std::optional<Frist> arbejdspligtsstart(const Arbejdspligtsfakta& f, Dato dag);

}  // namespace nytte::regler
