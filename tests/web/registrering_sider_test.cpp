// The record of a placement and the code lists, as a person and as a program meet them.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>

#include "vaert.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

const std::string kListe =
    "kode;startdato;slutdato;navn;beskrivelse\n"
    "41;2013-12-01;9999-12-31;Nytteindsats, kommune;\n"
    "42;2013-12-01;9999-12-31;Nytteindsats, regional;\n"
    "43;2013-12-01;9999-12-31;Nytteindsats, stat;\n"
    "45;2013-12-01;9999-12-31;Selvejende;\n";

std::string multipart(const std::string& indhold, const std::string& csrf,
                      const std::string& liste) {
  const auto felt = [](const std::string& navn, const std::string& v) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + navn + "\"\r\n\r\n" + v + "\r\n";
  };
  return felt("csrf", csrf) + felt("liste", liste) +
         "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"typer.csv\"\r\n"
         "Content-Type: text/csv\r\n\r\n" +
         indhold + "\r\n--x--\r\n";
}

class Registreringssider : public ::testing::Test {
 protected:
  Registreringssider() {
    tilfoej_api(vaert.ruter);
    tilfoej_sider(vaert.ruter);
    vaert.account("admin", {Rolle::administrator}, 751);
    create_cases();
  }

  boost::json::object created(const std::string& adresse, const std::string& krop) {
    const Svar svar = vaert.api(mette, "POST", adresse, krop);
    EXPECT_EQ(svar.status, 201U) << adresse << ": " << svar.body;
    return boost::json::parse(svar.body).as_object();
  }

  void create_cases() {
    created("/api/v1/arbejdssteder",
            R"({"p_nummer":"9900000001","cvr":"99000001","navn":"Strandvejens Plejehjem",)"
            R"("kommune":"751","sektor":"kommune"})");
    const auto ordre =
        created("/api/v1/jobordrer",
                R"({"p_nummer":"9900000001","type":"nytteindsats_kommune","stilling":"Medhjælper",)"
                R"("pladser":2,"fra":"2026-09-01","til":"2027-08-31","disco":"5153",)"
                R"("ud_over_normeret_niveau":true,"konkurrenceforvridende":false,)"
                R"("indgaar_i_serviceniveau":false,"service_for_borger":false})");
    const auto id = std::to_string(ordre.at("id").as_int64());
    nummer = ordre.at("nummer").as_string().c_str();
    created("/api/v1/jobordrer/" + id + "/hoeringer",
            R"({"art":"orientering","navn":"Kim Holm","dato":"2026-09-01",)"
            R"("arbejdsgiver_erklaering":"2026-09-01","medarbejder_erklaering":"2026-09-01"})");
    borger = created("/api/v1/borgere",
                     R"({"cpr":"0203851230","navn":"Karen Prøve",)"
                     R"("erhvervskompetencegivende_uddannelse":false,"senest_ansat_kendt":true,)"
                     R"("ydelser":[{"ydelse":"kontanthjaelp","visitation":"jobparat",)"
                     R"("fra":"2026-01-05"}]})")
                 .at("id")
                 .as_int64();
    const auto svar = created(
        "/api/v1/jobordrer/" + id + "/placeringer",
        fmt::format(R"({{"borger":{},"fra":"2026-10-01","til":"2026-11-30","ugentlig_tid":"25:00",)"
                    R"("del_af_plan":true,"begrundelse":"aftalt med borgeren"}})",
                    borger));
    placering = svar.at("placering").at("id").as_int64();
    sti = fmt::format("/placeringer/{}/registrering", placering);
  }

  Svar upload(const std::string& indhold, const std::string& liste) {
    Felter h;
    h.add("content-type", "multipart/form-data; boundary=x");
    std::string cookie;
    for (const auto& [n, v] : vaert.cookies) cookie += (cookie.empty() ? "" : "; ") + n + "=" + v;
    h.add("cookie", cookie);
    return vaert.ask("POST", "/register/kodelister", h, multipart(indhold, vaert.csrf, liste));
  }

  Vaert vaert;
  Vaert::Konto mette = vaert.account("mette", {Rolle::sagsbehandler}, 751);
  std::string nummer;
  std::int64_t borger = 0;
  std::int64_t placering = 0;
  std::string sti;
};

TEST_F(Registreringssider, siden_viser_alt_det_registeret_faar_uden_cpr_nummer) {
  vaert.log_in("mette");
  const Svar side = vaert.browse(sti);
  ASSERT_EQ(side.status, 200U) << side.body;
  for (const char* ord :
       {"Registreringen er klar", "Løntilskud og virksomhedspraktik", "Nytteindsats, kommune",
        "9900000001", "99000001", "Medhjælper", "5153", "25 timer", "Jobcenter Aarhus", "75100"})
    EXPECT_NE(side.body.find(ord), std::string::npos) << ord;
  EXPECT_EQ(side.body.find("020385"), std::string::npos);
}

TEST_F(Registreringssider, det_kun_registeret_spoerger_om_rettes_paa_siden) {
  vaert.log_in("mette");
  vaert.browse(sti);
  Felter f;
  f.add("version", "1");
  f.add("bemaerkning", "Møder kl. 9");
  EXPECT_EQ(vaert.submit(sti, f).status, 303U);
  const Svar json = vaert.api(mette, "GET", "/api/v1" + sti);
  const auto r = boost::json::parse(json.body).at("registrering").as_object();
  EXPECT_FALSE(r.at("del_af_plan").as_bool());
  EXPECT_EQ(r.at("bemaerkning").as_string(), "Møder kl. 9");
  vaert.browse(sti);
  const Svar igen = vaert.submit(sti, f);
  EXPECT_EQ(igen.status, 412U);
  EXPECT_NE(igen.body.find("Møder kl. 9"), std::string::npos) << "what was typed survives";
}

TEST_F(Registreringssider, api_et_retter_med_version_og_svarer_med_fundene) {
  const std::string api = "/api/v1" + sti;
  Felter h;
  h.add("if-match", "\"1\"");
  const Svar svar = vaert.api(mette, "PUT", api, R"({"del_af_plan":false})", h);
  ASSERT_EQ(svar.status, 200U) << svar.body;
  const auto krop = boost::json::parse(svar.body).as_object();
  EXPECT_TRUE(krop.at("klar").as_bool());
  EXPECT_TRUE(krop.at("fund").as_array().empty());
  EXPECT_EQ(svar.headers.get("ETag"), "\"2\"");
  EXPECT_EQ(vaert.api(mette, "PUT", api, R"({"del_af_plan":false})", h).status, 412U);
}

TEST_F(Registreringssider, foer_placeringen_vises_hvad_registeret_vil_sige) {
  vaert.log_in("mette");
  const std::string placer = fmt::format("/jobordrer/{}/placer/{}", nummer, borger);
  const Svar side = vaert.browse(placer + "?fra=01-12-2026&til=31-01-2027&ugentlig_tid=25");
  EXPECT_NE(side.body.find("Placeringen kan sendes til registeret"), std::string::npos);
  Felter f;
  f.add("fra", "01-12-2026");
  f.add("til", "31-01-2027");
  f.add("ugentlig_tid", "0:00");
  f.add("handling", "beregn");
  const Svar nul = vaert.submit(placer, f);
  EXPECT_NE(nul.body.find("Timerne om ugen mangler"), std::string::npos) << nul.body;
  f.set("handling", "placer");
  f.set("begrundelse", "aftalt");
  EXPECT_NE(vaert.submit(placer, f).status, 303U) << "nobody is placed without hours";
}

TEST_F(Registreringssider,
       administratoren_indlaeser_en_liste_og_vaelger_den_kode_navnet_ikke_fandt) {
  vaert.log_in("admin");
  EXPECT_NE(vaert.browse("/register/kodelister").body.find("er kun til prøve"), std::string::npos);
  const Svar svar = upload(kListe, "jobordretype");
  ASSERT_EQ(svar.status, 303U) << svar.body;
  EXPECT_EQ(svar.headers.get("Location"), "/register/kodelister#jobordretype");
  const Svar side = vaert.browse("/register/kodelister");
  EXPECT_NE(side.body.find("41 Nytteindsats, kommune"), std::string::npos);
  EXPECT_NE(side.body.find("Findes ikke i listen"), std::string::npos);
  Felter f;
  f.add("vaerdi_jobordretype", "nytteindsats_selvejende_institution");
  f.add("kode_jobordretype", "45");
  EXPECT_EQ(vaert.submit("/register/kodelister/jobordretype/valg", f).status, 303U);
  EXPECT_EQ(vaert.browse("/register/kodelister").body.find("Findes ikke i listen"),
            std::string::npos);
  f.set("kode_jobordretype", "4711");
  EXPECT_EQ(vaert.submit("/register/kodelister/jobordretype/valg", f).status, 422U);
  const Svar fil = vaert.browse("/register/kodelister/jobordretype/1");
  EXPECT_NE(fil.body.find("41;2013-12-01"), std::string::npos);
  EXPECT_EQ(vaert.browse("/register/kodelister/jobordretype/2").status, 404U);
}

TEST_F(Registreringssider, en_forkert_fil_siger_alle_sine_fejl) {
  vaert.log_in("admin");
  vaert.browse("/register/kodelister");
  const Svar svar =
      upload("kode;startdato;slutdato;navn\nx;2014-01-01;2013-01-01;A\n1;;;B\n", "jobordretype");
  EXPECT_EQ(svar.status, 422U);
  for (const char* linje : {"linje 2", "linje 3"})
    EXPECT_NE(svar.body.find(linje), std::string::npos) << svar.body;
  EXPECT_EQ(upload(kListe, "").status, 422U);
}

TEST_F(Registreringssider, kommunen_bekraefter_selv_hvem_den_er) {
  vaert.log_in("admin");
  EXPECT_NE(vaert.browse("/register/myndighed").body.find("Ingen har bekræftet"),
            std::string::npos);
  Felter f;
  f.add("version", "0");
  f.add("kode", "751x");
  f.add("navn", "Jobcenter Aarhus");
  f.add("organisationstype", "8");
  const Svar galt = vaert.submit("/register/myndighed", f);
  EXPECT_EQ(galt.status, 422U);
  EXPECT_NE(galt.body.find("751x"), std::string::npos);
  f.set("kode", "75101");
  EXPECT_EQ(vaert.submit("/register/myndighed", f).status, 303U);
  const auto krop =
      boost::json::parse(vaert.api(mette, "GET", "/api/v1/registermyndighed").body).as_object();
  EXPECT_EQ(krop.at("kode").as_string(), "75101");
  EXPECT_TRUE(krop.at("bekraeftet").as_bool());
}

TEST_F(Registreringssider, api_et_indlaeser_og_slaar_op_paa_en_dag) {
  const auto admin = vaert.account("admin2", {Rolle::administrator}, 751);
  Felter h;
  h.add("content-type", "multipart/form-data; boundary=x");
  const Svar svar = vaert.api(admin, "POST", "/api/v1/kodelister/jobordretype",
                              multipart(kListe, "", "jobordretype"), h);
  ASSERT_EQ(svar.status, 200U) << svar.body;
  EXPECT_EQ(boost::json::parse(svar.body).at("udgave").at("nummer").as_int64(), 1);
  EXPECT_EQ(vaert
                .api(admin, "PUT", "/api/v1/kodelister/jobordretype/valg",
                     R"({"vaerdi":"nytteindsats_selvejende_institution","kode":45})")
                .status,
            204U);
  const Svar lister = vaert.api(mette, "GET", "/api/v1/kodelister?dato=2013-11-30");
  ASSERT_EQ(lister.status, 200U);
  const auto liste = boost::json::parse(lister.body).at("lister").as_array().at(1).as_object();
  EXPECT_EQ(liste.at("liste").as_string(), "jobordretype");
  EXPECT_EQ(liste.at("vores").as_array().at(0).at("svar").as_string(), "ikke_begyndt");
}

}  // namespace
}  // namespace nytte::web::proeve
