#include "sager/strategi/strategi.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "dokumenter/brev.hpp"
#include "sager/frister/frister.hpp"
#include "sager/strategi/brev.hpp"
#include "sager/strategi/ord.hpp"
#include "strategi_verden.hpp"

namespace nytte::sager::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class Strategier : public Strategiverden {};

Strategitilstand tilstand(const Strategioverblik& o, std::int32_t nummer) {
  for (const auto& l : o.versioner)
    if (l.strategi.nummer == nummer) return l.tilstand;
  return Strategitilstand::kasseret;
}

TEST_P(Strategier, den_foerste_kladde_er_tom_og_den_naeste_en_kopi) {
  const auto foerste = ny_strategikladde(db(), leder_den()).value();
  EXPECT_EQ(vis_strategi(db(), leder_den(), foerste).value().linje.strategi.indhold,
            Strategiindhold{});
  ASSERT_TRUE(gem_strategi(db(), leder_den(), {foerste, 1}, indhold()));
  part(foerste);
  ASSERT_TRUE(godkend(foerste, kDag));
  const auto anden = ny_strategikladde(db(), leder_den()).value();
  const auto v = vis_strategi(db(), leder_den(), anden).value();
  EXPECT_EQ(v.linje.strategi.indhold, indhold());
  EXPECT_EQ(v.linje.strategi.nummer, 2);
  ASSERT_THAT(v.parter, SizeIs(1));
  EXPECT_THAT(v.parter[0].svar, IsEmpty());
}

TEST_P(Strategier, der_er_en_kladde_ad_gangen) {
  kladde();
  EXPECT_EQ(fejlkode(ny_strategikladde(db(), leder_den())), Fejlkode::findes_allerede);
}

TEST_P(Strategier, en_kladde_gaar_over_kommende_til_i_kraft_og_bliver_afloest) {
  i_kraft(kDag + 10);
  const auto dag = [&](Dato d) { return strategioverblik(db(), leder_den(d)).value(); };
  EXPECT_EQ(tilstand(dag(kDag + 9), 1), Strategitilstand::kommende);
  EXPECT_EQ(tilstand(dag(kDag + 10), 1), Strategitilstand::i_kraft);
  i_kraft(kDag + 100);
  EXPECT_EQ(tilstand(dag(kDag + 99), 1), Strategitilstand::i_kraft);
  EXPECT_EQ(tilstand(dag(kDag + 100), 1), Strategitilstand::afloest);
  EXPECT_EQ(tilstand(dag(kDag + 100), 2), Strategitilstand::i_kraft);
  EXPECT_EQ(dag(kDag).versioner.at(1).sidste_dag, kDag + 99);
}

TEST_P(Strategier, det_der_er_godkendt_kan_ikke_rettes) {
  const auto id = i_kraft();
  EXPECT_EQ(fejlkode(gem_strategi(db(), leder_den(), {id, version(id)}, {})),
            Fejlkode::indhold_godkendt);
  EXPECT_EQ(fejlkode(kasser_strategi(db(), leder_den(), {id, version(id)}, "forkert")),
            Fejlkode::indhold_godkendt);
  EXPECT_EQ(vis_strategi(db(), leder_den(), id).value().linje.strategi.indhold, indhold());
}

TEST_P(Strategier, den_der_kom_sidst_maa_laese_igen) {
  const auto id = kladde();
  const auto laest = version(id);
  auto i = indhold();
  i.politik.hoejst_uger = 10;
  ASSERT_TRUE(gem_strategi(db(), leder_den(), {id, laest}, i));
  EXPECT_EQ(fejlkode(gem_strategi(db(), leder_den(), {id, laest}, indhold())),
            Fejlkode::version_foraeldet);
}

TEST_P(Strategier, alle_fejl_i_felterne_siges_paa_en_gang) {
  const auto id = ny_strategikladde(db(), leder_den()).value();
  Strategiindhold i;
  i.tekst(Strategiafsnit::opgaver) = std::string(kStrategitekst + 1, 'a');
  i.politik.hoejst_uger = 0;
  i.politik.hoejst_borgerrettet = 101;
  i.politik.fri_til_jobsoegning = Ugetimer::af(38);
  i.politik.foretrukne = {{Ydelse::dagpenge, {}}, {Ydelse::dagpenge, {}}};
  const auto svar = gem_strategi(db(), leder_den(), {id, 1}, i);
  const auto t = fejltekst(svar);
  for (const char* felt :
       {"opgaver", "hoejst_uger", "hoejst_borgerrettet", "fri_til_jobsoegning", "foretrukne"})
    EXPECT_THAT(t, HasSubstr(felt));
}

TEST_P(Strategier, uden_formaal_og_beslutning_kan_den_ikke_godkendes) {
  const auto id = ny_strategikladde(db(), leder_den()).value();
  const auto svar = godkend_strategi(
      db(), leder_den(),
      {.valg = {id, 1}, .gaelder_fra = kDag, .revideres = kDag + 400, .beslutning = " "});
  EXPECT_THAT(fejltekst(svar), HasSubstr("felt_mangler formaal"));
  EXPECT_THAT(fejltekst(svar), HasSubstr("felt_mangler beslutning"));
  EXPECT_THAT(fejltekst(svar), HasSubstr("dato_ugyldig revideres"));
}

TEST_P(Strategier, en_ny_version_begynder_efter_den_foer) {
  i_kraft(kDag);
  const auto id = kladde();
  EXPECT_EQ(fejlfelt(godkend(id, kDag)), "gaelder_fra");
  EXPECT_EQ(fejlfelt(godkend(id, kDag - 1)), "gaelder_fra");
  EXPECT_TRUE(godkend(id, kDag + 1));
}

TEST_P(Strategier, en_kladde_laegges_vaek_med_en_grund_og_nummeret_bruges_igen) {
  const auto id = kladde();
  EXPECT_EQ(fejlkode(kasser_strategi(db(), leder_den(), {id, version(id)}, " ")),
            Fejlkode::begrundelse_mangler);
  ASSERT_TRUE(kasser_strategi(db(), leder_den(), {id, version(id)}, "begyndt for tidligt"));
  EXPECT_EQ(fejlkode(gem_strategi(db(), leder_den(), {id, version(id)}, {})),
            Fejlkode::tilstand_tillader_ikke);
  const auto ny = kladde();
  EXPECT_EQ(vis_strategi(db(), leder_den(), ny).value().linje.strategi.nummer, 1);
}

TEST_P(Strategier, kun_en_leder_skriver_og_de_andre_laeser) {
  const auto id = i_kraft();
  EXPECT_TRUE(vis_strategi(db(), sagsbehandler(), id));
  EXPECT_TRUE(strategioverblik(db(), konsulent()));
  EXPECT_EQ(fejlkode(ny_strategikladde(db(), sagsbehandler())), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(offentliggoer_strategi(db(), konsulent(), id, true)), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(strategioverblik(db(), administrator())), Fejlkode::ingen_adgang);
}

TEST_P(Strategier, en_anden_kommunes_strategi_findes_ikke) {
  const auto id = i_kraft(kDag, indhold(), true);
  const auto nabo = som({Rolle::leder}, 730);
  EXPECT_EQ(fejlkode(vis_strategi(db(), nabo, id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(offentliggoer_strategi(db(), nabo, id, false)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(offentlig_strategi(db(), *Kommunekode::fra(730), kDag)),
            Fejlkode::findes_ikke);
}

TEST_P(Strategier, kun_den_der_gaelder_og_er_vist_kan_ses_uden_login) {
  const auto kommune = *Kommunekode::fra(751);
  const auto id = i_kraft(kDag + 5);
  EXPECT_EQ(fejlkode(offentlig_strategi(db(), kommune, kDag + 5)), Fejlkode::findes_ikke);
  ASSERT_TRUE(offentliggoer_strategi(db(), leder_den(), id, true));
  EXPECT_EQ(fejlkode(offentlig_strategi(db(), kommune, kDag + 4)), Fejlkode::findes_ikke);
  EXPECT_TRUE(offentlig_strategi(db(), kommune, kDag + 5));
  ASSERT_TRUE(offentliggoer_strategi(db(), leder_den(), id, false));
  EXPECT_EQ(fejlkode(offentlig_strategi(db(), kommune, kDag + 5)), Fejlkode::findes_ikke);
}

TEST_P(Strategier, dokumentet_siger_hvem_der_var_med_men_ingen_navne) {
  const auto id = kladde();
  ASSERT_TRUE(registrer_strategisvar(db(), leder_den(),
                                     {.part = part(id),
                                      .tilslutning = Tilslutning::godkender_ikke,
                                      .bemaerkning = "Vi er imod.",
                                      .navn = "Kim Prøve",
                                      .kilde = "Referat",
                                      .dag = kDag}));
  ASSERT_TRUE(godkend(id, kDag, true));
  const auto t = dokumenter::som_tekst(
      strategibrev(offentlig_strategi(db(), *Kommunekode::fra(751), kDag).value()));
  EXPECT_THAT(t, HasSubstr("Faglig organisation"));
  EXPECT_THAT(t, HasSubstr("Et forløb varer højst 8 uger."));
  EXPECT_THAT(t, HasSubstr("går aldrig forud for loven"));
  for (const char* hemmeligt : {"Kim", "3F", "imod"}) EXPECT_THAT(t, Not(HasSubstr(hemmeligt)));
}

TEST_P(Strategier, det_der_er_aendret_siges_afsnit_for_afsnit) {
  i_kraft();
  auto i = indhold();
  i.tekst(Strategiafsnit::formaal) = "Arbejde for ydelsen.\nEn vej til uddannelse.";
  i.politik.hoejst_uger = 6;
  const auto id = kladde(i);
  const auto f = vis_strategi(db(), leder_den(), id).value().forskelle;
  ASSERT_THAT(f, SizeIs(2));
  EXPECT_EQ(f[0].om, "Formål");
  EXPECT_THAT(f[0].linjer,
              ElementsAre(Linjeforskel{Linjeaendring::uaendret, "Arbejde for ydelsen."},
                          Linjeforskel{Linjeaendring::fjernet, "En vej til job."},
                          Linjeforskel{Linjeaendring::tilfoejet, "En vej til uddannelse."}));
  EXPECT_EQ(f[1].om, "Længste forløb");
}

TEST_P(Strategier, hvert_aar_staar_eftersynet_paa_lederens_arbejdsliste) {
  const auto paa = [&](const Kontekst& k) {
    std::vector<Fristart> ud;
    const auto alle = frister(db(), k, k.i_dag).value();
    for (const auto& p : alle) ud.push_back(p.art);
    return ud;
  };
  EXPECT_THAT(paa(leder_den()), Not(Contains(Fristart::strategi_revideres)));
  const auto id = i_kraft(kDag);
  const Dato senest = kDag.plus_aar_ned(1);
  EXPECT_THAT(paa(leder_den(senest - 62)), Not(Contains(Fristart::strategi_revideres)));
  EXPECT_THAT(paa(leder_den(senest - 61)), Contains(Fristart::strategi_revideres));
  EXPECT_THAT(paa(sagsbehandler(senest)), Not(Contains(Fristart::strategi_revideres)));
  ASSERT_TRUE(revider_strategi(db(), leder_den(senest),
                               {.strategi = id,
                                .dag = senest,
                                .konklusion = "Styregruppen ville ikke ændre noget",
                                .revideres = senest + 300}));
  EXPECT_THAT(paa(leder_den(senest)), Not(Contains(Fristart::strategi_revideres)));
  EXPECT_THAT(paa(leder_den(senest + 301)), Contains(Fristart::strategi_revideres));
}

TEST_P(Strategier, et_eftersyn_raekker_hoejst_et_aar_og_ikke_ud_i_fremtiden) {
  const auto id = i_kraft(kDag);
  const auto prov = [&](Dato dag, Dato naeste, const char* konklusion) {
    return fejltekst(revider_strategi(
        db(), leder_den(kDag + 30),
        {.strategi = id, .dag = dag, .konklusion = konklusion, .revideres = naeste}));
  };
  EXPECT_THAT(prov(kDag + 31, kDag + 60, "x"), HasSubstr("dato_ugyldig dag"));
  EXPECT_THAT(prov(kDag - 1, kDag + 60, "x"), HasSubstr("dato_ugyldig dag"));
  EXPECT_THAT(prov(kDag + 1, kDag + 1, "x"), HasSubstr("periode_omvendt revideres"));
  EXPECT_THAT(prov(kDag + 1, kDag + 370, ""), HasSubstr("felt_mangler konklusion"));
  EXPECT_THAT(prov(kDag + 1, kDag + 370, "x"), HasSubstr("dato_ugyldig revideres"));
}

TEST_P(Strategier, en_proeve_gemmer_intet) {
  const auto foer = antal("strategi");
  EXPECT_TRUE(ny_strategikladde(db(), leder_den(), Koersel::proev));
  EXPECT_EQ(antal("strategi"), foer);
}

PAA_BEGGE(Strategier);

TEST(Strategiord, hver_overskrift_har_vejledning_og_hver_kode_sit_ord) {
  for (const auto a : alle<Strategiafsnit>()) {
    EXPECT_FALSE(strategiafsnit_ord(a).empty());
    EXPECT_FALSE(vejledning(a).kort.empty());
    EXPECT_GE(vejledning(a).spoergsmaal.size(), 2U);
  }
  for (const auto a : alle<Strategipartart>()) EXPECT_FALSE(strategipartart_ord(a).empty());
  for (const auto t : alle<Strategitilstand>()) EXPECT_FALSE(strategitilstand_ord(t).empty());
  for (const auto m : alle<Udmeldingsmaade>()) EXPECT_FALSE(udmeldingsmaade_ord(m).empty());
}

std::string side(const std::vector<Linjeforskel>& l, Linjeaendring uden) {
  std::string ud;
  for (const auto& x : l)
    if (x.art != uden) ud += x.tekst + "\n";
  return ud;
}

RC_GTEST_PROP(Linjeforskelle, begge_tekster_kan_laeses_ud_af_forskellen, ()) {
  const auto tekst = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab\n")));
  const std::string foer = *tekst;
  const std::string nu = *tekst;
  const auto normal = [](const std::string& t) {
    return side(linjeforskelle(t, t), Linjeaendring::fjernet);
  };
  const auto f = linjeforskelle(foer, nu);
  RC_ASSERT(side(f, Linjeaendring::tilfoejet) == normal(foer));
  RC_ASSERT(side(f, Linjeaendring::fjernet) == normal(nu));
}

}  // namespace
}  // namespace nytte::sager::test
