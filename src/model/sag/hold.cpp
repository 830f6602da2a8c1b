#include "model/sag/hold.hpp"

#include <algorithm>

#include "model/kalender.hpp"

namespace nytte {
namespace {

constexpr int kSkudaar = 2024;
constexpr std::int32_t kArbejdsdage = 5;

bool i_saeson(const Projekthold& h, Dato dag) {
  if (!h.saeson_fra || !h.saeson_til) return true;
  const Aarsdag d{dag.maaned_i_aaret(), dag.dag()};
  if (*h.saeson_fra <= *h.saeson_til) return *h.saeson_fra <= d && d <= *h.saeson_til;
  return *h.saeson_fra <= d || d <= *h.saeson_til;
}

bool er_helligdag(Dato dag) {
  constexpr int kFredag = 5;
  return helligdagsnavn(dag).has_value() || (dag.ugedag() <= kFredag && !er_arbejdsdag(dag));
}

}  // namespace

bool er_aarsdag(const Aarsdag& a) {
  return a.maaned >= 1 && a.maaned <= 12 && a.dag >= 1 &&
         a.dag <= dage_i_maaned(kSkudaar, a.maaned);
}

Aabningsgrund aabning(const Projekthold& h, std::optional<Holddagart> saerlig, Dato dag) {
  if (h.lukket_fra && *h.lukket_fra <= dag) return Aabningsgrund::nedlagt;
  if (saerlig == Holddagart::lukket) return Aabningsgrund::lukket;
  if (saerlig == Holddagart::vejrdag) return Aabningsgrund::vejrdag;
  if (saerlig == Holddagart::ekstra_aaben) return Aabningsgrund::ekstra_aaben;
  if (!h.ugedage.test(static_cast<std::size_t>(dag.ugedag() - 1))) return Aabningsgrund::ugedag;
  if (er_helligdag(dag)) return Aabningsgrund::helligdag;
  return i_saeson(h, dag) ? Aabningsgrund::aaben : Aabningsgrund::saeson;
}

std::int32_t planlagte_minutter(const Projekthold& h, Ugetimer ugentlig_tid) {
  const auto dage = std::max<std::int32_t>(1, static_cast<std::int32_t>(h.ugedage.count()));
  return std::min(static_cast<std::int32_t>(ugentlig_tid.minutter() / dage), h.slut - h.moedetid);
}

std::int32_t planlagte_minutter(Ugetimer ugentlig_tid) {
  return static_cast<std::int32_t>(ugentlig_tid.minutter() / kArbejdsdage);
}

}  // namespace nytte
