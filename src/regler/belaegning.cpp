#include "regler/belaegning.hpp"

#include <algorithm>

namespace nytte::regler {

Belaegning belaegning(std::span<const IForvejen> i_forvejen, const Vaegt& vaegt,
                      const Periode& periode, std::span<const Dato> skel) {
  // First what comes (+) and goes (-) on each day, then the running sum in place.
  Belaegning ud;
  ud.push_back({periode.fra(), 0});
  for (const IForvejen& p : i_forvejen) {
    if (periode.til() < p.fra || (p.til && *p.til < periode.fra())) continue;
    const std::int64_t vejer = vaegt.vejer(p.ugentlig_tid);
    if (p.fra <= periode.fra()) {
      ud.front().brugt += vejer;
    } else {
      ud.push_back({p.fra, vejer});
    }
    if (p.til && *p.til < periode.til()) ud.push_back({*p.til + 1, -vejer});
  }
  for (const Dato d : skel)
    if (periode.fra() < d && d <= periode.til()) ud.push_back({d, 0});
  std::sort(ud.begin() + 1, ud.end(), [](const auto& a, const auto& b) { return a.fra < b.fra; });
  std::size_t n = 0;
  for (std::size_t i = 1; i < ud.size(); ++i) {
    if (ud[i].fra == ud[n].fra) {
      ud[n].brugt += ud[i].brugt;
    } else {
      const std::int64_t foer = ud[n].brugt;
      ud[++n] = {ud[i].fra, foer + ud[i].brugt};
    }
  }
  ud.resize(n + 1, Skridt{periode.fra(), 0});
  return ud;
}

}  // namespace nytte::regler
