// All pages. Each function adds the routes of one subject.
#pragma once

#include <string>

#include "model/resultat.hpp"
#include "web/ruter.hpp"

namespace nytte::web {

struct Loginformular;

// Every page and the assets.
void tilfoej_sider(Ruter& ruter);

void tilfoej_placeringssider(Ruter& ruter);
void tilfoej_handlingssider(Ruter& ruter);
void tilfoej_annulleringssider(Ruter& ruter);
void tilfoej_jobordresider(Ruter& ruter);
void tilfoej_arbejdsstedssider(Ruter& ruter);
void tilfoej_borgersider(Ruter& ruter);
void tilfoej_regelsider(Ruter& ruter);
void tilfoej_brugersider(Ruter& ruter);
void tilfoej_noeglesider(Ruter& ruter);
void tilfoej_postsider(Ruter& ruter);
void tilfoej_dfdgsider(Ruter& ruter);
void tilfoej_bilagssider(Ruter& ruter);
void tilfoej_brevsider(Ruter& ruter);
void tilfoej_skabelonsider(Ruter& ruter);
void tilfoej_hoeringssider(Ruter& ruter);
void tilfoej_svarsider(Ruter& ruter);
void tilfoej_raadssagssider(Ruter& ruter);
void tilfoej_raadsafgoerelsessider(Ruter& ruter);
void tilfoej_raadsmoedesider(Ruter& ruter);
void tilfoej_raadsmedlemssider(Ruter& ruter);
void tilfoej_dispensationssider(Ruter& ruter);
void tilfoej_fristsider(Ruter& ruter);
void tilfoej_forslagssider(Ruter& ruter);
void tilfoej_statistiksider(Ruter& ruter);
void tilfoej_rapportsider(Ruter& ruter);
void tilfoej_forudsaetningssider(Ruter& ruter);
void tilfoej_maalgruppesider(Ruter& ruter);
void tilfoej_projektsider(Ruter& ruter);
void tilfoej_kaedesider(Ruter& ruter);
void tilfoej_godkendsider(Ruter& ruter);
void tilfoej_faktaarksider(Ruter& ruter);
void tilfoej_opfoelgningssider(Ruter& ruter);
void tilfoej_videresider(Ruter& ruter);
void tilfoej_skemasider(Ruter& ruter);
void tilfoej_jobaabningssider(Ruter& ruter);
void tilfoej_ansoegningslister(Ruter& ruter);
void tilfoej_paamindelsessider(Ruter& ruter);
void tilfoej_fagsystemsider(Ruter& ruter);
void tilfoej_fundsider(Ruter& ruter);
void tilfoej_cvrsider(Ruter& ruter);
void tilfoej_vitassider(Ruter& ruter);
void tilfoej_afstemningssider(Ruter& ruter);
void tilfoej_registreringssider(Ruter& ruter);
void tilfoej_kodelistesider(Ruter& ruter);
void tilfoej_opgavesider(Ruter& ruter);
void tilfoej_aftalesider(Ruter& ruter);
void tilfoej_strategisider(Ruter& ruter);
void tilfoej_strategipartsider(Ruter& ruter);
void tilfoej_strategisvarsider(Ruter& ruter);
void tilfoej_politikopfoelgning(Ruter& ruter);
void tilfoej_ugeplansider(Ruter& ruter);
void tilfoej_holdsider(Ruter& ruter);
void tilfoej_dagsfremmoedesider(Ruter& ruter);
void tilfoej_meldesider(Ruter& ruter);
void tilfoej_forside(Ruter& ruter);

// The front page of who leads teams and does nothing else here.
Svar projektlederforside(const Anmodning& anmodning, store::Forbindelse& db);

// The pages that login and the dispatcher draw through.
std::string tegn_login(const Anmodning& anmodning, const Loginformular& formular);
Svar tegn_fejl(const Anmodning& anmodning, const Fejl& fejl);

}  // namespace nytte::web
