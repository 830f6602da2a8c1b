#include "sager/raad/dagsorden.hpp"

#include "sager/ansoegning/tilstand.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/raad/raadsadgang.hpp"
#include "sager/raad/raadssag.hpp"
#include "sager/transaktion.hpp"
#include "store/moede.hpp"

namespace nytte::sager {
namespace {

using H = Ansoegningshandling;

// The matter as the user saw it, with the act he wants allowed.
Resultat<Raadssag> klar_sag(store::Forbindelse& db, const Kontekst& k, const Sagshandling& h,
                            H handling) {
  NYTTE_TRY(auto sag, laes_raadssag(db, k, h.ansoegning));
  NYTTE_TRY(kraev_skridt(sag, h.skridt));
  NYTTE_TRY(kraev_handling(sag, handling));
  return sag;
}

Resultat<void> forlad_dagsorden(store::Forbindelse& db, AnsoegningId id) {
  if (const auto moede = store::find_dagsorden(db, id)) store::fjern_dagsordenpunkt(db, *moede, id);
  return success();
}

Resultat<Ansoegningstilstand> skift(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                    H handling, const std::string& grund) {
  NYTTE_TRY(skift_tilstand(db, k, id, {handling, Aktoer::sekretariat, grund}));
  return laes_raadssag(db, k, id).value().ansoegning.tilstand;
}

}  // namespace

Resultat<void> fjern_fra_dagsorden(store::Forbindelse& db, const Kontekst& k, MoedeId moede,
                                   AnsoegningId ansoegning, const std::string& grund) {
  store::fjern_dagsordenpunkt(db, moede, ansoegning);
  NYTTE_TRY(const auto sag, laes_raadssag(db, k, ansoegning));
  if (sag.ansoegning.tilstand != Ansoegningstilstand::dagsordensat) return success();
  NYTTE_TRY(skift_tilstand(db, k, ansoegning, {H::tag_af_dagsorden, Aktoer::sekretariat, grund}));
  return success();
}

Resultat<Ansoegningstilstand> saet_paa_dagsorden(store::Forbindelse& db, const Kontekst& k,
                                                 const Sagshandling& h, MoedeId moede,
                                                 Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Ansoegningstilstand> {
    NYTTE_TRY(const auto sag, klar_sag(db, k, h, H::dagsordensaet));
    const auto m = store::find_moede(db, k.bruger.raad, moede);
    if (!m) return Fejl(Fejlkode::findes_ikke, "moede");
    if (m->aflyst) return Fejl(Fejlkode::moede_aflyst, "moede");
    store::insert_dagsordenpunkt(db, moede, sag.ansoegning.id);
    return skift(db, k, h.ansoegning, H::dagsordensaet,
                 h.grund.empty() ? "mødet den " + paa_dansk(m->dato) : h.grund);
  });
}

Resultat<Ansoegningstilstand> tag_af_dagsorden(store::Forbindelse& db, const Kontekst& k,
                                               const Sagshandling& h, Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Ansoegningstilstand> {
    NYTTE_TRY(klar_sag(db, k, h, H::tag_af_dagsorden));
    NYTTE_TRY(forlad_dagsorden(db, h.ansoegning));
    return skift(db, k, h.ansoegning, H::tag_af_dagsorden, h.grund);
  });
}

Resultat<Ansoegningstilstand> returner_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                  const Sagshandling& h, Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Ansoegningstilstand> {
    NYTTE_TRY(klar_sag(db, k, h, H::returner));
    if (er_blank(h.grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    NYTTE_TRY(forlad_dagsorden(db, h.ansoegning));
    return skift(db, k, h.ansoegning, H::returner, h.grund);
  });
}

}  // namespace nytte::sager
