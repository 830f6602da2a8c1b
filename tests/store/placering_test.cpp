#include "store/placering.hpp"

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/afgoerelse.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/dispensation.hpp"
#include "store/hoering.hpp"
#include "store/jobordre.hpp"
#include "store/placeringsgrundlag.hpp"
#include "store/repraesentant.hpp"

namespace nytte::store::test {

class Placeringer : public Kontrakt {
 protected:
  void SetUp() override {
    Kontrakt::SetUp();
    if (IsSkipped()) return;
    ordre_ = stored_case(db());
    ane_ = stored(db(), borger("0203851234", "Ane Prøve"));
  }
  Placering hos_ane(Dato fra, Dato til) const {
    auto p = placering(fra, til);
    p.borger = ane_;
    p.jobordre = ordre_;
    return p;
  }
  JobordreId ordre_;
  BorgerId ane_;
};
PAA_BEGGE(Placeringer);

TEST_P(Placeringer, alle_felter_kommer_igen) {
  auto p = hos_ane(Dato::af(2023, 3, 1), Dato::af(2023, 5, 30));
  p.ugentlig_tid = Ugetimer::af(20, 30);
  p.raadighedsafproevende = true;
  p.raadighedsvurdering = "Udeblevet to gange";
  p.saerligt_tilrettelagt = true;
  p.status = Placeringsstatus::afbrudt;
  p.aarsag = Placeringsaarsag::ordinaert_job;
  p.haendelsesdato = Dato::af(2023, 4, 1);
  p.bemaerkning = "Fik job";
  const auto id = stored(db(), p);
  const auto igen = find_placering(db(), kAarhus, id).value();
  EXPECT_EQ(igen.ordning, Ordning::nytteindsats);
  EXPECT_EQ(igen.borger, ane_);
  EXPECT_EQ(igen.jobordre, ordre_);
  EXPECT_EQ(igen.p_nummer, kSkolen);
  EXPECT_EQ(igen.fra, p.fra);
  EXPECT_EQ(igen.til, p.til);
  EXPECT_EQ(igen.ugentlig_tid, p.ugentlig_tid);
  EXPECT_TRUE(igen.raadighedsafproevende);
  EXPECT_EQ(igen.raadighedsvurdering, p.raadighedsvurdering);
  EXPECT_TRUE(igen.saerligt_tilrettelagt);
  EXPECT_EQ(igen.status, p.status);
  EXPECT_EQ(igen.aarsag, p.aarsag);
  EXPECT_EQ(igen.haendelsesdato, p.haendelsesdato);
  EXPECT_EQ(igen.bemaerkning, p.bemaerkning);
  EXPECT_EQ(igen.afgoerelse, std::nullopt);
  EXPECT_FALSE(find_placering(db(), kViborg, id));
  auto forkert = igen;
  forkert.kommune = kViborg;
  EXPECT_TRUE(update_placering(db(), forkert).error().har(Fejlkode::findes_ikke));
}

TEST_P(Placeringer, samme_sted_samme_dag_afvises_et_andet_sted_ikke) {
  const auto p = hos_ane(Dato::af(2023, 3, 1), Dato::af(2023, 3, 31));
  const auto id = stored(db(), p);
  auto dobbelt = hos_ane(Dato::af(2023, 3, 31), Dato::af(2023, 4, 30));
  EXPECT_TRUE(insert_placering(db(), dobbelt).error().har(Fejlkode::periode_overlapper));
  auto andet = skolen();
  andet.p_nummer = kParken;
  ASSERT_TRUE(insert_arbejdssted(db(), andet));
  auto halvtid = dobbelt;
  halvtid.p_nummer = kParken;
  EXPECT_TRUE(insert_placering(db(), halvtid));
  // Interrupted the day before, there is room again.
  auto afbrudt = find_placering(db(), kAarhus, id).value();
  afbrudt.status = Placeringsstatus::afbrudt;
  afbrudt.haendelsesdato = Dato::af(2023, 3, 30);
  EXPECT_EQ(update_placering(db(), afbrudt).value(), 2);
  EXPECT_TRUE(insert_placering(db(), dobbelt));
  afbrudt.version = 2;
  afbrudt.haendelsesdato = Dato::af(2023, 3, 31);
  EXPECT_TRUE(update_placering(db(), afbrudt).error().har(Fejlkode::periode_overlapper));
}

TEST_P(Placeringer, aendring_kraever_versionen) {
  auto p = find_placering(db(), kAarhus,
                          stored(db(), hos_ane(Dato::af(2023, 3, 1), Dato::af(2023, 3, 31))))
               .value();
  p.til = Dato::af(2023, 4, 15);
  EXPECT_EQ(update_placering(db(), p).value(), 2);
  EXPECT_TRUE(update_placering(db(), p).error().har(Fejlkode::version_foraeldet));
  EXPECT_EQ(find_placering(db(), kAarhus, p.id)->til, Dato::af(2023, 4, 15));
}

TEST_P(Placeringer, den_nyeste_afgoerelse_hoerer_til) {
  const auto id = stored(db(), hos_ane(Dato::af(2023, 3, 1), Dato::af(2023, 3, 31)));
  const Afgoerelse a{{},          kAarhus, id,           ane_,  ordre_, Udfald::advarsel,
                     "{\"a\":1}", "[]",    "Nødvendigt", "1.0", {},     kNu};
  insert_afgoerelse(db(), a);
  const auto anden = insert_afgoerelse(db(), a);
  EXPECT_EQ(find_placering(db(), kAarhus, id)->afgoerelse, anden);
  const auto igen = find_afgoerelse(db(), kAarhus, anden).value();
  EXPECT_EQ(igen.placering, id);
  EXPECT_EQ(igen.borger, ane_);
  EXPECT_EQ(igen.jobordre, ordre_);
  EXPECT_EQ(igen.udfald, Udfald::advarsel);
  EXPECT_EQ(igen.fakta_json, "{\"a\":1}");
  EXPECT_EQ(igen.vurdering_json, "[]");
  EXPECT_EQ(igen.begrundelse, "Nødvendigt");
  EXPECT_EQ(igen.regelversion, "1.0");
  EXPECT_EQ(igen.bruger, BrugerId{});
  EXPECT_EQ(igen.tid, kNu);
  EXPECT_FALSE(find_afgoerelse(db(), kViborg, anden));
  EXPECT_EQ(list_afgoerelser(db(), kAarhus, id).size(), 2U);
  auto afslag = a;
  afslag.placering = std::nullopt;
  afslag.udfald = Udfald::ikke_opfyldt;
  insert_afgoerelse(db(), afslag);
  EXPECT_EQ(list_afgoerelser(db(), kAarhus, {.kun_uden_placering = true}, {}).i_alt, 1);
  EXPECT_EQ(list_afgoerelser(db(), kAarhus, {.udfald = Udfald::advarsel}, {}).i_alt, 2);
  EXPECT_EQ(list_afgoerelser(db(), kAarhus, {.borger = ane_}, {}).i_alt, 3);
}

TEST_P(Placeringer, listen_filtrerer_og_sorterer) {
  stored(db(), hos_ane(Dato::af(2023, 3, 1), Dato::af(2023, 3, 31)));
  auto uden_sag = placering(Dato::af(2023, 2, 1), Dato::af(2023, 6, 30));
  uden_sag.ordning = Ordning::loentilskud;
  stored(db(), uden_sag);
  auto fremmed = placering(Dato::af(2023, 2, 1), Dato::af(2023, 6, 30));
  fremmed.kommune = kViborg;
  stored(db(), fremmed);
  const auto liste = [&](const Placeringsfilter& f, Placeringsorden o = Placeringsorden::fra) {
    return list_placeringer(db(), kAarhus, f, o, {});
  };
  EXPECT_EQ(liste({}).i_alt, 2);
  EXPECT_EQ(liste({}).raekker.at(0).placering.ordning, Ordning::loentilskud);
  EXPECT_EQ(liste({}).raekker.at(0).borger, "");
  EXPECT_EQ(liste({}).raekker.at(1).borger, "Ane Prøve");
  EXPECT_EQ(liste({}).raekker.at(1).jobordrenummer, "JO18436");
  EXPECT_EQ(liste({}).raekker.at(1).arbejdssted, "Åbyskov Skole");
  EXPECT_EQ(liste({.tekst = "ane"}).i_alt, 1);
  EXPECT_EQ(liste({.borger = ane_}).i_alt, 1);
  EXPECT_EQ(liste({.jobordre = ordre_}).i_alt, 1);
  EXPECT_EQ(liste({.ordning = Ordning::loentilskud}).i_alt, 1);
  EXPECT_EQ(liste({.status = Placeringsstatus::henvist}).i_alt, 0);
  EXPECT_EQ(liste({.fra = Dato::af(2023, 4, 1)}).i_alt, 1);
  EXPECT_EQ(liste({.til = Dato::af(2023, 2, 28)}).i_alt, 1);
  EXPECT_EQ(liste({.p_nummer = kParken}).i_alt, 0);
  for (const auto orden : alle<Placeringsorden>()) EXPECT_EQ(liste({}, orden).i_alt, 2);
}

TEST_P(Placeringer, i_forvejen_taeller_alle_kommuner_uden_navn) {
  stored(db(), hos_ane(Dato::af(2023, 3, 1), Dato::af(2023, 3, 31)));
  auto fremmed = placering(Dato::af(2023, 2, 1), Dato::af(2023, 6, 30));
  fremmed.kommune = kViborg;
  fremmed.ordning = Ordning::virksomhedspraktik;
  const auto id = stored(db(), fremmed);
  auto afbrudt = placering(Dato::af(2023, 1, 1), Dato::af(2023, 6, 30));
  afbrudt.status = Placeringsstatus::afbrudt;
  afbrudt.haendelsesdato = Dato::af(2023, 1, 31);
  stored(db(), afbrudt);
  auto henvist = placering(Dato::af(2023, 3, 1), Dato::af(2023, 6, 30));
  henvist.status = Placeringsstatus::henvist;
  stored(db(), henvist);
  const auto alle = i_forvejen(db(), kSkolen, Dato::af(2023, 3, 1));
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_EQ(alle[0].ordning, Ordning::virksomhedspraktik);
  EXPECT_EQ(alle[0].til, Dato::af(2023, 6, 30));
  EXPECT_EQ(i_forvejen(db(), kSkolen, Dato::af(2023, 3, 1), id).size(), 1U);
  EXPECT_EQ(i_forvejen(db(), kSkolen, Dato::af(2023, 1, 31)).at(0).til, Dato::af(2023, 1, 31));
  EXPECT_EQ(i_forvejen(db(), kSkolen, Dato::af(2023, 7, 1)).size(), 0U);
}

TEST_P(Placeringer, tidligere_er_kun_nytteindsats_der_blev_til_noget) {
  const auto id = stored(db(), hos_ane(Dato::af(2023, 1, 1), Dato::af(2023, 1, 31)));
  auto praktik = hos_ane(Dato::af(2023, 2, 1), Dato::af(2023, 2, 28));
  praktik.ordning = Ordning::virksomhedspraktik;
  stored(db(), praktik);
  auto aldrig = hos_ane(Dato::af(2023, 3, 1), Dato::af(2023, 3, 31));
  aldrig.status = Placeringsstatus::ikke_startet;
  stored(db(), aldrig);
  const auto fundet = tidligere_placeringer(db(), ane_);
  ASSERT_EQ(fundet.size(), 1U);
  EXPECT_EQ(fundet[0].til, Dato::af(2023, 1, 31));
  EXPECT_TRUE(tidligere_placeringer(db(), ane_, id).empty());
}

TEST_P(Placeringer, grundlaget_er_det_hele_paa_en_gang) {
  const auto periode = *Periode::fra_til(Dato::af(2023, 5, 15), Dato::af(2023, 6, 15));
  const auto tidligere = stored(db(), hos_ane(Dato::af(2023, 1, 1), Dato::af(2023, 1, 31)));
  auto fremmed = placering(Dato::af(2023, 6, 1), Dato::af(2023, 8, 30));
  fremmed.kommune = kViborg;
  stored(db(), fremmed);
  const auto tr = insert_repraesentant(db(), {{},
                                              Niveau::tr_p_nummer,
                                              kSkolen,
                                              kCvr,
                                              "gartnere",
                                              "Tine Prøve",
                                              "3F",
                                              "",
                                              Dato::af(2023, 1, 1),
                                              std::nullopt,
                                              1});
  insert_fravaer(db(), {tr, Dato::af(2023, 5, 1), Dato::af(2023, 5, 10), "ferie", 0});
  insert_findes_ikke(db(), {kSkolen, Niveau::tr_cvr, "gartnere", Dato::af(2023, 1, 1), {}, 0});
  insert_hoering(db(), {{},
                        ordre_,
                        Hoeringsart::hoering,
                        Niveau::tr_p_nummer,
                        "Tine Prøve",
                        Dato::af(2023, 5, 2),
                        {},
                        {},
                        {},
                        "",
                        1});
  insert_dispensation(db(),
                      {{}, kSkolen, 9, Dato::af(2022, 1, 1), Dato::af(2023, 5, 14), "", "", 1});
  insert_dispensation(db(),
                      {{}, kSkolen, 7, Dato::af(2023, 1, 1), Dato::af(2023, 5, 15), "", "", 1});
  ASSERT_TRUE(insert_ydelse(
      db(), kAarhus,
      {ane_, Ydelse::kontanthjaelp, Visitation::jobparat, Dato::af(2023, 1, 1), std::nullopt, 0}));
  const auto g = placeringsgrundlag(db(), {kAarhus, ordre_, periode, ane_, std::nullopt}).value();
  EXPECT_EQ(g.jobordre.nummer, "JO18436");
  EXPECT_EQ(g.arbejdssted.navn, "Åbyskov Skole");
  ASSERT_EQ(g.ansatte.size(), 14U);  // May 2022 to June 2023
  EXPECT_EQ(g.ansatte.front().maaned, *Maaned::fra(2022, 5));
  ASSERT_EQ(g.i_forvejen.size(), 1U);
  EXPECT_EQ(g.i_forvejen[0].fra, Dato::af(2023, 6, 1));
  EXPECT_EQ(g.repraesentanter.at(0).id, tr);
  EXPECT_EQ(g.fravaer.at(0).repraesentant, tr);
  EXPECT_EQ(g.findes_ikke.at(0).niveau, Niveau::tr_cvr);
  EXPECT_EQ(g.hoeringer.at(0).navn, "Tine Prøve");
  ASSERT_EQ(g.dispensationer.size(), 1U);
  EXPECT_EQ(g.dispensationer[0].pladser, 7);
  EXPECT_EQ(g.ledige_pladser, 1);
  EXPECT_EQ(g.borger->navn, "Ane Prøve");
  EXPECT_EQ(g.ydelser.at(0).ydelse, Ydelse::kontanthjaelp);
  EXPECT_EQ(g.tidligere_placeringer.at(0).fra, Dato::af(2023, 1, 1));
  const auto uden =
      placeringsgrundlag(db(), {kAarhus, ordre_, periode, std::nullopt, tidligere}).value();
  EXPECT_FALSE(uden.borger);
  EXPECT_TRUE(uden.tidligere_placeringer.empty());
}

TEST_P(Placeringer, grundlaget_findes_kun_for_egen_kommune_og_siger_alt_der_mangler) {
  const auto periode = *Periode::fra_til(Dato::af(2023, 5, 15), Dato::af(2023, 6, 15));
  const auto svar = placeringsgrundlag(db(), {kViborg, ordre_, periode, ane_, std::nullopt});
  ASSERT_TRUE(svar.has_error());
  ASSERT_EQ(svar.error().poster().size(), 2U);
  EXPECT_EQ(svar.error().poster()[0].felt, "jobordre");
  EXPECT_EQ(svar.error().poster()[1].felt, "borger");
}

}  // namespace nytte::store::test
