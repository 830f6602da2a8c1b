// The attendance page as a phone sees it, its retries, and the workplace's link.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>

#include "sager/hold/melding.hpp"
#include "sager/post/link.hpp"
#include "vaert.hpp"
#include "web/aktiver.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/hold_visning.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr int kFolk = 14;
constexpr std::size_t kHoejstBytes = 26'000;   // the page with 14 people
constexpr std::size_t kHoejstAktiver = 9'000;  // its style and script, before packing

class Holdsider : public ::testing::Test {
 protected:
  Holdsider() {
    vaert.nu = dagen(Dato::af(2026, 9, 21));  // a Monday
    tilfoej_api(vaert.ruter);
    tilfoej_sider(vaert.ruter);
    opret();
  }
  static Tidspunkt dagen(Dato d) { return {std::int64_t{d.dagnummer()} * 86'400 + 36'000}; }
  static std::string nr(std::int64_t n) { return std::to_string(n); }

  boost::json::object api(const Vaert::Konto& k, const std::string& metode, const std::string& sti,
                          const std::string& krop = "") {
    const Svar svar = vaert.api(k, metode, sti, krop);
    EXPECT_LT(svar.status, 300U) << sti << ": " << svar.body;
    return svar.body.empty() ? boost::json::object() : boost::json::parse(svar.body).as_object();
  }

  void opret() {
    api(mette, "POST", "/api/v1/arbejdssteder",
        R"({"p_nummer":"9900000001","cvr":"99000001","navn":"Driftsgården","kommune":"101",)"
        R"("sektor":"kommune"})");
    const auto ordre =
        api(mette, "POST", "/api/v1/jobordrer",
            R"({"p_nummer":"9900000001","type":"nytteindsats_kommune","stilling":"Medhjælper",)"
            R"("pladser":20,"fra":"2026-09-01","til":"2027-08-31","ud_over_normeret_niveau":true,)"
            R"("konkurrenceforvridende":false,"indgaar_i_serviceniveau":false,)"
            R"("service_for_borger":false})");
    const auto j = ordre.at("id").as_int64();
    api(mette, "POST", "/api/v1/jobordrer/" + nr(j) + "/hoeringer",
        R"({"art":"orientering","navn":"Kim Holm","dato":"2026-09-01"})");
    hold = api(mette, "POST", "/api/v1/hold",
               fmt::format(R"({{"navn":"Parkholdet","p_nummer":"9900000001","projektleder":{},)"
                           R"("kapacitet":15,"moedested":"Gården","moedetid":480,"slut":840,)"
                           R"("ugedage":[1,2,3,4,5],"udendoers":true}})",
                           pia.bruger.id.vaerdi))
               .at("id")
               .as_int64();
    for (int i = 0; i < kFolk; ++i) placer(j, i);
  }
  void placer(std::int64_t ordre, int i) {
    const auto b = api(mette, "POST", "/api/v1/borgere",
                       fmt::format(R"({{"cpr":"02038510{:02}","navn":"Karen Prøve {:02}",)"
                                   R"("erhvervskompetencegivende_uddannelse":true,)"
                                   R"("senest_ansat_kendt":true,"ydelser":[{{"ydelse":)"
                                   R"("kontanthjaelp","visitation":"jobparat",)"
                                   R"("fra":"2026-01-05"}}]}})",
                                   31 + i, i + 1))
                       .at("id")
                       .as_int64();
    const auto p = api(mette, "POST", "/api/v1/jobordrer/" + nr(ordre) + "/placeringer",
                       fmt::format(R"({{"borger":{},"fra":"2026-09-21","til":"2026-11-27",)"
                                   R"("ugentlig_tid":"25:00","begrundelse":"aftalt"}})",
                                   b))
                       .at("placering")
                       .at("id")
                       .as_int64();
    api(mette, "PUT", "/api/v1/placeringer/" + nr(p) + "/hold",
        fmt::format(R"({{"hold":{},"fra":"2026-09-21"}})", hold));
    borgere.push_back(b);
    folk.push_back(p);
  }
  std::string sti() const { return "/hold/" + nr(hold) + "/fremmoede"; }
  Felter skema(const std::string& art = "kom", const std::string& dato = "2026-09-21") const {
    Felter f;
    f.add("dato", dato);
    f.add("handling", "gem");
    for (const auto p : folk) {
      f.add("v" + nr(p), art);
      f.add("t" + nr(p), "");
      f.add("b" + nr(p), "");
      f.add("n" + nr(p), "0");
    }
    return f;
  }
  std::int64_t antal(const std::string& tabel) {
    return vaert.db.value<std::int64_t>("SELECT COUNT(*) FROM " + tabel).value();
  }

  Vaert vaert;
  Vaert::Konto mette = vaert.account("mette", {Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  Vaert::Konto pia = vaert.account("pia", {Rolle::projektleder});
  std::int64_t hold = 0;
  std::vector<std::int64_t> folk;
  std::vector<std::int64_t> borgere;
};

TEST_F(Holdsider, siden_er_lille_og_henter_intet_designsystem) {
  vaert.log_in("pia");
  const Svar svar = vaert.browse(sti());
  ASSERT_EQ(svar.status, 200U);
  EXPECT_LT(svar.body.size(), kHoejstBytes) << svar.body.size();
  EXPECT_THAT(svar.body, Not(HasSubstr("dkfds")));
  EXPECT_THAT(svar.body, Not(HasSubstr("nytte.css")));
  std::size_t aktiver = 0;
  for (const auto& a : alle_aktiver())
    if (a.navn == "hold.css" || a.navn == "fremmoede.js") aktiver += a.indhold.size();
  EXPECT_GT(aktiver, 0U);
  EXPECT_LT(aktiver, kHoejstAktiver);
  EXPECT_THAT(svar.body, HasSubstr("<h1>14 personer på holdet</h1>"));
  EXPECT_THAT(svar.body, Not(HasSubstr("checked")));
}

TEST_F(Holdsider, samme_post_to_gange_er_som_en_og_titlen_er_svaret) {
  vaert.log_in("pia");
  vaert.browse(sti());
  EXPECT_EQ(vaert.submit(sti(), skema()).status, 303U);
  EXPECT_EQ(vaert.submit(sti(), skema()).status, 303U) << "the phone sends it again";
  EXPECT_EQ(antal("dagsfremmoede"), kFolk);
  EXPECT_THAT(vaert.browse(sti()).body, HasSubstr("14 af 14 er mødt"));
  EXPECT_THAT(vaert.browse("/").body, HasSubstr("14 af 14 er mødt"));
  EXPECT_THAT(vaert.browse("/hold/" + nr(hold)).body, HasSubstr("14 af 14 er mødt"));
}

TEST_F(Holdsider, fejl_staar_ved_sin_person_og_siges_en_gang_og_de_andre_er_gemt) {
  vaert.log_in("pia");
  vaert.browse(sti());
  auto f = skema();
  f.set("v" + nr(folk[0]), "kom_for_sent");
  f.set("v" + nr(folk[1]), "kom_for_sent");
  f.set("v" + nr(folk[2]), "aftalt_fravaer");
  f.set("b" + nr(folk[2]), "");
  const Svar svar = vaert.submit(sti(), f);
  EXPECT_EQ(svar.status, 422U);
  EXPECT_EQ(antal("dagsfremmoede"), kFolk - 3);
  EXPECT_THAT(svar.body, HasSubstr("De andre er gemt (11). 3 personer mangler at blive gemt"));
  const std::string hvor_laenge = "skriv, hvor længe borgeren var der";
  const auto i = svar.body.find("role=\"alert\"");
  const auto boks = svar.body.substr(i, svar.body.find("</div>", i) - i);
  EXPECT_NE(boks.find(hvor_laenge), std::string::npos);
  EXPECT_EQ(boks.find(hvor_laenge, boks.find(hvor_laenge) + 1), std::string::npos)
      << "said once for both";
  EXPECT_THAT(boks, HasSubstr("#p" + nr(folk[0])));
  EXPECT_THAT(boks, HasSubstr("#p" + nr(folk[1])));
  EXPECT_THAT(svar.body, HasSubstr("id=\"e" + nr(folk[2]) + "\""));
  f.set("t" + nr(folk[0]), "2:30");
  f.set("t" + nr(folk[1]), "2,5");
  f.set("b" + nr(folk[2]), "Aftalt med Pia");
  EXPECT_EQ(vaert.submit(sti(), f).status, 303U) << "the saved ones are sent again, unharmed";
  EXPECT_EQ(antal("dagsfremmoede"), kFolk);
}

TEST_F(Holdsider, alle_moedt_er_kun_et_forslag_indtil_der_gemmes) {
  vaert.log_in("pia");
  vaert.browse(sti());
  Felter f;
  f.add("dato", "2026-09-21");
  f.add("v" + nr(folk[3]), "syg");
  f.add("handling", "alle");
  const Svar svar = vaert.submit(sti(), f);
  EXPECT_EQ(svar.status, 200U);
  EXPECT_THAT(svar.body, HasSubstr("13 personer er sat til mødt. Intet er gemt endnu"));
  EXPECT_EQ(antal("dagsfremmoede"), 0);
}

TEST_F(Holdsider, vejret_stopper_dagen_paa_sin_egen_side) {
  vaert.log_in("pia");
  EXPECT_THAT(vaert.browse(sti()).body, HasSubstr("/vejr?dato=2026-09-21"));
  EXPECT_THAT(vaert.browse("/hold/" + nr(hold) + "/vejr").body, HasSubstr("Send alle hjem"));
  Felter f;
  f.add("dato", "2026-09-21");
  f.add("klokken", "i dag");
  EXPECT_EQ(vaert.submit("/hold/" + nr(hold) + "/vejr", f).status, 422U);
  f.set("klokken", "10.30");
  EXPECT_EQ(vaert.submit("/hold/" + nr(hold) + "/vejr", f).status, 303U);
  EXPECT_THAT(vaert.browse(sti()).body, HasSubstr("Sendt hjem, 2:30 timer"));
}

TEST_F(Holdsider, konsulenten_ser_holdet_uden_navne_og_ikke_fremmoedet) {
  vaert.account("jens", {Rolle::virksomhedskonsulent});
  vaert.log_in("jens");
  const Svar svar = vaert.browse("/hold/" + nr(hold));
  EXPECT_EQ(svar.status, 200U);
  EXPECT_THAT(svar.body, Not(HasSubstr("Karen Prøve")));
  EXPECT_EQ(vaert.browse(sti()).status, 403U);
}

TEST_F(Holdsider, et_andet_hold_findes_ikke_for_projektlederen) {
  vaert.account("ole", {Rolle::projektleder});
  vaert.log_in("ole");
  EXPECT_EQ(vaert.browse("/hold/" + nr(hold)).status, 404U);
  EXPECT_EQ(vaert.browse(sti()).status, 404U);
  EXPECT_EQ(vaert.browse("/borgere/" + nr(borgere[0]) + "/fremmoede").status, 404U);
  EXPECT_THAT(vaert.browse("/").body, HasSubstr("Du leder ingen hold endnu"));
}

TEST_F(Holdsider, api_svarer_for_hver_raekke_og_samme_noegle_giver_samme_svar) {
  const std::string krop =
      fmt::format(R"({{"dato":"2026-09-21","raekker":[{{"placering":{},"art":"kom"}},)"
                  R"({{"placering":{},"art":"sendt_hjem"}},{{"placering":99999,"art":"kom"}}]}})",
                  folk[0], folk[1]);
  Felter noegle;
  noegle.add("idempotency-key", "van-1");
  const std::string adresse = "/api/v1" + sti();
  const Svar svar = vaert.api(pia, "POST", adresse, krop, noegle);
  ASSERT_EQ(svar.status, 200U) << svar.body;
  const auto o = boost::json::parse(svar.body).as_object();
  EXPECT_EQ(o.at("gemt").as_int64(), 1);
  EXPECT_EQ(o.at("antal_fejl").as_int64(), 2);
  const auto& r = o.at("raekker").as_array();
  EXPECT_EQ(r[1].at("fejl").at(0).at("kode").as_string(), "felt_mangler");
  EXPECT_EQ(r[2].at("fejl").at(0).at("kode").as_string(), "ikke_paa_holdet");
  EXPECT_EQ(vaert.api(pia, "POST", adresse, krop, noegle).body, svar.body);
  EXPECT_EQ(antal("dagsfremmoede"), 1);
}

TEST_F(Holdsider, maaneden_kan_hentes_som_fil_uden_cpr) {
  vaert.log_in("pia");
  vaert.browse(sti());
  vaert.submit(sti(), skema());
  const std::string ark = "/hold/" + nr(hold) + "/maaned/2026-09";
  EXPECT_THAT(vaert.browse(ark).body, HasSubstr("September 2026: 14 fremmøder af 14"));
  EXPECT_THAT(vaert.browse(ark + "/csv").body, HasSubstr("Karen Prøve 01;"));
  EXPECT_THAT(vaert.browse(ark + "/csv").body, Not(HasSubstr("020385")));
  EXPECT_THAT(vaert.browse(ark + "/pdf").body, HasSubstr("%PDF-"));
  EXPECT_THAT(vaert.browse("/borgere/" + nr(borgere[0]) + "/fremmoede").body,
              HasSubstr("Mødt 1 af 1 registreret dag"));
}

TEST_F(Holdsider, arbejdspladsen_melder_med_sit_link_og_ser_kun_fornavnet) {
  const std::string token = sager::nyt_link(vaert.db, {std::string(sager::kMeldeformaal),
                                                       std::string(sager::kMeldeemne),
                                                       nr(folk[0]),
                                                       dagen(Dato::af(2026, 11, 28)),
                                                       vaert.nu,
                                                       {}});
  const std::string melding = "/meld/" + token;
  const Svar side = vaert.browse(melding);
  EXPECT_EQ(side.status, 200U);
  EXPECT_THAT(side.body, HasSubstr("Karen"));
  EXPECT_THAT(side.body, Not(HasSubstr("Karen Prøve")));
  EXPECT_EQ(side.headers.get("Referrer-Policy"), "no-referrer");
  EXPECT_THAT(vaert.browse(melding + "/udeblev").body, HasSubstr("Ja, meld det"));
  EXPECT_EQ(antal("dagsfremmoede"), 0) << "looking changes nothing";
  EXPECT_EQ(vaert.submit(melding + "/udeblev", {}).status, 303U);
  EXPECT_EQ(vaert.submit(melding + "/udeblev", {}).status, 303U) << "a double click";
  EXPECT_EQ(antal("udeblivelse"), 1);
  EXPECT_THAT(vaert.browse(melding).body, HasSubstr("Det er meldt, at Karen ikke mødte i dag"));
  EXPECT_EQ(vaert.browse("/meld/gaet").status, 404U);
  for (const auto& linje : vaert.journal) EXPECT_THAT(linje, Not(HasSubstr(token)));
}

TEST_F(Holdsider, et_link_kan_kun_bruges_saa_tit_i_minuttet) {
  const std::string token = sager::nyt_link(vaert.db, {std::string(sager::kMeldeformaal),
                                                       std::string(sager::kMeldeemne),
                                                       nr(folk[0]),
                                                       dagen(Dato::af(2026, 11, 28)),
                                                       vaert.nu,
                                                       {}});
  for (int i = 0; i < 30; ++i) EXPECT_EQ(vaert.browse("/meld/" + token).status, 200U);
  EXPECT_EQ(vaert.browse("/meld/" + token).status, 429U);
  vaert.nu.sekunder += 60;
  EXPECT_EQ(vaert.browse("/meld/" + token).status, 200U);
}

TEST(Klokken, laeses_som_folk_skriver_den) {
  EXPECT_EQ(laes_klokken("8"), 480);
  EXPECT_EQ(laes_klokken("8.00"), 480);
  EXPECT_EQ(laes_klokken("08:30"), 510);
  EXPECT_EQ(laes_klokken("0830"), 510);
  EXPECT_EQ(laes_klokken("24.00"), 1440);
  for (const char* galt : {"", "8.5", "25", "8.75", "otte", "8.0.0", "123456", "."})
    EXPECT_FALSE(laes_klokken(galt)) << galt;
}

}  // namespace
}  // namespace nytte::web::proeve
