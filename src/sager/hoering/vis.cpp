#include "sager/adgangskontrol.hpp"
#include "sager/hoering/skridt.hpp"
#include "sager/transaktion.hpp"

namespace nytte::sager {

Resultat<Hoeringssagsvisning> vis_hoeringssag(store::Forbindelse& db, const Kontekst& k,
                                              HoeringssagId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Hoeringssagsvisning> {
    const auto sag = store::find_hoeringssag(db, k.bruger.kommune, id);
    if (!sag) return Fejl(Fejlkode::findes_ikke, "hoeringssag");
    return laes_visning(db, *sag);
  });
}

Resultat<Liste<Hoeringssagsoversigt>> find_hoeringssager(store::Forbindelse& db, const Kontekst& k,
                                                         const Hoeringssagsfilter& filter,
                                                         const Side& side) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Liste<Hoeringssagsoversigt>> {
    return store::list_hoeringssager(db, k.bruger.kommune, filter, side);
  });
}

}  // namespace nytte::sager
