// Teams: who may see them, who is on them and when, and their days.
#include "sager/hold/hold.hpp"

#include <gmock/gmock.h>

#include "sager/historik/saetninger.hpp"
#include "sager/hold/pladser.hpp"
#include "store/opslag.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Projektholdene : public Verden {
 protected:
  Kontekst pia(Dato i_dag = kDag) { return som({Rolle::projektleder}, 751, i_dag); }
  Kontekst anden_projektleder() {
    return som({Rolle::projektleder, Rolle::virksomhedskonsulent}, 751);
  }
  Projekthold et_hold(const std::string& navnet = "Parkholdet", std::int32_t kapacitet = 3) {
    return {.id = {},
            .kommune = Kommunekode::fra(751).value(),
            .navn = navnet,
            .p_nummer = p_nummer(),
            .projekt = {},
            .projektleder = pia().bruger.id,
            .kapacitet = kapacitet,
            .moedested = "Materielgården",
            .saeder = 2,
            .saeson_fra = {},
            .saeson_til = {},
            .udendoers = true,
            .lukket_fra = {}};
  }
  Projekthold opret(const Projekthold& h) {
    const auto svar = opret_hold(db(), konsulent(), h);
    EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
    return svar.value();
  }
  // `n` citizens on the same order, and each on the team from its first day.
  std::vector<Placering> paa_holdet(const Projekthold& h, int n) {
    const auto j = opret_ordre(1, n);
    std::vector<Placering> ud;
    for (int i = 1; i <= n; ++i) {
      ud.push_back(placer(opret_borger(i), j));
      EXPECT_TRUE(vaelg_hold(db(), sagsbehandler(), {ud.back().id, h.id, ud.back().fra}));
    }
    return ud;
  }
};

TEST_P(Projektholdene, oprettes_og_rettes_og_haendelserne_har_saetninger) {
  auto h = opret(et_hold());
  EXPECT_EQ(fejlkode(opret_hold(db(), konsulent(), et_hold())), Fejlkode::findes_allerede);
  h.kapacitet = 9;
  const auto rettet = aendr_hold(db(), konsulent(), h);
  ASSERT_TRUE(rettet.has_value()) << fejltekst(rettet);
  EXPECT_EQ(fejlkode(aendr_hold(db(), konsulent(), h)), Fejlkode::version_foraeldet);
  h = rettet.value();
  h.lukket_fra = kDag + 30;
  ASSERT_TRUE(aendr_hold(db(), konsulent(), h));
  ASSERT_TRUE(saet_holddag(db(), pia(), {h.id, kDag + 1, Holddagart::lukket, "Oprydning"}));
  EXPECT_THAT(haendelser("hold"),
              ElementsAre("hold_oprettet", "hold_aendret", "hold_nedlagt", "hold_dag_lukket"));
  for (const auto& art : haendelser("hold")) EXPECT_TRUE(har_saetning(art)) << art;
}

TEST_P(Projektholdene, siger_alle_fejl_paa_en_gang) {
  auto h = et_hold("");
  h.moedested = " ";
  h.kapacitet = 0;
  h.slut = h.moedetid;
  h.ugedage.reset();
  h.saeson_fra = Aarsdag{2, 30};
  h.p_nummer = p_nummer(77);
  h.projektleder = sagsbehandler().bruger.id;
  const auto svar = opret_hold(db(), konsulent(), h);
  ASSERT_TRUE(svar.has_failure());
  std::vector<std::string> felter;
  for (const auto& p : svar.error().poster()) felter.push_back(p.felt);
  EXPECT_THAT(felter, ElementsAre("navn", "moedested", "kapacitet", "slut", "ugedage", "saeson_til",
                                  "saeson_fra", "p_nummer", "projektleder"));
  EXPECT_EQ(antal("projekthold"), 0);
}

TEST_P(Projektholdene, en_projektleder_ser_kun_sine_egne_og_andres_findes_ikke) {
  const auto mit = opret(et_hold());
  auto andet = et_hold("Vejholdet");
  andet.projektleder = anden_projektleder().bruger.id;
  const auto hendes = opret(andet);
  EXPECT_THAT(mine_hold(db(), pia()), ElementsAre(mit.id));
  ASSERT_EQ(find_hold(db(), pia()).value().size(), 1U);
  EXPECT_TRUE(vis_hold(db(), pia(), mit.id));
  EXPECT_EQ(fejlkode(vis_hold(db(), pia(), hendes.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(saet_holddag(db(), pia(), {hendes.id, kDag, Holddagart::lukket, ""})),
            Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vis_hold(db(), fremmed(), mit.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vis_hold(db(), administrator(), mit.id)), Fejlkode::ingen_adgang);
  EXPECT_EQ(find_hold(db(), leder()).value().size(), 2U);
}

TEST_P(Projektholdene, konsulenten_ser_holdet_uden_navne_og_projektlederens_blik_noteres) {
  const auto h = opret(et_hold());
  const auto p = paa_holdet(h, 2);
  const auto uden = vis_hold(db(), konsulent(), h.id).value();
  ASSERT_EQ(uden.folk.size(), 2U);
  EXPECT_EQ(uden.folk[0].navn, "");
  EXPECT_FALSE(uden.ser_navne);
  const auto foer = antal("opslag");
  const auto med = vis_hold(db(), pia(), h.id).value();
  EXPECT_EQ(med.folk[0].navn, "Borger Prøvesen 1");
  EXPECT_EQ(antal("opslag"), foer + 2);
}

TEST_P(Projektholdene, folk_saettes_paa_flyttes_og_tages_af_fra_en_dag) {
  const auto park = opret(et_hold());
  const auto vej = opret(et_hold("Vejholdet"));
  const auto p = paa_holdet(park, 1).front();
  const Dato skift = p.fra + 7;
  ASSERT_TRUE(vaelg_hold(db(), sagsbehandler(), {p.id, vej.id, skift}));
  auto paa = [&](Dato d) {
    std::vector<std::pair<std::string, int>> ud;
    for (const auto& b : holds_paa(db(), Kommunekode::fra(751).value(), d))
      ud.emplace_back(b.hold.navn, b.paa_holdet);
    return ud;
  };
  EXPECT_THAT(paa(skift - 1), ElementsAre(std::pair("Parkholdet", 1), std::pair("Vejholdet", 0)));
  EXPECT_THAT(paa(skift), ElementsAre(std::pair("Parkholdet", 0), std::pair("Vejholdet", 1)));
  ASSERT_TRUE(vaelg_hold(db(), sagsbehandler(), {p.id, std::nullopt, skift + 7}));
  EXPECT_THAT(paa(skift + 7), ElementsAre(std::pair("Parkholdet", 0), std::pair("Vejholdet", 0)));
  // Said once more it changes nothing.
  const auto foer = antal("holdplads") + antal("haendelse");
  ASSERT_TRUE(vaelg_hold(db(), sagsbehandler(), {p.id, std::nullopt, skift + 7}));
  EXPECT_EQ(antal("holdplads") + antal("haendelse"), foer);
  const auto ophold = holdophold(db(), leder(), p.id).value();
  ASSERT_EQ(ophold.size(), 2U);
  EXPECT_EQ(ophold[1].plads.til, skift + 6);
  for (const auto& art : haendelser("placering")) EXPECT_TRUE(har_saetning(art)) << art;
}

TEST_P(Projektholdene, placeringens_ende_er_ogsaa_holdets) {
  const auto h = opret(et_hold());
  const auto p = paa_holdet(h, 1).front();
  const auto k = Kommunekode::fra(751).value();
  EXPECT_EQ(holds_paa(db(), k, p.til).front().paa_holdet, 1);
  EXPECT_EQ(holds_paa(db(), k, p.til + 1).front().paa_holdet, 0);
  EXPECT_EQ(holds_paa(db(), k, p.fra - 1).front().paa_holdet, 0);
  ASSERT_TRUE(
      afbryd_placering(db(), sagsbehandler(p.fra + 3),
                       {p.id, p.version, Placeringsaarsag::ordinaert_job, p.fra + 2, "Fik job"}));
  EXPECT_EQ(holds_paa(db(), k, p.fra + 2).front().paa_holdet, 1);
  EXPECT_EQ(holds_paa(db(), k, p.fra + 3).front().paa_holdet, 0);
}

TEST_P(Projektholdene, for_mange_og_for_faa_saeder_er_en_advarsel_og_intet_forbud) {
  const auto h = opret(et_hold("Parkholdet", 2));
  const auto p = paa_holdet(h, 3);
  const auto v = vis_hold(db(), pia(), h.id).value();
  ASSERT_EQ(v.advarsler.size(), 2U);
  EXPECT_EQ(v.advarsler[0].art, Holdadvarselart::over_kapacitet);
  EXPECT_EQ(v.advarsler[0].antal, 3);
  EXPECT_EQ(v.advarsler[0].loft, 2);
  EXPECT_EQ(v.advarsler[1].art, Holdadvarselart::mangler_saeder);
  EXPECT_EQ(saetning(v.advarsler[1]),
            "Bilen har 2 sæder, og der er 3 på holdet på 15 dage fra den 6. marts 2023 til den "
            "24. marts 2023.");
  EXPECT_EQ(v.advarsler[0].fra, Dato::af(2023, 3, 6));
}

TEST_P(Projektholdene, et_andet_arbejdssted_end_holdets_er_en_advarsel) {
  opret_sted(2);
  auto andet = et_hold();
  andet.p_nummer = p_nummer(2);
  const auto h = opret(andet);
  const auto p = placer(opret_borger(1), opret_ordre());
  const auto svar = vaelg_hold(db(), sagsbehandler(), {p.id, h.id, p.fra}).value();
  ASSERT_EQ(svar.size(), 1U);
  EXPECT_EQ(svar[0].art, Holdadvarselart::andet_arbejdssted);
}

TEST_P(Projektholdene, hvad_der_ikke_kan_saettes_paa) {
  const auto h = opret(et_hold());
  const auto p = placer(opret_borger(1), opret_ordre());
  EXPECT_EQ(fejlkode(vaelg_hold(db(), sagsbehandler(), {p.id, h.id, p.til + 1})),
            Fejlkode::dato_ugyldig);
  EXPECT_EQ(fejlkode(vaelg_hold(db(), fremmed(), {p.id, h.id, p.fra})), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vaelg_hold(db(), pia(), {p.id, h.id, p.fra})), Fejlkode::ingen_adgang);
  auto lukket = h;
  lukket.lukket_fra = p.fra;
  ASSERT_TRUE(aendr_hold(db(), konsulent(), lukket));
  EXPECT_EQ(fejlkode(vaelg_hold(db(), sagsbehandler(), {p.id, h.id, p.fra})),
            Fejlkode::hold_lukket);
  EXPECT_EQ(antal("holdplads"), 0);
}

TEST_P(Projektholdene, kandidaterne_er_dem_uden_hold_paa_stedet) {
  const auto h = opret(et_hold());
  paa_holdet(h, 1);
  const auto j = opret_ordre(1, 2);
  const auto p = placer(opret_borger(9), j);
  const auto fundne = kandidater(db(), sagsbehandler(), h.id).value();
  ASSERT_EQ(fundne.size(), 1U);
  EXPECT_EQ(fundne[0].placering, p.id);
  EXPECT_EQ(fundne[0].navn, "Borger Prøvesen 9");
}

TEST_P(Projektholdene, andres_borgere_findes_ikke_for_en_projektleder) {
  const auto h = opret(et_hold());
  const auto p = paa_holdet(h, 1).front();
  const auto anden = opret_borger(9);
  EXPECT_TRUE(kraev_min_borger(db(), pia(), *p.borger));
  EXPECT_EQ(fejlkode(kraev_min_borger(db(), pia(), anden.id)), Fejlkode::findes_ikke);
  EXPECT_TRUE(kraev_min_borger(db(), sagsbehandler(), anden.id));
  EXPECT_EQ(fejlkode(kraev_min_borger(db(), konsulent(), *p.borger)), Fejlkode::ingen_adgang);
  EXPECT_THAT(placeringer_paa_mine_hold(db(), pia()), ElementsAre(p.id));
  EXPECT_THAT(placeringer_paa_mine_hold(db(), anden_projektleder()), IsEmpty());
  EXPECT_FALSE(er_paa_mine_hold(db(), pia(p.til + 1), *p.borger)) << "after his last day";
}

TEST_P(Projektholdene, kalenderen_har_fire_uger_med_aabne_og_lukkede_dage) {
  const auto h = opret(et_hold());
  ASSERT_TRUE(saet_holddag(db(), pia(), {h.id, kDag + 1, Holddagart::lukket, "Kursus"}));
  ASSERT_TRUE(saet_holddag(db(), pia(), {h.id, kDag + 2, Holddagart::vejrdag, ""}));
  ASSERT_TRUE(saet_holddag(db(), pia(), {h.id, kDag + 3, Holddagart::ekstra_aaben, ""}));
  const auto v = vis_hold(db(), pia(), h.id).value();
  ASSERT_EQ(v.kalender.size(), 28U);
  EXPECT_EQ(v.kalender[0].dato, kDag - 2);  // kDag is a Wednesday
  EXPECT_EQ(v.kalender[2].grund, Aabningsgrund::aaben);
  EXPECT_EQ(v.kalender[3].grund, Aabningsgrund::lukket);
  EXPECT_EQ(v.kalender[3].bemaerkning, "Kursus");
  EXPECT_EQ(v.kalender[4].grund, Aabningsgrund::vejrdag);
  EXPECT_EQ(v.kalender[5].grund, Aabningsgrund::ekstra_aaben);
  EXPECT_EQ(v.kalender[6].grund, Aabningsgrund::ugedag);
  ASSERT_TRUE(saet_holddag(db(), pia(), {h.id, kDag + 1, Holddagart::som_ugen, ""}));
  EXPECT_EQ(vis_hold(db(), pia(), h.id).value().kalender[3].grund, Aabningsgrund::aaben);
  EXPECT_EQ(antal("holddag"), 4) << "nothing is overwritten";
}

TEST_P(Projektholdene, vejrdage_er_for_hold_der_er_ude_og_paa_dage_hvor_de_er_aabne) {
  auto inde = et_hold();
  inde.udendoers = false;
  const auto h = opret(inde);
  EXPECT_EQ(fejlkode(saet_holddag(db(), pia(), {h.id, kDag, Holddagart::vejrdag, ""})),
            Fejlkode::tilstand_tillader_ikke);
  const auto ude = opret(et_hold("Vejholdet"));
  EXPECT_EQ(fejlkode(saet_holddag(db(), pia(), {ude.id, kDag + 4, Holddagart::vejrdag, ""})),
            Fejlkode::hold_lukket);  // a Sunday
  EXPECT_EQ(fejlkode(saet_holddag(db(), pia(), {ude.id, kDag + 400, Holddagart::lukket, ""})),
            Fejlkode::dato_ugyldig);
}

PAA_BEGGE(Projektholdene);

}  // namespace
}  // namespace nytte::sager::test
