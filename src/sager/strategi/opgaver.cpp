#include "sager/strategi/opgaver.hpp"

#include "sager/opgave/fakta.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {

Politikopgaver::Politikopgaver(store::Forbindelse& db, Kommunekode kommune)
    : ordrer_(store::ordrers_opgaver(db, kommune)) {
  if (ordrer_.empty()) return;
  for (auto& o : store::list_opgaver(db, kommune)) navne_[o.id] = std::move(o.navn);
  for (auto& v : store::list_opgavevurderinger(db, kommune))
    vurderinger_[v.opgave].push_back(std::move(v));
}

std::vector<Politikopgave> Politikopgaver::paa(JobordreId ordre, std::optional<PNummer> sted,
                                               Dato dag) const {
  std::vector<Politikopgave> ud;
  const auto dens = ordrer_.find(ordre);
  if (dens == ordrer_.end()) return ud;
  for (const auto id : dens->second) {
    Politikopgave o{.opgave = id, .navn = {}, .borgerrettet = {}};
    if (const auto navn = navne_.find(id); navn != navne_.end()) o.navn = navn->second;
    if (const auto v = vurderinger_.find(id); v != vurderinger_.end())
      if (const auto* gaelder = gaeldende_vurdering(v->second, sted, dag))
        o.borgerrettet = gaelder->borgerrettet;
    ud.push_back(std::move(o));
  }
  return ud;
}

std::optional<std::int32_t> borgerrettede_procent(const std::vector<Politikopgave>& opgaver) {
  std::int32_t vurderet = 0;
  std::int32_t rettet = 0;
  for (const auto& o : opgaver) {
    if (!o.borgerrettet) continue;
    ++vurderet;
    rettet += *o.borgerrettet ? 1 : 0;
  }
  if (vurderet == 0) return std::nullopt;
  return (100 * rettet + vurderet / 2) / vurderet;
}

}  // namespace nytte::sager
