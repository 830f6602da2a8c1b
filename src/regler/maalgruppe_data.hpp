// The dated facts behind maalgruppe: which benefits lived when, and which text names the groups.
#pragma once

#include <optional>

#include "model/ydelse.hpp"
#include "regler/hjemmel.hpp"

namespace nytte::regler {

// A benefit's life, both days included; a benefit without a row has always been there.
struct Ydelsesliv {
  Ydelse ydelse;
  Dato fra;
  std::optional<Dato> til;
  constexpr bool lever(Dato d) const { return fra <= d && (!til || d <= *til); }
};
// nullptr when nothing is known to begin or end it.
const Ydelsesliv* ydelsesliv(Ydelse y);

inline constexpr Dato kDagpengeFra = Dato::af(2015, 1, 1);
inline constexpr Dato kDagpengeSikkertFra = Dato::af(2015, 7, 1);           // LBK 807/2015, read
inline constexpr Dato kIntegrationSikkertFra = Dato::af(2016, 10, 1);       // BEK 1208/2016, read
inline constexpr Dato kArbejdsmarkedsydelseSidste = Dato::af(2016, 10, 3);  // H-03, derived
inline constexpr Dato kKontantydelseSidste = Dato::af(2017, 10, 2);         // H-04, derived
inline constexpr Dato kEnKontanthjaelp = Dato::af(2025, 7, 1);              // LOV 1655/2024

extern const Bestemmelse& kMaalgruppeHjemmel;
extern const Bestemmelse& kDagpenge2015Hjemmel;
extern const Bestemmelse& kArbejdsmarkedsydelseHjemmel;
extern const Bestemmelse& kKontantydelseHjemmel;

}  // namespace nytte::regler
