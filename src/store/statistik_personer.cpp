#include "store/statistik_personer.hpp"

#include "model/cpr.hpp"

namespace nytte::store {

Personer::Person Personer::find(const std::optional<std::string>& cpr) {
  if (!cpr || cpr->empty()) return {-++ukendte_, {}, {}};
  const auto [it, ny] = kendte_.try_emplace(*cpr);
  if (ny) {
    it->second.nummer = static_cast<std::int64_t>(kendte_.size());
    if (const auto laest = Cpr::laes(*cpr)) it->second.foedt = laest->foedselsdato();
    // CPR-kontoret: the last digit is odd for men, even for women.
    it->second.koen = (cpr->back() - '0') % 2 == 0 ? Koen::kvinde : Koen::mand;
  }
  return it->second;
}

}  // namespace nytte::store
