// What the rules of deadlines share: making one, and counting in months or weeks. Only for the
// files of this folder.
#pragma once

#include <optional>

#include "model/sag/frist.hpp"
#include "regler/frister/laengde.hpp"
#include "regler/hjemmel.hpp"

namespace nytte::regler {

// A text that nobody has verified (grade U) guides, it does not bind.
inline Frist frist(Fristart art, Dato forfalder, const Hjemmel* hjemmel) {
  return {.art = art,
          .forfalder = forfalder,
          .vises_fra = forfalder - forvarsel(art),
          .hjemmel = hjemmel,
          .arbejdsdage = 0,
          .vejledende = hjemmel == nullptr || hjemmel->grad == Grad::U};
}

// The text says that it must be done, but not within how long: the number of days is practice.
inline Frist praksisfrist(Fristart art, Dato forfalder, const Hjemmel* hjemmel) {
  Frist f = frist(art, forfalder, hjemmel);
  f.vejledende = true;
  return f;
}

inline Frist i_arbejdsdage(Frist f, std::int32_t arbejdsdage) {
  f.arbejdsdage = arbejdsdage;
  return f;
}

}  // namespace nytte::regler
