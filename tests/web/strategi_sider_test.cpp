// The strategy on the pages: written, approved, answered by link, shown to all; and the same in the
// API.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "sager/post/link.hpp"
#include "sager/strategi/parter.hpp"
#include "vaert.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Strategisider : public ::testing::Test {
 protected:
  Strategisider() {
    tilfoej_api(vaert.ruter);
    tilfoej_sider(vaert.ruter);
    vaert.log_in("leif");
  }

  static Felter skema(const std::string& version, const std::string& uger = "8") {
    Felter f;
    f.add("version", version);
    f.add("formaal", "Arbejde for ydelsen.\n- En vej til job");
    f.add("hoejst_uger", uger);
    f.add("fri_til_jobsoegning", "7");
    f.add("gruppe_kontanthjaelp_jobparat", "ja");
    return f;
  }
  // A draft with content; its id.
  std::string kladde() {
    vaert.browse("/strategi");
    const std::string sti(vaert.submit("/strategi/ny", {}).headers.get("Location"));
    vaert.browse(sti);
    EXPECT_EQ(vaert.submit(sti, skema("1")).status, 303U);
    return sti.substr(0, sti.rfind('/'));
  }
  void godkend(const std::string& sti, bool offentlig = true) {
    vaert.browse(sti + "/godkend");
    Felter f;
    f.add("version", "2");
    f.add("beslutning", "Byrådet, punkt 7");
    f.add("gaelder_fra", "21-09-2026");
    f.add("revideres", "20-09-2027");
    if (offentlig) f.add("offentlig", "ja");
    const Svar svar = vaert.submit(sti + "/godkend", f);
    EXPECT_EQ(svar.status, 303U) << svar.body;
  }
  std::string part(const std::string& sti) {
    vaert.browse(sti + "/parter");
    Felter f;
    f.add("art", "faglig_organisation");
    f.add("navn", "3F Aarhus");
    f.add("kontakt", "Kim Prøve");
    f.add("email", "3f@example.dk");
    EXPECT_EQ(vaert.submit(sti + "/parter", f).status, 303U);
    const auto id = vaert.db.value<std::int64_t>("SELECT MAX(id) FROM strategi_part");
    return std::to_string(id.value_or(0));
  }
  std::string link(const std::string& part) {
    return sager::nyt_link(vaert.db, {.formaal = std::string(sager::kStrategisvarformaal),
                                      .emne = std::string(sager::kStrategipartemne),
                                      .noegle = part,
                                      .udloeber = {vaert.nu.sekunder + 86'400},
                                      .oprettet = vaert.nu,
                                      .meddelelse = {}});
  }

  Vaert vaert;
  Vaert::Konto leif = vaert.account("leif", {Rolle::leder}, 751);
  Vaert::Konto mette = vaert.account("mette", {Rolle::sagsbehandler}, 751);
};

TEST_F(Strategisider, uden_en_strategi_siger_siden_hvad_man_kan_goere) {
  const auto side = vaert.browse("/strategi").body;
  EXPECT_THAT(side, HasSubstr("Der er ingen strategi for nytteindsats endnu"));
  EXPECT_THAT(side, HasSubstr("Skriv en strategi"));
}

TEST_F(Strategisider, skrives_med_vejledning_godkendes_og_vises_for_alle) {
  const auto sti = kladde();
  EXPECT_THAT(vaert.browse(sti + "/ret").body, HasSubstr("Spørgsmål at svare på"));
  EXPECT_THAT(vaert.browse(sti + "/ret").body, HasSubstr("id=\"gruppe_kontanthjaelp_jobparat\""));
  godkend(sti);
  EXPECT_THAT(vaert.browse("/strategi").body,
              HasSubstr("Strategien gælder fra 21. september 2026"));
  EXPECT_EQ(vaert.browse(sti + "/ret").status, 409U);
  vaert.cookies.clear();
  const Svar offentlig = vaert.browse("/offentlig/strategi/751");
  EXPECT_EQ(offentlig.status, 200U);
  EXPECT_THAT(offentlig.body, HasSubstr("<li class=\"brev-linjer\">En vej til job</li>"));
  EXPECT_THAT(offentlig.body, HasSubstr("Et forløb varer højst 8 uger."));
  EXPECT_TRUE(vaert.browse("/offentlig/strategi/751/pdf").body.starts_with("%PDF"));
  EXPECT_EQ(vaert.browse("/offentlig/strategi/730").status, 404U);
  EXPECT_EQ(vaert.browse("/offentlig/strategi/andet").status, 404U);
}

TEST_F(Strategisider, det_man_skrev_overlever_en_fejl) {
  const auto sti = kladde();
  vaert.browse(sti + "/ret");
  const Svar svar = vaert.submit(sti + "/ret", skema("2", "mange"));
  EXPECT_EQ(svar.status, 422U);
  EXPECT_THAT(svar.body, HasSubstr("Længste forløb: "));
  EXPECT_THAT(svar.body, HasSubstr("value=\"mange\""));
  EXPECT_THAT(svar.body, HasSubstr("En vej til job"));
}

TEST_F(Strategisider, en_kladde_er_ikke_offentlig) {
  const auto sti = kladde();
  vaert.cookies.clear();
  EXPECT_EQ(vaert.browse("/offentlig/strategi/751").status, 404U);
}

TEST_F(Strategisider, en_part_svarer_ved_sit_link_uden_login) {
  const auto sti = kladde();
  const auto token = link(part(sti));
  vaert.cookies.clear();
  const Svar side = vaert.browse("/strategisvar/" + token);
  EXPECT_THAT(side.body, HasSubstr("Hvad mener 3F Aarhus"));
  EXPECT_EQ(side.headers.get("Referrer-Policy"), "no-referrer");
  Felter f;
  f.add("laest_version", "2");
  f.add("bemaerkning", "For mange opgaver");
  f.add("navn", "Kim Prøve");
  EXPECT_THAT(vaert.submit("/strategisvar/" + token, f).body, HasSubstr("For mange opgaver"));
  f.add("tilslutning", "godkender_ikke");
  EXPECT_EQ(vaert.submit("/strategisvar/" + token, f).status, 303U);
  EXPECT_EQ(vaert.browse("/strategisvar/" + token).status, 410U);
  EXPECT_THAT(vaert.browse("/strategisvar/" + token + "/kvittering").body,
              HasSubstr("Godkender ikke"));
  EXPECT_EQ(vaert.browse("/strategisvar/noget-andet").status, 404U);
  vaert.log_in("mette");
  EXPECT_THAT(vaert.browse(sti + "/parter").body, HasSubstr("1 af 1 part har svaret"));
}

TEST_F(Strategisider, er_teksten_aendret_vises_den_nye_og_svaret_kan_sendes) {
  const auto sti = kladde();
  const auto token = link(part(sti));
  vaert.browse(sti + "/ret");
  ASSERT_EQ(vaert.submit(sti + "/ret", skema("2", "6")).status, 303U);
  Felter f;
  f.add("laest_version", "2");
  f.add("tilslutning", "godkender");
  f.add("navn", "Kim Prøve");
  vaert.browse("/strategisvar/" + token);
  const Svar svar = vaert.submit("/strategisvar/" + token, f);
  EXPECT_EQ(svar.status, 412U);
  EXPECT_THAT(svar.body, HasSubstr("teksten er ændret"));
  EXPECT_THAT(svar.body, HasSubstr("name=\"laest_version\" value=\"3\""));
  EXPECT_THAT(svar.body, HasSubstr("højst 6 uger"));
}

TEST_F(Strategisider, forskellene_staar_med_ord_og_ikke_kun_med_farve) {
  godkend(kladde());
  const auto sti = kladde();  // a copy, and then its eight weeks again
  vaert.browse(sti + "/ret");
  ASSERT_EQ(vaert.submit(sti + "/ret", skema("1", "6")).status, 303U);
  const auto side = vaert.browse(sti + "/forskelle").body;
  EXPECT_THAT(side, HasSubstr("1 sted er ændret siden version 1"));
  EXPECT_THAT(side, HasSubstr("<strong>Fjernet: </strong><del>Et forløb varer højst 8 uger."));
  EXPECT_THAT(side, HasSubstr("<strong>Nyt: </strong><ins>Et forløb varer højst 6 uger."));
}

TEST_F(Strategisider, droeftelsen_med_raadet_bedes_der_ikke_laengere_om) {
  const auto side = vaert.browse("/strategi/droeftelser").body;
  EXPECT_THAT(side, HasSubstr("Loven beder ikke længere om en årlig drøftelse med rådet"));
  EXPECT_THAT(side, Not(HasSubstr("Gem drøftelsen")));
}

TEST_F(Strategisider, opfoelgningen_siger_at_det_er_politik) {
  godkend(kladde());
  const auto side = vaert.browse("/strategi/opfoelgning").body;
  EXPECT_THAT(side, HasSubstr("kommunens egen politik, version 1, ikke loven"));
  EXPECT_EQ(vaert.browse("/strategi/opfoelgning/varighed").status, 200U);
  EXPECT_EQ(vaert.browse("/strategi/opfoelgning/noget").status, 404U);
  EXPECT_THAT(vaert.browse("/strategi/opfoelgning/varighed/csv").body,
              HasSubstr("Svarer til strategien"));
}

TEST_F(Strategisider, api_skriver_godkender_og_viser_det_samme) {
  const auto sti = std::string("/api/v1/strategier");
  const Svar ny = vaert.api(leif, "POST", sti, "{}");
  ASSERT_EQ(ny.status, 201U) << ny.body;
  const std::string en(ny.headers.get("Location"));
  Felter version;
  version.add("if-match", std::string(ny.headers.get("ETag")));
  const Svar gemt = vaert.api(leif, "PUT", en,
                              R"({"formaal":"Arbejde","politik":{"hoejst_uger":8,"foretrukne":)"
                              R"([{"ydelse":"dagpenge"}],"fri_til_jobsoegning":"5:00"}})",
                              version);
  ASSERT_EQ(gemt.status, 200U) << gemt.body;
  EXPECT_EQ(vaert.api(leif, "PUT", en, R"({"formaal":"Andet"})", version).status, 412U);
  Felter ny_version;
  ny_version.add("if-match", std::string(gemt.headers.get("ETag")));
  const Svar godkendt =
      vaert.api(leif, "POST", en + "/godkend",
                R"({"gaelder_fra":"2026-09-21","revideres":"2027-09-20","beslutning":"Byrådet"})",
                ny_version);
  ASSERT_EQ(godkendt.status, 200U) << godkendt.body;
  const auto json = boost::json::parse(vaert.api(mette, "GET", en).body).as_object();
  EXPECT_EQ(json.at("tilstand"), "i_kraft");
  EXPECT_EQ(json.at("politik").at("hoejst_uger"), 8);
  EXPECT_EQ(json.at("politik").at("fri_til_jobsoegning"), "5:00");
  EXPECT_EQ(vaert.api(mette, "POST", sti, "{}").status, 403U);
}

}  // namespace
}  // namespace nytte::web::proeve
