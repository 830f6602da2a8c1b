#include "regler/placering.hpp"

#include <thread>

#include "kontrakt/fakta_json.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/jobordre/registrer_hoering.hpp"
#include "sager/placering/afgoerelse.hpp"
#include "sager/placering/vis_placering.hpp"
#include "store/afgoerelse.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Placeringer : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    jobordre = opret_ordre();
    borger = opret_borger(1);
  }
  Resultat<Placeringssvar> proev_at_placere(const Placeringsoenske& o) {
    return placer_borger(db(), sagsbehandler(), o);
  }
  Placeringsskift skift(const Placering& p, Placeringsaarsag aarsag, Dato dag) {
    return {.placering = p.id,
            .version = p.version,
            .aarsag = aarsag,
            .haendelsesdato = dag,
            .begrundelse = "fordi"};
  }

  Jobordre jobordre = ordre();
  Borger borger = ny_borger(1).borger;
};

TEST_P(Placeringer, en_borger_placeres_med_afgoerelse_haendelse_opslag_og_besked_til_registeret) {
  const auto foer = antal("opslag");
  const auto p = placer(borger, jobordre);
  EXPECT_EQ(p.status, Placeringsstatus::ansat);
  EXPECT_EQ(haendelser("placering"), std::vector<std::string>{"borger_placeret"});
  EXPECT_EQ(antal("dfdg_forsendelse"), 2);  // the job order and the placement
  EXPECT_GT(antal("opslag"), foer);
  const auto a = store::find_afgoerelse(db(), jobordre.kommune, p.afgoerelse.value());
  ASSERT_TRUE(a.has_value());
  EXPECT_EQ(a->placering, p.id);
  EXPECT_GE(a->udfald, Udfald::opfyldt);
}

TEST_P(Placeringer, den_gemte_afgoerelse_giver_de_samme_bytes_naar_den_regnes_om) {
  const auto p = placer(borger, jobordre);
  const auto a = store::find_afgoerelse(db(), jobordre.kommune, p.afgoerelse.value()).value();
  const auto fakta = kontrakt::decode_fakta(a.fakta_json);
  ASSERT_TRUE(fakta.has_value());
  EXPECT_EQ(kontrakt::encode_fakta(fakta.value()), a.fakta_json);
  EXPECT_EQ(vurdering_som_json(regler::afgoer_placering(fakta.value())), a.vurdering_json);
  const auto vist = vis_afgoerelse(db(), sagsbehandler(), a.id);
  ASSERT_TRUE(vist.has_value());
  EXPECT_TRUE(vist.value().uaendret_ved_genberegning);
  EXPECT_EQ(vist.value().borger_navn, borger.navn);
}

TEST_P(Placeringer, proeven_siger_det_samme_som_den_rigtige_og_gemmer_intet) {
  const auto o = oenske(borger, jobordre);
  const auto vurderet = vurder_placering(db(), sagsbehandler(), o);
  const auto foer = antal_skrevet();
  const auto proevet = placer_borger(db(), sagsbehandler(), o, Koersel::proev);
  EXPECT_EQ(antal_skrevet(), foer);
  const auto rigtig = placer_borger(db(), sagsbehandler(), o);
  ASSERT_TRUE(vurderet.has_value() && proevet.has_value() && rigtig.has_value());
  const auto json = [](const Placeringsforslag& f) {
    return kontrakt::encode_fakta(f.fakta) + vurdering_som_json(f.vurdering);
  };
  EXPECT_EQ(json(vurderet.value()), json(rigtig.value().forslag));
  EXPECT_EQ(json(proevet.value().forslag), json(rigtig.value().forslag));
  EXPECT_TRUE(proevet.value().placering.has_value());
}

TEST_P(Placeringer, lovens_nej_er_et_svar_med_alle_fund_og_der_gemmes_intet) {
  auto o = oenske(borger, jobordre);
  o.til = o.fra + 97;
  o.ugentlig_tid = Ugetimer::af(40);
  const auto svar = proev_at_placere(o);
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_FALSE(svar.value().placering.has_value());
  EXPECT_FALSE(svar.value().afgoerelse.has_value());
  EXPECT_EQ(vurdering_af(svar.value().forslag, Regel::varighed).udfald, Udfald::ikke_opfyldt);
  EXPECT_EQ(vurdering_af(svar.value().forslag, Regel::ugentlig_tid).udfald, Udfald::ikke_opfyldt);
  EXPECT_EQ(antal("placering"), 0);
  EXPECT_EQ(antal("afgoerelse"), 0);
}

TEST_P(Placeringer, et_afslag_gemmes_naar_nogen_beder_om_det) {
  auto o = oenske(borger, jobordre);
  o.til = o.fra + 97;
  o.gem_afslag = true;
  const auto svar = proev_at_placere(o);
  ASSERT_TRUE(svar.value().afgoerelse.has_value());
  EXPECT_EQ(antal("placering"), 0);
  const auto a = store::find_afgoerelse(db(), jobordre.kommune, *svar.value().afgoerelse).value();
  EXPECT_EQ(a.udfald, Udfald::ikke_opfyldt);
  EXPECT_FALSE(a.placering.has_value());
  EXPECT_EQ(haendelser("borger").back(), "placering_afslaaet");
}

TEST_P(Placeringer, et_uafklaret_forhold_standser_ogsaa) {
  auto ny = ny_borger(2);
  ny.ydelser[0].visitation.reset();
  const auto b = registrer_borger(db(), sagsbehandler(), ny).value();
  const auto svar = proev_at_placere(oenske(b, jobordre));
  ASSERT_TRUE(svar.has_value());
  EXPECT_EQ(svar.value().forslag.vurdering.udfald, Udfald::uafklaret);
  EXPECT_FALSE(svar.value().placering.has_value());
}

TEST_P(Placeringer, en_advarsel_kraever_en_begrundelse_som_gemmes_i_afgoerelsen) {
  auto ny = ny_borger(2);
  ny.borger.senest_ansat = SenesteArbejdsgiver{p_nummer(7), cvr()};  // same CVR, other P-number
  const auto b = registrer_borger(db(), sagsbehandler(), ny).value();
  auto o = oenske(b, jobordre);
  EXPECT_EQ(fejlkode(proev_at_placere(o)), Fejlkode::begrundelse_mangler);
  EXPECT_EQ(antal("placering"), 0);
  o.begrundelse = "Et andet sted og et andet arbejde.";
  const auto svar = proev_at_placere(o);
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  ASSERT_TRUE(svar.value().placering.has_value()) << stopper(svar.value().forslag.vurdering);
  const auto a = store::find_afgoerelse(db(), jobordre.kommune, *svar.value().afgoerelse).value();
  EXPECT_EQ(a.udfald, Udfald::advarsel);
  EXPECT_EQ(a.begrundelse, o.begrundelse);
}

TEST_P(Placeringer, kun_en_sagsbehandler_placerer) {
  const auto o = oenske(borger, jobordre);
  for (const auto& k : {konsulent(), leder(), administrator()}) {
    EXPECT_EQ(fejlkode(placer_borger(db(), k, o)), Fejlkode::ingen_adgang);
    EXPECT_EQ(fejlkode(vurder_placering(db(), k, o)), Fejlkode::ingen_adgang);
    EXPECT_EQ(fejlkode(henvis_borger(db(), k, o)), Fejlkode::ingen_adgang);
  }
}

TEST_P(Placeringer, en_lukket_bruger_kan_intet) {
  auto k = sagsbehandler();
  k.bruger.aktiv = false;
  EXPECT_EQ(fejlkode(placer_borger(db(), k, oenske(borger, jobordre))), Fejlkode::ingen_adgang);
}

TEST_P(Placeringer, en_anden_kommunes_borger_og_jobordre_findes_ikke) {
  const auto svar = placer_borger(db(), fremmed(), oenske(borger, jobordre));
  ASSERT_TRUE(svar.has_failure());
  EXPECT_TRUE(svar.error().har(Fejlkode::findes_ikke));
  EXPECT_EQ(svar.error().poster().size(), 2U);  // both, at once
  const auto p = placer(borger, jobordre);
  EXPECT_EQ(fejlkode(vis_placering(db(), fremmed(), p.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vis_afgoerelse(db(), fremmed(), *p.afgoerelse)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(annuller_placering(db(), fremmed(),
                                        skift(p, Placeringsaarsag::fejlregistrering, kDag))),
            Fejlkode::findes_ikke);
}

TEST_P(Placeringer, den_sidste_plads_kan_kun_tages_en_gang) {
  const auto to = opret_borger(2);
  placer(borger, jobordre);
  const auto svar = proev_at_placere(oenske(to, jobordre));
  EXPECT_EQ(fejlkode(svar), Fejlkode::ingen_ledig_plads);
  EXPECT_EQ(fejlfelt(svar), "jobordre");
  EXPECT_EQ(antal("placering"), 1);
}

TEST_P(Placeringer, naar_to_tager_den_sidste_plads_samtidig_faar_praecis_en_den) {
  for (int omgang = 0; omgang < 5; ++omgang) {
    const auto j = opret_ordre();
    const auto a = opret_borger(10 + omgang * 2);
    const auto b = opret_borger(11 + omgang * 2);
    const auto k = sagsbehandler();
    std::vector<Resultat<Placeringssvar>> svar(2, Fejl(Fejlkode::intern));
    {
      auto en = database().open();
      auto to = database().open();
      std::thread t1([&] { svar[0] = placer_borger(en, k, oenske(a, j)); });
      std::thread t2([&] { svar[1] = placer_borger(to, k, oenske(b, j)); });
      t1.join();
      t2.join();
    }
    const auto vandt = [](const auto& s) { return s.has_value() && s.value().placering; };
    ASSERT_NE(vandt(svar[0]), vandt(svar[1])) << fejltekst(svar[0]) << fejltekst(svar[1]);
    EXPECT_EQ(fejlkode(vandt(svar[0]) ? svar[1] : svar[0]), Fejlkode::ingen_ledig_plads);
  }
}

TEST_P(Placeringer, jobordrens_periode_og_lukning_holder) {
  auto o = oenske(borger, jobordre);
  o.fra = Dato::af(2022, 12, 30);
  o.til = Dato::af(2023, 1, 20);
  const auto foer = vurder_placering(db(), sagsbehandler(), o);
  EXPECT_TRUE(foer.value().hindringer.har(Fejlkode::tilstand_tillader_ikke));
  const auto lukket = luk_jobordre(db(), konsulent(), {jobordre.id, jobordre.version, ""});
  ASSERT_TRUE(lukket.has_value()) << fejltekst(lukket);
  EXPECT_EQ(fejlkode(proev_at_placere(oenske(borger, jobordre))), Fejlkode::jobordre_lukket);
}

TEST_P(Placeringer, slut_foer_start_er_en_fejl_paa_feltet) {
  auto o = oenske(borger, jobordre);
  o.til = o.fra - 1;
  EXPECT_EQ(fejlkode(proev_at_placere(o)), Fejlkode::periode_omvendt);
  EXPECT_EQ(fejlfelt(proev_at_placere(o)), "til");
}

TEST_P(Placeringer, det_samme_sted_kan_ikke_have_borgeren_to_gange_de_samme_dage) {
  const auto anden = opret_ordre();
  placer(borger, jobordre);
  EXPECT_EQ(fejlkode(proev_at_placere(oenske(borger, anden))), Fejlkode::periode_overlapper);
}

TEST_P(Placeringer, en_henvisning_tager_ingen_plads_og_bliver_til_placeringen) {
  const auto henvist = henvis_borger(db(), sagsbehandler(), oenske(borger, jobordre));
  ASSERT_TRUE(henvist.has_value()) << fejltekst(henvist);
  EXPECT_EQ(fejlkode(henvis_borger(db(), sagsbehandler(), oenske(borger, jobordre))),
            Fejlkode::findes_allerede);
  const auto to = opret_borger(2);
  const auto f = vurder_placering(db(), sagsbehandler(), oenske(to, jobordre));
  EXPECT_TRUE(f.value().plads_ledig);
  EXPECT_EQ(f.value().pladser.henviste, 1);
  const auto p = placer(borger, jobordre);
  EXPECT_EQ(p.id, henvist.value().id);
  EXPECT_EQ(antal("placering"), 1);
}

TEST_P(Placeringer, en_henvisning_kan_ende_uden_start_og_kun_med_aarsag) {
  const auto p = henvis_borger(db(), sagsbehandler(), oenske(borger, jobordre)).value();
  EXPECT_EQ(fejlkode(marker_ikke_startet(db(), sagsbehandler(),
                                         skift(p, Placeringsaarsag::ikke_valgt, kDag))),
            Fejlkode::begrundelse_mangler);
  const auto svar = marker_ikke_startet(db(), sagsbehandler(),
                                        skift(p, Placeringsaarsag::oenske_fra_borger, kDag));
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(svar.value().status, Placeringsstatus::ikke_startet);
}

TEST_P(Placeringer, den_der_flytter_har_sine_dage_paa_stedet_med_sig) {
  auto o = oenske(borger, jobordre);
  o.til = o.fra + 90;
  ASSERT_TRUE(proev_at_placere(o).value().placering.has_value());
  // He moves: the other municipality registers the same person and has its own order there.
  const auto k = fremmed();
  const auto flyttet = opret_borger(1, k);
  auto j = ordre();
  const auto ny = opret_jobordre(db(), k, j);
  ASSERT_TRUE(ny.has_value()) << fejltekst(ny);
  auto senere = oenske(flyttet, ny.value());
  senere.fra = Dato::af(2023, 9, 4);
  senere.til = Dato::af(2023, 10, 1);
  const auto f = vurder_placering(db(), k, senere);
  ASSERT_TRUE(f.has_value()) << fejltekst(f);
  ASSERT_EQ(f.value().fakta.borger.tidligere_placeringer.size(), 1U);
  EXPECT_EQ(vurdering_af(f.value(), Regel::samme_arbejdsplads).udfald, Udfald::ikke_opfyldt);
}

TEST_P(Placeringer, en_anden_kommune_kan_ikke_placere_samme_person_samme_sted_de_samme_dage) {
  placer(borger, jobordre);
  const auto k = fremmed();
  const auto samme_person = opret_borger(1, k);
  const auto j = opret_jobordre(db(), k, ordre()).value();
  ASSERT_TRUE(registrer_hoering(db(), k,
                                {.id = {},
                                 .jobordre = j.id,
                                 .art = Hoeringsart::hoering,
                                 .niveau = Niveau::tr_p_nummer,
                                 .navn = "Kim Holm",
                                 .dato = Dato::af(2023, 2, 1),
                                 .arbejdsgiver_erklaering = Dato::af(2023, 2, 1),
                                 .medarbejder_erklaering = Dato::af(2023, 2, 1),
                                 .enig = true,
                                 .bemaerkning = {}})
                  .has_value());
  auto o = oenske(samme_person, j);
  o.fra = Dato::af(2023, 3, 1);
  o.til = Dato::af(2023, 3, 6);  // the first day of the other placement
  const auto svar = placer_borger(db(), k, o);
  ASSERT_TRUE(svar.has_failure()) << (svar.value().placering
                                          ? "placed twice on 6 March"
                                          : stopper(svar.value().forslag.vurdering));
  EXPECT_EQ(fejlkode(svar), Fejlkode::periode_overlapper) << fejltekst(svar);
  const std::string sagt = fejltekst(svar);
  EXPECT_NE(sagt.find("en anden kommune har allerede placeret"), std::string::npos) << sagt;
  for (const char* hemmeligt : {"2023", "marts", "april", "751", "Aarhus", "JO"})
    EXPECT_EQ(sagt.find(hemmeligt), std::string::npos) << "reveals " << hemmeligt;
  EXPECT_EQ(antal("placering"), 1);
  o.til = o.til - 1;
  const auto dagen_foer = placer_borger(db(), k, o);
  ASSERT_TRUE(dagen_foer.has_value()) << fejltekst(dagen_foer);
  EXPECT_TRUE(dagen_foer.value().placering.has_value())
      << stopper(dagen_foer.value().forslag.vurdering);
}

TEST_P(Placeringer, andre_kommuners_folk_taeller_i_forholdstallet_uden_navn) {
  placer(borger, jobordre);
  const auto k = fremmed();
  const auto hans = opret_borger(2, k);
  const auto j = opret_jobordre(db(), k, ordre()).value();
  const auto f = vurder_placering(db(), k, oenske(hans, j));
  ASSERT_TRUE(f.has_value()) << fejltekst(f);
  EXPECT_EQ(f.value().fakta.arbejdsgiver.i_forvejen.size(), 1U);
  EXPECT_EQ(kontrakt::encode_fakta(f.value().fakta).find(borger.navn), std::string::npos);
}

TEST_P(Placeringer, et_sted_der_lukker_under_vejs_kan_ikke_bruges_laengere_end_til) {
  auto a = sted();
  a.version = 1;
  a.lukket_fra = Dato::af(2023, 3, 20);
  ASSERT_TRUE(aendr_arbejdssted(db(), konsulent(), a, "Flytter").has_value());
  EXPECT_EQ(fejlkode(proev_at_placere(oenske(borger, jobordre))), Fejlkode::arbejdssted_lukket);
  auto o = oenske(borger, jobordre);
  o.til = Dato::af(2023, 3, 19);
  EXPECT_TRUE(proev_at_placere(o).value().placering.has_value());
}

TEST_P(Placeringer, der_kan_begyndes_den_29_februar) {
  auto o = oenske(borger, jobordre);
  o.fra = Dato::af(2024, 2, 29);
  o.til = o.fra + 90;
  const auto f = vurder_placering(db(), sagsbehandler(), o);
  ASSERT_TRUE(f.has_value());
  EXPECT_EQ(vurdering_af(f.value(), Regel::varighed).udfald, Udfald::opfyldt);
  EXPECT_EQ(o.til, Dato::af(2024, 5, 29));
  o.til = o.til + 1;
  EXPECT_EQ(
      vurdering_af(vurder_placering(db(), sagsbehandler(), o).value(), Regel::varighed).udfald,
      Udfald::ikke_opfyldt);
}

TEST_P(Placeringer, manglende_hoering_naevnes_og_standser) {
  const auto uhoert = opret_jobordre(db(), konsulent(), ordre()).value();
  const auto svar = proev_at_placere(oenske(borger, uhoert));
  ASSERT_TRUE(svar.has_value());
  EXPECT_EQ(vurdering_af(svar.value().forslag, Regel::hoering).udfald, Udfald::ikke_opfyldt);
  EXPECT_FALSE(svar.value().placering.has_value());
}

TEST_P(Placeringer, et_forsoeg_der_fejler_midtvejs_efterlader_intet) {
  placer(borger, jobordre);
  const auto to = opret_borger(2);
  const auto foer = antal_skrevet();
  EXPECT_TRUE(proev_at_placere(oenske(to, jobordre)).has_failure());
  EXPECT_EQ(antal_skrevet(), foer);
}

TEST_P(Placeringer, en_ydelse_der_ikke_er_registreret_er_noget_andet_end_ingen_ydelse) {
  auto ny = ny_borger(7);
  ny.ydelser[0].til = Dato::af(2023, 3, 5);  // the day before the placement begins
  const auto b = registrer_borger(db(), sagsbehandler(), ny).value();
  const auto j = opret_ordre();
  const auto uden = vurder_placering(db(), sagsbehandler(), oenske(b, j)).value();
  EXPECT_FALSE(uden.ydelse_registreret);
  EXPECT_EQ(vurdering_af(uden, Regel::maalgruppe).udfald, Udfald::ikke_opfyldt);
  const auto med = vurder_placering(db(), sagsbehandler(), oenske(opret_borger(8), j)).value();
  EXPECT_TRUE(med.ydelse_registreret);
}

PAA_BEGGE(Placeringer);

}  // namespace
}  // namespace nytte::sager::test
