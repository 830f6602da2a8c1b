#include "sager/arbejdssted/registrer_dispensation.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/dispensation.hpp"

namespace nytte::sager {

Resultat<Dispensation> registrer_dispensation(store::Forbindelse& db, const Kontekst& k,
                                              const Dispensation& ny, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Dispensation> {
    Feltkontrol felter;
    felter.tal("pladser", ny.pladser, 1, 10'000);
    felter.periode("til", ny.fra, ny.til);
    felter.paakraevet("raad", ny.raad);
    felter.valgfri("journalnummer", ny.journalnummer, kNavnLaengde);
    if (!store::find_arbejdssted(db, ny.p_nummer))
      felter.fejl(Fejlkode::findes_ikke, "p_nummer", ny.p_nummer.tekst());
    NYTTE_TRY(felter.svar());
    Dispensation d = ny;
    d.version = 1;
    d.id = store::insert_dispensation(db, d);
    noter(db, k,
          {"dispensation_registreret",
           "arbejdssted",
           d.p_nummer.tekst(),
           "",
           {{"pladser", std::to_string(d.pladser)},
            {"fra", iso(d.fra)},
            {"til", iso(d.til)},
            {"raad", d.raad}}});
    return d;
  });
}

}  // namespace nytte::sager
