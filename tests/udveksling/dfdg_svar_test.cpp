// What an answer of the register means.
#include <gtest/gtest.h>

#include "dfdg_eksempel.hpp"
#include "sager/dfdg/nationale_koder.hpp"
#include "udveksling/dfdg/rest_json.hpp"
#include "udveksling/dfdg/soap_xml.hpp"
#include "udveksling/dfdg/svar.hpp"

namespace nytte::udveksling::test {
namespace {

const std::string kNoegle = aktivitet().noegle;

Registersvar rest(int status, const std::string& krop,
                  const std::string& type = "application/json") {
  return bedoem(rest::laes_svar({.status = status, .indholdstype = type, .krop = krop, .fejl = {}}),
                kNoegle);
}

std::string konvolut(const std::string& krop) {
  return "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
         "<s:Body>" +
         krop + "</s:Body></s:Envelope>";
}

Registersvar soap(int status, const std::string& krop, const std::string& type = "text/xml") {
  return bedoem(soap::laes_svar({.status = status, .indholdstype = type, .krop = krop, .fejl = {}}),
                kNoegle);
}

std::string kvittering(const std::string& noegle) {
  return R"({"registreringstidspunkt":"2026-03-02T10:00:00Z","registreringsId":")" + noegle + "\"}";
}

std::string fejl(const std::string& kode) {
  return R"({"fejl":[{"kode":)" + kode + R"(,"tekst":"ord fra registeret"}]})";
}

TEST(Registersvar, en_kvittering_for_vores_er_et_ja) {
  EXPECT_EQ(rest(201, kvittering(kNoegle)).art, Svarart::taget);
  EXPECT_EQ(rest(200, kvittering(kNoegle), "application/json; charset=utf-8").art, Svarart::taget);
  std::string stor = kNoegle;
  for (char& c : stor) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  EXPECT_EQ(rest(200, kvittering(stor)).art, Svarart::taget);
}

TEST(Registersvar, en_kvittering_for_en_anden_er_aldrig_et_ja) {
  const auto s = rest(200, kvittering("16fd2706-8baf-433b-82eb-8c7fada847da"));
  EXPECT_EQ(s.art, Svarart::fremmed);
  EXPECT_EQ(s.kode, "FREMMED");
  EXPECT_EQ(soap(200, konvolut("<r><CreatedItemIdentifier>16fd2706-8baf-433b-82eb-8c7fada847da"
                               "</CreatedItemIdentifier></r>"))
                .art,
            Svarart::fremmed);
}

TEST(Registersvar, hver_national_kode_er_et_nej_for_godt_eller_registerets_egen_sygdom) {
  for (const auto& k : sager::nationale_koder()) {
    const std::string kode(k.kode);
    const auto venter = er_for_nu(kode) ? Svarart::for_nu : Svarart::afvist;
    EXPECT_EQ(rest(400, fejl(kode)).art, venter) << kode;
    EXPECT_EQ(rest(400, fejl(kode)).kode, kode);
    const auto s = soap(500, konvolut("<s:Fault><detail><ServiceFault><ErrorCode>" + kode +
                                      "</ErrorCode><ErrorText>ord</ErrorText></ServiceFault>"
                                      "</detail></s:Fault>"));
    EXPECT_EQ(s.art, venter) << kode;
    EXPECT_EQ(s.kode, kode);
  }
}

TEST(Registersvar, en_ukendt_kode_er_et_nej_der_kan_ses) {
  const auto s = rest(400, fejl("777777"));
  EXPECT_EQ(s.art, Svarart::afvist);
  EXPECT_EQ(s.kode, "777777");
  EXPECT_EQ(s.tekst, "ord fra registeret");
}

TEST(Registersvar, flere_fejl_vises_alle) {
  const auto s = rest(400, R"({"fejl":[{"kode":8090,"tekst":"en"},{"kode":"2002","tekst":"to"}]})");
  EXPECT_EQ(s.kode, "8090");
  EXPECT_EQ(s.tekst, "8090: en; 2002: to");
}

TEST(Registersvar, fire_hundrede_og_tolv_skal_laeses_tilbage_uanset_kroppen) {
  for (const char* krop : {"", "{}", "<html>", "null"})
    EXPECT_EQ(rest(412, krop, "text/html").art, Svarart::taget_foer) << krop;
  EXPECT_EQ(soap(412, "").art, Svarart::taget_foer);
}

TEST(Registersvar, det_der_ikke_kan_laeses_er_for_nu) {
  for (const auto& [status, krop, type] :
       {std::tuple{200, std::string("{\"registreringsId\":\"6fa4"), "application/json"},
        std::tuple{200, kvittering(kNoegle), "text/html"},
        std::tuple{200, std::string("[]"), "application/json"},
        std::tuple{200, std::string("{}"), "application/json"},
        std::tuple{403, std::string("<html>proxy</html>"), "text/html"},
        std::tuple{500, std::string(), ""}, std::tuple{503, fejl("8090"), "application/json"},
        std::tuple{302, std::string(), ""},
        std::tuple{200, std::string(100'000, '['), "application/json"}})
    EXPECT_EQ(rest(status, krop, type).art, Svarart::for_nu) << status << krop.substr(0, 40);
}

TEST(Registersvar, xml_med_dokumenttype_eller_fremmede_henvisninger_afvises_ulaest) {
  const std::string ja = "<r><CreatedItemIdentifier>" + kNoegle + "</CreatedItemIdentifier></r>";
  EXPECT_EQ(soap(200, konvolut(ja)).art, Svarart::taget);
  for (const std::string& foran :
       {std::string("<!DOCTYPE s:Envelope [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
        std::string("<!DOCTYPE s:Envelope SYSTEM \"http://ond.invalid/x.dtd\">"),
        std::string("<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>")}) {
    std::string xml = konvolut(ja);
    xml.insert(xml.find("?>") + 2, foran);
    EXPECT_EQ(soap(200, xml).art, Svarart::for_nu) << foran;
    EXPECT_TRUE(soap::laes_aktivitetsliste(xml).error().har(Fejlkode::xml_ugyldig));
  }
  EXPECT_EQ(soap(200, konvolut("<r>&x;" + ja + "</r>")).art, Svarart::for_nu);
  EXPECT_EQ(soap(200, konvolut(ja).substr(0, 150)).art, Svarart::for_nu);
}

TEST(Registersvar, hvad_en_fremmed_skriver_bliver_kort_og_uden_styretegn) {
  EXPECT_EQ(vist_tekst("a\x01\r\nb"), "a   b");
  const std::string langt(2'000, 'x');
  EXPECT_EQ(vist_tekst(langt).size(), 500U);
  std::string danske;
  for (int i = 0; i < 600; ++i) danske += "ø";
  EXPECT_EQ(vist_tekst(danske).size(), 1'000U);
}

}  // namespace
}  // namespace nytte::udveksling::test
