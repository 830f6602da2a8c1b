// Job openings and whom they suggest, with reasons; what people did about it; the paper for the
// wall.
#include "sager/videre/jobaabning.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "sager/videre/registrer.hpp"
#include "sager/videre/skema.hpp"
#include "sager/videre/vis.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr Dato kStart = Dato::af(2023, 3, 6);

Jobaabning lager() {
  return {.id = {},
          .kommune = Kommunekode::fra(751).value(),
          .titel = "Lagermedhjælper",
          .arbejdsgiver = "Hammel Lager ApS",
          .sted = "Hammel",
          .kompetencer = {"lager", "truck"},
          .koerekort = {"B"},
          .sprog = {"dansk"},
          .uddannelse = Uddannelsesniveau::grundskole,
          .frist = kStart + 20,
          .kilde = "Jobkonsulenten"};
}

Kompetenceskema skema(std::vector<std::string> kompetencer, std::string erfaring = "") {
  return {.borger = {},
          .dato = kStart,
          .uddannelse = Uddannelsesniveau::erhvervsuddannelse,
          .erfaring = std::move(erfaring),
          .koerekort = {"b"},
          .sprog = {"Dansk"},
          .kompetencer = std::move(kompetencer)};
}

std::vector<std::string> saetninger(const Jobmatchsvar& m) {
  std::vector<std::string> ud;
  for (const auto& g : m.grunde) ud.push_back(saetning(g));
  return ud;
}

TEST(Jobmatchning, siger_hvad_borgeren_har_foerst_og_hvad_der_mangler) {
  const auto m = match(lager(), skema({}, "Fem år på LAGER i Aarhus"));
  EXPECT_TRUE(m.foreslaas);
  EXPECT_EQ(m.har, 4);
  EXPECT_EQ(m.mangler, 1);
  EXPECT_THAT(saetninger(m), ElementsAre("kan eller har arbejdet med lager", "har kørekort B",
                                         "taler dansk", "har uddannelsen, der bedes om: Grundskole",
                                         "har ikke skrevet om truck"));
}

TEST(Jobmatchning, uden_et_faelles_ord_foreslaas_ingen_selv_om_alt_andet_passer) {
  EXPECT_FALSE(match(lager(), skema({"rengøring"})).foreslaas);
}

TEST(Jobmatchning, et_koerekort_er_netop_det_og_ikke_et_der_ligner) {
  auto job = lager();
  job.koerekort = {"C"};
  auto s = skema({"lager"});
  s.koerekort = {"CE", "B"};
  EXPECT_THAT(saetninger(match(job, s)), ::testing::Contains("mangler kørekort C"));
  EXPECT_THAT(saetninger(match(job, s, {"C"})), ::testing::Contains("har kørekort C"));
}

TEST(Jobmatchning, et_oenske_taeller_for_og_aldrig_imod) {
  auto s = skema({});
  s.oensker = {"lager", "kok"};
  const auto m = match(lager(), s);
  EXPECT_TRUE(m.foreslaas);
  EXPECT_THAT(saetninger(m), ::testing::Contains("vil gerne: lager"));
  EXPECT_THAT(saetninger(m), Not(::testing::Contains("vil gerne: kok")));
}

TEST(Jobmatchning, en_aabning_uden_noegleord_foreslaar_den_der_har_alt_det_andet) {
  auto job = lager();
  job.kompetencer = {};
  EXPECT_TRUE(match(job, skema({})).foreslaas);
  job.koerekort = {"truck"};
  EXPECT_FALSE(match(job, skema({})).foreslaas);
  EXPECT_FALSE(
      match({.id = {}, .kommune = job.kommune, .titel = "Job", .arbejdsgiver = {}, .sted = {}},
            skema({"lager"}))
          .foreslaas);
}

TEST(Jobmatchning, en_hoejere_uddannelse_er_nok_og_en_ukendt_er_ikke) {
  auto job = lager();
  job.uddannelse = Uddannelsesniveau::erhvervsuddannelse;
  auto s = skema({"lager"});
  EXPECT_EQ(match(job, s).mangler, 1);  // truck
  s.uddannelse = Uddannelsesniveau::gymnasial;
  EXPECT_EQ(match(job, s).mangler, 2);
  s.uddannelse.reset();
  EXPECT_EQ(match(job, s).mangler, 2);
}

RC_GTEST_PROP(Jobmatchning_egenskaber,
              hver_ting_der_bedes_om_har_sin_grund_og_flere_evner_skader_ikke, ()) {
  const std::vector<std::string> ord{"lager", "truck", "køkken", "salg", "B", "dansk"};
  const auto nogle = [&] {
    std::vector<std::string> ud;
    for (const auto& o : ord)
      if (*rc::gen::arbitrary<bool>()) ud.push_back(o);
    return ud;
  };
  auto job = lager();
  job.kompetencer = nogle();
  job.koerekort = nogle();
  job.sprog = nogle();
  const auto mindre = skema(nogle());
  auto mere = mindre;
  mere.kompetencer.emplace_back("truck");
  const auto a = match(job, mindre);
  const auto b = match(job, mere);
  const auto bedt = job.kompetencer.size() + job.koerekort.size() + job.sprog.size() + 1;
  RC_ASSERT(a.grunde.size() == bedt);
  RC_ASSERT(static_cast<std::size_t>(a.har + a.mangler) == a.grunde.size());
  RC_ASSERT(b.mangler <= a.mangler);
  RC_ASSERT(!a.foreslaas || b.foreslaas);
}

class Jobaabninger : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    const auto ordre = opret_ordre(1, 3);
    ane = opret_borger(1);
    bo = opret_borger(2);
    cia = opret_borger(3);
    for (const auto& b : {ane, bo, cia}) placer(b, ordre);
    skriv(ane, {"rengøring"});
    skriv(bo, {"lager", "truck"});
  }
  void skriv(const Borger& b, std::vector<std::string> kompetencer) {
    auto s = skema(std::move(kompetencer));
    s.borger = b.id;
    ASSERT_TRUE(gem_skema(db(), sagsbehandler(kStart), s));
  }
  Jobaabning opret() {
    auto j = lager();
    const auto id = opret_jobaabning(db(), konsulent(kStart), j);
    EXPECT_TRUE(id.has_value()) << fejltekst(id);
    j.id = id.value();
    return j;
  }
  Borger ane = ny_borger(1).borger;
  Borger bo = ane;
  Borger cia = ane;
};
PAA_BEGGE(Jobaabninger);

TEST_P(Jobaabninger, foreslaar_dem_i_nytteindsats_der_passer_og_taeller_dem_uden_skema) {
  const auto j = opret();
  const auto v = vis_jobaabning(db(), sagsbehandler(kStart), j.id).value();
  ASSERT_EQ(v.kandidater.size(), 1U);
  EXPECT_EQ(v.kandidater[0].borger, bo.id);
  EXPECT_EQ(v.uden_skema, 1);
  EXPECT_EQ(v.foreslaas, 1);
}

TEST_P(Jobaabninger, konsulenten_faar_tallet_og_ingen_navne_og_ingen_opslag_noteres) {
  const auto j = opret();
  const auto foer = antal("opslag");
  const auto v = vis_jobaabning(db(), konsulent(kStart), j.id).value();
  EXPECT_TRUE(v.kandidater.empty());
  EXPECT_EQ(v.foreslaas, 1);
  EXPECT_EQ(antal("opslag"), foer);
  vis_jobaabning(db(), sagsbehandler(kStart), j.id).value();
  EXPECT_EQ(antal("opslag"), foer + 1);
}

TEST_P(Jobaabninger, hvad_der_er_gjort_staar_foerst_ogsaa_naar_det_ikke_passer) {
  const auto j = opret();
  const auto gjort = [&](const Borger& b, Jobmatchskridt s) {
    const auto svar = registrer_jobmatch(
        db(), sagsbehandler(kStart),
        {.jobaabning = j.id, .borger = b.id, .skridt = s, .dato = kStart, .bemaerkning = {}});
    ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  };
  gjort(ane, Jobmatchskridt::valgt);
  gjort(ane, Jobmatchskridt::fortalt);
  const auto v = vis_jobaabning(db(), sagsbehandler(kStart), j.id).value();
  ASSERT_EQ(v.kandidater.size(), 2U);
  EXPECT_EQ(v.kandidater[0].borger, ane.id);
  EXPECT_EQ(v.kandidater[0].gjort.back().skridt, Jobmatchskridt::fortalt);
  const auto borger = vis_videre(db(), sagsbehandler(kStart), ane.id).value();
  ASSERT_EQ(borger.job.size(), 1U);
  EXPECT_EQ(borger.job[0].seneste->skridt, Jobmatchskridt::fortalt);
}

TEST_P(Jobaabninger, rettes_lukkes_og_aabnes_med_den_version_der_blev_laest) {
  auto j = opret();
  j.lukket = true;
  EXPECT_EQ(ret_jobaabning(db(), konsulent(kStart), j).value(), 2);
  EXPECT_EQ(fejlkode(ret_jobaabning(db(), konsulent(kStart), j)), Fejlkode::version_foraeldet);
  EXPECT_THAT(haendelser("jobaabning"), ElementsAre("jobaabning_oprettet", "jobaabning_lukket"));
  EXPECT_EQ(fejlkode(vis_jobaabning(db(), fremmed(), j.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(ret_jobaabning(db(), leder(), j)), Fejlkode::ingen_adgang);
}

TEST_P(Jobaabninger, alle_fejl_siges_samlet) {
  auto j = lager();
  j.titel = " ";
  j.kilde = "";
  j.frist = kStart - 1;
  const auto svar = opret_jobaabning(db(), konsulent(kStart), j);
  ASSERT_TRUE(svar.has_failure());
  EXPECT_EQ(svar.error().poster().size(), 3U) << fejltekst(svar);
}

TEST_P(Jobaabninger, opslaget_til_vaeggen_har_de_aabne_og_ingen_navne) {
  opret();
  auto lukket = lager();
  lukket.titel = "Kok";
  lukket.id = opret_jobaabning(db(), konsulent(kStart), lukket).value();
  lukket.lukket = true;
  ASSERT_TRUE(ret_jobaabning(db(), konsulent(kStart), lukket));
  const auto tekst = dokumenter::som_tekst(jobopslag(db(), konsulent(kStart)).value());
  EXPECT_THAT(tekst, HasSubstr("Lagermedhjælper"));
  EXPECT_THAT(tekst, Not(HasSubstr("Kok")));
  EXPECT_THAT(tekst, Not(HasSubstr(bo.navn)));
  const auto efter = jobopslag(db(), konsulent(kStart + 21)).value();
  EXPECT_THAT(dokumenter::som_tekst(efter), HasSubstr("ingen jobåbninger"));
}

}  // namespace
}  // namespace nytte::sager::test
