// Towards job and education over HTTP: the citizen's link without login, the API, and the exit that
// is asked for where a placement ends.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <regex>

#include "vaert.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

class Videresider : public ::testing::Test {
 protected:
  Videresider() {
    tilfoej_api(vaert.ruter);
    tilfoej_sider(vaert.ruter);
    mette = vaert.account("mette", {Rolle::sagsbehandler});
    created("/api/v1/arbejdssteder",
            R"({"p_nummer":"9900000001","cvr":"99000001","navn":"Strandvejens Plejehjem",)"
            R"("kommune":"101","sektor":"kommune"})");
    const auto ordre = created(
        "/api/v1/jobordrer",
        R"({"p_nummer":"9900000001","type":"nytteindsats_kommune","stilling":"Medhjælper",)"
        R"("pladser":2,"fra":"2026-09-01","til":"2027-08-31","ud_over_normeret_niveau":true,)"
        R"("konkurrenceforvridende":false,"indgaar_i_serviceniveau":false,)"
        R"("service_for_borger":false})");
    created(fmt::format("/api/v1/jobordrer/{}/hoeringer", ordre.at("id").as_int64()),
            R"({"art":"orientering","navn":"Kim Holm","dato":"2026-09-01"})");
    borger = created("/api/v1/borgere",
                     R"({"cpr":"0203851230","navn":"Karen Prøve",)"
                     R"("erhvervskompetencegivende_uddannelse":true,"senest_ansat_kendt":true,)"
                     R"("ydelser":[{"ydelse":"kontanthjaelp","visitation":"jobparat",)"
                     R"("fra":"2026-01-05"}]})")
                 .at("id")
                 .as_int64();
    placering = created(fmt::format("/api/v1/jobordrer/{}/placeringer", ordre.at("id").as_int64()),
                        fmt::format(R"({{"borger":{},"fra":"2026-09-07","til":"2026-10-30",)"
                                    R"("ugentlig_tid":"25:00","begrundelse":"aftalt"}})",
                                    borger))
                    .at("placering")
                    .at("id")
                    .as_int64();
    sti = fmt::format("/borgere/{}/videre", borger);
  }

  boost::json::object created(const std::string& til, const std::string& krop) {
    const Svar svar = vaert.api(mette, "POST", til, krop);
    EXPECT_TRUE(svar.status == 201U) << til << ": " << svar.body;
    return boost::json::parse(svar.body).as_object();
  }
  boost::json::object way() {
    const Svar svar = vaert.api(mette, "GET", fmt::format("/api/v1/borgere/{}/videre", borger));
    EXPECT_EQ(svar.status, 200U) << svar.body;
    return boost::json::parse(svar.body).as_object();
  }
  void log_in() {
    vaert.log_in("mette");
    vaert.browse("/adgangskode");
  }
  // The path of a new link, as the page shows it.
  std::string new_link() {
    log_in();
    const Svar svar = vaert.submit(sti + "/skemalink", {});
    std::smatch m;
    EXPECT_TRUE(std::regex_search(svar.body, m, std::regex("(/skema/[A-Za-z0-9_-]{43})<")));
    EXPECT_NE(svar.body.find("<svg role=\"img\" aria-label=\"QR-kode"), std::string::npos);
    vaert.cookies.clear();
    return m.size() > 1 ? m[1].str() : "";
  }

  Vaert vaert;
  Vaert::Konto mette{{{}, Kommunekode::fra(101).value(), "", "", {}}, ""};
  std::int64_t borger = 0;
  std::int64_t placering = 0;
  std::string sti;
};

TEST_F(Videresider, borgerens_link_kraever_intet_login_viser_fornavnet_og_virker_en_gang) {
  const auto link = new_link();
  const Svar side = vaert.browse(link);
  EXPECT_EQ(side.status, 200U);
  EXPECT_NE(side.body.find("Hej Karen"), std::string::npos);
  EXPECT_EQ(side.body.find("Prøve"), std::string::npos);
  EXPECT_EQ(side.headers.get("Referrer-Policy"), "no-referrer");
  const Svar tomt = vaert.submit(link, {});
  EXPECT_EQ(tomt.status, 422U);
  Felter svar;
  svar.set("uddannelse", "grundskole");
  svar.set("kompetencer", "lager, truck");
  EXPECT_EQ(vaert.submit(link, svar).status, 303U);
  EXPECT_EQ(vaert.browse(link).status, 410U);
  const auto skema = way().at("kompetenceskemaer").as_array().at(0).as_object();
  EXPECT_TRUE(skema.at("af_borgeren").as_bool());
  EXPECT_EQ(skema.at("kompetencer").as_array().size(), 2U);
}

TEST_F(Videresider, gaet_paa_links_bremses_uden_at_lukke_den_rigtige_ude) {
  const auto link = new_link();
  unsigned sidste = 0;
  for (int i = 0; i < 40; ++i) sidste = vaert.browse(fmt::format("/skema/gaet{}", i)).status;
  EXPECT_EQ(sidste, 429U);
  EXPECT_EQ(vaert.browse(link).status, 200U);
}

TEST_F(Videresider, linket_staar_ikke_i_journalen) {
  const auto link = new_link();
  vaert.browse(link);
  for (const auto& linje : vaert.journal)
    EXPECT_EQ(linje.find(link.substr(7)), std::string::npos) << linje;
}

TEST_F(Videresider, aftaler_afsluttes_over_api_og_kun_en_gang) {
  created(fmt::format("/api/v1/borgere/{}/samtaler", borger),
          R"({"dato":"2026-09-21","tekst":"Om CV","aftale":"Ret CV","inden":"2026-10-01"})");
  const auto nr = way().at("aftaler").as_array().at(0).as_object().at("id").as_int64();
  const std::string luk = fmt::format("/api/v1/videre/samtaleaftale/{}/luk", nr);
  const std::string krop = R"({"udfald":"gjort","dato":"2026-09-21"})";
  EXPECT_EQ(vaert.api(mette, "POST", luk, krop).status, 204U);
  EXPECT_EQ(vaert.api(mette, "POST", luk, krop).status, 409U);
  EXPECT_EQ(vaert.api(mette, "POST", "/api/v1/videre/hjaelp/1/luk", krop).status, 404U);
}

TEST_F(Videresider, en_aftale_uden_dag_er_en_fejl_ved_dagen) {
  const Svar svar = vaert.api(mette, "POST", fmt::format("/api/v1/borgere/{}/samtaler", borger),
                              R"({"dato":"2026-09-21","tekst":"Om CV","aftale":"Ret CV"})");
  EXPECT_EQ(svar.status, 422U);
  EXPECT_NE(svar.body.find("aftaler[0].inden"), std::string::npos) << svar.body;
}

TEST_F(Videresider, afbrydelsen_skriver_afgangen_af_aarsagen_eller_ingen_af_delene) {
  log_in();
  Felter f;
  f.set("version", "1");
  f.set("haendelsesdato", "18-09-2026");
  f.set("aarsag", "ordinaert_job");
  f.set("begrundelse", "Netto");
  f.set("afgang_art", "som_aarsag");
  f.set("afgang_dato", "01-09-2026");
  const std::string afbryd = fmt::format("/placeringer/{}/afbryd", placering);
  const Svar foer = vaert.submit(afbryd, f);  // before the placement began
  EXPECT_EQ(foer.status, 422U);
  EXPECT_NE(foer.body.find("afgang_dato"), std::string::npos);
  EXPECT_TRUE(way().at("afgange").as_array().empty());
  f.set("afgang_dato", "");
  EXPECT_EQ(vaert.submit(afbryd, f).status, 303U);
  const auto afgange = way().at("afgange").as_array();
  ASSERT_EQ(afgange.size(), 1U);
  EXPECT_EQ(afgange[0].as_object().at("art").as_string(), "ordinaert_job");
  EXPECT_EQ(afgange[0].as_object().at("dato").as_string(), "2026-09-18");
}

TEST_F(Videresider, en_jobaabning_rettes_med_version_og_har_grunde) {
  created(fmt::format("/api/v1/borgere/{}/kompetenceskemaer", borger),
          R"({"kompetencer":"lager","koerekort":"B"})");
  const auto id = created("/api/v1/jobaabninger",
                          R"({"titel":"Lager","arbejdsgiver":"Lageret","sted":"Hammel",)"
                          R"("art":"ordinaert","kompetencer":"lager, truck","kilde":"Jobnet"})")
                      .at("id")
                      .as_int64();
  const std::string job = fmt::format("/api/v1/jobaabninger/{}", id);
  const auto vist = boost::json::parse(vaert.api(mette, "GET", job).body).as_object();
  const auto kandidat = vist.at("kandidater").as_array().at(0).as_object();
  EXPECT_EQ(kandidat.at("borger").as_int64(), borger);
  EXPECT_EQ(kandidat.at("grunde").as_array().size(), 2U);
  const std::string ny = R"({"titel":"Lager","arbejdsgiver":"Lageret","sted":"Hadsten",)"
                         R"("art":"ordinaert","kilde":"Jobnet","lukket":true})";
  Felter match;
  match.set("if-match", "\"1\"");
  EXPECT_EQ(vaert.api(mette, "PUT", job, ny).status, 428U);
  EXPECT_EQ(vaert.api(mette, "PUT", job, ny, match).status, 204U);
  EXPECT_EQ(vaert.api(mette, "PUT", job, ny, match).status, 412U);
}

}  // namespace
}  // namespace nytte::web::proeve
