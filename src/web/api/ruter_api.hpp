// The JSON API under /api/v1: one file a subject, every address described in docs/openapi.yaml (a
// test compares the two).
#pragma once

#include "web/ruter.hpp"

namespace nytte::web {

void tilfoej_api(Ruter& ruter);

namespace api {
void tilfoej_arbejdssteder(Ruter& ruter);
void tilfoej_medarbejdersiden(Ruter& ruter);
void tilfoej_hoeringssager(Ruter& ruter);
void tilfoej_annulleringer(Ruter& ruter);
void tilfoej_jobordrer(Ruter& ruter);
void tilfoej_borgere(Ruter& ruter);
void tilfoej_placeringer(Ruter& ruter);
void tilfoej_registrering(Ruter& ruter);
void tilfoej_frister(Ruter& ruter);
void tilfoej_forslag(Ruter& ruter);
void tilfoej_statistik(Ruter& ruter);
void tilfoej_brugere(Ruter& ruter);
void tilfoej_vurderinger(Ruter& ruter);
void tilfoej_opslagsvaerk(Ruter& ruter);
void tilfoej_bilag(Ruter& ruter);
void tilfoej_post(Ruter& ruter);
void tilfoej_dfdg(Ruter& ruter);
void tilfoej_rapporter(Ruter& ruter);
void tilfoej_maalgrupper(Ruter& ruter);
void tilfoej_forudsaetninger(Ruter& ruter);
void tilfoej_kilder(Ruter& ruter);
void tilfoej_breve(Ruter& ruter);
void tilfoej_raadssager(Ruter& ruter);
void tilfoej_raadsmoeder(Ruter& ruter);
void tilfoej_dispensationer(Ruter& ruter);
void tilfoej_fagsystemer(Ruter& ruter);
void tilfoej_fund(Ruter& ruter);
void tilfoej_projekter(Ruter& ruter);
void tilfoej_faktaark(Ruter& ruter);
void tilfoej_hold(Ruter& ruter);
void tilfoej_holdfremmoede(Ruter& ruter);
void tilfoej_opgaver(Ruter& ruter);
void tilfoej_strategier(Ruter& ruter);
void tilfoej_strategipraksis(Ruter& ruter);
void tilfoej_videre(Ruter& ruter);
void tilfoej_ugeplaner(Ruter& ruter);
void tilfoej_jobaabninger(Ruter& ruter);
}  // namespace api

}  // namespace nytte::web
