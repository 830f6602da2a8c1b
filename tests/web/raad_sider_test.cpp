// The council's people in a browser and by the API: where they land, what they can do there, and
// what is not there for them.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>

#include "raadssager.hpp"
#include "vaert.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

class Raadssider : public ::testing::Test {
 protected:
  Raadssider() {
    tilfoej_api(vaert.ruter);
    tilfoej_sider(vaert.ruter);
    ulla = vaert.account("ulla", {Rolle::sekretariat});
    mette = vaert.account("mette", {Rolle::sagsbehandler});
    raad = raadssager(vaert.db);
  }

  std::string sag(std::int64_t id) const { return "/raad/sager/" + std::to_string(id); }

  Vaert vaert;
  Vaert::Konto ulla{{{}, Kommunekode::fra(101).value(), "", "", {}}, ""};
  Vaert::Konto mette = ulla;
  Raadssager raad;
};

bool har(const Svar& svar, std::string_view tekst) {
  return svar.body.find(tekst) != std::string::npos;
}

// The value of a hidden field of the page.
std::string felt(const Svar& side, const std::string& navn) {
  const auto fra = side.body.find("name=\"" + navn + "\" value=\"");
  if (fra == std::string::npos) return "";
  const auto start = fra + navn.size() + 15;
  return side.body.substr(start, side.body.find('"', start) - start);
}

TEST_F(Raadssider, sekretariatet_lander_paa_sin_egen_forside_med_sin_egen_menu) {
  vaert.log_in("ulla");
  EXPECT_EQ(vaert.browse("/").headers.get("Location"), "/raad");
  const auto side = vaert.browse("/raad");
  EXPECT_EQ(side.status, 200U);
  EXPECT_TRUE(har(side, "/raad/moeder"));
  EXPECT_TRUE(har(side, "Havens Børnehus"));
  for (const char* andres : {"/borgere", "/jobordrer", "/arbejdssteder", "action=\"/soeg\""})
    EXPECT_FALSE(har(side, andres)) << andres;
}

TEST_F(Raadssider, et_andet_raads_bruger_ser_hverken_sag_moede_medlem_eller_brev) {
  vaert.db.execute("UPDATE bruger SET raad = 'RAR Fyn' WHERE brugernavn = 'ulla'");
  vaert.log_in("ulla");
  EXPECT_FALSE(har(vaert.browse("/raad"), "Havens Børnehus"));
  for (const auto& sti :
       {sag(raad.venter), fmt::format("/raad/moeder/{}", raad.moede),
        fmt::format("/raad/moeder/{}/materiale.pdf", raad.holdt),
        fmt::format("/raad/medlemmer/{}/ret", raad.medlem),
        fmt::format("/raad/sagsudvalg/{}/ret", raad.udvalg),
        fmt::format("/raad/breve/{}", raad.brev), fmt::format("/bilag/{}", raad.bilag)})
    EXPECT_EQ(vaert.browse(sti).status, 404U) << sti;
}

TEST_F(Raadssider, formularen_viser_hvad_reglerne_siger_uden_at_gemme) {
  vaert.log_in("ulla");
  const auto side = vaert.browse(sag(raad.dagsordensat) + "/afgoer");
  ASSERT_EQ(side.status, 200U);
  EXPECT_TRUE(har(side, "Der kan træffes afgørelse"));
  const auto form = [&](const std::string& handling) {
    Felter f;
    f.add("skridt", felt(side, "skridt"));
    f.add("udfald", "imoedekommet");
    f.add("pladser", "6");
    f.add("fra", "03-05-2023");
    f.add("til", "01-06-2023");
    f.add("begrundelse", "Fordi");
    f.add("handling", handling);
    for (std::int64_t m = raad.medlem - 2; m <= raad.medlem; ++m)
      f.add("stemme_" + std::to_string(m), m == raad.medlem ? "imod" : "stemmer_for");
    return f;
  };
  const auto foer = vaert.db.value<std::int64_t>("SELECT COUNT(*) FROM raadsafgoerelse");
  const auto svar = vaert.submit(sag(raad.dagsordensat) + "/afgoer", form("proev"));
  EXPECT_EQ(svar.status, 200U);
  EXPECT_TRUE(har(svar, "Reglerne tillader ikke afgørelsen"));
  EXPECT_TRUE(har(svar, "01-06-2023"));  // what was typed still stands
  EXPECT_EQ(vaert.submit(sag(raad.dagsordensat) + "/afgoer", form("registrer")).status, 422U);
  EXPECT_EQ(vaert.db.value<std::int64_t>("SELECT COUNT(*) FROM raadsafgoerelse"), foer);
}

TEST_F(Raadssider, hver_der_var_til_stede_skal_have_et_svar) {
  vaert.log_in("ulla");
  const auto side = vaert.browse(sag(raad.dagsordensat) + "/afgoer");
  Felter f;
  f.add("skridt", felt(side, "skridt"));
  f.add("udfald", "afslaaet");
  f.add("begrundelse", "Fordi");
  const auto svar = vaert.submit(sag(raad.dagsordensat) + "/afgoer", f);
  EXPECT_EQ(svar.status, 422U);
  EXPECT_TRUE(har(svar, fmt::format("#stemme_{}", raad.medlem)));
}

TEST_F(Raadssider, en_bekraeftet_afgoerelse_virker_og_brevet_ligger_paa_sagen) {
  vaert.log_in("ulla");
  const auto side = vaert.browse(sag(raad.venter) + "/bekraeft");
  Felter f;
  f.add("skridt", felt(side, "skridt"));
  f.add("afgoerelse", felt(side, "afgoerelse"));
  EXPECT_EQ(vaert.submit(sag(raad.venter) + "/bekraeft", f).status, 303U);
  const auto efter = vaert.browse(sag(raad.venter));
  EXPECT_TRUE(har(efter, "Imødekommet"));
  EXPECT_TRUE(har(efter, "/raad/breve/"));
  EXPECT_EQ(vaert.submit(sag(raad.venter) + "/bekraeft", f).status, 403U);  // nothing waits now
  EXPECT_EQ(vaert.browse(fmt::format("/raad/breve/{}/pdf", raad.brev)).body.substr(0, 5), "%PDF-");
}

TEST_F(Raadssider, apiet_er_raadets_eget_og_kender_gamle_skridt) {
  EXPECT_EQ(vaert.api(mette, "GET", "/api/v1/raad/sager").status, 403U);
  EXPECT_EQ(vaert.api(ulla, "GET", "/api/v1/jobordrer").status, 403U);
  const auto svar = vaert.api(ulla, "GET", "/api/v1/raad/sager");
  ASSERT_EQ(svar.status, 200U) << svar.body;
  const auto o = boost::json::parse(svar.body).as_object();
  EXPECT_EQ(o.at("til_bekraeftelse").as_array().size(), 1U);
  const auto sti = fmt::format("/api/v1/raad/sager/{}/af-dagsorden", raad.dagsordensat);
  EXPECT_EQ(vaert.api(ulla, "POST", sti, R"({"skridt":1})").status, 412U);
  const auto bekraeft = fmt::format("/api/v1/raad/afgoerelser/{}/bekraeft", raad.afgoerelse);
  const auto skridt = o.at("til_bekraeftelse").as_array()[0].as_object().at("skridt").as_int64();
  const auto krop = fmt::format(R"({{"skridt":{}}})", skridt);
  const auto foerste = vaert.api(ulla, "POST", bekraeft, krop);
  EXPECT_EQ(foerste.status, 200U) << foerste.body;
  EXPECT_EQ(vaert.api(ulla, "POST", bekraeft, krop).status, 412U);
  EXPECT_EQ(vaert.api(ulla, "GET", fmt::format("/api/v1/raad/moeder/{}", raad.holdt)).status, 200U);
  EXPECT_EQ(vaert.api(ulla, "GET", fmt::format("/api/v1/raad/sager/{}", raad.venter)).status, 200U);
}

}  // namespace
}  // namespace nytte::web::proeve
