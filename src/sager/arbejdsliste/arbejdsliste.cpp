#include "sager/arbejdsliste/arbejdsliste.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/frister/samler.hpp"
#include "sager/transaktion.hpp"

namespace nytte::sager {

Resultat<Arbejdsliste> arbejdsliste(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder,
                            Rolle::administrator, Rolle::projektleder}));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Arbejdsliste> {
    Arbejdsliste liste;
    std::map<Fristart, std::int32_t> vist;
    for (auto& p : saml_frister(db, k, k.i_dag)) {
      if (p.skoennet) {
        ++liste.uden_henvendelse;
        continue;
      }
      liste.over_frist += p.over_frist && !p.vejledende ? 1 : 0;
      liste.i_alt += p.art == Fristart::ledige_pladser ? 0 : 1;
      const bool boer = p.over_frist && p.vejledende;
      if (++vist[p.art] <= (boer ? kVisteBoer : kVisteAfEnArt))
        liste.punkter.push_back(std::move(p));
      else
        ++liste.flere[p.art];
    }
    noter_navne(db, k, liste.punkter, "arbejdsliste");
    return liste;
  });
}

}  // namespace nytte::sager
