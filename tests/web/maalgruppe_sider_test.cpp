// Target groups and what is asked before a start, on the pages and in the API.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "vaert.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kGruppe = "kontanthjaelp-jobparat-almindelig";

class Maalgruppesider : public ::testing::Test {
 protected:
  Maalgruppesider() {
    tilfoej_api(vaert.ruter);
    tilfoej_sider(vaert.ruter);
    EXPECT_EQ(vaert
                  .api(mette, "POST", "/api/v1/arbejdssteder",
                       R"({"p_nummer":"9900000001","cvr":"99000001","navn":"Skolen ved )"
                       R"(Søen","kommune":"751","sektor":"kommune"})")
                  .status,
              201U);
  }

  static std::string sti(const std::string& efter = "") {
    return std::string("/maalgrupper/") + kGruppe + efter;
  }
  static Felter arbejdsgang(const std::string& kendt = "0") {
    Felter f;
    f.add("kendt_nummer", kendt);
    f.add("hvornaar", "Efter tre måneder <b>");
    f.add("uger", "13");
    f.add("gaelder_fra", "21-09-2026");
    f.add("art_3", "arbejdstoej");
    f.add("ejer_3", "arbejdsgiver");
    f.add("arbejdsdage_3", "2");
    return f;
  }

  Vaert vaert;
  Vaert::Konto mette = vaert.account("mette", {Rolle::sagsbehandler}, 751);
  Vaert::Konto jens = vaert.account("jens", {Rolle::virksomhedskonsulent}, 751);
  Vaert::Konto leif = vaert.account("leif", {Rolle::leder}, 751);
};

TEST_F(Maalgruppesider, loven_paa_en_valgt_dag_med_paragraf_og_den_sidste_aendring) {
  vaert.log_in("mette");
  const auto foer = vaert.browse("/maalgrupper?dato=31-12-2024").body;
  EXPECT_THAT(foer, HasSubstr("Højst 13 uger (91 dage)."));
  EXPECT_THAT(foer, HasSubstr("LBK 280/2024 § 85"));
  const auto efter = vaert.browse("/maalgrupper?dato=01-01-2025").body;
  EXPECT_THAT(efter, HasSubstr("Ingen varighedsgrænse."));
  EXPECT_THAT(efter, HasSubstr("Sidst ændret 1. januar 2025"));
  EXPECT_THAT(efter, Not(HasSubstr("Skriv arbejdsgang")));  // a caseworker reads
  EXPECT_EQ(vaert.browse("/maalgrupper?dato=hest").status, 422U);
  EXPECT_THAT(vaert.browse("/maalgrupper?dato=01-01-2013").body,
              HasSubstr("Nytteindsats begyndte 1. januar 2014"));
}

TEST_F(Maalgruppesider, en_arbejdsgang_skrives_som_en_udgave_og_staar_ved_siden_af_loven) {
  vaert.log_in("leif");
  vaert.browse(sti("/ret"));
  EXPECT_EQ(vaert.submit(sti("/ret"), arbejdsgang()).status, 303U);
  const auto side = vaert.browse(sti()).body;
  EXPECT_THAT(side, HasSubstr("Efter tre måneder &lt;b&gt;"));
  EXPECT_THAT(side, HasSubstr("Arbejdstøj, ønskelig, 2 arbejdsdage før start, Arbejdsstedet"));
  EXPECT_THAT(side, HasSubstr("Gælder nu"));
  EXPECT_THAT(vaert.browse("/maalgrupper").body, HasSubstr("Efter tre måneder"));
}

TEST_F(Maalgruppesider, fejl_i_en_arbejdsgang_staar_ved_deres_felter_og_intet_tabes) {
  vaert.log_in("leif");
  vaert.browse(sti("/ret"));
  auto f = arbejdsgang();
  f.set("art_3", "kursus");
  f.set("foretrukne", "JO-findes-ikke");
  const auto svar = vaert.submit(sti("/ret"), f);
  EXPECT_EQ(svar.status, 422U);
  EXPECT_THAT(svar.body, HasSubstr("href=\"#navn_3\""));
  EXPECT_THAT(svar.body, HasSubstr("href=\"#foretrukne\""));
  EXPECT_THAT(svar.body, HasSubstr("JO-findes-ikke"));
  f.set("art_3", "arbejdstoej");
  f.set("foretrukne", "");
  EXPECT_EQ(vaert.submit(sti("/ret"), f).status, 303U);
  EXPECT_EQ(vaert.submit(sti("/ret"), f).status, 412U);  // another version has come
}

TEST_F(Maalgruppesider, en_gruppe_der_ikke_findes_er_ikke_en_side) {
  vaert.log_in("leif");
  EXPECT_EQ(vaert.browse("/maalgrupper/hest").status, 404U);
  EXPECT_EQ(vaert.submit("/maalgrupper/sygedagpenge-alle-almindelig/ret", arbejdsgang()).status,
            422U);
}

TEST_F(Maalgruppesider, arbejdsstedet_kraever_en_attest_og_holder_op_igen) {
  vaert.log_in("jens");
  const std::string sted = "/arbejdssteder/9900000001/forudsaetninger";
  EXPECT_THAT(vaert.browse(sted).body, HasSubstr("Intet kræves før start på Skolen ved Søen"));
  Felter f;
  f.add("art", "boerneattest");
  f.add("ejer", "sagsbehandler");
  f.add("arbejdsdage", "5");
  f.add("noedvendig", "ja");
  EXPECT_EQ(vaert.submit(sted, f).status, 303U);
  EXPECT_EQ(vaert.submit(sted, f).status, 409U);
  EXPECT_THAT(vaert.browse("/arbejdssteder/9900000001").body,
              HasSubstr("Børneattest, nødvendig, 5 arbejdsdage før start"));
  vaert.browse(sted + "/1/fjern");
  EXPECT_EQ(vaert.submit(sted + "/1/fjern", {}).status, 422U);
  Felter grund;
  grund.add("grund", "Aftalt med skolelederen");
  EXPECT_EQ(vaert.submit(sted + "/1/fjern", grund).status, 303U);
  EXPECT_THAT(vaert.browse(sted).body, HasSubstr("Intet kræves her."));
}

TEST_F(Maalgruppesider, listen_over_dem_der_mangler_et_tilbud_siger_hvorfor_den_er_tom) {
  vaert.log_in("mette");
  const auto side = vaert.browse("/maalgrupper/mangler-tilbud");
  EXPECT_THAT(side.body, HasSubstr("Ingen mangler et tilbud nu"));
  EXPECT_THAT(side.body, HasSubstr("lovens frister"));
  const auto csv = vaert.browse("/maalgrupper/mangler-tilbud/csv");
  EXPECT_EQ(csv.status, 200U);
  EXPECT_THAT(csv.body, HasSubstr("borger_nr;navn;gruppe"));
  EXPECT_EQ(vaert.browse("/maalgrupper/mangler-tilbud/xlsx").body.substr(0, 2), "PK");
  EXPECT_EQ(vaert.browse("/maalgrupper/mangler-tilbud/doc").status, 404U);
  vaert.log_in("jens");
  EXPECT_EQ(vaert.browse("/maalgrupper/mangler-tilbud").status, 403U);
}

TEST_F(Maalgruppesider, api_giver_de_samme_grupper_og_skriver_en_udgave) {
  const auto alle = vaert.api(mette, "GET", "/api/v1/maalgrupper?dato=2024-12-31");
  EXPECT_EQ(alle.status, 200U);
  EXPECT_THAT(alle.body, HasSubstr(R"("gruppe":"kontanthjaelp-jobparat-almindelig")"));
  EXPECT_THAT(alle.body, HasSubstr(R"("vilkaar":"varighed","tekst":"Højst 13 uger (91 dage).")"));
  const std::string gange = std::string("/api/v1/maalgrupper/") + kGruppe + "/arbejdsgange";
  const std::string ny = R"({"kendt_nummer":0,"gaelder_fra":"2026-09-21","hvornaar":"Straks",)"
                         R"("foretrukne":[{"art":"omraade","noegle":"omsorg"}],)"
                         R"("krav":[{"art":"koerekort","navn":"B","arbejdsdage":3}]})";
  EXPECT_EQ(vaert.api(mette, "POST", gange, ny).status, 403U);
  EXPECT_EQ(vaert.api(jens, "POST", gange, ny).status, 201U);
  EXPECT_EQ(vaert.api(leif, "POST", gange, ny).status, 412U);
  EXPECT_THAT(vaert.api(mette, "GET", gange).body, HasSubstr(R"("navn":"B")"));
  EXPECT_EQ(vaert.api(mette, "GET", "/api/v1/maalgrupper/hest/arbejdsgange").status, 404U);
}

TEST_F(Maalgruppesider, api_kraever_paa_et_arbejdssted) {
  const std::string sted = "/api/v1/arbejdssteder/9900000001/forudsaetninger";
  EXPECT_EQ(vaert.api(jens, "POST", sted, R"({"art":"straffeattest","arbejdsdage":5})").status,
            201U);
  EXPECT_EQ(vaert.api(jens, "POST", sted, R"({"art":"kursus","arbejdsdage":5})").status, 422U);
  EXPECT_THAT(vaert.api(leif, "GET", sted).body, HasSubstr(R"("art":"straffeattest")"));
  EXPECT_EQ(
      vaert.api(jens, "POST", "/api/v1/forudsaetningskrav/1/fjern", R"({"grund":"x"})").status,
      204U);
  EXPECT_EQ(vaert.api(mette, "GET", "/api/v1/placeringer/1/forudsaetninger").status, 404U);
  EXPECT_EQ(
      vaert.api(mette, "POST", "/api/v1/forudsaetninger/1/opfyld", R"({"opfyldt":"2026-09-01"})")
          .status,
      428U);
}

}  // namespace
}  // namespace nytte::web::proeve
