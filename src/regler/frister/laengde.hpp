// A length of time as the law writes it.
#pragma once

#include <cstdint>

#include "model/dato.hpp"

namespace nytte::regler {

// In months (rounded down to the last day of a shorter month) or in weeks (counted in days).
struct Laengde {
  std::int32_t maaneder = 0;
  std::int32_t uger = 0;
  bool operator==(const Laengde&) const = default;
};

inline Dato plus(Dato d, Laengde l) { return d.plus_maaneder_ned(l.maaneder) + 7 * l.uger; }

}  // namespace nytte::regler
