#include "sager/videre/afslut.hpp"

#include "sager/transaktion.hpp"
#include "sager/videre/registrer.hpp"

namespace nytte::sager {

Resultat<Placering> afslut_med_afgang(store::Forbindelse& db, const Kontekst& k,
                                      const Placeringsskift& skift, bool afbrudt,
                                      const std::optional<Afgangsoplysning>& afgang) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Placering> {
    NYTTE_TRY(auto p, afbrudt ? afbryd_placering(db, k, skift) : afslut_placering(db, k, skift));
    if (!afgang) return p;
    if (!p.borger) return Fejl(Fejlkode::findes_ikke, "borger");
    NYTTE_TRY(registrer_afgang(db, k,
                               {.borger = *p.borger,
                                .placering = p.id,
                                .art = afgang->art,
                                .dato = afgang->dato.value_or(p.haendelsesdato),
                                .kilde = afgang->kilde,
                                .bemaerkning = afgang->bemaerkning}));
    return p;
  });
}

}  // namespace nytte::sager
