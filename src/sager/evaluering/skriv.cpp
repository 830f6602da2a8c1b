// What people add to the figures: words, decisions, comments.
#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/evaluering/intern.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/transaktion.hpp"
#include "store/evaluering.hpp"

namespace nytte::sager {

Resultat<void> skriv_evalueringstekst(store::Forbindelse& db, const Kontekst& k, std::int32_t aar,
                                      const Evalueringstekst& t, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  NYTTE_TRY(kraev_evalueringsaar(aar, k.i_dag));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    Feltkontrol felter;
    felter.valgfri("tekst", t.tekst);
    NYTTE_TRY(felter.svar());
    std::int32_t nyeste = 0;
    for (const auto& x : store::list_evalueringstekster(db, k.bruger.kommune, aar))
      if (x.afsnit == t.afsnit) nyeste = x.nummer;
    if (nyeste != t.nummer) return Fejl(Fejlkode::version_foraeldet, "nummer");
    auto ny = t;
    ny.nummer = nyeste + 1;
    NYTTE_TRY(store::insert_evalueringstekst(db, k.bruger.kommune, aar, ny, {k.bruger.id, k.nu}));
    noter_evaluering(db, k, aar, "evaluering_skrevet");
    return success();
  });
}

Resultat<std::int64_t> beslut(store::Forbindelse& db, const Kontekst& k, std::int32_t aar,
                              const Evalueringsbeslutning& b, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  NYTTE_TRY(kraev_evalueringsaar(aar, k.i_dag));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    Feltkontrol felter;
    felter.paakraevet("tekst", b.tekst, kTekstLaengde);
    felter.valgfri("ansvarlig", b.ansvarlig, kNavnLaengde);
    NYTTE_TRY(felter.svar());
    const auto id =
        store::insert_evalueringsbeslutning(db, k.bruger.kommune, aar, b, {k.bruger.id, k.nu});
    noter_evaluering(db, k, aar, "evaluering_besluttet");
    return id;
  });
}

Resultat<void> annuller_beslutning(store::Forbindelse& db, const Kontekst& k,
                                   const Beslutningsannullering& a, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    if (er_blank(a.grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    Feltkontrol felter;
    felter.valgfri("grund", a.grund);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(store::annuller_evalueringsbeslutning(db, k.bruger.kommune, a.aar, a.id));
    noter_evaluering(db, k, a.aar, "evalueringsbeslutning_annulleret", a.grund);
    return success();
  });
}

Resultat<void> kommenter_evaluering(store::Forbindelse& db, const Kontekst& k, std::int32_t aar,
                                    const std::string& tekst, Koersel koersel) {
  NYTTE_TRY(kraev_laeser(k));
  NYTTE_TRY(kraev_evalueringsaar(aar, k.i_dag));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    Feltkontrol felter;
    felter.paakraevet("kommentar", tekst, kTekstLaengde);
    NYTTE_TRY(felter.svar());
    const auto alle = store::list_evalueringer(db, k.bruger.kommune, aar);
    store::insert_evalueringskommentar(db, k.bruger.kommune, aar,
                                       {.hvem = k.bruger.navn,
                                        .tekst = tekst,
                                        .version = alle.empty() ? 0 : alle.front().nummer,
                                        .tid = k.nu,
                                        .dag = k.i_dag},
                                       k.bruger.id);
    noter_evaluering(db, k, aar, "evaluering_kommenteret");
    return success();
  });
}

}  // namespace nytte::sager
