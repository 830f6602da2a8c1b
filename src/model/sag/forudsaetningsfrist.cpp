#include "model/sag/forudsaetningsfrist.hpp"

#include <algorithm>

#include "model/kalender.hpp"

namespace nytte {

Dato forudsaetningsfrist(Dato start, std::int32_t arbejdsdage, Dato oprettet) {
  const Dato dag = minus_arbejdsdage(start, std::max(arbejdsdage, 1));
  if (dag >= oprettet || start <= oprettet) return dag;
  return std::min(oprettet, start - 1);
}

}  // namespace nytte
