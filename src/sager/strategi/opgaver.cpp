#include "sager/strategi/opgaver.hpp"

namespace nytte::sager {

std::map<JobordreId, std::vector<Politikopgave>> politikopgaver(store::Forbindelse&, Kommunekode,
                                                                const std::vector<JobordreId>&,
                                                                Dato) {
  return {};
}

std::optional<std::int32_t> borgerrettet_andel(const std::vector<Politikopgave>& opgaver) {
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
