#include "sager/placering/importer_placering.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/placering/afgoerelse.hpp"
#include "sager/placering/bedoem.hpp"
#include "sager/placering/skriv.hpp"
#include "sager/transaktion.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

bool gaelder_ogsaa_fortid(Fejlkode kode) {
  return kode == Fejlkode::tilstand_tillader_ikke || kode == Fejlkode::periode_overlapper;
}

}  // namespace

Resultat<Placeringssvar> importer_placering(store::Forbindelse& db, const Kontekst& k,
                                            const Placeringsoenske& oenske,
                                            const Importeretstatus& status) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Placeringssvar> {
    NYTTE_TRY(auto b, bedoem(db, k, oenske));
    Fejl fejl;
    Placering p = ny_placering(oenske, b.grundlag.jobordre, status.status);
    p.ansvarlig = k.bruger.id;
    p.aarsag = status.aarsag;
    p.haendelsesdato = status.haendelsesdato;
    for (const auto& post : b.forslag.hindringer.poster())
      if (gaelder_ogsaa_fortid(post.kode) && sidste_dag_paa_stedet(p))
        fejl.tilfoej(post.kode, post.felt, post.detalje);
    if (!fejl.tom()) return fejl;
    NYTTE_TRY(p.id, store::insert_placering(db, p));
    Placeringssvar svar{std::move(b.forslag), p, {}};
    if (status.status != Placeringsstatus::henvist)
      svar.afgoerelse =
          gem_afgoerelse(db, k, {p.id, oenske.borger, oenske.jobordre, ""}, svar.forslag);
    svar.placering->afgoerelse = svar.afgoerelse;
    noter(db, k,
          {"placering_importeret", "placering", std::to_string(p.id.vaerdi), "",
           placering_felter(p, b.grundlag.jobordre.nummer)});
    // Only of one that has not begun: what is over did not wait for us.
    opret_forudsaetninger(db, k, p, gruppe_af(svar.forslag.fakta));
    return svar;
  });
}

}  // namespace nytte::sager
