#include "web/fordeler.hpp"

#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <stdexcept>

#include "vaert.hpp"
#include "web/login.hpp"

namespace nytte::web::proeve {
namespace {

/// A page for case workers with a form, an API route, and one that fails.
class Fordelerproeve : public ::testing::Test {
 protected:
  Fordelerproeve() {
    vaert.ruter.get("/hemmelig", kraever({Rolle::sagsbehandler}), show);
    vaert.ruter.post("/hemmelig", kraever({Rolle::sagsbehandler}), show);
    vaert.ruter.post("/api/v1/ting", kraever({Rolle::sagsbehandler}), show);
    vaert.ruter.get("/brudt", offentlig, [](const Anmodning&, store::Forbindelse&) -> Svar {
      throw std::runtime_error("SQL med noget hemmeligt");
    });
    mette = vaert.account("mette", {Rolle::sagsbehandler});
    leder = vaert.account("lars", {Rolle::leder});
  }
  static Svar show(const Anmodning& a, store::Forbindelse&) {
    return html("<input type=\"hidden\" name=\"csrf\" value=\"" + std::string(a.csrf()) + "\">" +
                a.bruger().brugernavn + " " + iso(a.i_dag));
  }

  Vaert vaert;
  Vaert::Konto mette{{{}, Kommunekode::fra(101).value(), "", "", {}}, ""};
  Vaert::Konto leder = mette;
};

TEST_F(Fordelerproeve, uden_login_sendes_en_side_til_login_og_tilbage_igen) {
  const Svar svar = vaert.browse("/hemmelig?a=b+c");
  EXPECT_EQ(svar.status, 303U);
  EXPECT_EQ(svar.headers.get("Location"), "/login?til=%2Fhemmelig%3Fa%3Db%2520c");
}

TEST_F(Fordelerproeve, login_giver_en_cookie_som_kun_browseren_ser) {
  const Svar svar = vaert.log_in("mette");
  EXPECT_EQ(svar.status, 303U);
  const auto cookie = svar.headers.get("Set-Cookie");
  EXPECT_NE(cookie.find("HttpOnly"), std::string::npos);
  EXPECT_NE(cookie.find("SameSite=Lax"), std::string::npos);
  EXPECT_EQ(cookie.find("Secure"), std::string::npos);
  const Svar side = vaert.browse("/hemmelig");
  EXPECT_EQ(side.status, 200U);
  EXPECT_NE(side.body.find("mette 2026-09-21"), std::string::npos);
}

TEST_F(Fordelerproeve, bag_TLS_er_cookien_Secure_og_bundet_til_vaerten) {
  EXPECT_EQ(session_cookie("t", true), "__Host-nytte=t; Path=/; HttpOnly; SameSite=Lax; Secure");
  vaert.valg.sikker_cookie = true;
  EXPECT_TRUE(vaert.browse("/login").headers.has("Strict-Transport-Security"));
}

TEST_F(Fordelerproeve, forkert_login_viser_fejlen_og_husker_navnet_men_ikke_adgangskoden) {
  const Svar svar = vaert.log_in("mette", "forkert&<kode>");
  EXPECT_EQ(svar.status, 401U);
  EXPECT_NE(svar.body.find("value=\"mette\""), std::string::npos);
  EXPECT_EQ(svar.body.find("forkert&amp;"), std::string::npos);
  EXPECT_EQ(vaert.browse("/hemmelig").status, 303U);
}

TEST_F(Fordelerproeve, kontoen_laases_ogsaa_gennem_siden) {
  for (int i = 0; i < 5; ++i) EXPECT_EQ(vaert.log_in("mette", "forkert").status, 401U);
  EXPECT_EQ(vaert.log_in("mette").status, 423U);
}

TEST_F(Fordelerproeve, log_ud_ender_sessionen_ogsaa_for_den_der_gemte_cookien) {
  vaert.log_in("mette");
  vaert.browse("/hemmelig");
  const auto gemt = vaert.cookies;
  EXPECT_EQ(vaert.submit("/logud", {}).status, 303U);
  EXPECT_EQ(vaert.browse("/hemmelig").status, 303U);
  vaert.cookies = gemt;
  EXPECT_EQ(vaert.browse("/hemmelig").status, 303U);
}

TEST_F(Fordelerproeve, en_formular_uden_eller_med_en_andens_csrf_felt_afvises) {
  EXPECT_EQ(vaert.submit("/login", {}, false).status, 403U) << "login too";
  vaert.log_in("mette");
  vaert.browse("/hemmelig");
  EXPECT_EQ(vaert.submit("/hemmelig", {}).status, 200U);
  EXPECT_EQ(vaert.submit("/hemmelig", {}, false).status, 403U);
  vaert.csrf = std::string(64, 'a');
  EXPECT_EQ(vaert.submit("/hemmelig", {}).status, 403U);
}

TEST_F(Fordelerproeve, csrf_feltet_fra_foer_login_gaelder_ikke_efter) {
  vaert.browse("/login");
  const std::string foer = vaert.csrf;
  vaert.log_in("mette");
  vaert.csrf = foer;
  EXPECT_EQ(vaert.submit("/hemmelig", {}).status, 403U);
}

TEST_F(Fordelerproeve, en_fremmed_oprindelse_afvises_selv_med_rigtigt_csrf_felt) {
  vaert.log_in("mette");
  vaert.browse("/hemmelig");
  Felter headers;
  headers.add("cookie", "nytte=" + vaert.cookies["nytte"]);
  headers.add("x-csrf-token", vaert.csrf);
  headers.add("origin", "http://localhost");
  EXPECT_EQ(vaert.ask("POST", "/hemmelig", headers).status, 200U);
  headers.set("origin", "http://ond.example");
  EXPECT_EQ(vaert.ask("POST", "/hemmelig", headers).status, 403U);
  headers.set("origin", "null");
  EXPECT_EQ(vaert.ask("POST", "/hemmelig", headers).status, 403U);
}

TEST_F(Fordelerproeve, forkert_rolle_er_403) {
  vaert.log_in("lars");
  EXPECT_EQ(vaert.browse("/hemmelig").status, 403U);
  EXPECT_EQ(vaert.api(leder, "POST", "/api/v1/ting").status, 403U);
}

TEST_F(Fordelerproeve, en_noegle_behoever_intet_csrf_felt_og_en_forkert_er_401_med_problem) {
  EXPECT_EQ(vaert.api(mette, "POST", "/api/v1/ting").status, 200U);
  Vaert::Konto forkert = mette;
  forkert.noegle += "x";
  const Svar svar = vaert.api(forkert, "POST", "/api/v1/ting");
  EXPECT_EQ(svar.status, 401U);
  EXPECT_EQ(svar.headers.get("Content-Type"), "application/problem+json");
  EXPECT_TRUE(svar.headers.has("WWW-Authenticate"));
  const auto krop = boost::json::parse(svar.body).as_object();
  EXPECT_EQ(krop.at("status"), 401);
  EXPECT_EQ(krop.at("fejl").at(0).at("kode"), "ikke_logget_ind");
  EXPECT_EQ(krop.at("korrelation").as_string(), std::string(svar.headers.get("X-Korrelation")));
}

TEST_F(Fordelerproeve, en_daarlig_noegle_slaar_ikke_over_til_cookien) {
  vaert.log_in("mette");
  Felter headers;
  headers.add("cookie", "nytte=" + vaert.cookies["nytte"]);
  headers.add("authorization", "Basic abc");
  EXPECT_EQ(vaert.ask("GET", "/hemmelig", headers).status, 303U);
}

TEST_F(Fordelerproeve, en_undtagelse_er_500_med_korrelation_og_uden_dens_ord) {
  const Svar svar = vaert.browse("/brudt");
  EXPECT_EQ(svar.status, 500U);
  EXPECT_EQ(svar.body.find("SQL"), std::string::npos);
  EXPECT_NE(svar.body.find(std::string(svar.headers.get("X-Korrelation"))), std::string::npos);
}

TEST_F(Fordelerproeve, ukendt_sti_forkert_metode_og_options) {
  EXPECT_EQ(vaert.browse("/findes-ikke").status, 404U);
  const Svar forkert = vaert.ask("DELETE", "/hemmelig");
  EXPECT_EQ(forkert.status, 405U);
  EXPECT_EQ(forkert.headers.get("Allow"), "GET, HEAD, POST, OPTIONS");
  EXPECT_EQ(vaert.ask("OPTIONS", "/hemmelig").status, 204U);
  EXPECT_EQ(vaert.ask("OPTIONS", "*").status, 204U);
  EXPECT_EQ(vaert.ask("HEAD", "/sundhed").status, 200U);
  EXPECT_EQ(vaert.ask("BREW", "/").status, 501U);
}

TEST_F(Fordelerproeve, hvert_svar_har_sikkerhedsfelterne) {
  for (const char* sti : {"/login", "/findes-ikke", "/sundhed", "/%ff", "/brudt"}) {
    const Svar svar = vaert.browse(sti);
    EXPECT_TRUE(svar.headers.get("Content-Security-Policy").starts_with("default-src 'self'"))
        << sti;
    EXPECT_EQ(svar.headers.get("X-Content-Type-Options"), "nosniff") << sti;
    EXPECT_EQ(svar.headers.get("Cache-Control"), "no-store") << sti;
  }
}

TEST_F(Fordelerproeve, journalen_har_moenstre_og_aldrig_stier_eller_felter) {
  vaert.browse("/hemmelig/0202700000?navn=Karen");
  vaert.browse("/hemmelig?navn=Karen");
  for (const std::string& linje : vaert.journal) {
    EXPECT_EQ(linje.find("0202700000"), std::string::npos);
    EXPECT_EQ(linje.find("Karen"), std::string::npos);
  }
  EXPECT_EQ(vaert.journal.back(), "GET /hemmelig 303");
}

TEST_F(Fordelerproeve, klar_spoerger_databasen) {
  EXPECT_EQ(vaert.browse("/klar").status, 200U);
  vaert.db.execute("DROP TABLE raad_kommune");
  vaert.db.execute("ALTER TABLE kommune RENAME TO vaek");
  EXPECT_EQ(vaert.browse("/klar").status, 503U);
  EXPECT_EQ(vaert.browse("/sundhed").status, 200U);
}

TEST_F(Fordelerproeve, metrics_taeller_anmodninger_pr_rute) {
  vaert.browse("/hemmelig");
  vaert.browse("/findes-ikke/1");
  const std::string text = vaert.browse("/metrics").body;
  EXPECT_NE(text.find("nytte_http_requests_total{method=\"GET\",route=\"/hemmelig\","
                      "status=\"303\"} 1\n"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("findes-ikke"), std::string::npos) << "a raw path would be a label";
}

TEST(Login, der_vendes_kun_tilbage_til_egne_stier) {
  EXPECT_EQ(safe_return_path("/jobordrer?a=1"), "/jobordrer?a=1");
  for (const char* ond : {"", "//ond.example", "/\\ond.example", "https://ond.example", "ond",
                          "/\t/ond.example", "/a\r\nSet-Cookie: x", "javascript:x"}) {
    EXPECT_EQ(safe_return_path(ond), "/") << ond;
  }
}

}  // namespace
}  // namespace nytte::web::proeve
