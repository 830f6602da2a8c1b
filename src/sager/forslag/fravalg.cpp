#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/forslag/foreslaa.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/borger.hpp"
#include "store/forslag.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {
namespace {

Resultat<void> gem(store::Forbindelse& db, const Kontekst& k, const Fravalgsoenske& o,
                   bool fravalgt) {
  const auto j = store::find_jobordre(db, k.bruger.kommune, o.jobordre);
  if (!j || !store::find_borger(db, k.bruger.kommune, o.borger))
    return Fejl(Fejlkode::findes_ikke, j ? "borger" : "jobordre");
  noter_opslag(db, k, {o.borger}, "forslag");
  const auto staar = store::list_fravalg(db, k.bruger.kommune);
  const bool er_fravalgt = std::any_of(staar.begin(), staar.end(), [&](const auto& f) {
    return f.borger == o.borger && f.jobordre == o.jobordre;
  });
  if (!fravalgt && !er_fravalgt) return Fejl(Fejlkode::findes_ikke, "jobordre");
  if (fravalgt && er_fravalgt) return success();  // said already: asked twice is asked once
  NYTTE_TRY(store::insert_fravalg(db, k.bruger.kommune,
                                  {o.borger, o.jobordre, o.grund, k.bruger.id, k.bruger.navn, k.nu},
                                  fravalgt));
  noter(db, k,
        {fravalgt ? "forslag_fravalgt" : "fravalg_fortrudt",
         "borger",
         std::to_string(o.borger.vaerdi),
         o.grund,
         {{"jobordre", j->nummer}, {"stilling", j->stilling}}});
  return success();
}

}  // namespace

Resultat<void> fravaelg(store::Forbindelse& db, const Kontekst& k, const Fravalgsoenske& o,
                        Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  Feltkontrol felter;
  if (er_blank(o.grund)) felter.fejl(Fejlkode::begrundelse_mangler, "grund");
  felter.valgfri("grund", o.grund);
  NYTTE_TRY(felter.svar());
  return i_transaktion(db, koersel, [&] { return gem(db, k, o, true); });
}

Resultat<void> fortryd_fravalg(store::Forbindelse& db, const Kontekst& k, const Fravalgsoenske& o,
                               Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  Feltkontrol felter;
  felter.valgfri("grund", o.grund);
  NYTTE_TRY(felter.svar());
  return i_transaktion(db, koersel, [&] { return gem(db, k, o, false); });
}

}  // namespace nytte::sager
