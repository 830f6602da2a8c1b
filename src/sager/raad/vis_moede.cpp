#include <algorithm>

#include "sager/raad/moeder.hpp"
#include "sager/raad/overblik.hpp"
#include "sager/raad/raadsadgang.hpp"
#include "sager/raad/sagslinje.hpp"
#include "sager/transaktion.hpp"
#include "store/moede.hpp"
#include "store/raadsmedlem.hpp"

namespace nytte::sager {
namespace {

std::string udvalgsnavn(store::Forbindelse& db, const Moede& m) {
  if (!m.sagsudvalg) return {};
  const auto u = store::find_sagsudvalg(db, m.raad, *m.sagsudvalg);
  return u ? u->navn : "";
}

}  // namespace

Resultat<std::vector<Moedeoversigt>> vis_moeder(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Moedeoversigt>> {
    std::vector<Moedeoversigt> ud;
    for (auto& m : store::list_moeder(db, k.bruger.raad)) {
      auto navnet = udvalgsnavn(db, m);
      const auto punkter = store::list_dagsorden(db, m.id).size();
      ud.push_back({std::move(m), std::move(navnet), punkter});
    }
    return ud;
  });
}

Resultat<Moedevisning> vis_moede(store::Forbindelse& db, const Kontekst& k, MoedeId id) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_laesning(db, [&]() -> Resultat<Moedevisning> {
    auto m = store::find_moede(db, k.bruger.raad, id);
    if (!m) return Fejl(Fejlkode::findes_ikke, "moede");
    Moedevisning ud{.moede = *m,
                    .sagsudvalg = udvalgsnavn(db, *m),
                    .medlemmer = moedets_medlemmer(db, *m),
                    .punkter = {},
                    .er_holdt = m->dato <= k.i_dag && !m->aflyst,
                    .fremmoede = {},
                    .beslutningsdygtigt = false};
    for (const auto& p : store::list_dagsorden(db, id)) {
      NYTTE_TRY(const auto sag, laes_raadssag(db, k, p.ansoegning));
      ud.punkter.push_back(som_linje(db, sag));
    }
    if (!m->til_stede.empty()) {
      auto dom = bedoem_fremmoede(db, *m);
      ud.fremmoede = std::move(dom.tekst);
      ud.beslutningsdygtigt = dom.beslutningsdygtigt;
    }
    return ud;
  });
}

}  // namespace nytte::sager
