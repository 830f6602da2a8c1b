// What changed from one version of the strategy to the next. Pure.
#pragma once

#include <string>
#include <vector>

#include "model/sag/strategi.hpp"

namespace nytte::sager {

struct Linjeforskel {
  Linjeaendring art = Linjeaendring::uaendret;
  std::string tekst;
  bool operator==(const Linjeforskel&) const = default;
};

// One heading, or one field of the policy.
struct Strategiforskel {
  std::string om;                    // "Formål", "Længste forløb"
  std::vector<Linjeforskel> linjer;  // in reading order, what was taken out before what came
};

// Headings and fields that differ, in the order of the document; empty when nothing does. A text is
// compared line by line: the fewest lines that must be taken out and put in.
std::vector<Strategiforskel> strategiforskelle(const Strategiindhold& foer,
                                               const Strategiindhold& nu);

// The lines of both texts with what became of them.
std::vector<Linjeforskel> linjeforskelle(const std::string& foer, const std::string& nu);

}  // namespace nytte::sager
