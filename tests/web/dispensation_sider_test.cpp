// The pages and the API of an application for dispensation, from workplace to sent.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "vaert.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

// A Wednesday on which a council can dispense: 3 May 2023.
constexpr Tidspunkt kMaj{1'683'100'000};

std::string multipart(const std::string& navn, const std::string& indhold,
                      const std::string& csrf = "") {
  std::string ud;
  if (!csrf.empty())
    ud += "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf + "\r\n";
  ud += "--x\r\nContent-Disposition: form-data; name=\"titel\"\r\n\r\nReferat\r\n";
  ud += "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"" + navn +
        "\"\r\nContent-Type: application/pdf\r\n\r\n" + indhold + "\r\n--x--\r\n";
  return ud;
}

const std::string kPdf = "%PDF-1.4\nstartxref\n0\n%%EOF\n";

class Dispensationssider : public ::testing::Test {
 protected:
  Dispensationssider() {
    vaert.nu = kMaj;
    tilfoej_api(vaert.ruter);
    tilfoej_sider(vaert.ruter);
    mette = vaert.account("mette", {Rolle::virksomhedskonsulent}, 751);
    leif = vaert.account("leif", {Rolle::leder}, 751);
    vaert.log_in("mette");
    EXPECT_EQ(vaert
                  .api(mette, "POST", "/api/v1/arbejdssteder",
                       R"({"p_nummer":"9900000001","cvr":"99000001","navn":"Strandvejens )"
                       R"(Plejehjem","kommune":"751","sektor":"kommune"})")
                  .status,
              201U);
    EXPECT_EQ(vaert
                  .api(mette, "PUT", "/api/v1/arbejdssteder/9900000001/ansatte",
                       R"({"ansatte":[{"maaned":"2023-01","aarsvaerk":"51.00"},)"
                       R"({"maaned":"2023-02","aarsvaerk":"51.00"},)"
                       R"({"maaned":"2023-03","aarsvaerk":"51.00"},)"
                       R"({"maaned":"2023-04","aarsvaerk":"51.00"}]})")
                  .status,
              200U);
  }

  // The first draft, made as a person makes it.
  std::string made() {
    vaert.browse("/dispensationer/ny?p_nummer=9900000001");
    Felter f;
    f.add("p_nummer", "9900000001");
    const Svar svar = vaert.submit("/dispensationer/ny", f);
    EXPECT_EQ(svar.status, 303U) << svar.body;
    return std::string(svar.headers.get("Location"));
  }
  static Felter fuld(const std::string& version) {
    Felter f;
    for (const auto& [n, v] : std::initializer_list<std::pair<const char*, const char*>>{
             {"navn", "Strandvejens Plejehjem"},
             {"adresse", "Vejen 1"},
             {"pladser", "12"},
             {"opgaver", "Oprydning"},
             {"visiterede_ydelser", "nej"},
             {"i_praktik", "0"},
             {"i_loentilskud", "0"},
             {"i_nytteindsats", "0"},
             {"hoert", "ja"},
             {"hoert_art", "tillidsrepraesentant"},
             {"hoert_navn", "Bo Prøve"},
             {"hoert_dato", "20-04-2023"},
             {"forelagt_ansoegningen", "ja"},
             {"hoeringsresultat", "De er enige."},
             {"konkurrence", "Ingen taber arbejde."},
             {"nyttigt_arbejde", "De arbejder sammen."},
             {"ordinaert_ansatte", "51,00"},
             {"placerede_i_alt", "12"},
             {"fra", "01-06-2023"},
             {"til", "31-05-2024"},
             {"tidligere_ordinaert", "nej"},
             {"gem", "punkt-11"}})
      f.add(n, v);
    f.add("version", version);
    return f;
  }

  Vaert vaert;
  Vaert::Konto mette{{{}, Kommunekode::fra(751).value(), "", "", {}}, ""};
  Vaert::Konto leif{{{}, Kommunekode::fra(751).value(), "", "", {}}, ""};
};

TEST_F(Dispensationssider, fra_arbejdssted_til_sendt_uden_javascript) {
  EXPECT_NE(vaert.browse("/arbejdssteder/9900000001").body.find("Søg dispensation"),
            std::string::npos);
  const std::string sti = made();
  Svar side = vaert.browse(sti);
  ASSERT_EQ(side.status, 200U);
  EXPECT_NE(side.body.find("Kan ikke sendes endnu: "), std::string::npos);
  EXPECT_NE(side.body.find("href=\"#opgaver\""), std::string::npos);
  EXPECT_NE(side.body.find("Gennemsnit"), std::string::npos);
  EXPECT_EQ(vaert.submit(sti, fuld("1")).headers.get("Location"), sti + "#punkt-11");
  side = vaert.browse(sti + "/indsend");
  EXPECT_NE(side.body.find("Ansøgningen sendes til RAR Østjylland"), std::string::npos)
      << side.body.substr(0, 4000);
  Felter f;
  f.add("version", "2");
  EXPECT_EQ(vaert.submit(sti + "/indsend", f).status, 303U);
  side = vaert.browse(sti);
  EXPECT_NE(side.body.find("Sendt, venter på rådet"), std::string::npos);
  EXPECT_EQ(side.body.find("name=\"opgaver\""), std::string::npos) << "still a form";
  side = vaert.browse(sti + "/indsendelser/1");
  EXPECT_NE(side.body.find("De er enige."), std::string::npos);
  EXPECT_TRUE(vaert.browse(sti + "/indsendelser/1/pdf").body.starts_with("%PDF-"));
  EXPECT_EQ(vaert.browse(sti + "/indsendelser/2").status, 404U);
}

TEST_F(Dispensationssider, hoeringen_begynder_og_svaret_bruges_fra_ansoegningen) {
  ASSERT_EQ(vaert
                .api(mette, "POST", "/api/v1/medarbejderrepraesentanter",
                     R"({"niveau":"tr_p_nummer","p_nummer":"9900000001","cvr":"99000001",)"
                     R"("faggruppe":"","navn":"Kim Holm",)"
                     R"("organisation":"FOA","email":"kim@example.dk","fra":"2019-01-01"})")
                .status,
            201U);
  const std::string sti = made();
  vaert.browse(sti);
  Felter f = fuld("1");
  f.set("gem", "");
  f.set("opgaver", "");
  f.add("handling", "hoering");
  Svar svar = vaert.submit(sti, f);
  EXPECT_EQ(svar.status, 422U) << "nobody can be asked about no tasks";
  EXPECT_NE(svar.body.find("name=\"version\" value=\"2\""), std::string::npos)
      << "what was written is saved all the same";
  f.set("version", "2");
  f.set("opgaver", "Oprydning");
  svar = vaert.submit(sti, f);
  ASSERT_EQ(svar.status, 303U) << svar.body.substr(0, 4000);
  const std::string hoering(svar.headers.get("Location"));
  EXPECT_TRUE(hoering.starts_with("/hoeringer/")) << hoering;
  EXPECT_NE(vaert.browse(hoering).body.find("Til ansøgningen"), std::string::npos);
  const std::string side = vaert.browse(sti).body;
  EXPECT_NE(side.find("href=\"/hoeringer/1\""), std::string::npos);
  EXPECT_EQ(side.find("Brug svaret i ansøgningen"), std::string::npos) << "nobody has answered";
  Felter h;
  h.add("if-match", "\"4\"");
  EXPECT_EQ(vaert.api(mette, "POST", "/api/v1" + sti + "/hoeringssvar", "", h).status, 409U);
  EXPECT_EQ(vaert.api(mette, "POST", "/api/v1" + sti + "/hoering", "", h).status, 409U);
}

TEST_F(Dispensationssider, alt_der_er_skrevet_overlever_en_fejl) {
  const std::string sti = made();
  vaert.browse(sti);
  Felter f = fuld("1");
  f.set("fra", "32-13-2023");
  f.set("pladser", "mange");
  const Svar svar = vaert.submit(sti, f);
  EXPECT_EQ(svar.status, 422U);
  EXPECT_NE(svar.body.find("32-13-2023"), std::string::npos);
  EXPECT_NE(svar.body.find("De arbejder sammen."), std::string::npos);
  EXPECT_NE(svar.body.find("Der er 2 ting at rette"), std::string::npos);
}

TEST_F(Dispensationssider, panelet_alene_svarer_for_det_der_staar_i_felterne) {
  const std::string sti = made();
  vaert.browse(sti);
  Felter f = fuld("1");
  EXPECT_NE(vaert.submit(sti + "/vurdering", f).body.find("Kan sendes"), std::string::npos);
  f.set("hoeringsresultat", "");
  const Svar svar = vaert.submit(sti + "/vurdering", f);
  EXPECT_NE(svar.body.find("Kan ikke sendes endnu: 1 forhold"), std::string::npos) << svar.body;
  EXPECT_EQ(vaert.browse(sti).body.find("Oprydning"), std::string::npos) << "the panel saved it";
}

TEST_F(Dispensationssider, et_bilag_vedlaegges_hentes_og_tages_af) {
  const std::string sti = made();
  vaert.browse(sti);
  const auto vedlagt = [&](const std::string& navn, const std::string& indhold) {
    Felter h;
    h.add("content-type", "multipart/form-data; boundary=x");
    return vaert.api(mette, "POST", "/api/v1" + sti + "/bilag", multipart(navn, indhold), h);
  };
  const Svar svar = vedlagt("møde.pdf", kPdf);
  ASSERT_EQ(svar.status, 201U) << svar.body;
  const auto id = boost::json::parse(svar.body).as_object().at("id").as_int64();
  const Svar fil = vaert.browse(fmt::format("/bilag/{}", id));
  EXPECT_EQ(fil.body, kPdf);
  EXPECT_TRUE(fil.headers.get("Content-Disposition").starts_with("attachment;"));
  EXPECT_NE(fil.headers.get("Content-Disposition").find("filename*=UTF-8''m%C3%B8de.pdf"),
            std::string_view::npos);
  EXPECT_EQ(fil.headers.get("X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(fil.headers.get("Content-Security-Policy"), "sandbox; default-src 'none'");
  EXPECT_EQ(vedlagt("møde.pdf", "MZ").status, 422U);
  EXPECT_NE(vaert.browse(sti).body.find("Tag af: Referat"), std::string::npos);
  EXPECT_EQ(vaert.submit(fmt::format("{}/bilag/{}/fjern", sti, id), {}).status, 303U);
  EXPECT_EQ(vaert.browse(sti).body.find("Tag af: Referat"), std::string::npos);
}

TEST_F(Dispensationssider, en_leder_laeser_og_har_ingen_formular) {
  const std::string sti = made();
  vaert.cookies.clear();
  vaert.log_in("leif");
  const Svar side = vaert.browse(sti);
  EXPECT_EQ(side.status, 200U);
  EXPECT_EQ(side.body.find("data-hovedhandling"), std::string::npos);
  EXPECT_NE(vaert.browse("/dispensationer").body.find("Udfyld: "), std::string::npos);
  EXPECT_NE(vaert.browse("/dispensationer.csv").body.find("Strandvejens Plejehjem"),
            std::string::npos);
}

TEST_F(Dispensationssider, efter_2024_forklarer_siden_hvad_der_gaelder_i_stedet) {
  const std::string sti = made();
  vaert.nu = {1'790'000'000};  // 2026-09-21
  vaert.cookies.clear();
  vaert.log_in("mette");
  const Svar side = vaert.browse("/dispensationer/ny?p_nummer=9900000001");
  EXPECT_EQ(side.status, 200U);
  EXPECT_NE(side.body.find("Der kan ikke søges dispensation"), std::string::npos);
  EXPECT_EQ(side.body.find("Begynd ansøgningen"), std::string::npos);
  Felter f;
  f.add("p_nummer", "9900000001");
  EXPECT_EQ(vaert.submit("/dispensationer/ny", f).status, 422U);
  EXPECT_EQ(vaert.browse(sti).status, 200U);
}

TEST_F(Dispensationssider, API_et_gaar_samme_vej) {
  const Svar lavet = vaert.api(mette, "POST", "/api/v1/dispensationer",
                               R"({"p_nummer":"9900000001","pladser":12})");
  ASSERT_EQ(lavet.status, 201U) << lavet.body;
  const auto sag = boost::json::parse(lavet.body).as_object();
  const std::string sti = fmt::format("/api/v1/dispensationer/{}", sag.at("id").as_int64());
  Felter version;
  version.add("if-match", "\"1\"");
  const Svar nej = vaert.api(mette, "POST", sti + "/indsend", "", version);
  EXPECT_EQ(nej.status, 422U);
  EXPECT_NE(nej.body.find("hoeringsresultat"), std::string::npos);
  auto indhold = sag.at("indhold").as_object();
  indhold["opgaver"] = "Oprydning";
  const Svar gemt = vaert.api(mette, "PUT", sti, boost::json::serialize(indhold), version);
  EXPECT_EQ(gemt.status, 200U) << gemt.body;
  EXPECT_EQ(gemt.headers.get("ETag"), "\"2\"");
  indhold["andet"] = 1;
  EXPECT_EQ(vaert.api(mette, "PUT", sti, boost::json::serialize(indhold), version).status, 422U);
  const Svar tilbage =
      vaert.api(mette, "POST", sti + "/traek-tilbage", R"({"grund":"Ikke længere nødvendig"})");
  EXPECT_EQ(boost::json::parse(tilbage.body).as_object().at("tilstand").as_string(),
            "trukket_tilbage");
}

}  // namespace
}  // namespace nytte::web::proeve
