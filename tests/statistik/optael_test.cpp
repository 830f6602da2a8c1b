#include "statistik/optael.hpp"

#include <gtest/gtest.h>

#include "statistik/noegle.hpp"
#include "statistik/raekker.hpp"

namespace nytte::statistik {
namespace {

using test::maaned;
using test::raekke;
using test::tal;
using test::valg;
using Tal = std::vector<std::int64_t>;

Tal taelt(Maal maal, std::vector<Forloebsraekke> raekker, Maaned fra, Maaned til) {
  return tal(optael(Datasaet(std::move(raekker)), valg(maal, fra, til)));
}

TEST(Forloeb, to_placeringer_uden_dag_imellem_er_et_forloeb) {
  EXPECT_EQ(taelt(Maal::forloeb,
                  {raekke(1, Dato::af(2024, 1, 1), Dato::af(2024, 1, 31)),
                   raekke(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 20))},
                  maaned(2024, 1), maaned(2024, 2)),
            Tal{1});
}

TEST(Forloeb, en_dag_imellem_giver_to) {
  EXPECT_EQ(taelt(Maal::forloeb,
                  {raekke(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28)),
                   raekke(1, Dato::af(2024, 3, 1), Dato::af(2024, 3, 20))},
                  maaned(2024, 2), maaned(2024, 3)),
            Tal{2});  // 29 February lies between
}

TEST(Forloeb, samme_dage_i_et_almindeligt_aar_er_et) {
  EXPECT_EQ(taelt(Maal::forloeb,
                  {raekke(1, Dato::af(2023, 2, 1), Dato::af(2023, 2, 28)),
                   raekke(1, Dato::af(2023, 3, 1), Dato::af(2023, 3, 20))},
                  maaned(2023, 2), maaned(2023, 3)),
            Tal{1});
}

TEST(Forloeb, foedselsdag_flytning_og_ny_ydelse_deler_ikke) {
  auto foer = raekke(1, Dato::af(2024, 5, 1), Dato::af(2024, 5, 16));
  auto efter = raekke(1, Dato::af(2024, 5, 17), Dato::af(2024, 6, 5));  // his birthday
  efter.kommune = 730;
  efter.ydelse = Ydelse::uddannelseshjaelp;
  efter.visitation = Visitation::uddannelsesparat;
  efter.p_nummer = 7;
  EXPECT_EQ(taelt(Maal::forloeb, {foer, efter}, maaned(2024, 5), maaned(2024, 6)), Tal{1});
}

TEST(Forloeb, taeller_i_den_kommune_det_sidst_var_i) {
  auto foer = raekke(1, Dato::af(2024, 5, 1), Dato::af(2024, 5, 16));
  auto efter = raekke(1, Dato::af(2024, 5, 17), Dato::af(2024, 6, 5));
  efter.kommune = 730;
  auto v = valg(Maal::forloeb, maaned(2024, 5), maaned(2024, 5));
  v.opdel = {Opdeling::kommune};
  const auto l = optael(Datasaet({efter, foer}), v);
  ASSERT_EQ(l.size(), 1U);
  EXPECT_EQ(l[0].vaerdier, Tal{730});
}

TEST(Forloeb, det_ene_tilbud_taelles_ikke_med_det_andet) {
  auto saerligt = raekke(1, Dato::af(2026, 2, 1), Dato::af(2026, 2, 20));
  saerligt.tilbud = Tilbud::saerligt_tilrettelagt_nytteindsats;
  auto v = valg(Maal::forloeb, maaned(2026, 1), maaned(2026, 2));
  v.tilbud = {Tilbud::nytteindsats, Tilbud::saerligt_tilrettelagt_nytteindsats};
  const auto l =
      optael(Datasaet({raekke(1, Dato::af(2026, 1, 1), Dato::af(2026, 1, 31)), saerligt}), v);
  ASSERT_EQ(l.size(), 2U);
  EXPECT_EQ(tal(l), (Tal{1, 1}));
}

TEST(Forloeb, kan_vare_en_dag_og_en_omvendt_raekke_taeller_ikke) {
  const Datasaet d({raekke(1, Dato::af(2024, 2, 29), Dato::af(2024, 2, 29)),
                    raekke(2, Dato::af(2024, 2, 2), Dato::af(2024, 2, 1))});
  EXPECT_EQ(tal(optael(d, valg(Maal::forloeb, maaned(2024, 2), maaned(2024, 2)))), Tal{1});
  EXPECT_EQ(d.omvendte(), 1);
}

TEST(Forloeb, uden_opdeling_er_nul_ogsaa_et_tal) {
  EXPECT_EQ(taelt(Maal::forloeb, {}, maaned(2024, 2), maaned(2024, 2)), Tal{0});
}

TEST(Forloeb, et_nyt_taeller_i_den_maaned_det_begynder) {
  auto v = valg(Maal::nye_forloeb, maaned(2024, 1), maaned(2024, 3));
  v.tidsrum = inddel(maaned(2024, 1), maaned(2024, 3), Periodeinddeling::maaned);
  EXPECT_EQ(tal(optael(Datasaet({raekke(1, Dato::af(2023, 12, 31), Dato::af(2024, 3, 1)),
                                 raekke(2, Dato::af(2024, 2, 1), Dato::af(2024, 3, 1))}),
                       v)),
            (Tal{0, 1, 0}));
}

TEST(Beroerte, en_person_med_to_forloeb_taeller_en_gang) {
  EXPECT_EQ(taelt(Maal::beroerte,
                  {raekke(1, Dato::af(2024, 1, 1), Dato::af(2024, 1, 10)),
                   raekke(1, Dato::af(2024, 1, 20), Dato::af(2024, 2, 10)),
                   raekke(2, Dato::af(2024, 1, 31), Dato::af(2024, 1, 31))},
                  maaned(2024, 1), maaned(2024, 1)),
            Tal{2});
}

TEST(Beroerte, staar_under_det_sidste_forloeb_i_perioden) {
  auto foerst = raekke(1, Dato::af(2024, 1, 1), Dato::af(2024, 1, 10));
  auto sidst = raekke(1, Dato::af(2024, 2, 20), Dato::af(2024, 2, 25));
  sidst.ydelse = Ydelse::dagpenge;
  auto v = valg(Maal::beroerte, maaned(2024, 1), maaned(2024, 2));
  v.opdel = {Opdeling::ydelse};
  const auto l = optael(Datasaet({foerst, sidst}), v);
  ASSERT_EQ(l.size(), 1U);
  EXPECT_EQ(l[0].vaerdier, Tal{static_cast<std::int64_t>(Ydelse::dagpenge)});
}

TEST(Fuldtidspersoner, halv_tid_halvdelen_af_maaneden_er_en_kvart) {
  auto r = raekke(1, Dato::af(2024, 4, 1), Dato::af(2024, 4, 15));  // 15 of 30 days
  r.ugeminutter = 18 * 60 + 30;
  const auto l =
      optael(Datasaet({r}), valg(Maal::fuldtidspersoner, maaned(2024, 4), maaned(2024, 4)));
  EXPECT_EQ(l.at(0).tal, (Tal{1, 15 * 1110, 0}));
  EXPECT_DOUBLE_EQ(static_cast<double>(l[0].tal[1]) / (2220.0 * 30), 0.25);
}

TEST(Fuldtidspersoner, ukendt_tid_staar_for_sig_og_er_ikke_nul_timer) {
  auto kendt =
      raekke(1, Dato::af(2024, 3, 30), Dato::af(2024, 4, 2));  // over the start of summer time
  auto ukendt = raekke(2, Dato::af(2024, 3, 31), Dato::af(2024, 4, 2));
  ukendt.ugeminutter = -1;
  const auto l = optael(Datasaet({kendt, ukendt}),
                        valg(Maal::fuldtidspersoner, maaned(2024, 3), maaned(2024, 4)));
  EXPECT_EQ(l.at(0).tal, (Tal{2, 4 * 2220, 3}));
}

TEST(Varighed, kun_de_sluttede_begge_dage_talt) {
  const auto l = optael(Datasaet({raekke(1, Dato::af(2024, 1, 1), Dato::af(2024, 3, 31)),  // 91
                                  raekke(2, Dato::af(2024, 3, 1), Dato::af(2024, 3, 28)),  // 28
                                  raekke(3, Dato::af(2024, 3, 1), Dato::af(2024, 4, 1))}),
                        valg(Maal::varighed, maaned(2024, 3), maaned(2024, 3)));
  EXPECT_EQ(l.at(0).tal, (Tal{2, 119, 1, 0, 1, 0, 0}));
}

TEST(Varighed, en_planlagt_slutdag_er_ikke_en_slutning) {
  auto v = valg(Maal::varighed, maaned(2024, 3), maaned(2024, 3));
  v.kendt_til = Dato::af(2024, 3, 15);
  const auto l = optael(Datasaet({raekke(1, Dato::af(2024, 3, 1), Dato::af(2024, 3, 14)),
                                  raekke(2, Dato::af(2024, 3, 1), Dato::af(2024, 3, 15))}),
                        v);
  EXPECT_EQ(l.at(0).tal.at(0), 1);
}

// Each of the four horizons: unknown, job, education, self-support, none.
TEST(Afgang, job_efter_to_maaneder_er_afgang_efter_tre_og_ikke_efter_en) {
  auto r = raekke(1, Dato::af(2024, 1, 1), Dato::af(2024, 1, 31));
  r.afgang = Afgang::job;
  r.afgang_dag = Dato::af(2024, 3, 31);
  const auto l = optael(Datasaet({r}), valg(Maal::afgang, maaned(2024, 1), maaned(2024, 1)));
  EXPECT_EQ(l.at(0).tal, (Tal{1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0}));
}

TEST(Afgang, paa_selve_dagen_en_maaned_efter_taeller_med_den_sidste_februar) {
  auto r = raekke(1, Dato::af(2024, 1, 1), Dato::af(2024, 1, 31));
  r.afgang = Afgang::selvforsoergelse;
  r.afgang_dag = Dato::af(2024, 2, 29);
  auto l = optael(Datasaet({r}), valg(Maal::afgang, maaned(2024, 1), maaned(2024, 1)));
  EXPECT_EQ(l.at(0).tal.at(1 + 3), 1);
  r.afgang_dag = Dato::af(2024, 3, 1);
  l = optael(Datasaet({r}), valg(Maal::afgang, maaned(2024, 1), maaned(2024, 1)));
  EXPECT_EQ(l.at(0).tal.at(1 + 4), 1);
}

TEST(Afgang, paa_ydelse_saa_langt_det_er_kendt_og_ukendt_derefter) {
  auto r = raekke(1, Dato::af(2024, 1, 1), Dato::af(2024, 1, 31));
  r.afgang = Afgang::ingen;
  r.afgang_dag = Dato::af(2024, 5, 1);
  const auto l = optael(Datasaet({r}), valg(Maal::afgang, maaned(2024, 1), maaned(2024, 1)));
  EXPECT_EQ(l.at(0).tal.at(1 + 5 + 4), 1);   // three months: known
  EXPECT_EQ(l.at(0).tal.at(1 + 10 + 0), 1);  // six months: not
}

TEST(Alder, er_den_paa_forloebets_eller_periodens_sidste_dag) {
  auto r = raekke(1, Dato::af(2024, 5, 1), Dato::af(2024, 7, 1));
  r.foedt = Dato::af(1999, 6, 1);  // 25 on 1 June
  auto v = valg(Maal::forloeb, maaned(2024, 5), maaned(2024, 6));
  v.opdel = {Opdeling::alder};
  EXPECT_EQ(optael(Datasaet({r}), v).at(0).vaerdier, Tal{25});
  v.tidsrum = inddel(maaned(2024, 5), maaned(2024, 5), std::nullopt);
  EXPECT_EQ(optael(Datasaet({r}), v).at(0).vaerdier, Tal{18});
}

TEST(Alder, foedt_29_februar_fylder_1_marts_i_et_almindeligt_aar) {
  EXPECT_EQ(alder(20000229, 20250228), 24);
  EXPECT_EQ(alder(20000229, 20250301), 25);
  EXPECT_EQ(alder(20000229, 20240229), 24);
}

TEST(Raad, foelger_dagen) {
  Omgivelser o;
  o.geografi = {{710, Dato::af(2015, 1, 1), Dato::af(2025, 2, 28), "RAR Østjylland"},
                {710, Dato::af(2025, 3, 1), std::nullopt, "RBR Midtjylland"}};
  const Datasaet d({raekke(1, Dato::af(2025, 2, 1), Dato::af(2025, 3, 20))}, o);
  auto v = valg(Maal::forloeb, maaned(2025, 2), maaned(2025, 3));
  v.tidsrum = inddel(maaned(2025, 2), maaned(2025, 3), Periodeinddeling::maaned);
  v.opdel = {Opdeling::raad};
  const auto l = optael(d, v);
  ASSERT_EQ(l.size(), 2U);
  EXPECT_EQ(d.raad()[static_cast<std::size_t>(l[0].vaerdier[0])], "RAR Østjylland");
  EXPECT_EQ(d.raad()[static_cast<std::size_t>(l[1].vaerdier[0])], "RBR Midtjylland");
}

TEST(Kommuner, en_kommune_taeller_en_gang) {
  auto nabo = raekke(3, Dato::af(2024, 1, 1), Dato::af(2024, 1, 1));
  nabo.kommune = 730;
  EXPECT_EQ(taelt(Maal::kommuner,
                  {raekke(1, Dato::af(2024, 1, 1), Dato::af(2024, 1, 10)),
                   raekke(2, Dato::af(2024, 1, 1), Dato::af(2024, 1, 10)), nabo},
                  maaned(2024, 1), maaned(2024, 1)),
            Tal{2});
}

TEST(Belaegning, dage_i_brug_over_dage_tilbudt) {
  Omgivelser o;
  o.pladser = {{.p_nummer = 5,
                .fra = Dato::af(2024, 4, 1),
                .til = Dato::af(2025, 3, 31),
                .pladser = 2,
                .kommune = 710}};
  auto r = raekke(1, Dato::af(2024, 4, 16), Dato::af(2024, 5, 16));
  r.p_nummer = 5;
  auto v = valg(Maal::belaegning, maaned(2024, 4), maaned(2024, 4));
  v.opdel = {Opdeling::arbejdssted};
  const auto l = optael(Datasaet({r}, o), v);
  ASSERT_EQ(l.size(), 1U);
  EXPECT_EQ(l[0].vaerdier, Tal{5});
  EXPECT_EQ(l[0].tal, (Tal{1, 15, 60}));
}

TEST(Arbejdssteder, mange_taelles_ogsaa_hvert_for_sig) {
  std::vector<Forloebsraekke> raekker;
  for (std::int64_t i = 1; i <= 500; ++i) {
    raekker.push_back(raekke(i, Dato::af(2015, 1, 1), Dato::af(2024, 12, 31)));
    raekker.back().p_nummer = 1'000'000'000 + i;
  }
  auto v = valg(Maal::forloeb, maaned(2015, 1), maaned(2024, 12));
  v.tidsrum = inddel(maaned(2015, 1), maaned(2024, 12), Periodeinddeling::maaned);
  v.opdel = {Opdeling::arbejdssted, Opdeling::alder};
  EXPECT_EQ(optael(Datasaet(raekker), v).size(), 500U * 120);
}

}  // namespace
}  // namespace nytte::statistik
