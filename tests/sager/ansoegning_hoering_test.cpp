// From an application to its hearing, and the answer back into points 6 and 7.
#include <gmock/gmock.h>

#include "hoeringsverden.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "sager/historik/historik.hpp"

namespace nytte::sager::test {

using testing::HasSubstr;

class Ansoegningshoering : public Hoeringsverden {
 protected:
  Dispensationsansoegning kladde(bool klar = true) {
    auto a = opret_ansoegning(db(), konsulent(), {.p_nummer = p_nummer()}).value();
    if (!klar) return a;
    auto i = a.indhold;
    i.pladser = 14;
    i.opgaver = "Havearbejde";
    i.faggruppe = "FOA";
    i.fra = kDag + 30;
    i.til = kDag + 394;
    const auto gemt = gem_ansoegning(db(), konsulent(), {a.id, a.version}, i);
    EXPECT_TRUE(gemt) << fejltekst(gemt);
    return gemt.value();
  }
  Hoeringssagsvisning begyndt(const Dispensationsansoegning& a) {
    const auto v = begynd_hoering(db(), konsulent(), {a.id, a.version});
    EXPECT_TRUE(v) << fejltekst(v);
    return v.value();
  }
  Ansoegningsvisning nu(AnsoegningId id) { return vis_ansoegning(db(), konsulent(), id).value(); }
  Resultat<Dispensationsansoegning> brug(AnsoegningId id) {
    return brug_hoeringssvar(db(), konsulent(), {id, nu(id).ansoegning.version});
  }
  void svar_paa_papir(const Hoeringssagsvisning& v) {
    Papirsvar p{.valg = valg(v), .svar = ja(), .dag = kDag, .fil = Svarfil{"referat.pdf", kPdf}};
    const auto svar = registrer_svar_paa_papir(db(), konsulent(), p);
    ASSERT_TRUE(svar) << fejltekst(svar);
  }
};
PAA_BEGGE(Ansoegningshoering);

TEST_P(Ansoegningshoering, ansoegningen_faar_sin_hoering_og_historien_siger_det) {
  const auto a = kladde();
  const auto v = begyndt(a);
  EXPECT_EQ(v.sag.formaal, Hoeringsformaal::dispensation);
  EXPECT_EQ(v.sag.ansoegning, a.id);
  EXPECT_EQ(v.grundlag.pladser, 14);
  const auto efter = nu(a.id);
  EXPECT_EQ(efter.ansoegning.hoering, v.sag.id);
  ASSERT_TRUE(efter.hoering);
  EXPECT_EQ(efter.hoering->tilstand, Hoeringstilstand::aaben);
  const auto h = historik(db(), konsulent(), "ansoegning", std::to_string(a.id.vaerdi)).value();
  EXPECT_TRUE(std::any_of(h.begin(), h.end(), [](const auto& l) {
    return l.saetning.starts_with("En høring af Kim Holm om ansøgningen blev gjort klar");
  }));
}

TEST_P(Ansoegningshoering, alt_hvad_hoeringen_mangler_siges_paa_en_gang) {
  const auto a = kladde(false);
  const auto v = begynd_hoering(db(), konsulent(), {a.id, a.version});
  ASSERT_FALSE(v);
  std::vector<std::string> felter;
  for (const auto& p : v.error().poster()) felter.push_back(p.felt);
  EXPECT_THAT(felter, testing::UnorderedElementsAre("opgaver", "fra", "til"));
  EXPECT_FALSE(nu(a.id).ansoegning.hoering);
}

TEST_P(Ansoegningshoering, der_begyndes_ikke_to_paa_en_gang) {
  const auto a = kladde();
  begyndt(a);
  const auto igen = begynd_hoering(db(), konsulent(), {a.id, nu(a.id).ansoegning.version});
  ASSERT_FALSE(igen);
  EXPECT_EQ(igen.error().poster().front().kode, Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Ansoegningshoering, den_der_laeste_en_aeldre_kladde_begynder_ingen_hoering) {
  const auto a = kladde();
  const auto svar = begynd_hoering(db(), konsulent(), {a.id, a.version - 1});
  ASSERT_FALSE(svar);
  EXPECT_EQ(svar.error().poster().front().kode, Fejlkode::version_foraeldet);
  EXPECT_EQ(antal("hoeringssag"), 0);
}

TEST_P(Ansoegningshoering, foer_svaret_er_der_intet_at_bruge) {
  const auto a = kladde();
  EXPECT_EQ(brug(a.id).error().poster().front().kode, Fejlkode::findes_ikke);
  begyndt(a);
  EXPECT_EQ(brug(a.id).error().poster().front().kode, Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Ansoegningshoering, svaret_fylder_punkt_6_og_7_og_referatet_foelger_med_en_gang) {
  const auto a = kladde();
  svar_paa_papir(begyndt(a));
  const auto brugt = brug(a.id);
  ASSERT_TRUE(brugt) << fejltekst(brugt);
  const auto& i = brugt.value().indhold;
  EXPECT_EQ(i.hoert, true);
  EXPECT_EQ(i.hoert_navn, "Kim Holm");
  EXPECT_EQ(i.hoert_dato, kDag);
  EXPECT_EQ(i.forelagt_ansoegningen, true);
  EXPECT_THAT(i.hoeringsresultat, HasSubstr("Fint."));
  EXPECT_EQ(i.opgaver, "Havearbejde") << "the other points stay";
  ASSERT_TRUE(brug(a.id));
  const auto bilag = nu(a.id).bilag;
  ASSERT_EQ(bilag.size(), 1U);
  EXPECT_EQ(bilag.front().titel, "Fra høringen, Kim Holm: referat.pdf");
  EXPECT_EQ(hent_bilag_indhold(db(), bilag.front().sha256).value(), kPdf);
}

TEST_P(Ansoegningshoering, papiret_og_svaret_staar_fast_som_breve_paa_sagen) {
  const auto v = begyndt(kladde());
  for (int gang = 0; gang < 2; ++gang) {  // sent, then sent again
    const auto sendt = bekraeft_afsendt_selv(
        db(), konsulent(), {.valg = valg(vis(v.sag.id)), .dag = kDag, .hvordan = "i hånden"});
    ASSERT_TRUE(sendt) << fejltekst(sendt);
  }
  svar_paa_papir(vis(v.sag.id));
  const auto breve = list_breve(db(), "hoeringssag", std::to_string(v.sag.id.vaerdi));
  ASSERT_EQ(breve.size(), 2U) << "sending it again issues no second paper";
  EXPECT_EQ(breve[0].art, Brevart::hoeringspapir);
  EXPECT_EQ(breve[1].art, Brevart::hoeringssvar);
  EXPECT_THAT(dokumenter::som_tekst(laes_brev(db(), breve[1].id).value().brev),
              testing::AllOf(HasSubstr("Fint."), HasSubstr("referat.pdf")));
}

TEST_P(Ansoegningshoering, ogsaa_svaret_ved_et_link_bliver_et_brev) {
  const auto v = begyndt(kladde());
  const auto sendt = svar(v, 0, ja());
  ASSERT_TRUE(sendt) << fejltekst(sendt);
  const auto breve = list_breve(db(), "hoeringssag", std::to_string(v.sag.id.vaerdi));
  ASSERT_EQ(breve.size(), 1U);
  EXPECT_EQ(breve[0].art, Brevart::hoeringssvar);
}

TEST_P(Ansoegningshoering, kun_den_der_skriver_ansoegninger_og_kun_kommunens_egne) {
  const auto a = kladde();
  EXPECT_FALSE(begynd_hoering(db(), som({Rolle::leder}, 751, kDag), {a.id, a.version}));
  EXPECT_EQ(begynd_hoering(db(), som({Rolle::virksomhedskonsulent}, 730, kDag), {a.id, a.version})
                .error()
                .poster()
                .front()
                .kode,
            Fejlkode::findes_ikke);
}

}  // namespace nytte::sager::test
