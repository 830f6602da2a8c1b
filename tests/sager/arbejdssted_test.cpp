#include "store/arbejdssted.hpp"

#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/arbejdssted/registrer_anden_ordning.hpp"
#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/arbejdssted/registrer_dispensation.hpp"
#include "sager/arbejdssted/registrer_repraesentant.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "store/repraesentant.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Arbejdssteder : public Verden {
 protected:
  Resultat<std::vector<AnsatteMaaned>> ansatte(Maaned m, std::int32_t antal, Version version = 0) {
    return registrer_ansatte(
        db(), konsulent(), p_nummer(),
        {{p_nummer(), m, Aarsvaerk::fra_titusindedele(antal * Aarsvaerk::kSkala), antal, version}});
  }
  static Medarbejderrepraesentant tr() {
    return {.id = {},
            .niveau = Niveau::tr_p_nummer,
            .p_nummer = p_nummer(),
            .cvr = cvr(),
            .faggruppe = "FOA",
            .navn = "Kim Holm",
            .organisation = "FOA",
            .email = {},
            .fra = Dato::af(2022, 1, 1),
            .til = {}};
  }
  static AndenOrdning praktikant() {
    return {.ordning = Ordning::virksomhedspraktik,
            .p_nummer = p_nummer(),
            .fra = Dato::af(2023, 2, 1),
            .til = Dato::af(2023, 5, 31),
            .ugentlig_tid = Ugetimer::af(37),
            .bemaerkning = {}};
  }
};

TEST_P(Arbejdssteder, registreres_en_gang) {
  EXPECT_EQ(fejlkode(registrer_arbejdssted(db(), konsulent(), {sted(1), ""})),
            Fejlkode::findes_allerede);
  EXPECT_EQ(haendelser("arbejdssted").front(), "arbejdssted_registreret");
}

TEST_P(Arbejdssteder, alle_fejl_i_et_nyt_sted_paa_en_gang) {
  auto a = sted(2);
  a.navn = " ";
  a.sektor = Sektor::stat;
  a.tilskudsandel = 10'001;
  a.fuld_uge = Ugetimer::af(61);
  a.kommune = Kommunekode::fra(999).value();
  const auto svar = registrer_arbejdssted(db(), konsulent(), {a, ""});
  ASSERT_TRUE(svar.has_failure());
  EXPECT_EQ(svar.error().poster().size(), 5U) << fejltekst(svar);
  EXPECT_TRUE(svar.error().har(Fejlkode::kommune_ukendt));
  EXPECT_TRUE(svar.error().har(Fejlkode::ministeromraade_mangler));
}

TEST_P(Arbejdssteder, leder_og_administrator_registrerer_ikke) {
  for (const auto& k : {leder(), administrator()})
    EXPECT_EQ(fejlkode(registrer_arbejdssted(db(), k, {sted(2), ""})), Fejlkode::ingen_adgang);
}

TEST_P(Arbejdssteder, en_aendring_paa_en_gammel_version_afvises) {
  auto a = sted();
  a.version = 1;
  a.navn = "Nyt navn";
  EXPECT_EQ(aendr_arbejdssted(db(), konsulent(), a, "").value().version, 2);
  EXPECT_EQ(fejlkode(aendr_arbejdssted(db(), konsulent(), a, "")), Fejlkode::version_foraeldet);
  EXPECT_EQ(store::find_arbejdssted(db(), p_nummer())->navn, "Nyt navn");
}

TEST_P(Arbejdssteder, hver_handling_kan_proeves_uden_at_gemme) {
  const auto foer = antal_skrevet();
  const auto proev = Koersel::proev;
  auto a = sted();
  EXPECT_TRUE(registrer_arbejdssted(db(), konsulent(), {sted(2), ""}, proev).has_value());
  EXPECT_TRUE(aendr_arbejdssted(db(), konsulent(), a, "", proev).has_value());
  EXPECT_TRUE(registrer_repraesentant(db(), konsulent(), tr(), proev).has_value());
  EXPECT_TRUE(registrer_anden_ordning(db(), konsulent(), praktikant(), proev).has_value());
  EXPECT_TRUE(registrer_ansatte(db(), konsulent(), p_nummer(),
                                {{p_nummer(), Maaned::fra(2022, 1).value(), {}, 7, 0}}, proev)
                  .has_value());
  EXPECT_EQ(antal_skrevet(), foer);
}

TEST_P(Arbejdssteder, en_maaned_der_ikke_er_slut_kan_ikke_registreres) {
  EXPECT_EQ(fejlkode(ansatte(kDag.maaned(), 10)), Fejlkode::maaned_uafsluttet);
  EXPECT_EQ(fejlfelt(ansatte(kDag.maaned(), 10)), "ansatte[0].maaned");
}

TEST_P(Arbejdssteder, en_rettelse_af_en_maaned_kraever_den_laeste_version) {
  const auto februar = Maaned::fra(2023, 2).value();
  EXPECT_EQ(fejlkode(ansatte(februar, 10)), Fejlkode::version_foraeldet);
  const auto rettet = ansatte(februar, 10, 1);
  ASSERT_TRUE(rettet.has_value()) << fejltekst(rettet);
  EXPECT_EQ(rettet.value()[0].version, 2);
  EXPECT_EQ(haendelser("arbejdssted").back(), "ansatte_rettet");
}

TEST_P(Arbejdssteder, samme_maaned_to_gange_og_tal_uden_mening) {
  const auto m = Maaned::fra(2022, 1).value();
  const auto svar = registrer_ansatte(
      db(), konsulent(), p_nummer(),
      {{p_nummer(), m, {}, 5, 0}, {p_nummer(), m, {}, -1, 0}, {p_nummer(), m + 1, {}, {}, 0}});
  ASSERT_TRUE(svar.has_failure());
  EXPECT_TRUE(svar.error().har(Fejlkode::maaned_dobbelt));
  EXPECT_TRUE(svar.error().har(Fejlkode::tal_uden_for_graenser));
  EXPECT_TRUE(svar.error().har(Fejlkode::felt_mangler));
}

TEST_P(Arbejdssteder, en_tillidsrepraesentant_hoerer_til_stedets_cvr) {
  auto m = tr();
  m.cvr = Cvr::laes("99000009").value();
  EXPECT_EQ(fejlfelt(registrer_repraesentant(db(), konsulent(), m)), "cvr");
  m = tr();
  m.p_nummer.reset();
  EXPECT_EQ(fejlfelt(registrer_repraesentant(db(), konsulent(), m)), "p_nummer");
}

TEST_P(Arbejdssteder, fravaer_og_manglende_niveau_kommer_med_i_fakta) {
  const auto m = registrer_repraesentant(db(), konsulent(), tr()).value();
  ASSERT_TRUE(registrer_fravaer(db(), konsulent(),
                                {m.id, Dato::af(2023, 1, 30), Dato::af(2023, 2, 10), "ferie", 0})
                  .has_value());
  ASSERT_TRUE(
      registrer_niveau_findes_ikke(db(), konsulent(),
                                   {p_nummer(), Niveau::tr_cvr, "FOA", Dato::af(2022, 1, 1), {}, 0})
          .has_value());
  ASSERT_TRUE(
      registrer_niveau_findes_ikke(db(), konsulent(),
                                   {p_nummer(), Niveau::ftr_cvr, "HK", Dato::af(2022, 1, 1), {}, 0})
          .has_value());
  const auto j = opret_ordre();
  const auto b = opret_borger(1);
  const auto f = vurder_placering(db(), sagsbehandler(), oenske(b, j)).value().fakta;
  ASSERT_EQ(f.hoering.fravaer.size(), 1U);
  EXPECT_EQ(f.hoering.fravaer[0].niveau, Niveau::tr_p_nummer);
  EXPECT_EQ(f.hoering.ikke_fundet, std::vector<Niveau>{Niveau::tr_cvr});  // not the other trade
}

TEST_P(Arbejdssteder, fravaer_af_en_ukendt_eller_baglaens_afvises) {
  const auto svar = registrer_fravaer(
      db(), konsulent(), {RepraesentantId{999}, Dato::af(2023, 2, 2), Dato::af(2023, 2, 1), "", 0});
  EXPECT_TRUE(svar.error().har(Fejlkode::findes_ikke));
  EXPECT_TRUE(svar.error().har(Fejlkode::periode_omvendt));
}

TEST_P(Arbejdssteder, andre_ordninger_taeller_med_og_er_ikke_nytteindsats) {
  ASSERT_TRUE(registrer_anden_ordning(db(), konsulent(), praktikant()).has_value());
  auto forkert = praktikant();
  forkert.ordning = Ordning::nytteindsats;
  EXPECT_EQ(fejlkode(registrer_anden_ordning(db(), konsulent(), forkert)), Fejlkode::vaerdi_ukendt);
  const auto f =
      vurder_placering(db(), sagsbehandler(), oenske(opret_borger(1), opret_ordre())).value();
  EXPECT_EQ(f.fakta.arbejdsgiver.i_forvejen.size(), 1U);
}

TEST_P(Arbejdssteder, en_dispensation_loefter_graensen) {
  opret_sted(2, 4);  // one place
  for (int n = 0; n < 2; ++n) {
    auto p = praktikant();
    p.p_nummer = p_nummer(2);
    ASSERT_TRUE(registrer_anden_ordning(db(), konsulent(), p).has_value());
  }
  const auto o = oenske(opret_borger(1), opret_ordre(2, 3));
  const auto uden = vurder_placering(db(), sagsbehandler(), o).value();
  EXPECT_EQ(vurdering_af(uden, Regel::rimelighedskrav).udfald, Udfald::ikke_opfyldt);
  Dispensation d{.id = {},
                 .p_nummer = p_nummer(2),
                 .pladser = 3,
                 .fra = Dato::af(2023, 1, 1),
                 .til = Dato::af(2024, 6, 30),
                 .raad = "RAR Østjylland",
                 .journalnummer = "1"};
  ASSERT_TRUE(registrer_dispensation(db(), konsulent(), d).has_value());
  const auto med = vurder_placering(db(), sagsbehandler(), o).value();
  EXPECT_EQ(vurdering_af(med, Regel::rimelighedskrav).udfald, Udfald::opfyldt);
  d.pladser = 0;
  d.raad = "";
  const auto forkert = registrer_dispensation(db(), konsulent(), d);
  EXPECT_EQ(forkert.error().poster().size(), 2U);
}

TEST_P(Arbejdssteder, en_dispensation_som_forhold_virker_straks_og_foelger_de_ansatte) {
  opret_sted(2, 4);  // one place
  for (int n = 0; n < 2; ++n) {
    auto p = praktikant();
    p.p_nummer = p_nummer(2);
    ASSERT_TRUE(registrer_anden_ordning(db(), konsulent(), p).has_value());
  }
  const auto o = oenske(opret_borger(1), opret_ordre(2, 3));
  Dispensation d{.id = {},
                 .p_nummer = p_nummer(2),
                 .pladser = 0,
                 .fra = Dato::af(2023, 1, 1),
                 .til = Dato::af(2024, 6, 30),
                 .raad = "RAR Østjylland",
                 .journalnummer = "1"};
  d.forhold = Forhold{0, 3};
  EXPECT_TRUE(
      registrer_dispensation(db(), konsulent(), d).error().har(Fejlkode::tal_uden_for_graenser));
  d.forhold = Forhold{9, 1};
  ASSERT_TRUE(registrer_dispensation(db(), konsulent(), d).has_value());
  const auto med = vurder_placering(db(), sagsbehandler(), o).value();
  const auto& v = vurdering_af(med, Regel::rimelighedskrav);
  EXPECT_EQ(v.udfald, Udfald::opfyldt);
  EXPECT_EQ(v.begrundelse, Begrundelse::rimelighed_dispensation_forhold);
  // The workplace's page tells whether it suffices on the day.
  const auto side = vis_arbejdssted(db(), konsulent(), p_nummer(2), Dato::af(2023, 3, 1)).value();
  ASSERT_EQ(side.holdbarhed.size(), 1U);
  EXPECT_NE(side.holdbarhed[0].kode, Fundkode::dispensation_gaelder_ikke_dagen);
  const auto efter = vis_arbejdssted(db(), konsulent(), p_nummer(2), Dato::af(2024, 7, 1)).value();
  EXPECT_EQ(efter.holdbarhed.at(0).kode, Fundkode::dispensation_gaelder_ikke_dagen);
}

TEST_P(Arbejdssteder, siden_viser_kurven_og_skjuler_andre_kommuners_folk) {
  const auto j = opret_ordre();
  const auto b = opret_borger(1);
  placer(b, j);
  ASSERT_TRUE(registrer_anden_ordning(db(), fremmed(), praktikant()).has_value());
  const auto vist = vis_arbejdssted(db(), sagsbehandler(), p_nummer());
  ASSERT_TRUE(vist.has_value()) << fejltekst(vist);
  const auto& v = vist.value();
  ASSERT_EQ(v.placerede.size(), 2U);
  EXPECT_FALSE(v.placerede[0].egen);
  EXPECT_EQ(v.placerede[0].navn, "");
  EXPECT_EQ(v.placerede[1].navn, b.navn);
  EXPECT_EQ(v.kurve.periode.dage(), 182);
  EXPECT_TRUE(v.manglende_maaneder.empty());
  EXPECT_EQ(v.kurve.stykker.front().kvote, 10);
  EXPECT_EQ(v.jobordrer.size(), 1U);
  const auto hos_konsulent = vis_arbejdssted(db(), konsulent(), p_nummer());
  EXPECT_EQ(hos_konsulent.value().placerede[1].navn, "");
  EXPECT_FALSE(hos_konsulent.value().placerede[1].placering.borger.has_value());
  EXPECT_EQ(fejlkode(vis_arbejdssted(db(), leder(), p_nummer(77))), Fejlkode::findes_ikke);
}

TEST_P(Arbejdssteder, listen_taeller_placerede_og_ledige) {
  opret_sted(2);
  placer(opret_borger(1), opret_ordre(1, 3));
  const auto k = sagsbehandler(Dato::af(2023, 3, 10));
  const auto liste = find_arbejdssteder(db(), k, {}, Side{});
  ASSERT_TRUE(liste.has_value());
  ASSERT_EQ(liste.value().i_alt, 2);
  EXPECT_EQ(liste.value().raekker[0].placerede, 1);
  EXPECT_EQ(liste.value().raekker[0].ledige, 2);
  EXPECT_EQ(liste.value().raekker[0].kommunenavn, "Aarhus");
  EXPECT_EQ(liste.value().raekker[1].placerede, 0);
}

PAA_BEGGE(Arbejdssteder);

// --- the curve, pure

ArbejdsgiverFakta arbejdsgiver(std::vector<IForvejen> i_forvejen, Maaned fra, Maaned til) {
  ArbejdsgiverFakta a{.p_nummer = PNummer::laes("9900000001").value(),
                      .cvr = Cvr::laes("99000001").value(),
                      .sektor = Sektor::kommune,
                      .ministeromraade = {},
                      .tilskudsandel = {},
                      .ordinaert_ansatte = {},
                      .i_forvejen = std::move(i_forvejen),
                      .erhverv_paa_markedsvilkaar = {}};
  for (Maaned m = fra; m <= til; m = m + 1)
    a.ordinaert_ansatte.push_back({m, Aarsvaerk::laes("10.00"), 10});
  return a;
}

Maaned maaned(int aar, int nr) { return Maaned::fra(aar, nr).value(); }

TEST(Kvotekurven, daekker_perioden_uden_huller_og_naevner_dage_over_graensen) {
  std::vector<IForvejen> tre(
      3, {Ordning::loentilskud, Dato::af(2023, 3, 10), Dato::af(2023, 3, 20), Ugetimer::af(37)});
  const auto periode = *Periode::fra_til(Dato::af(2023, 3, 1), Dato::af(2023, 8, 29));
  const auto k = kvotekurve(arbejdsgiver(tre, maaned(2022, 10), maaned(2023, 2)), {}, periode,
                            Dato::af(2023, 3, 1));
  Dato naeste = periode.fra();
  std::int32_t over = 0;
  for (const auto& s : k.stykker) {
    EXPECT_EQ(s.fra, naeste);
    naeste = s.til + 1;
    EXPECT_EQ(s.kvote, 2);
    if (s.overskredet) over += s.til - s.fra + 1;
  }
  EXPECT_EQ(naeste, periode.efter());
  EXPECT_EQ(over, 11);
  EXPECT_TRUE(k.mangler.empty());  // months to come are carried forward, not missing
  EXPECT_FALSE(k.stykker.front().fremskrevet);
  EXPECT_TRUE(k.stykker.back().fremskrevet);
}

TEST(Kvotekurven, har_ingen_graense_fra_2025_og_hele_personer_foer_2020) {
  const auto a = arbejdsgiver(
      {{Ordning::loentilskud, Dato::af(2019, 12, 1), Dato::af(2025, 2, 1), Ugetimer::af(20)}},
      maaned(2019, 8), maaned(2019, 12));
  const auto nu = kvotekurve(a, {}, *Periode::fra_til(Dato::af(2025, 1, 1), Dato::af(2025, 6, 1)),
                             Dato::af(2025, 1, 1));
  EXPECT_TRUE(nu.ingen_graense);
  EXPECT_TRUE(nu.mangler.empty());
  const auto foer = kvotekurve(
      a, {}, *Periode::fra_til(Dato::af(2019, 12, 31), Dato::af(2020, 1, 1)), Dato::af(2020, 1, 1));
  ASSERT_EQ(foer.stykker.size(), 2U);
  EXPECT_EQ(foer.stykker[0].brugt, Broek(1));
  EXPECT_EQ(foer.stykker[1].brugt, Broek(20, 37));
}

TEST(Kvotekurven, naevner_de_maaneder_der_er_slut_men_mangler) {
  const auto a = arbejdsgiver({}, maaned(2022, 12), maaned(2023, 1));
  const auto k = kvotekurve(a, {}, *Periode::fra_til(Dato::af(2023, 3, 1), Dato::af(2023, 3, 31)),
                            Dato::af(2023, 3, 1));
  EXPECT_EQ(k.mangler, (std::vector<Maaned>{maaned(2022, 11), maaned(2023, 2)}));
  EXPECT_FALSE(k.stykker.front().kvote.has_value());
}

}  // namespace
}  // namespace nytte::sager::test
