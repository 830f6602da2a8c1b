#include "sager/arbejdssted/registrer_anden_ordning.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

Resultat<void> kontroller(store::Forbindelse& db, const AndenOrdning& ny) {
  Feltkontrol felter;
  if (ny.ordning == Ordning::nytteindsats)
    felter.fejl(Fejlkode::vaerdi_ukendt, "ordning", "virksomhedspraktik eller loentilskud");
  felter.periode("til", ny.fra, ny.til);
  if (ny.ugentlig_tid.minutter() == 0) felter.fejl(Fejlkode::ugetid_ugyldig, "ugentlig_tid");
  felter.valgfri("bemaerkning", ny.bemaerkning);
  const auto sted = store::find_arbejdssted(db, ny.p_nummer);
  if (!sted)
    felter.fejl(Fejlkode::findes_ikke, "p_nummer", ny.p_nummer.tekst());
  else if (sted->lukket_fra && ny.til >= *sted->lukket_fra)
    felter.fejl(Fejlkode::arbejdssted_lukket, "til", "fra " + iso(*sted->lukket_fra));
  return felter.svar();
}

}  // namespace

Resultat<Placering> registrer_anden_ordning(store::Forbindelse& db, const Kontekst& k,
                                            const AndenOrdning& ny, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Placering> {
    NYTTE_TRY(kontroller(db, ny));
    Placering p{.id = {},
                .ordning = ny.ordning,
                .kommune = k.bruger.kommune,
                .borger = {},
                .jobordre = {},
                .p_nummer = ny.p_nummer,
                .fra = ny.fra,
                .til = ny.til,
                .ugentlig_tid = ny.ugentlig_tid,
                .raadighedsvurdering = {},
                .status = Placeringsstatus::ansat,
                .haendelsesdato = ny.fra,
                .bemaerkning = ny.bemaerkning,
                .afgoerelse = {}};
    NYTTE_TRY(p.id, store::insert_placering(db, p));
    noter(db, k,
          {"anden_ordning_registreret",
           "arbejdssted",
           p.p_nummer.tekst(),
           "",
           {{"ordning", std::string(navn(p.ordning))},
            {"fra", iso(p.fra)},
            {"til", iso(p.til)},
            {"ugentlig_tid", p.ugentlig_tid.tekst()}}});
    return p;
  });
}

}  // namespace nytte::sager
