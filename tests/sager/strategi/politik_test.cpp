#include "sager/strategi/politik.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "store/strategi.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr Dato kFra = Dato::af(2026, 3, 2);
const Maalgruppe kJobparat{Ydelse::kontanthjaelp, Visitation::jobparat};

Politikforhold forhold(std::int32_t dage = 56) {
  return {.fra = kFra, .til = kFra + (dage - 1), .gruppe = kJobparat};
}

std::vector<Politikpunkt> punkter(const Lokalpolitik& p, const Politikforhold& f) {
  std::vector<Politikpunkt> ud;
  for (const auto& x : politikfund(p, f)) ud.push_back(x.punkt);
  return ud;
}

TEST(Politik, en_strategi_der_intet_siger_giver_ingen_fund) {
  auto f = forhold(500);
  f.ugentlig_tid = Ugetimer::af(37);
  f.borgerrettet = 100;
  f.tidligere = {*Periode::fra_til(kFra - 30, kFra - 1)};
  EXPECT_THAT(politikfund({}, f), IsEmpty());
}

TEST(Politik, otte_uger_er_56_dage_og_den_57_er_for_meget) {
  const Lokalpolitik p{.hoejst_uger = 8};
  EXPECT_THAT(politikfund(p, forhold(56)), IsEmpty());
  EXPECT_THAT(politikfund(p, forhold(57)), ElementsAre(Politikfund{Politikpunkt::varighed, 9, 8}));
}

TEST(Politik, en_gruppe_uden_visitation_daekker_alle_paa_ydelsen) {
  const Lokalpolitik alle{.foretrukne = {{Ydelse::kontanthjaelp, {}}}};
  const Lokalpolitik kun{.foretrukne = {{Ydelse::kontanthjaelp, Visitation::aktivitetsparat}}};
  EXPECT_THAT(politikfund(alle, forhold()), IsEmpty());
  EXPECT_THAT(punkter(kun, forhold()), ElementsAre(Politikpunkt::maalgruppe));
}

TEST(Politik, er_gruppen_ukendt_doemmes_den_ikke) {
  const Lokalpolitik p{.foretrukne = {{Ydelse::dagpenge, {}}}};
  auto f = forhold();
  f.gruppe.reset();
  EXPECT_THAT(politikfund(p, f), IsEmpty());
}

TEST(Politik, et_nyt_forloeb_maa_begynde_den_dag_maanederne_er_gaaet) {
  const Lokalpolitik p{.maaneder_mellem_forloeb = 6};
  auto f = forhold();
  f.tidligere = {*Periode::fra_til(Dato::af(2025, 6, 1), Dato::af(2025, 9, 2))};
  EXPECT_THAT(politikfund(p, f), IsEmpty());
  f.tidligere = {*Periode::fra_til(Dato::af(2025, 6, 1), Dato::af(2025, 9, 3))};
  EXPECT_THAT(politikfund(p, f), ElementsAre(Politikfund{Politikpunkt::gentaget_forloeb, 5, 6}));
}

TEST(Politik, et_forloeb_i_forlaengelse_er_gentaget) {
  const Lokalpolitik p{.maaneder_mellem_forloeb = 1};
  auto f = forhold();
  f.tidligere = {*Periode::fra_til(kFra - 60, kFra - 1)};
  EXPECT_THAT(politikfund(p, f), ElementsAre(Politikfund{Politikpunkt::gentaget_forloeb, 0, 1}));
}

TEST(Politik, af_flere_tidligere_taeller_det_der_sluttede_sidst) {
  const std::vector<Periode> t{*Periode::fra_til(Dato::af(2025, 1, 1), Dato::af(2026, 1, 31)),
                               *Periode::fra_til(Dato::af(2025, 5, 1), Dato::af(2025, 6, 1))};
  EXPECT_EQ(maaneder_siden_sidst(t, kFra), 1);
  EXPECT_EQ(maaneder_siden_sidst({}, kFra), std::nullopt);
}

TEST(Politik, graensen_for_borgerrettede_opgaver_maa_rammes_men_ikke_overskrides) {
  const Lokalpolitik p{.hoejst_borgerrettet = 20};
  auto f = forhold();
  f.borgerrettet = 20;
  EXPECT_THAT(politikfund(p, f), IsEmpty());
  f.borgerrettet = 21;
  EXPECT_THAT(punkter(p, f), ElementsAre(Politikpunkt::borgerrettede_opgaver));
}

TEST(Politik, uden_en_plan_er_tid_til_at_soege_job_det_der_er_tilbage_af_ugen) {
  const Lokalpolitik p{.fri_til_jobsoegning = Ugetimer::af(5)};
  auto f = forhold();
  EXPECT_THAT(politikfund(p, f), IsEmpty());  // nothing known
  f.ugentlig_tid = Ugetimer::af(32);
  EXPECT_THAT(politikfund(p, f), IsEmpty());
  f.ugentlig_tid = Ugetimer::af(32, 30);
  EXPECT_THAT(politikfund(p, f),
              ElementsAre(Politikfund{Politikpunkt::tid_til_jobsoegning, 270, 300}));
  f.jobsoegning = Ugetimer::af(6);  // the plan is known: it counts
  EXPECT_THAT(politikfund(p, f), IsEmpty());
}

TEST(Politik, saetningerne_siger_hvad_der_er_og_hvad_strategien_siger) {
  EXPECT_EQ(saetning({Politikpunkt::varighed, 13, 8}),
            "Forløbet varer 13 uger. Strategien siger højst 8 uger.");
  EXPECT_THAT(saetning({Politikpunkt::gentaget_forloeb, 1, 12}), HasSubstr("Det er 1 måned siden"));
  EXPECT_THAT(saetning({Politikpunkt::tid_til_jobsoegning, 0, 300}), HasSubstr("mindst 5 timer"));
  for (const auto p : alle<Politikpunkt>()) {
    EXPECT_FALSE(saetning({p, 1, 2}).empty());
    EXPECT_FALSE(politikpunkt_ord(p).empty());
    EXPECT_EQ(politiktekst({}, p), "");
  }
}

RC_GTEST_PROP(Politikegenskab, strengere_politik_finder_aldrig_mindre, ()) {
  const auto dage = *rc::gen::inRange(1, 400);
  const auto uger = *rc::gen::inRange(1, 60);
  const Lokalpolitik slap{.hoejst_uger = uger + 1};
  const Lokalpolitik stram{.hoejst_uger = uger};
  RC_ASSERT(politikfund(slap, forhold(dage)).size() <= politikfund(stram, forhold(dage)).size());
}

RC_GTEST_PROP(Politikegenskab, maanederne_er_hele_og_ikke_flere, ()) {
  const Dato sidst = kFra - *rc::gen::inRange(1, 2000);
  const auto n = *maaneder_siden_sidst({*Periode::fra_til(sidst - 10, sidst)}, kFra);
  RC_ASSERT(sidst.plus_maaneder_ned(n) <= kFra);
  RC_ASSERT(sidst.plus_maaneder_ned(n + 1) > kFra);
}

class Gaeldendepolitik : public Verden {
 protected:
  Strategi kladde(std::int32_t nummer, std::int32_t uger) {
    Strategi s{.id = {}, .kommune = kommune, .nummer = nummer, .oprettet = store::test::kNu};
    s.indhold.politik.hoejst_uger = uger;
    s.indhold.politik.foretrukne = {{Ydelse::kontanthjaelp, Visitation::jobparat},
                                    {Ydelse::uddannelseshjaelp, {}}};
    s.id = store::insert_strategi(db(), s).value();
    return s;
  }
  void godkend(Strategi s, Dato fra) {
    s.godkendelse = {.gaelder_fra = fra, .revideres = fra + 365, .beslutning = "Byrådet"};
    s.godkendelse->tid = store::test::kNu;
    ASSERT_TRUE(store::luk_strategikladde(db(), s));
  }
  Kommunekode kommune = *Kommunekode::fra(751);
};

TEST_P(Gaeldendepolitik, en_kladde_er_ingen_politik) {
  kladde(1, 8);
  EXPECT_EQ(gaeldende_politik(db(), kommune, Dato::af(2030, 1, 1)), std::nullopt);
}

TEST_P(Gaeldendepolitik, den_der_er_i_kraft_paa_dagen_gaelder) {
  godkend(kladde(1, 13), Dato::af(2024, 1, 1));
  godkend(kladde(2, 8), Dato::af(2025, 3, 1));
  EXPECT_EQ(gaeldende_politik(db(), kommune, Dato::af(2023, 12, 31)), std::nullopt);
  EXPECT_EQ(gaeldende_politik(db(), kommune, Dato::af(2025, 2, 28))->hoejst_uger, 13);
  EXPECT_EQ(gaeldende_politik(db(), kommune, Dato::af(2025, 3, 1))->hoejst_uger, 8);
  EXPECT_EQ(gaeldende_politik(db(), *Kommunekode::fra(730), Dato::af(2025, 3, 1)), std::nullopt);
}

TEST_P(Gaeldendepolitik, grupperne_kommer_tilbage_som_de_blev_gemt) {
  godkend(kladde(1, 13), Dato::af(2024, 1, 1));
  EXPECT_THAT(gaeldende_politik(db(), kommune, Dato::af(2024, 1, 1))->foretrukne,
              ElementsAre(Maalgruppe{Ydelse::kontanthjaelp, Visitation::jobparat},
                          Maalgruppe{Ydelse::uddannelseshjaelp, {}}));
}

TEST_P(Gaeldendepolitik, det_der_er_godkendt_kan_databasen_ikke_aendre) {
  auto s = kladde(1, 13);
  godkend(s, Dato::af(2024, 1, 1));
  EXPECT_THROW(db().execute("UPDATE strategi SET formaal = 'andet'"), store::DatabaseFejl);
  EXPECT_THROW(db().execute("DELETE FROM strategi"), store::DatabaseFejl);
  EXPECT_EQ(fejlkode(store::update_strategi(db(), s)), Fejlkode::indhold_godkendt);
}

TEST_P(Gaeldendepolitik, der_er_en_kladde_ad_gangen) {
  kladde(1, 13);
  Strategi to{.id = {}, .kommune = kommune, .nummer = 2, .oprettet = store::test::kNu};
  EXPECT_EQ(fejlkode(store::insert_strategi(db(), to)), Fejlkode::findes_allerede);
}

TEST_P(Gaeldendepolitik, to_versioner_begynder_ikke_samme_dag) {
  godkend(kladde(1, 13), Dato::af(2024, 1, 1));
  auto to = kladde(2, 8);
  to.godkendelse = {.gaelder_fra = Dato::af(2024, 1, 1),
                    .revideres = Dato::af(2025, 1, 1),
                    .beslutning = "Byrådet",
                    .bruger = {},
                    .tid = store::test::kNu};
  EXPECT_EQ(fejlkode(store::luk_strategikladde(db(), to)), Fejlkode::findes_allerede);
}

PAA_BEGGE(Gaeldendepolitik);

}  // namespace
}  // namespace nytte::sager::test
