// Files that were handed in.
#include "sager/bilag/bilag.hpp"

#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/svar.hpp"
#include "web/filsvar.hpp"

namespace nytte::web::api {
namespace {

Resultat<Svar> hent(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<Id<Bilag>>(a, "id"));
  NYTTE_TRY(const auto b, sager::hent_bilag(db, a.kontekst(), id.vaerdi));
  return som_fil(b);
}

}  // namespace

void tilfoej_bilag(Ruter& ruter) {
  ruter.get("/api/v1/bilag/{id}",
            kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder,
                     Rolle::sekretariat, Rolle::raadsmedlem}),
            svarer(hent));
}

}  // namespace nytte::web::api
