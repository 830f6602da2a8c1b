// What must be in hand before a start: asked by group, workplace and job order, made with the
// placement, ticked off, and what waits for it.
#include "sager/forudsaetning/forudsaetning.hpp"

#include <algorithm>

#include "sager/forudsaetning/krav.hpp"
#include "sager/forudsaetning/placering.hpp"
#include "sager/frister/frister.hpp"
#include "sager/frister/registrer.hpp"
#include "sager/maalgruppe/arbejdsgang.hpp"
#include "sager/placering/importer_placering.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

using enum Forudsaetningsart;

Forudsaetningskrav krav(Forudsaetningsart art, std::string navnet = {}, bool noedvendig = true,
                        std::int32_t arbejdsdage = 2) {
  return {.id = 0,
          .art = art,
          .navn = std::move(navnet),
          .noedvendig = noedvendig,
          .ejer = Forudsaetningsejer::sagsbehandler,
          .arbejdsdage = arbejdsdage};
}

TidligereForudsaetning vist(Forudsaetningsart art, std::string navnet, Dato dag,
                            std::optional<Dato> til = std::nullopt) {
  return {.id = 1,
          .borger = {},
          .placering = {},
          .arbejdssted = "Parken",
          .art = art,
          .navn = std::move(navnet),
          .opfyldt = dag,
          .gaelder_til = til};
}

const PNummer kSted = PNummer::laes("9900000001").value();
constexpr Borgergruppe kJobparat{Ydelse::kontanthjaelp, Visitation::jobparat,
                                 Population::almindelig};

TEST(Kraevede, det_flere_kraever_staar_en_gang_saa_strengt_som_det_strengeste) {
  Kravbog bog;
  bog.grupper[kJobparat] = {krav(arbejdstoej, "", false, 1)};
  bog.steder[kSted] = {krav(arbejdstoej, "", true, 3), krav(boerneattest)};
  bog.ordrer[JobordreId{7}] = {krav(koerekort, "B")};
  const auto alle = kraevede(bog, kJobparat, kSted, JobordreId{7});
  ASSERT_EQ(alle.size(), 3U);
  EXPECT_TRUE(alle[0].krav.noedvendig);
  EXPECT_EQ(alle[0].krav.arbejdsdage, 3);
  EXPECT_EQ(alle[0].kilder,
            (std::vector{Forudsaetningskilde::gruppe, Forudsaetningskilde::arbejdssted}));
  EXPECT_EQ(kraevede(bog, kJobparat, kSted, JobordreId{8}).size(), 2U);
}

TEST(Kraevede, store_og_smaa_bogstaver_skiller_ikke_to_navne) {
  EXPECT_TRUE(enslydende(krav(koerekort, " Kørekort Å"), krav(koerekort, "kØrekort å ")));
  EXPECT_FALSE(enslydende(krav(koerekort, "B"), krav(koerekort, "C")));
  EXPECT_FALSE(enslydende(krav(boerneattest), krav(straffeattest)));
}

TEST(OpfyldtePaaBorgeren, et_koerekort_gaelder_stadig_og_en_attest_aldrig) {
  const Dato dag = Dato::af(2024, 3, 1);
  const std::vector alle{
      vist(koerekort, "B", Dato::af(2023, 5, 1)), vist(straffeattest, "", Dato::af(2024, 2, 28)),
      vist(boerneattest, "", Dato::af(2024, 2, 28)), vist(arbejdstoej, "", Dato::af(2022, 3, 1)),
      vist(kursus, "Motorsav", Dato::af(2023, 5, 1), Dato::af(2024, 2, 29))};
  const auto holder = opfyldte_paa_borgeren(alle, dag);
  ASSERT_EQ(holder.size(), 1U);
  EXPECT_EQ(holder[0].art, koerekort);
  EXPECT_NE(allerede(krav(koerekort, "b"), holder), nullptr);
  EXPECT_EQ(allerede(krav(koerekort, "C"), holder), nullptr);
  EXPECT_EQ(antal_manglende({{krav(koerekort, "B"), {}}, {krav(boerneattest), {}}}, holder), 1);
}

TEST(OpfyldtePaaBorgeren, et_bevis_gaelder_til_og_med_sin_sidste_dag) {
  const std::vector alle{vist(kursus, "Motorsav", Dato::af(2023, 5, 1), Dato::af(2024, 2, 29))};
  EXPECT_EQ(opfyldte_paa_borgeren(alle, Dato::af(2024, 2, 29)).size(), 1U);
  EXPECT_TRUE(opfyldte_paa_borgeren(alle, Dato::af(2024, 3, 1)).empty());
}

class Forudsaetninger : public Verden {
 protected:
  Borger borger() { return opret_borger(1); }
  void kraev_paa_stedet(const Forudsaetningskrav& hvad) {
    const auto id = tilfoej_krav(db(), konsulent(), {.p_nummer = p_nummer(), .jobordre = {}}, hvad);
    ASSERT_TRUE(id.has_value()) << fejltekst(id);
  }
  std::vector<Forudsaetning> raekker(PlaceringId p) {
    std::vector<Forudsaetning> ud;
    const auto vist = vis_forudsaetninger(db(), sagsbehandler(), p).value();
    for (const auto& l : vist.linjer) ud.push_back(l.forudsaetning);
    return ud;
  }
  auto opfyld(const Forudsaetning& f, std::string bevis, Dato dag = kDag) {
    return opfyld_forudsaetning(
        db(), sagsbehandler(),
        {.id = f.id, .version = f.version, .opfyldt = dag, .bevis = std::move(bevis)});
  }
  auto meld_start(PlaceringId p, Dato dag, std::string notat = {}) {
    return registrer_opfoelgning(db(), sagsbehandler(dag),
                                 {.id = 0,
                                  .placering = p,
                                  .art = Placeringsnotatart::start_meldt,
                                  .dato = dag,
                                  .notat = std::move(notat)});
  }
  // An order and a workplace that asks a children's certificate and a licence.
  Placering placeret() {
    const auto j = opret_ordre();
    kraev_paa_stedet(krav(boerneattest, "", true, 3));
    kraev_paa_stedet(krav(koerekort, "B", false));
    return placer(borger(), j);
  }
};
PAA_BEGGE(Forudsaetninger);

TEST_P(Forudsaetninger, placeringen_faar_det_der_kraeves_i_samme_skridt) {
  const auto p = placeret();  // 6 March 2023, a Monday
  const auto alle = raekker(p.id);
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_EQ(alle[0].art, boerneattest);
  EXPECT_EQ(alle[0].frist, Dato::af(2023, 3, 1));  // three working days before
  EXPECT_EQ(alle[0].kilder, std::vector{Forudsaetningskilde::arbejdssted});
  EXPECT_EQ(mangler_nu(db(), p.id).size(), 1U);  // the licence is no condition
  const auto spor = haendelser("placering");
  EXPECT_EQ(std::count(spor.begin(), spor.end(), "forudsaetninger_oprettet"), 1);
}

TEST_P(Forudsaetninger, fristen_foelger_en_flyttet_start) {
  const auto p = placeret();
  const auto flyttet = aendr_placering(db(), sagsbehandler(),
                                       {.placering = p.id,
                                        .version = p.version,
                                        .fra = Dato::af(2023, 3, 13),
                                        .til = p.til,
                                        .ugentlig_tid = p.ugentlig_tid,
                                        .begrundelse = "Venter på attesten",
                                        .bemaerkning = {}});
  ASSERT_TRUE(flyttet.has_value()) << fejltekst(flyttet);
  EXPECT_EQ(raekker(p.id)[0].frist, Dato::af(2023, 3, 8));
}

TEST_P(Forudsaetninger, en_proeve_af_placeringen_gemmer_ingen) {
  const auto j = opret_ordre();
  kraev_paa_stedet(krav(boerneattest));
  const auto b = borger();
  ASSERT_TRUE(placer_borger(db(), sagsbehandler(), oenske(b, j), Koersel::proev).has_value());
  EXPECT_EQ(antal("forudsaetning"), 0);
}

TEST_P(Forudsaetninger, en_import_af_noget_der_er_begyndt_faar_ingen) {
  const auto j = opret_ordre(1, 3);
  kraev_paa_stedet(krav(boerneattest));
  auto gammel = oenske(borger(), j);
  gammel.fra = kDag - 1;
  ASSERT_TRUE(importer_placering(db(), sagsbehandler(), gammel, {.haendelsesdato = gammel.fra})
                  .has_value());
  EXPECT_EQ(antal("forudsaetning"), 0);
  const auto kommende = oenske(opret_borger(2), j);
  ASSERT_TRUE(importer_placering(db(), sagsbehandler(), kommende, {.haendelsesdato = kommende.fra})
                  .has_value());
  EXPECT_EQ(antal("forudsaetning"), 1);
}

TEST_P(Forudsaetninger, starten_kan_kun_meldes_med_en_grund_mens_noget_mangler) {
  const auto p = placeret();
  const auto nej = meld_start(p.id, p.fra);
  EXPECT_EQ(fejlkode(nej), Fejlkode::forudsaetning_mangler);
  EXPECT_EQ(fejlfelt(nej), "notat");
  EXPECT_NE(fejltekst(nej).find("børneattest mangler"), std::string::npos);
  EXPECT_TRUE(meld_start(p.id, p.fra, "Attesten er set i dag, papiret følger").has_value());
}

TEST_P(Forudsaetninger, starten_kan_meldes_naar_det_er_paa_plads) {
  const auto p = placeret();
  ASSERT_TRUE(opfyld(raekker(p.id)[0], "").has_value());
  EXPECT_TRUE(mangler_nu(db(), p.id).empty());
  EXPECT_TRUE(meld_start(p.id, p.fra).has_value());
}

TEST_P(Forudsaetninger, af_en_attest_gemmes_kun_at_den_er_set) {
  const auto p = placeret();
  const auto attest = raekker(p.id)[0];
  const auto nej = opfyld(attest, "Ren");
  EXPECT_EQ(fejlkode(nej), Fejlkode::tilstand_tillader_ikke);
  EXPECT_EQ(fejlfelt(nej), "bevis");
  ASSERT_TRUE(opfyld(attest, "").has_value());
  const auto nu = raekker(p.id)[0];
  EXPECT_EQ(nu.bevis, "Attesten er set");
  EXPECT_EQ(nu.opfyldt, kDag);
  EXPECT_EQ(nu.set_af, sagsbehandler().bruger.id);
}

TEST_P(Forudsaetninger, andet_end_en_attest_skal_have_et_bevis_fra_en_dag_der_er_gaaet) {
  const auto p = placeret();
  const auto kort = raekker(p.id)[1];
  EXPECT_EQ(fejlfelt(opfyld(kort, " ")), "bevis");
  EXPECT_EQ(fejlfelt(opfyld(kort, "Vist", kDag + 1)), "opfyldt");
  ASSERT_TRUE(opfyld(kort, "Kørekortet vist").has_value());
  EXPECT_EQ(fejlkode(opfyld(kort, "Igen")), Fejlkode::version_foraeldet);
  EXPECT_EQ(fejlkode(opfyld(raekker(p.id)[1], "Igen")), Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Forudsaetninger, bortfalder_kun_med_en_grund_og_kan_aabnes_igen) {
  const auto p = placeret();
  const auto f = raekker(p.id)[0];
  EXPECT_EQ(fejlkode(lad_bortfalde(db(), sagsbehandler(), {f.id, f.version, " "})),
            Fejlkode::begrundelse_mangler);
  const auto v = lad_bortfalde(db(), sagsbehandler(), {f.id, f.version, "Ingen børn på stedet"});
  ASSERT_TRUE(v.has_value()) << fejltekst(v);
  EXPECT_TRUE(mangler_nu(db(), p.id).empty());
  ASSERT_TRUE(
      genaabn_forudsaetning(db(), sagsbehandler(), {f.id, v.value(), "Der er børn"}).has_value());
  EXPECT_EQ(mangler_nu(db(), p.id).size(), 1U);
}

TEST_P(Forudsaetninger, et_tidligere_koerekort_foreslaas_og_bruges_foerst_naar_nogen_siger_det) {
  const auto j = opret_ordre();
  kraev_paa_stedet(krav(koerekort, "B"));
  const auto b = borger();
  auto kort = oenske(b, j);
  kort.til = kort.fra + 6;
  const auto foerste = placer_borger(db(), sagsbehandler(), kort).value();
  ASSERT_TRUE(opfyld(raekker(foerste.placering->id)[0], "Vist").has_value());
  opret_sted(2);
  const auto andet = opret_ordre(2);  // elsewhere: the order itself asks
  ASSERT_TRUE(
      tilfoej_krav(db(), konsulent(), {.p_nummer = {}, .jobordre = andet.id}, krav(koerekort, "b"))
          .has_value());
  auto o = oenske(b, andet);
  o.fra = kort.til + 1;
  const auto svar = placer_borger(db(), sagsbehandler(), o);
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  ASSERT_TRUE(svar.value().placering) << stopper(svar.value().forslag.vurdering);
  const auto v = vis_forudsaetninger(db(), sagsbehandler(), svar.value().placering->id).value();
  ASSERT_EQ(v.linjer.size(), 1U);
  ASSERT_TRUE(v.linjer[0].tidligere);
  EXPECT_EQ(v.mangler.size(), 1U);  // suggested, not assumed
  const auto& f = v.linjer[0].forudsaetning;
  ASSERT_TRUE(opfyld_forudsaetning(db(), sagsbehandler(),
                                   {.id = f.id,
                                    .version = f.version,
                                    .opfyldt = kDag,
                                    .bevis = {},
                                    .tidligere = v.linjer[0].tidligere->id})
                  .has_value());
  EXPECT_TRUE(mangler_nu(db(), v.placering.placering.id).empty());
}

TEST_P(Forudsaetninger, arbejdslisten_siger_hvad_der_mangler_og_hvornaar) {
  const auto p = placeret();
  const auto alle = frister(db(), sagsbehandler(), kDag).value();
  const auto i = std::find_if(alle.begin(), alle.end(), [](const auto& x) {
    return x.art == Fristart::forudsaetning_mangler;
  });
  ASSERT_NE(i, alle.end());
  EXPECT_EQ(i->om, "børneattest");
  EXPECT_EQ(i->forfalder, Dato::af(2023, 3, 1));
  EXPECT_EQ(gaa_til(*i), "/placeringer/" + std::to_string(p.id.vaerdi) + "/forudsaetninger");
  ASSERT_TRUE(opfyld(raekker(p.id)[0], "").has_value());
  const auto bagefter = frister(db(), sagsbehandler(), kDag).value();
  EXPECT_TRUE(std::none_of(bagefter.begin(), bagefter.end(),
                           [](const auto& x) { return x.art == Fristart::forudsaetning_mangler; }));
}

TEST_P(Forudsaetninger, borger_og_ordre_viser_hvad_starten_venter_paa) {
  const auto p = placeret();
  const auto hos = borgers_ventende(db(), sagsbehandler(), *p.borger);
  ASSERT_EQ(hos.size(), 1U);
  EXPECT_EQ(kan_ikke_begynde(hos[0].mangler, hos[0].fra, p.fra),
            "Kan ikke begynde 6. marts 2023, før børneattest er på plads.");
  EXPECT_EQ(kan_ikke_begynde(hos[0].mangler, hos[0].fra, p.fra + 1),
            "Skulle være begyndt 6. marts 2023, men mangler stadig: børneattest.");
  EXPECT_EQ(ordrens_ventende(db(), konsulent(), *p.jobordre).size(), 1U);
  EXPECT_TRUE(borgers_ventende(db(), konsulent(), *p.borger).empty());
}

TEST_P(Forudsaetninger, en_til_kan_foejes_til_men_ikke_den_samme_to_gange) {
  const auto p = placeret();
  EXPECT_TRUE(tilfoej_forudsaetning(db(), sagsbehandler(), p.id, krav(vaccination, "Stivkrampe"))
                  .has_value());
  EXPECT_EQ(mangler_nu(db(), p.id).size(), 2U);
  EXPECT_EQ(
      fejlkode(tilfoej_forudsaetning(db(), sagsbehandler(), p.id, krav(vaccination, "stivkrampe"))),
      Fejlkode::findes_allerede);
  EXPECT_EQ(fejlfelt(tilfoej_forudsaetning(db(), sagsbehandler(), p.id, krav(kursus))), "navn");
  EXPECT_EQ(
      fejlkode(tilfoej_forudsaetning(db(), sagsbehandler(p.til + 1), p.id, krav(arbejdstoej))),
      Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Forudsaetninger, kun_den_egen_kommune_og_den_rette_rolle) {
  const auto p = placeret();
  const auto f = raekker(p.id)[0];
  EXPECT_EQ(fejlkode(vis_forudsaetninger(db(), fremmed(), p.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vis_forudsaetninger(db(), konsulent(), p.id)), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(opfyld_forudsaetning(
                db(), fremmed(), {.id = f.id, .version = 1, .opfyldt = kDag, .bevis = {}})),
            Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(lad_bortfalde(db(), leder(), {f.id, f.version, "x"})), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(tilfoej_krav(db(), leder(), {.p_nummer = p_nummer(), .jobordre = {}},
                                  krav(straffeattest))),
            Fejlkode::ingen_adgang);
}

TEST_P(Forudsaetninger, et_krav_der_fjernes_gaelder_ikke_nye_placeringer) {
  const auto j = opret_ordre(1, 3);
  kraev_paa_stedet(krav(straffeattest));
  const auto alle = vis_krav(db(), konsulent(), {.p_nummer = p_nummer(), .jobordre = {}}).value();
  ASSERT_EQ(alle.size(), 1U);
  EXPECT_EQ(fejlkode(fjern_krav(db(), konsulent(), alle[0].id, "")), Fejlkode::begrundelse_mangler);
  EXPECT_EQ(fejlkode(fjern_krav(db(), fremmed(), alle[0].id, "x")), Fejlkode::findes_ikke);
  ASSERT_TRUE(fjern_krav(db(), konsulent(), alle[0].id, "Aftalt med lederen").has_value());
  EXPECT_TRUE(raekker(placer(borger(), j).id).empty());
}

TEST_P(Forudsaetninger, gruppens_arbejdsgang_kraever_for_sine_borgere) {
  const auto j = opret_ordre(1, 3);
  const Arbejdsgang a{.id = {},
                      .kommune = sagsbehandler().bruger.kommune,
                      .gruppe = kJobparat,
                      .gaelder_fra = kDag,
                      .hvornaar = "Efter tre måneder",
                      .hvor = "Parken først",
                      .foer_start = "Tøj udleveres",
                      .uger = 13,
                      .krav = {krav(arbejdstoej)},
                      .ansvarlig = {}};
  const auto skrevet = skriv_arbejdsgang(db(), leder(), a, 0);
  ASSERT_TRUE(skrevet.has_value()) << fejltekst(skrevet);
  const auto rk = raekker(placer(borger(), j).id);
  ASSERT_EQ(rk.size(), 1U);
  EXPECT_EQ(rk[0].kilder, std::vector{Forudsaetningskilde::gruppe});
}

class Arbejdsgange : public Verden {
 protected:
  static Arbejdsgang ny(Dato fra = kDag) {
    return {.id = {},
            .kommune = Kommunekode::fra(751).value(),
            .gruppe = kJobparat,
            .gaelder_fra = fra,
            .hvornaar = "Efter tre måneder",
            .hvor = {},
            .foer_start = {},
            .uger = {},
            .ansvarlig = {}};
  }
};
PAA_BEGGE(Arbejdsgange);

TEST_P(Arbejdsgange, er_udgaver_med_ejer_og_dato_og_den_nyeste_begyndte_gaelder) {
  ASSERT_TRUE(skriv_arbejdsgang(db(), leder(), ny(), 0).has_value());
  auto senere = ny(kDag + 30);
  senere.hvornaar = "Efter en måned";
  ASSERT_TRUE(skriv_arbejdsgang(db(), konsulent(), senere, 1).has_value());
  const auto alle = vis_arbejdsgang(db(), sagsbehandler(), kJobparat).value();
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_EQ(alle[0].nummer, 2);
  EXPECT_FALSE(alle[0].ansvarlig_navn.empty());
  EXPECT_EQ(gaeldende_arbejdsgang(alle, kJobparat, kDag)->nummer, 1);
  EXPECT_EQ(gaeldende_arbejdsgang(alle, kJobparat, kDag + 30)->nummer, 2);
  EXPECT_EQ(gaeldende_arbejdsgang(alle, kJobparat, kDag - 1), nullptr);
}

TEST_P(Arbejdsgange, den_der_ikke_saa_den_nyeste_udgave_faar_det_at_vide) {
  ASSERT_TRUE(skriv_arbejdsgang(db(), leder(), ny(), 0).has_value());
  EXPECT_EQ(fejlkode(skriv_arbejdsgang(db(), konsulent(), ny(), 0)), Fejlkode::version_foraeldet);
}

TEST_P(Arbejdsgange, siger_alle_fejl_paa_en_gang) {
  auto a = ny(kDag - 1);
  a.hvornaar = " ";
  a.foretrukne = {{Foretrukkenart::jobordre, "JO999"}};
  a.krav = {krav(kursus)};
  a.gruppe.ydelse = Ydelse::sygedagpenge;
  const auto svar = skriv_arbejdsgang(db(), leder(), a, 0);
  const auto t = fejltekst(svar);
  for (const char* felt : {"hvornaar", "foretrukne", "gaelder_fra", "krav[0].navn", "gruppe"})
    EXPECT_NE(t.find(felt), std::string::npos) << felt << ": " << t;
}

TEST_P(Arbejdsgange, skrives_af_leder_og_virksomhedskonsulent_og_laeses_af_egen_kommune) {
  EXPECT_EQ(fejlkode(skriv_arbejdsgang(db(), sagsbehandler(), ny(), 0)), Fejlkode::ingen_adgang);
  ASSERT_TRUE(skriv_arbejdsgang(db(), leder(), ny(), 0).has_value());
  EXPECT_TRUE(vis_arbejdsgang(db(), fremmed(), kJobparat).value().empty());
}

}  // namespace
}  // namespace nytte::sager::test
