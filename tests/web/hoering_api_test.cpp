// The API of the hearings: the same acts as the pages, with the same refusals.
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>

#include "vaert.hpp"
#include "web/api/ruter_api.hpp"

namespace nytte::web::proeve {
namespace {

class HoeringsApi : public ::testing::Test {
 protected:
  HoeringsApi() {
    vaert.nu = {std::int64_t{Dato::af(2023, 3, 1).dagnummer()} * 86'400 + 36'000};
    tilfoej_api(vaert.ruter);
    mette = vaert.account("mette", {Rolle::virksomhedskonsulent});
    created("/api/v1/arbejdssteder",
            R"({"p_nummer":"9900000001","cvr":"99000001","navn":"Strandvejens Plejehjem",)"
            R"("kommune":"101","sektor":"kommune"})");
    created("/api/v1/medarbejderrepraesentanter",
            R"({"niveau":"tr_p_nummer","p_nummer":"9900000001","cvr":"99000001",)"
            R"("navn":"Kim Holm","email":"kim@example.dk","fra":"2020-01-01"})");
    const auto j =
        created("/api/v1/jobordrer",
                R"({"p_nummer":"9900000001","type":"nytteindsats_kommune","stilling":"Medhjælper",)"
                R"("pladser":2,"fra":"2023-01-01","til":"2023-12-31"})");
    jobordre = std::to_string(j.at("id").as_int64());
  }
  boost::json::object created(const std::string& sti, const std::string& krop) {
    const Svar svar = vaert.api(mette, "POST", sti, krop);
    EXPECT_EQ(svar.status, 201U) << sti << ": " << svar.body;
    return boost::json::parse(svar.body).as_object();
  }
  boost::json::object opret() {
    return created("/api/v1/jobordrer/" + jobordre + "/hoeringssager",
                   R"({"arbejdsgiver_navn":"Leder","arbejdsgiver_email":"leder@example.dk"})");
  }
  Svar handl(const std::string& hvad, const std::string& krop, const std::string& version) {
    Felter h;
    if (!version.empty()) h.add("if-match", "\"" + version + "\"");
    return vaert.api(mette, "POST", "/api/v1/henvendelser/1/" + hvad, krop, h);
  }

  Vaert vaert;
  Vaert::Konto mette{{{}, Kommunekode::fra(101).value(), "", "", {}}, ""};
  std::string jobordre;
};

TEST_F(HoeringsApi, opretter_viser_og_lister) {
  const auto sag = opret();
  EXPECT_EQ(sag.at("art").as_string(), "hoering");
  EXPECT_EQ(sag.at("henvendelser").as_array().size(), 2U);
  EXPECT_TRUE(sag.at("grundlag").is_object());
  const Svar en = vaert.api(mette, "GET", "/api/v1/hoeringssager/1");
  EXPECT_EQ(en.status, 200U) << en.body;
  const Svar liste = vaert.api(mette, "GET", "/api/v1/hoeringssager?tilstand=aaben");
  EXPECT_NE(liste.body.find("Kim Holm"), std::string::npos) << liste.body;
  const Svar lukkede = vaert.api(mette, "GET", "/api/v1/hoeringssager?tilstand=lukket");
  EXPECT_EQ(lukkede.body.find("Kim Holm"), std::string::npos);
}

TEST_F(HoeringsApi, uden_arbejdsgiver_mangler_begge_felter) {
  const Svar svar =
      vaert.api(mette, "POST", "/api/v1/jobordrer/" + jobordre + "/hoeringssager", "{}");
  EXPECT_EQ(svar.status, 422U);
  EXPECT_NE(svar.body.find("arbejdsgiver_navn"), std::string::npos) << svar.body;
  EXPECT_NE(svar.body.find("arbejdsgiver_email"), std::string::npos);
}

TEST_F(HoeringsApi, handlinger_kraever_den_laeste_version) {
  opret();
  EXPECT_EQ(handl("send", R"({"kontakt":"Mette 89"})", "").status, 428U);
  EXPECT_EQ(handl("send", R"({"kontakt":"Mette 89"})", "1").status, 200U);
  EXPECT_EQ(handl("send", R"({"kontakt":"Mette 89"})", "1").status, 412U);
  EXPECT_EQ(handl("ryk", R"({"kontakt":"Mette 89"})", "2").status, 409U) << "not sent";
  EXPECT_EQ(handl("videre", R"({"grund":"svarer ikke"})", "2").status, 409U) << "not lawful";
  EXPECT_EQ(handl("adresse", R"({"email":"nej"})", "2").status, 422U);
  EXPECT_EQ(handl("adresse", R"({"email":"kim.holm@example.dk"})", "2").status, 200U);
  EXPECT_EQ(handl("afleveret", R"({"dag":"2023-03-01","hvordan":"i hånden"})", "3").status, 200U);
  Felter h;
  h.add("if-match", "\"5\"");
  const Svar luk =
      vaert.api(mette, "POST", "/api/v1/hoeringssager/1/luk", R"({"grund":"opgivet"})", h);
  EXPECT_EQ(luk.status, 200U) << luk.body;
  EXPECT_NE(luk.body.find("\"tilstand\":\"lukket\""), std::string::npos);
}

TEST_F(HoeringsApi, hvem_der_skal_hoeres) {
  const Svar svar =
      vaert.api(mette, "GET", "/api/v1/arbejdssteder/9900000001/hvem-skal-hoeres?dag=2023-03-01");
  EXPECT_EQ(svar.status, 200U) << svar.body;
  EXPECT_NE(svar.body.find("\"naeste\":\"tr_p_nummer\""), std::string::npos) << svar.body;
  EXPECT_NE(svar.body.find("staar_efter"), std::string::npos);
}

}  // namespace
}  // namespace nytte::web::proeve
