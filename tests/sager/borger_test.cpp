#include "store/borger.hpp"

#include <algorithm>

#include "sager/arbejdsliste/arbejdsliste.hpp"
#include "sager/borger/soeg_borgere.hpp"
#include "sager/borger/vis_borger.hpp"
#include "sager/historik/historik.hpp"
#include "sager/historik/saetninger.hpp"
#include "sager/placering/find_placeringer.hpp"
#include "store/opslag.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Borgere : public Verden {
 protected:
  std::int64_t opslag_om(const Borger& b) { return store::list_opslag(db(), b.id, Side{}).i_alt; }
};

TEST_P(Borgere, registreres_med_ydelser_en_gang_i_kommunen) {
  const auto b = opret_borger(1);
  EXPECT_EQ(fejlkode(registrer_borger(db(), sagsbehandler(), ny_borger(1))),
            Fejlkode::findes_allerede);
  EXPECT_TRUE(registrer_borger(db(), fremmed(), ny_borger(1)).has_value());  // has moved
  EXPECT_EQ(store::list_ydelser(db(), b.kommune, b.id).size(), 1U);
}

TEST_P(Borgere, ydelser_maa_ikke_overlappe_hinanden) {
  auto ny = ny_borger(1);
  ny.borger.navn = "";
  ny.ydelser.push_back(ny.ydelser[0]);
  ny.ydelser.push_back({.borger = {},
                        .ydelse = Ydelse::dagpenge,
                        .visitation = {},
                        .fra = Dato::af(2020, 2, 2),
                        .til = Dato::af(2020, 2, 1)});
  const auto svar = registrer_borger(db(), sagsbehandler(), ny);
  ASSERT_TRUE(svar.has_failure());
  EXPECT_TRUE(svar.error().har(Fejlkode::felt_mangler));
  EXPECT_TRUE(svar.error().har(Fejlkode::periode_overlapper));
  EXPECT_TRUE(svar.error().har(Fejlkode::periode_omvendt));
  EXPECT_EQ(antal("borger"), 0);
}

TEST_P(Borgere, et_ydelsesskift_slutter_den_gamle_dagen_foer) {
  const auto b = opret_borger(1);
  const Ydelsesperiode ny{.borger = b.id,
                          .ydelse = Ydelse::dagpenge,
                          .visitation = {},
                          .fra = Dato::af(2023, 5, 1),
                          .til = Dato::af(2024, 4, 30)};
  ASSERT_TRUE(skift_ydelse(db(), sagsbehandler(), ny).has_value());
  const auto alle = store::list_ydelser(db(), b.kommune, b.id);
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_EQ(alle[0].til, Dato::af(2023, 4, 30));
  EXPECT_EQ(fejlkode(tilfoej_ydelse(db(), sagsbehandler(), ny)), Fejlkode::periode_overlapper);
  auto tidligere = ny;
  tidligere.fra = Dato::af(2023, 4, 1);
  EXPECT_EQ(fejlkode(skift_ydelse(db(), sagsbehandler(), tidligere)), Fejlkode::periode_overlapper);
  EXPECT_EQ(store::list_ydelser(db(), b.kommune, b.id).size(), 2U);  // nothing half-done
}

TEST_P(Borgere, den_sidste_ydelsesdag_kendes_gennem_sammenhaengende_perioder) {
  auto ny = ny_borger(1);
  ny.ydelser[0].til = Dato::af(2023, 3, 31);
  ny.ydelser.push_back({.borger = {},
                        .ydelse = Ydelse::kontanthjaelp,
                        .visitation = Visitation::jobparat,
                        .fra = Dato::af(2023, 4, 1),
                        .til = Dato::af(2023, 6, 30)});
  const auto b = registrer_borger(db(), sagsbehandler(), ny).value();
  const auto j = opret_ordre();
  auto o = oenske(b, j);
  EXPECT_EQ(vurder_placering(db(), sagsbehandler(), o).value().fakta.borger.ydelse_til,
            Dato::af(2023, 6, 30));
  o.fra = Dato::af(2023, 7, 3);
  o.til = Dato::af(2023, 7, 30);
  EXPECT_EQ(vurder_placering(db(), sagsbehandler(), o).value().fakta.borger.ydelse, Ydelse::ingen);
}

TEST_P(Borgere, aendringer_har_rolle_kommune_version_og_proeve) {
  auto b = opret_borger(1);
  b.navn = "Nyt Navn";
  EXPECT_EQ(fejlkode(aendr_borger(db(), konsulent(), b, "")), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(aendr_borger(db(), fremmed(), b, "")), Fejlkode::findes_ikke);
  const auto foer = antal_skrevet();
  EXPECT_TRUE(aendr_borger(db(), sagsbehandler(), b, "", Koersel::proev).has_value());
  EXPECT_TRUE(registrer_borger(db(), sagsbehandler(), ny_borger(2), Koersel::proev).has_value());
  EXPECT_EQ(antal_skrevet(), foer);
  EXPECT_EQ(aendr_borger(db(), sagsbehandler(), b, "gift").value().version, 2);
  EXPECT_EQ(fejlkode(aendr_borger(db(), sagsbehandler(), b, "")), Fejlkode::version_foraeldet);
}

TEST_P(Borgere, soeges_paa_navn_og_cpr_og_hvert_opslag_skrives) {
  const auto b = opret_borger(1);
  opret_borger(2);
  const auto k = sagsbehandler();
  EXPECT_EQ(soeg_borgere(db(), k, borgerfilter("PRØVESEN 1"), Side{}).value().i_alt, 1);
  EXPECT_EQ(opslag_om(b), 1);
  const auto cifre = b.cpr.udlever(CprFormaal::soegning);
  EXPECT_EQ(soeg_borgere(db(), k, borgerfilter(" " + cifre + " "), Side{}).value().i_alt, 1);
  EXPECT_EQ(soeg_borgere(db(), fremmed(), borgerfilter(cifre), Side{}).value().i_alt, 0);
  EXPECT_EQ(opslag_om(b), 2);
  for (const auto& uden : {konsulent(), administrator()})
    EXPECT_EQ(fejlkode(soeg_borgere(db(), uden, {}, Side{})), Fejlkode::ingen_adgang);
}

TEST_P(Borgere, siden_viser_placeringer_med_tilstand_og_afslag) {
  const auto b = opret_borger(1);
  const auto j = opret_ordre();
  const auto p = placer(b, j);
  auto o = oenske(b, j);
  o.fra = Dato::af(2023, 6, 1);
  o.til = Dato::af(2023, 12, 1);
  o.gem_afslag = true;
  ASSERT_TRUE(placer_borger(db(), sagsbehandler(), o).has_value());
  const auto vist = vis_borger(db(), sagsbehandler(Dato::af(2023, 3, 31)), b.id);
  ASSERT_TRUE(vist.has_value());
  ASSERT_EQ(vist.value().placeringer.size(), 1U);
  EXPECT_EQ(vist.value().placeringer[0].tilstand, Placeringstilstand::i_gang);
  EXPECT_EQ(vist.value().placeringer[0].dage_tilbage, 2);
  EXPECT_EQ(vist.value().placeringer[0].jobordre_nummer, j.nummer);
  EXPECT_EQ(vist.value().afslag.size(), 1U);
  EXPECT_EQ(fejlkode(vis_borger(db(), fremmed(), b.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vis_borger(db(), konsulent(), b.id)), Fejlkode::ingen_adgang);
  EXPECT_EQ(find_placeringer(db(), leder(), {}, Side{}).value().raekker[0].placering.id, p.id);
}

TEST_P(Borgere, historikken_er_saetninger_og_kun_for_egen_kommune) {
  const auto b = opret_borger(1);
  const auto noegle = std::to_string(b.id.vaerdi);
  const auto linjer = historik(db(), leder(), "borger", noegle);
  ASSERT_TRUE(linjer.has_value());
  ASSERT_EQ(linjer.value().size(), 2U);
  EXPECT_EQ(linjer.value()[1].saetning, "Borgeren blev registreret af Navn 751-sagsbehandler.");
  EXPECT_EQ(fejlkode(historik(db(), fremmed(), "borger", noegle)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(historik(db(), konsulent(), "borger", noegle)), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(historik(db(), leder(), "findes_ikke", "1")), Fejlkode::findes_ikke);
  const auto sted_linjer = historik(db(), fremmed(), "arbejdssted", p_nummer().tekst());
  EXPECT_EQ(sted_linjer.value()[0].bruger_navn, "en anden kommune");
}

TEST_P(Borgere, hver_haendelse_har_sin_saetning) {
  const auto b = opret_borger(1);
  const auto j = opret_ordre();
  placer(b, j);
  for (const char* emne : {"arbejdssted", "jobordre", "borger", "placering"})
    for (const auto& art : haendelser(emne)) EXPECT_TRUE(har_saetning(art)) << art;
}

TEST_P(Borgere, arbejdslisten_foelger_rollen_og_fristen) {
  const auto j = opret_ordre(1, 2);
  const auto p = placer(opret_borger(1), j);
  ASSERT_TRUE(henvis_borger(db(), sagsbehandler(), oenske(opret_borger(2), j)).has_value());
  const auto uhoert = opret_jobordre(db(), konsulent(), ordre());
  const auto dag = p.til - 5;
  const auto liste = arbejdsliste(db(), sagsbehandler(dag)).value();
  const auto find = [&](Fristart art) {
    return std::find_if(liste.punkter.begin(), liste.punkter.end(),
                        [art](const auto& x) { return x.art == art; });
  };
  const auto henvist = find(Fristart::henvisning_ubesvaret);
  ASSERT_NE(henvist, liste.punkter.end());
  EXPECT_TRUE(henvist->over_frist);
  const auto slutter = find(Fristart::placering_slutter);
  ASSERT_NE(slutter, liste.punkter.end());
  EXPECT_EQ(slutter->forfalder, p.til);
  EXPECT_LT(henvist, slutter);  // overdue first
  const auto arter = [](const Arbejdsliste& l) {
    std::set<Fristart> ud;
    for (const auto& x : l.punkter) ud.insert(x.art);
    return ud;
  };
  EXPECT_EQ(arter(arbejdsliste(db(), konsulent(dag)).value()),
            (std::set<Fristart>{Fristart::hoering_mangler}));
  const auto maj = arbejdsliste(db(), konsulent(Dato::af(2023, 5, 2))).value();
  EXPECT_TRUE(arter(maj).contains(Fristart::ansatte_mangler));  // March and April
  EXPECT_TRUE(arbejdsliste(db(), administrator()).value().punkter.empty());
  EXPECT_TRUE(arbejdsliste(db(), fremmed()).value().punkter.empty());
}

PAA_BEGGE(Borgere);

}  // namespace
}  // namespace nytte::sager::test
