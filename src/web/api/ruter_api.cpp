#include "web/api/ruter_api.hpp"

#include "web/api/evalueringer.hpp"

namespace nytte::web {

void tilfoej_api(Ruter& ruter) {
  api::tilfoej_arbejdssteder(ruter);
  api::tilfoej_medarbejdersiden(ruter);
  api::tilfoej_hoeringssager(ruter);
  api::tilfoej_annulleringer(ruter);
  api::tilfoej_jobordrer(ruter);
  api::tilfoej_borgere(ruter);
  api::tilfoej_placeringer(ruter);
  api::tilfoej_registrering(ruter);
  api::tilfoej_frister(ruter);
  api::tilfoej_forslag(ruter);
  api::tilfoej_statistik(ruter);
  api::tilfoej_vurderinger(ruter);
  api::tilfoej_brugere(ruter);
  api::tilfoej_opslagsvaerk(ruter);
  api::tilfoej_bilag(ruter);
  api::tilfoej_post(ruter);
  api::tilfoej_dfdg(ruter);
  api::tilfoej_rapporter(ruter);
  api::tilfoej_maalgrupper(ruter);
  api::tilfoej_forudsaetninger(ruter);
  api::tilfoej_kilder(ruter);
  api::tilfoej_breve(ruter);
  api::tilfoej_raadssager(ruter);
  api::tilfoej_raadsmoeder(ruter);
  api::tilfoej_dispensationer(ruter);
  api::tilfoej_fagsystemer(ruter);
  api::tilfoej_fund(ruter);
  api::tilfoej_projekter(ruter);
  api::tilfoej_faktaark(ruter);
  api::tilfoej_hold(ruter);
  api::tilfoej_holdfremmoede(ruter);
  api::tilfoej_opgaver(ruter);
  api::tilfoej_strategier(ruter);
  api::tilfoej_strategipraksis(ruter);
  api::tilfoej_videre(ruter);
  api::tilfoej_ugeplaner(ruter);
  api::tilfoej_jobaabninger(ruter);
  api::tilfoej_evalueringer(ruter);
}

}  // namespace nytte::web
