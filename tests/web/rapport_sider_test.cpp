// The report to the council: two clicks on the pages, the same in the API, and the council's side.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "vaert.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// Tuesday 4 July 2023: the second quarter is over and due.
constexpr Tidspunkt kJuli{1'688'461'200};

class Rapportsider : public ::testing::Test {
 protected:
  Rapportsider() {
    vaert.nu = kJuli;
    tilfoej_api(vaert.ruter);
    tilfoej_sider(vaert.ruter);
    EXPECT_EQ(vaert
                  .api(mette, "POST", "/api/v1/arbejdssteder",
                       R"({"p_nummer":"9900000001","cvr":"99000001","navn":"Strandvejens )"
                       R"(Plejehjem","kommune":"751","sektor":"kommune"})")
                  .status,
              201U);
    // A person in another scheme: a row of the report without a case here.
    EXPECT_EQ(vaert
                  .api(mette, "POST", "/api/v1/arbejdssteder/9900000001/andre-ordninger",
                       R"({"ordning":"loentilskud","fra":"2023-05-01","til":"2023-06-30",)"
                       R"("ugentlig_tid":"37:00"})")
                  .status,
              201U);
  }

  Svar frys(const std::string& kendt = "0") {
    vaert.browse("/rapporter");
    Felter f;
    f.add("kendt_nummer", kendt);
    return vaert.submit("/rapporter/2023K2/frys", f);
  }

  Vaert vaert;
  Vaert::Konto mette =
      vaert.account("mette", {Rolle::sagsbehandler, Rolle::virksomhedskonsulent}, 751);
  Vaert::Konto leif = vaert.account("leif", {Rolle::leder}, 751);
  Vaert::Konto ulla = vaert.account("ulla", {Rolle::sekretariat}, 751);
};

TEST_F(Rapportsider, to_klik_fra_opgjort_til_lagt_i_post) {
  vaert.log_in("leif");
  const Svar oversigt = vaert.browse("/rapporter");
  EXPECT_THAT(oversigt.body, HasSubstr("Opgørelsen for 2. kvartal 2023 mangler at blive sendt"));
  EXPECT_THAT(oversigt.body, HasSubstr("Opgør og frys 2. kvartal 2023"));
  EXPECT_EQ(std::string(frys().headers.get("Location")), "/rapporter/2023K2");
  const Svar kvartal = vaert.browse("/rapporter/2023K2");
  EXPECT_THAT(kvartal.body, HasSubstr("Opgørelsen er frosset"));
  EXPECT_THAT(kvartal.body, HasSubstr("Send version 1 til RAR Østjylland"));
  Felter mail;
  mail.add("email", "raad@example.dk");
  EXPECT_EQ(vaert.submit("/rapporter/2023K2/1/send", mail).status, 303U);
  EXPECT_THAT(vaert.browse("/rapporter/2023K2").body, HasSubstr("Lagt i post, ikke sendt endnu"));
}

TEST_F(Rapportsider, siger_hvad_der_mangler_og_hvor_det_rettes) {
  vaert.log_in("mette");
  const std::string side = vaert.browse("/rapporter/2023K2").body;
  EXPECT_THAT(side, HasSubstr("Antal ordinært ansatte mangler"));
  EXPECT_THAT(side, HasSubstr("href=\"/arbejdssteder/9900000001\""));
  EXPECT_THAT(side, HasSubstr("En leder kan fryse"));
  EXPECT_THAT(side, Not(HasSubstr("action=\"/rapporter/2023K2/frys\"")));
}

TEST_F(Rapportsider, kvartalet_der_loeber_er_en_kladde_uden_knap) {
  vaert.log_in("leif");
  const Svar side = vaert.browse("/rapporter/2023K3");
  EXPECT_THAT(side.body, HasSubstr("løber endnu"));
  EXPECT_THAT(side.body, Not(HasSubstr("/rapporter/2023K3/frys")));
  EXPECT_EQ(vaert.browse("/rapporter/2023K4").status, 422U);
  EXPECT_EQ(vaert.browse("/rapporter/hest").status, 422U);
  EXPECT_EQ(vaert.browse("/rapporter/2023K2/7").status, 404U);
}

TEST_F(Rapportsider, den_der_fryser_en_gang_til_faar_det_at_vide) {
  vaert.log_in("leif");
  EXPECT_EQ(frys().status, 303U);
  const Svar igen = frys();
  EXPECT_EQ(igen.status, 412U);
  EXPECT_THAT(igen.body, HasSubstr("der er allerede en version 1"));
}

TEST_F(Rapportsider, en_forkert_mailadresse_bliver_staaende_med_sin_fejl) {
  vaert.log_in("leif");
  frys();
  vaert.browse("/rapporter/2023K2");
  Felter mail;
  mail.add("email", "ingen adresse");
  const Svar svar = vaert.submit("/rapporter/2023K2/1/send", mail);
  EXPECT_EQ(svar.status, 422U);
  EXPECT_THAT(svar.body, HasSubstr("value=\"ingen adresse\""));
}

TEST_F(Rapportsider, uden_mailadresse_sendes_intet_og_intet_laegges_klar) {
  vaert.log_in("leif");
  frys();
  vaert.browse("/rapporter/2023K2");
  Felter mail;
  mail.add("email", "");
  mail.add("kontakt", "Leif, 99 00 00 01");
  const Svar svar = vaert.submit("/rapporter/2023K2/1/send", mail);
  EXPECT_EQ(svar.status, 422U);
  EXPECT_THAT(svar.body, HasSubstr("href=\"#email\""));
  EXPECT_THAT(svar.body, HasSubstr("value=\"Leif, 99 00 00 01\""));
  EXPECT_THAT(vaert.browse("/rapporter/2023K2").body, HasSubstr("Ikke sendt"));
}

TEST_F(Rapportsider, filerne_hentes_i_tre_formater) {
  vaert.log_in("leif");
  frys();
  for (const auto& [format, start] :
       {std::pair{"csv", "\xEF\xBB\xBF"}, {"xlsx", "PK"}, {"pdf", "%PDF"}}) {
    const Svar fil = vaert.browse(std::string("/rapporter/2023K2/1/") + format);
    EXPECT_EQ(fil.status, 200U);
    EXPECT_TRUE(fil.body.starts_with(start)) << format;
    EXPECT_THAT(std::string(fil.headers.get("Content-Disposition")),
                HasSubstr(std::string("opgoerelse-751-2023K2-v1.") + format));
    EXPECT_TRUE(
        vaert.browse(std::string("/rapporter/2023K2/kladde/") + format).body.starts_with(start));
    EXPECT_TRUE(vaert.browse(std::string("/rapporter/pladser/") + format).body.starts_with(start));
  }
  EXPECT_EQ(vaert.browse("/rapporter/2023K2/1/docx").status, 404U);
}

TEST_F(Rapportsider, raadet_henter_det_der_er_lagt_klar) {
  vaert.log_in("leif");
  frys();
  vaert.browse("/rapporter/2023K2");
  EXPECT_EQ(vaert.submit("/rapporter/2023K2/1/send", {}).status, 303U);
  EXPECT_THAT(vaert.browse("/rapporter/2023K2").body, HasSubstr("Ligger klar til rådet"));
  vaert.log_in("ulla");
  EXPECT_THAT(vaert.browse("/raad/rapporter").body, HasSubstr("2. kvartal 2023"));
  Felter f;
  f.add("format", "csv");
  const Svar fil = vaert.submit("/raad/rapporter/1/hent", f);
  EXPECT_EQ(fil.status, 200U);
  EXPECT_THAT(fil.body, HasSubstr("Strandvejens Plejehjem"));
  EXPECT_EQ(vaert.browse("/rapporter").status, 403U);
  vaert.log_in("leif");
  EXPECT_THAT(vaert.browse("/rapporter/2023K2/1").body, HasSubstr("Hentet af rådet"));
  EXPECT_THAT(vaert.browse("/rapporter").body, Not(HasSubstr("2. kvartal 2023 mangler")));
}

TEST_F(Rapportsider, api_goer_det_samme) {
  EXPECT_THAT(vaert.api(leif, "GET", "/api/v1/rapporter").body,
              HasSubstr("\"kvartal\":\"2023K2\""));
  const Svar nu = vaert.api(leif, "GET", "/api/v1/rapporter/2023K2");
  EXPECT_THAT(nu.body, HasSubstr("\"ordning\":\"loentilskud\""));
  EXPECT_THAT(nu.body, HasSubstr("\"fuldtidspersoner\":\"1.00\""));
  EXPECT_THAT(nu.body, HasSubstr("\"art\":\"ansatte_mangler\""));
  const std::string sti = "/api/v1/rapporter/2023K2/versioner";
  EXPECT_EQ(vaert.api(mette, "POST", sti, R"({"kendt_nummer":0})").status, 403U);
  EXPECT_EQ(vaert.api(leif, "POST", sti, "{}").status, 422U);
  const Svar frosset = vaert.api(leif, "POST", sti, R"({"kendt_nummer":0})");
  EXPECT_EQ(frosset.status, 201U) << frosset.body;
  EXPECT_EQ(std::string(frosset.headers.get("Location")), sti + "/1");
  EXPECT_EQ(vaert.api(leif, "POST", sti, R"({"kendt_nummer":1,"grund":"igen"})").status, 409U);
  EXPECT_TRUE(vaert.api(leif, "GET", sti + "/1/filer/xlsx").body.starts_with("PK"));
  EXPECT_THAT(vaert.api(leif, "POST", sti + "/1/send", R"({"email":"raad@example.dk"})").body,
              HasSubstr("\"tilstand\":\"i_posten\""));
  EXPECT_THAT(vaert.api(leif, "GET", "/api/v1/rapporter/pladser").body,
              HasSubstr("\"raekker\":[]"));
  EXPECT_THAT(vaert.api(ulla, "GET", "/api/v1/raad/rapporter").body, HasSubstr("\"id\":1"));
  EXPECT_EQ(vaert.api(ulla, "POST", "/api/v1/raad/rapporter/1/hent", R"({"format":"pdf"})").status,
            200U);
}

}  // namespace
}  // namespace nytte::web::proeve
