
#include "sager/historik/historik.hpp"
#include "store/afgoerelse.hpp"
#include "store/placering.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Forloeb : public Verden {
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

TEST_P(Forloeb, en_aendring_regnes_uden_placeringen_selv_og_giver_en_ny_afgoerelse) {
  const auto p = placer(borger, jobordre);  // takes the only place
  Placeringsaendring a{.placering = p.id,
                       .version = p.version,
                       .fra = p.fra,
                       .til = p.til - 7,
                       .ugentlig_tid = Ugetimer::af(20),
                       .begrundelse = "Arbejdet er færdigt før.",
                       .bemaerkning = {}};
  const auto forslag = vurder_aendring(db(), sagsbehandler(), a);
  ASSERT_TRUE(forslag.has_value()) << fejltekst(forslag);
  EXPECT_TRUE(forslag.value().fakta.arbejdsgiver.i_forvejen.empty());
  const auto svar = aendr_placering(db(), sagsbehandler(), a);
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  ASSERT_TRUE(svar.value().placering.has_value()) << stopper(svar.value().forslag.vurdering);
  EXPECT_EQ(svar.value().placering->version, p.version + 1);
  EXPECT_NE(svar.value().afgoerelse, p.afgoerelse);
  EXPECT_EQ(store::list_afgoerelser(db(), jobordre.kommune, p.id).size(), 2U);
  const auto linjer = historik(db(), sagsbehandler(), "placering", std::to_string(p.id.vaerdi));
  EXPECT_EQ(linjer.value().front().saetning,
            "Placeringen blev forkortet til 26. marts 2023 med 20:00 timer om ugen af Navn "
            "751-sagsbehandler. Begrundelse: Arbejdet er færdigt før.");
}

TEST_P(Forloeb, en_aendring_mod_loven_gemmes_ikke) {
  const auto p = placer(borger, jobordre);
  const Placeringsaendring a{.placering = p.id,
                             .version = p.version,
                             .fra = p.fra,
                             .til = p.fra + 91,
                             .ugentlig_tid = p.ugentlig_tid,
                             .begrundelse = "Længere",
                             .bemaerkning = {}};
  const auto svar = aendr_placering(db(), sagsbehandler(), a);
  ASSERT_TRUE(svar.has_value());
  EXPECT_FALSE(svar.value().placering.has_value());
  EXPECT_EQ(store::find_placering(db(), jobordre.kommune, p.id)->til, p.til);
}

TEST_P(Forloeb, den_der_har_laest_en_gammel_version_faar_det_at_vide) {
  const auto p = placer(borger, jobordre);
  Placeringsaendring a{.placering = p.id,
                       .version = p.version,
                       .fra = p.fra,
                       .til = p.til - 7,
                       .ugentlig_tid = p.ugentlig_tid,
                       .begrundelse = "Kortere",
                       .bemaerkning = {}};
  ASSERT_TRUE(aendr_placering(db(), sagsbehandler(), a).has_value());
  EXPECT_EQ(fejlkode(aendr_placering(db(), sagsbehandler(), a)), Fejlkode::version_foraeldet);
  EXPECT_EQ(fejlkode(annuller_placering(db(), sagsbehandler(),
                                        skift(p, Placeringsaarsag::fejlregistrering, kDag))),
            Fejlkode::version_foraeldet);
}

TEST_P(Forloeb, en_afbrydelse_frigiver_pladsen_fra_dagen_efter) {
  const auto p = placer(borger, jobordre);
  const auto dag = Dato::af(2023, 3, 17);
  const auto k = sagsbehandler(dag);
  EXPECT_EQ(fejlkode(afbryd_placering(db(), k, skift(p, Placeringsaarsag::ikke_valgt, dag))),
            Fejlkode::begrundelse_mangler);
  EXPECT_EQ(fejlkode(afbryd_placering(db(), k, skift(p, Placeringsaarsag::sygdom, p.til))),
            Fejlkode::dato_ugyldig);
  const auto svar =
      afbryd_placering(db(), k, skift(p, Placeringsaarsag::arbejdsgiver_afbroed, dag));
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(haendelser("placering").back(), "placering_afbrudt_af_arbejdsgiver");
  const auto to = opret_borger(2);
  auto o = oenske(to, jobordre);
  EXPECT_FALSE(vurder_placering(db(), k, o).value().plads_ledig);
  o.fra = dag + 1;
  EXPECT_TRUE(vurder_placering(db(), k, o).value().plads_ledig);
}

TEST_P(Forloeb, en_placering_afsluttes_paa_sidste_dag_og_ikke_foer) {
  const auto p = placer(borger, jobordre);
  const auto s = skift(p, Placeringsaarsag::ikke_valgt, kDag);
  EXPECT_EQ(fejlkode(afslut_placering(db(), sagsbehandler(p.til - 1), s)),
            Fejlkode::tilstand_tillader_ikke);
  const auto svar = afslut_placering(db(), sagsbehandler(p.til), s);
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(svar.value().haendelsesdato, p.til);
  EXPECT_EQ(fejlkode(afbryd_placering(db(), sagsbehandler(p.til),
                                      skift(svar.value(), Placeringsaarsag::sygdom, p.fra))),
            Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Forloeb, en_fejl_annulleres_med_grund_og_intet_slettes) {
  const auto p = placer(borger, jobordre);
  auto s = skift(p, Placeringsaarsag::fejlregistrering, kDag);
  s.begrundelse = " ";
  EXPECT_EQ(fejlkode(annuller_placering(db(), sagsbehandler(), s)), Fejlkode::begrundelse_mangler);
  s.begrundelse = "Forkert borger";
  ASSERT_TRUE(annuller_placering(db(), sagsbehandler(), s).has_value());
  EXPECT_EQ(antal("placering"), 1);
  EXPECT_EQ(antal("afgoerelse"), 1);
  const auto to = opret_borger(2);
  EXPECT_TRUE(proev_at_placere(oenske(to, jobordre)).value().placering.has_value());
}

TEST_P(Forloeb, alle_skift_kan_proeves_uden_at_gemme) {
  const auto p = placer(borger, jobordre);
  const auto k = sagsbehandler(Dato::af(2023, 4, 3));
  const auto foer = antal_skrevet();
  const auto s = skift(p, Placeringsaarsag::sygdom, Dato::af(2023, 3, 20));
  for (auto* skift_den :
       {afbryd_placering, afslut_placering, marker_ikke_startet, annuller_placering}) {
    const auto svar = skift_den(db(), k, s, Koersel::proev);
    EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
  }
  EXPECT_EQ(antal_skrevet(), foer);
  EXPECT_EQ(store::find_placering(db(), jobordre.kommune, p.id)->status, Placeringsstatus::ansat);
}

PAA_BEGGE(Forloeb);

}  // namespace
}  // namespace nytte::sager::test
