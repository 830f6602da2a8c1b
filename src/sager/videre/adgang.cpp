#include "sager/videre/adgang.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/hold/hold.hpp"
#include "store/borger.hpp"
#include "store/fristgrundlag.hpp"

namespace nytte::sager {

Resultat<Borger> find_egen_borger(store::Forbindelse& db, const Kontekst& k, BorgerId id) {
  NYTTE_TRY(kraev_min_borger(db, k, id));
  auto b = store::find_borger(db, k.bruger.kommune, id);
  if (!b) return Fejl(Fejlkode::findes_ikke, "borger");
  return *std::move(b);
}

Resultat<void> kraev_vejleder(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::sagsbehandler, Rolle::projektleder});
}

Egne egne_borgere(store::Forbindelse& db, const Kontekst& k) {
  if (maa_se_borgere(k)) return {.alle = true, .borgere = {}};
  Egne ud;
  if (!kun_egne_hold(k)) return ud;
  const auto mine = placeringer_paa_mine_hold(db, k);
  const std::set<PlaceringId> ids(mine.begin(), mine.end());
  for (const auto& p : store::list_fristplaceringer(db, k.bruger.kommune))
    if (ids.contains(p.id)) ud.borgere.insert(p.borger);
  return ud;
}

}  // namespace nytte::sager
