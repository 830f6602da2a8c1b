#include "sager/jobordre/annuller_hoering.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/hoering.hpp"

namespace nytte::sager {

Resultat<Hoering> find_hoering(store::Forbindelse& db, const Kontekst& k, HoeringId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Hoering> {
    auto h = store::find_hoering(db, k.bruger.kommune, id);
    if (!h) return Fejl(Fejlkode::findes_ikke, "hoering");
    return *std::move(h);
  });
}

Resultat<Hoering> annuller_hoering(store::Forbindelse& db, const Kontekst& k,
                                   const Hoeringsannullering& a, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoering> {
    const auto h = store::find_hoering(db, k.bruger.kommune, a.id);
    if (!h) return Fejl(Fejlkode::findes_ikke, "hoering");
    Feltkontrol felter;
    if (er_blank(a.grund)) felter.fejl(Fejlkode::begrundelse_mangler, "grund");
    felter.valgfri("grund", a.grund);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(store::annuller_hoering(db, a.id, a.version));
    noter(db, k,
          {h->art == Hoeringsart::hoering ? "hoering_annulleret" : "orientering_annulleret",
           "jobordre",
           std::to_string(h->jobordre.vaerdi),
           a.grund,
           {{"dato", iso(h->dato)}, {"navn", h->navn}}});
    return *h;
  });
}

}  // namespace nytte::sager
