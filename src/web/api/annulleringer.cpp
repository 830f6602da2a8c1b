// Taking back what was recorded by mistake at a workplace, or a hearing. Nothing is deleted.
#include "sager/arbejdssted/annuller_registrering.hpp"
#include "sager/jobordre/annuller_hoering.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

using sager::Registreringsart;
using enum Registreringsart;

constexpr Rollesaet kSkrivere{Rolle::sagsbehandler, Rolle::virksomhedskonsulent};

Resultat<std::string> reason(const Anmodning& anmodning) {
  return laes_krop(anmodning,
                   [](ObjektLaeser& o) { return std::optional(tekst_eller_tom(o, "grund")); });
}

Svar no_content() {
  Svar svar;
  svar.status = 204;
  return svar;
}

/// An absence and a level that does not exist are never corrected, so they have no version to
/// match.
bool has_version(Registreringsart art) { return art != fravaer && art != findes_ikke; }

Apihandler annuls(Registreringsart art) {
  return [art](const Anmodning& anmodning, store::Forbindelse& db) -> Resultat<Svar> {
    NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
    // Every kind has its own id type; here they are all numbers.
    NYTTE_TRY(const auto id, laes_sti<HoeringId>(anmodning, "id"));
    Version version = 1;
    if (has_version(art)) {
      NYTTE_TRY(version, if_match(anmodning));
    }
    NYTTE_TRY(std::string grund, reason(anmodning));
    NYTTE_TRY(sager::annuller_registrering(db, anmodning.kontekst(),
                                           {p_nummer, art, id.vaerdi, version, std::move(grund)}));
    return no_content();
  };
}

Resultat<Svar> annul_hoering(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<HoeringId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(const std::string grund, reason(anmodning));
  NYTTE_TRY(sager::annuller_hoering(db, anmodning.kontekst(), {id, version, grund}));
  return no_content();
}

}  // namespace

void tilfoej_annulleringer(Ruter& ruter) {
  const Adgangskrav skrivere = kraever(kSkrivere);
  const std::string sted = "/api/v1/arbejdssteder/{p_nummer}/";
  const auto rute = [&](const char* del, Registreringsart art) {
    ruter.post(sted + del + "/{id}/annuller", skrivere, svarer(annuls(art)));
  };
  rute("medarbejderrepraesentanter", repraesentant);
  rute("fravaer", fravaer);
  rute("niveauer-der-ikke-findes", findes_ikke);
  rute("dispensationer", dispensation);
  rute("andre-ordninger", anden_ordning);
  ruter.post("/api/v1/hoeringer/{id}/annuller", skrivere, svarer(annul_hoering));
}

}  // namespace nytte::web::api
