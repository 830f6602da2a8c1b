#include "sager/arbejdssted/registrer_dispensation.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/dispensation.hpp"

namespace nytte::sager {
namespace {

Spor spor_af(const Dispensation& d) {
  Spor s{"dispensation_registreret",
         "arbejdssted",
         d.p_nummer.tekst(),
         "",
         {{"fra", iso(d.fra)}, {"til", iso(d.til)}, {"raad", d.raad}}};
  if (d.forhold) {
    s.art = "dispensation_forhold_registreret";
    s.felter.emplace_back("personer", std::to_string(d.forhold->personer));
    s.felter.emplace_back("pr_ansatte", std::to_string(d.forhold->pr_ansatte));
  } else {
    s.felter.emplace_back("pladser", std::to_string(d.pladser));
  }
  return s;
}

}  // namespace

Resultat<Dispensation> registrer_dispensation(store::Forbindelse& db, const Kontekst& k,
                                              const Dispensation& ny, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Dispensation> {
    Feltkontrol felter;
    felter.tal("pladser", ny.pladser, ny.forhold ? 0 : 1, 10'000);
    if (ny.forhold) {
      felter.tal("forhold.personer", ny.forhold->personer, 1, kForholdHoejst);
      felter.tal("forhold.pr_ansatte", ny.forhold->pr_ansatte, 1, kForholdHoejst);
    }
    felter.periode("til", ny.fra, ny.til);
    felter.paakraevet("raad", ny.raad);
    felter.valgfri("journalnummer", ny.journalnummer, kNavnLaengde);
    if (!store::find_arbejdssted(db, ny.p_nummer))
      felter.fejl(Fejlkode::findes_ikke, "p_nummer", ny.p_nummer.tekst());
    NYTTE_TRY(felter.svar());
    Dispensation d = ny;
    d.version = 1;
    d.id = store::insert_dispensation(db, d);
    noter(db, k, spor_af(d));
    return d;
  });
}

}  // namespace nytte::sager
