#include "sager/placering/find_placeringer.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/navne.hpp"
#include "sager/transaktion.hpp"
#include "store/placering.hpp"

namespace nytte::sager {

Resultat<Liste<Placeringsoversigt>> find_placeringer(store::Forbindelse& db, const Kontekst& k,
                                                     const Placeringsfilter& filter,
                                                     const Side& side, Placeringsorden orden) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Liste<Placeringsoversigt>> {
    auto liste = store::list_placeringer(db, k.bruger.kommune, filter, orden, side);
    vis_eller_skjul_navne(db, k, liste.raekker, "find_placeringer");
    return liste;
  });
}

}  // namespace nytte::sager
