#include "sager/opgave/andel.hpp"

#include <algorithm>
#include <map>

#include "sager/opgave/fakta.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {
namespace {

// Of one job order: whether a task is citizen-facing; nothing when that is not known.
using Rettet = std::optional<bool>;

// One that is decides; else one that is not known does.
Rettet samlet(Rettet a, Rettet b) {
  if (a == true || b == true) return true;
  return a && b ? Rettet(false) : std::nullopt;
}

void tael(Andel& andel, Rettet rettet, std::int32_t antal) {
  (!rettet ? andel.ukendte : *rettet ? andel.borgerrettede : andel.andre) += antal;
}

}  // namespace

Opgaveandel borgerrettet_andel(store::Forbindelse& db, Kommunekode kommune,
                               const Periode& periode) {
  std::map<OpgaveId, std::vector<Opgavevurdering>> vurderinger;
  for (auto& v : store::list_opgavevurderinger(db, kommune))
    vurderinger[v.opgave].push_back(std::move(v));
  struct Ordre {
    Rettet rettet;
    std::int32_t placeringer = 0;
  };
  std::map<JobordreId, Ordre> ordrer;
  for (const auto& b : store::list_opgavebrug(db, kommune, periode)) {
    const auto* v =
        gaeldende_vurdering(vurderinger[b.opgave], b.p_nummer, std::min(b.til, periode.til()));
    const Rettet rettet = v ? v->borgerrettet : std::nullopt;
    const auto [plads, ny] = ordrer.try_emplace(b.jobordre, Ordre{rettet, b.placeringer});
    if (!ny) plads->second.rettet = samlet(plads->second.rettet, rettet);
  }
  const auto uden = store::opgaveloese(db, kommune, periode);
  Opgaveandel ud;
  ud.jobordrer.ukendte = uden.jobordrer;
  ud.placeringer.ukendte = uden.placeringer;
  for (const auto& [id, o] : ordrer) {
    tael(ud.jobordrer, o.rettet, 1);
    tael(ud.placeringer, o.rettet, o.placeringer);
  }
  return ud;
}

std::vector<Opgaveantal> opgaver_i_brug(store::Forbindelse& db, Kommunekode kommune,
                                        const Periode& periode) {
  std::map<OpgaveId, Opgaveantal> antal;
  for (const auto& b : store::list_opgavebrug(db, kommune, periode)) {
    auto& a = antal[b.opgave];
    ++a.jobordrer;
    a.placeringer += b.placeringer;
  }
  std::vector<Opgaveantal> ud;
  for (const auto& o : store::list_opgaver(db, kommune))
    if (const auto a = antal.find(o.id); a != antal.end())
      ud.push_back({o.id, a->second.jobordrer, a->second.placeringer});
  return ud;
}

}  // namespace nytte::sager
