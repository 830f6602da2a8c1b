// Figures, as a browser and as a program ask for them.
#include <gtest/gtest.h>

#include "sager/arbejdssted/registrer_anden_ordning.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "vaert.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

class Statistiksider : public ::testing::Test {
 protected:
  Statistiksider() {
    tilfoej_sider(vaert.ruter);
    tilfoej_api(vaert.ruter);
    const Kontekst k{
        vaert.account("mette", {Rolle::virksomhedskonsulent, Rolle::sagsbehandler}).bruger,
        vaert.nu, kDag, ""};
    vaert.account("ada", {Rolle::administrator});
    const auto p = PNummer::laes("1000000001").value();
    EXPECT_TRUE(sager::registrer_arbejdssted(vaert.db, k,
                                             {{.p_nummer = p,
                                               .cvr = Cvr::laes("10000001").value(),
                                               .navn = "Strandvejens Plejehjem",
                                               .adresse = "",
                                               .postnummer = "",
                                               .by = "",
                                               .kommune = Kommunekode::fra(101).value(),
                                               .sektor = Sektor::kommune,
                                               .ministeromraade = {},
                                               .tilskudsandel = {},
                                               .erhverv_paa_markedsvilkaar = {},
                                               .lukket_fra = {}},
                                              "Kommunen"}));
    for (int n = 0; n < 2; ++n)
      EXPECT_TRUE(sager::registrer_anden_ordning(vaert.db, k,
                                                 {.ordning = Ordning::virksomhedspraktik,
                                                  .p_nummer = p,
                                                  .fra = Dato::af(2026, 3, 2),
                                                  .til = Dato::af(2026, 3, 29),
                                                  .ugentlig_tid = Ugetimer::af(25),
                                                  .bemaerkning = ""}));
  }
  std::string side(const std::string& bruger, const std::string& sti) {
    vaert.log_in(bruger);
    return vaert.browse(sti).body;
  }

  static constexpr Dato kDag = Dato::af(2026, 9, 21);
  static constexpr const char* kPraktik =
      "?maal=forloeb&fra=2026-03&til=2026-03&tilbud=virksomhedspraktik";
  Vaert vaert;
  Vaert::Konto leder = vaert.account("leif", {Rolle::leder});
};

TEST_F(Statistiksider, en_leder_ser_tallet_og_hvordan_det_er_talt) {
  const auto html = side("leif", std::string("/statistik") + kPraktik);
  EXPECT_NE(html.find("2026M03"), std::string::npos);
  EXPECT_NE(html.find(">2</td>"), std::string::npos) << html;
  EXPECT_NE(html.find("Sådan tælles det"), std::string::npos);
  EXPECT_NE(html.find("De må ikke offentliggøres"), std::string::npos);
}

TEST_F(Statistiksider, en_administrator_ser_at_det_er_skjult) {
  const auto html = side("ada", std::string("/statistik") + kPraktik);
  EXPECT_NE(html.find("<em>skjult</em>"), std::string::npos);
  EXPECT_EQ(html.find(">2</td>"), std::string::npos);
}

TEST_F(Statistiksider, filerne_skjuler_for_alle) {
  vaert.log_in("leif");
  const auto csv = vaert.browse(std::string("/statistik.csv") + kPraktik);
  EXPECT_NE(csv.body.find("2026M03;skjult"), std::string::npos) << csv.body;
  const auto xlsx = vaert.browse(std::string("/statistik.xlsx") + kPraktik);
  EXPECT_EQ(xlsx.body.substr(0, 2), "PK");
}

TEST_F(Statistiksider, en_forkert_maaned_siges_ved_feltet_og_det_skrevne_bliver) {
  vaert.log_in("leif");
  const auto svar = vaert.browse("/statistik?maal=varighed&fra=2026-13&til=2026-03");
  EXPECT_EQ(svar.status, 422U);
  EXPECT_NE(svar.body.find("value=\"2026-13\""), std::string::npos);
  EXPECT_NE(svar.body.find("Der findes ingen sådan måned"), std::string::npos);
}

TEST_F(Statistiksider, uden_spoergsmaal_vises_det_sidste_aar) {
  vaert.log_in("leif");
  const auto svar = vaert.browse("/statistik");
  EXPECT_EQ(svar.status, 200U);
  EXPECT_NE(svar.body.find("2025M10"), std::string::npos);
  EXPECT_NE(svar.body.find("2026M09"), std::string::npos);
}

TEST_F(Statistiksider, api_svarer_som_jobindsats_og_skjuler) {
  const auto svar = vaert.api(leder, "GET", std::string("/api/v1/statistik") + kPraktik);
  EXPECT_EQ(svar.status, 200U);
  EXPECT_EQ(svar.body, R"({"columns":["Periode","Antal forløb"],"rows":[["2026M03","*"]]})");
}

TEST_F(Statistiksider, api_siger_hvad_der_mangler_og_hvad_der_ikke_findes) {
  EXPECT_EQ(vaert.api(leder, "GET", "/api/v1/statistik").status, 422U);
  const auto svar = vaert.api(
      leder, "GET", "/api/v1/statistik?maal=forloeb&fra=2026-01&til=2026-02&opdel=farve,form");
  EXPECT_EQ(svar.status, 422U);
  EXPECT_NE(svar.body.find("vaerdi_ukendt"), std::string::npos);
  EXPECT_EQ(
      vaert.api(leder, "GET", "/api/v1/statistik?maal=forloeb&fra=2026-01&til=2026-02&kommune=751")
          .status,
      403U);
}

}  // namespace
}  // namespace nytte::web::proeve
