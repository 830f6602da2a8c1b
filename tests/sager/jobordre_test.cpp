#include "sager/jobordre/find_jobordrer.hpp"
#include "sager/jobordre/medarbejderkrav.hpp"
#include "sager/jobordre/registrer_hoering.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "store/arbejdssted.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Jobordrer : public Verden {
 public:
  using Verden::ordre;

 protected:
  Resultat<Jobordre> opret(const Jobordre& j) { return opret_jobordre(db(), konsulent(), j); }
  static Hoering hoering(JobordreId j) {
    return {.id = {},
            .jobordre = j,
            .art = Hoeringsart::hoering,
            .niveau = Niveau::tr_p_nummer,
            .navn = "Kim Holm",
            .dato = Dato::af(2023, 2, 1),
            .arbejdsgiver_erklaering = {},
            .medarbejder_erklaering = {},
            .enig = {},
            .bemaerkning = {}};
  }
};

TEST(Medarbejderkravet, foelger_ordrens_dage_og_ikke_kalenderen_i_dag) {
  auto j = Jobordrer::ordre();
  j.fra = Dato::af(2023, 1, 1);
  j.til = Dato::af(2023, 12, 31);
  const Dato i_dag = Dato::af(2026, 11, 22);
  EXPECT_EQ(medarbejderkrav(j, i_dag).art, Hoeringsart::hoering);
  EXPECT_EQ(medarbejderkrav(j, i_dag).dag, j.til);
  EXPECT_FALSE(medarbejderkrav(j, i_dag).ukraine_hoeres);
  j.til = Dato::af(2025, 6, 30);  // over the change of law: the next start decides
  EXPECT_EQ(medarbejderkrav(j, Dato::af(2024, 12, 31)).art, Hoeringsart::hoering);
  EXPECT_EQ(medarbejderkrav(j, Dato::af(2025, 1, 1)).art, Hoeringsart::orientering);
  EXPECT_TRUE(medarbejderkrav(j, Dato::af(2025, 1, 1)).ukraine_hoeres);
  j.fra = Dato::af(2025, 1, 1);
  EXPECT_EQ(medarbejderkrav(j, Dato::af(2024, 6, 1)).art, Hoeringsart::orientering);
}

TEST_P(Jobordrer, faar_naeste_nummer_i_raekken_naar_den_intet_har) {
  const auto en = opret(ordre()).value();
  const auto to = opret(ordre()).value();
  EXPECT_EQ(en.nummer, "JO100001");
  EXPECT_EQ(to.nummer, "JO100002");
  auto egen = ordre();
  egen.nummer = "JO18436";
  EXPECT_EQ(opret(egen).value().nummer, "JO18436");
  EXPECT_EQ(fejlkode(opret(egen)), Fejlkode::findes_allerede);
}

TEST_P(Jobordrer, typen_skal_passe_til_sektoren_og_staten_har_et_ministeromraade) {
  auto j = ordre();
  j.type = Jobordretype::nytteindsats_staten;
  EXPECT_EQ(fejlfelt(opret(j)), "type");
  auto a = sted(2);
  a.sektor = Sektor::stat;
  a.ministeromraade = "Miljøministeriet";
  ASSERT_TRUE(store::insert_arbejdssted(db(), a).has_value());
  j.p_nummer = p_nummer(2);
  EXPECT_EQ(opret(j).value().ministeromraade, "Miljøministeriet");
}

TEST_P(Jobordrer, alle_fejl_paa_en_gang) {
  auto j = ordre();
  j.stilling = "";
  j.pladser = 0;
  j.til = j.fra - 1;
  j.p_nummer = p_nummer(99);
  const auto svar = opret(j);
  EXPECT_EQ(svar.error().poster().size(), 4U) << fejltekst(svar);
}

TEST_P(Jobordrer, roller_kommune_version_og_proeve) {
  for (const auto& k : {leder(), administrator()})
    EXPECT_EQ(fejlkode(opret_jobordre(db(), k, ordre())), Fejlkode::ingen_adgang);
  auto j = opret(ordre()).value();
  EXPECT_EQ(fejlkode(luk_jobordre(db(), fremmed(), {j.id, j.version, ""})), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vis_jobordre(db(), fremmed(), j.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(find_jobordrer(db(), fremmed(), {}, Side{}).value().i_alt, 0);
  const auto foer = antal_skrevet();
  EXPECT_TRUE(opret_jobordre(db(), konsulent(), ordre(), Koersel::proev).has_value());
  EXPECT_TRUE(aendr_jobordre(db(), konsulent(), j, Koersel::proev).has_value());
  EXPECT_TRUE(luk_jobordre(db(), konsulent(), {j.id, j.version, ""}, Koersel::proev).has_value());
  EXPECT_EQ(antal_skrevet(), foer);
  j.pladser = 4;
  EXPECT_EQ(aendr_jobordre(db(), konsulent(), j).value().version, 2);
  EXPECT_EQ(fejlkode(aendr_jobordre(db(), konsulent(), j)), Fejlkode::version_foraeldet);
}

TEST_P(Jobordrer, kan_ikke_goeres_mindre_end_sine_placeringer) {
  auto j = opret_ordre(1, 2);
  placer(opret_borger(1), j);
  placer(opret_borger(2), j);
  j.pladser = 1;
  j.fra = Dato::af(2023, 3, 7);
  j.til = Dato::af(2023, 4, 1);
  const auto svar = aendr_jobordre(db(), konsulent(), j);
  ASSERT_TRUE(svar.has_failure());
  EXPECT_EQ(svar.error().poster().size(), 5U) << fejltekst(svar);  // each edge of both, and places
  EXPECT_EQ(fejlkode(annuller_jobordre(db(), konsulent(), {j.id, j.version, "fejl"})),
            Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Jobordrer, lukkes_og_annulleres_kun_i_den_rigtige_tilstand) {
  const auto j = opret(ordre()).value();
  EXPECT_EQ(fejlkode(annuller_jobordre(db(), konsulent(), {j.id, j.version, ""})),
            Fejlkode::begrundelse_mangler);
  const auto lukket = luk_jobordre(db(), konsulent(), {j.id, j.version, "færdig"}).value();
  EXPECT_EQ(lukket.status, Jobordrestatus::lukket);
  EXPECT_EQ(fejlkode(luk_jobordre(db(), konsulent(), {j.id, lukket.version, ""})),
            Fejlkode::jobordre_lukket);
  EXPECT_TRUE(annuller_jobordre(db(), konsulent(), {j.id, lukket.version, "fejl"}).has_value());
  EXPECT_EQ(
      haendelser("jobordre"),
      (std::vector<std::string>{"jobordre_oprettet", "jobordre_lukket", "jobordre_annulleret"}));
}

TEST_P(Jobordrer, en_lukket_p_enhed_faar_ingen_ny_ordre) {
  auto a = sted(2);
  a.lukket_fra = Dato::af(2024, 1, 1);
  ASSERT_TRUE(store::insert_arbejdssted(db(), a).has_value());
  EXPECT_EQ(fejlkode(opret(ordre(2))), Fejlkode::arbejdssted_lukket);
}

TEST_P(Jobordrer, pladstal_udledes_og_listen_kan_vise_dem_med_ledige) {
  const auto fuld = opret_ordre(1, 1);
  const auto ledig = opret_ordre(1, 3);
  placer(opret_borger(1), fuld);
  placer(opret_borger(2), ledig);
  ASSERT_TRUE(henvis_borger(db(), sagsbehandler(), oenske(opret_borger(3), ledig)).has_value());
  const auto k = konsulent(Dato::af(2023, 3, 10));
  Jobordrefilter filter;
  filter.kun_ledige = true;
  const auto liste = find_jobordrer(db(), k, filter, Side{});
  ASSERT_EQ(liste.value().i_alt, 1);
  const auto& r = liste.value().raekker[0];
  EXPECT_EQ(r.jobordre.id, ledig.id);
  EXPECT_EQ(r.pladstal.placerede, 1);
  EXPECT_EQ(r.pladstal.henviste, 1);
  EXPECT_EQ(r.pladstal.ledige, 2);
}

TEST_P(Jobordrer, en_hoering_har_niveau_og_navn_og_ligger_ikke_i_fremtiden) {
  const auto j = opret(ordre()).value();
  auto h = hoering(j.id);
  h.niveau.reset();
  h.navn = "";
  h.dato = kDag + 1;
  const auto svar = registrer_hoering(db(), konsulent(), h);
  EXPECT_EQ(svar.error().poster().size(), 3U) << fejltekst(svar);
  EXPECT_EQ(fejlkode(registrer_hoering(db(), fremmed(), hoering(j.id))), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(registrer_hoering(db(), leder(), hoering(j.id))), Fejlkode::ingen_adgang);
}

TEST_P(Jobordrer, erklaeringer_kommer_til_senere_paa_den_laeste_version) {
  const auto j = opret(ordre()).value();
  auto h = registrer_hoering(db(), konsulent(), hoering(j.id)).value();
  h.arbejdsgiver_erklaering = Dato::af(2023, 2, 5);
  h.medarbejder_erklaering = Dato::af(2023, 2, 6);
  const auto ny = aendr_hoering(db(), konsulent(), h);
  ASSERT_TRUE(ny.has_value()) << fejltekst(ny);
  EXPECT_EQ(fejlkode(aendr_hoering(db(), konsulent(), h)), Fejlkode::version_foraeldet);
  const auto f = vurder_placering(db(), sagsbehandler(), oenske(opret_borger(1), j)).value();
  EXPECT_EQ(f.fakta.hoering.medarbejder_erklaering, Dato::af(2023, 2, 6));
  EXPECT_EQ(vis_jobordre(db(), konsulent(), j.nummer).value().hoeringer.size(), 1U);
}

TEST_P(Jobordrer, siden_viser_kun_navne_til_den_der_maa_se_dem) {
  const auto j = opret_ordre();
  const auto b = opret_borger(1);
  placer(b, j);
  EXPECT_EQ(vis_jobordre(db(), leder(), j.id).value().placeringer[0].navn, b.navn);
  EXPECT_EQ(vis_jobordre(db(), konsulent(), j.id).value().placeringer[0].navn, "");
  EXPECT_EQ(fejlkode(vis_jobordre(db(), administrator(), j.id)), Fejlkode::ingen_adgang);
}

PAA_BEGGE(Jobordrer);

}  // namespace
}  // namespace nytte::sager::test
