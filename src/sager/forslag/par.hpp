// What the two halves of Parring share. Only for them.
#pragma once

#include <optional>
#include <vector>

#include "sager/forslag/parring.hpp"

namespace nytte::sager::forslag {

inline constexpr std::uint8_t kFundneOrd = 2;  // so many key words found are as good as more

inline Dom sammen(const Dom& a, const Dom& b) {
  return {a.stopper.og(b.stopper), a.advarsler.og(b.advarsler), a.oplyses.og(b.oplyses)};
}

inline Placeringsoenske oenske_af(const Forslagsborger& b, const store::Placeringsgrundlag& g,
                                  const Oenskeform& f) {
  return {.borger = b.hvem.borger.id,
          .jobordre = g.jobordre.id,
          .fra = f.fra,
          .til = f.til,
          .ugentlig_tid = f.tid,
          .raadighedsafproevende = false,
          .raadighedsvurdering = {},
          .saerligt_tilrettelagt = f.saerligt,
          .begrundelse = {},
          .bemaerkning = {}};
}

// The job order and its workplace alone: all that the rules about the citizen look at.
inline store::Placeringsgrundlag uden_omstaendigheder(const store::Placeringsgrundlag& g) {
  return {store::Placeringsomstaendigheder{}, g.jobordre, g.arbejdssted};
}

inline std::optional<Maalgruppe> gruppe_paa(const std::vector<Ydelsesperiode>& ydelser, Dato dag) {
  for (const auto& y : ydelser)
    if (y.fra <= dag && (!y.til || dag <= *y.til)) return Maalgruppe{y.ydelse, y.visitation};
  return std::nullopt;
}

inline std::size_t nr(Population p) { return static_cast<std::size_t>(p); }

}  // namespace nytte::sager::forslag
