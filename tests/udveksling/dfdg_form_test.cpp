// Both generations on the wire, as stored text. NYTTE_GOLDEN=skriv writes them anew; read the
// difference before you believe it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "dfdg_eksempel.hpp"
#include "udveksling/dfdg/navn.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/dfdg/rest_json.hpp"
#include "udveksling/dfdg/soap_xml.hpp"

namespace nytte::udveksling::test {
namespace {

const std::filesystem::path kMappe = std::filesystem::path(NYTTE_KILDE) / "tests/golden/dfdg";
constexpr const char* kBrugerid = "CVR:99000001-UUID:6fa459ea-ee8a-4ca4-894e-db77e160355e";

std::string som_tekst(const Httpskald& k) {
  std::string ud = k.metode + " " + k.sti + "\n";
  for (const auto& [navn, vaerdi] : k.hoveder) ud += navn + ": " + vaerdi + "\n";
  if (!k.indholdstype.empty()) ud += "Content-Type: " + k.indholdstype + "\n";
  return ud + "\n" + k.krop + "\n";
}

void sammenlign(const std::string& navn, const Httpskald& k) {
  const auto fil = kMappe / (navn + ".txt");
  const auto nu = som_tekst(k);
  if (const char* skriv = std::getenv("NYTTE_GOLDEN"); skriv && std::string(skriv) == "skriv") {
    std::filesystem::create_directories(kMappe);
    std::ofstream(fil, std::ios::binary) << nu;
    return;
  }
  std::ifstream f(fil, std::ios::binary);
  ASSERT_TRUE(f.good()) << fil << ": run with NYTTE_GOLDEN=skriv";
  std::stringstream foer;
  foer << f.rdbuf();
  EXPECT_EQ(nu, foer.str()) << navn;
}

TEST(Registerform, rest_skriver_hver_handling_som_den_skal) {
  const rest::Bruger b{kBrugerid};
  for (const auto h : alle<Registerhandling>()) {
    const std::string navnet(navn(h));
    sammenlign("rest_aktivitet_" + navnet, rest::skriv_aktivitet(h, aktivitet(), kald(), b));
    sammenlign("rest_jobordre_" + navnet, rest::skriv_jobordre(h, jobordre(), kald(""), b));
  }
  sammenlign("rest_laes", rest::laes_aktiviteter(kald(), b));
  sammenlign("rest_kodeliste",
             rest::laes_kodeliste(Kodelistenavn::jobordretype, Dato::af(2026, 1, 1), kald(""), b));
}

TEST(Registerform, soap_skriver_hver_handling_som_den_skal) {
  const soap::Bruger b{kBrugerid};
  for (const auto h : alle<Registerhandling>()) {
    const std::string navnet(navn(h));
    sammenlign("soap_aktivitet_" + navnet, soap::skriv_aktivitet(h, aktivitet(), kald(), b));
    sammenlign("soap_jobordre_" + navnet, soap::skriv_jobordre(h, jobordre(), kald(""), b));
  }
  sammenlign("soap_laes", soap::laes_aktiviteter(kald(), b));
  sammenlign("soap_besked", soap::hent_besked(Beskedtype::aktivitet, kald(""), b));
  sammenlign("soap_kvitter", soap::kvitter("16fd2706-8baf-433b-82eb-8c7fada847da", kald(""), b));
}

// What was sent, as the register would give it back.
TEST(Registerform, rest_laeser_det_den_selv_skrev) {
  const auto k = rest::skriv_aktivitet(Registerhandling::opret, aktivitet(), kald(), {});
  const auto laest = rest::laes_aktivitetsliste("{\"aktiviteter\":[" + k.krop + "]}");
  ASSERT_TRUE(laest) << laest.error().poster().front().felt;
  ASSERT_EQ(laest.value().size(), 1U);
  EXPECT_EQ(laest.value().front(), aktivitet());
}

TEST(Registerform, soap_laeser_det_den_selv_skrev) {
  const auto k = soap::skriv_aktivitet(Registerhandling::opret, aktivitet(), kald(), {});
  const auto fra = k.krop.find("<d:ActivityCoreItem>");
  const auto til = k.krop.find("</d:ActivityCoreItem>");
  const std::string stam = k.krop.substr(fra, til - fra) + "</d:ActivityCoreItem>";
  const auto laest = soap::laes_aktivitetsliste(
      "<s:Envelope xmlns:s=\"x\" xmlns:d=\"y\"><s:Body><d:GetPersonActivityStatusResponse>"
      "<d:ActivityInfo><d:Activities><d:ActivityType>" +
      stam +
      "</d:ActivityType></d:Activities></d:ActivityInfo></d:GetPersonActivityStatusResponse>"
      "</s:Body></s:Envelope>");
  ASSERT_TRUE(laest);
  ASSERT_EQ(laest.value().size(), 1U);
  EXPECT_EQ(laest.value().front(), aktivitet());
}

TEST(Registerform, en_aktivitet_uden_noegle_eller_dato_tages_ikke_for_gode_varer) {
  for (
      const char* json :
      {"{}", "[]", "null", "", R"({"aktiviteter":[{}]})",
       R"({"aktiviteter":[{"aktivitet":{"aktivitetsstamdata":{"startdato":"2026-03-02"}}}]})",
       R"({"aktiviteter":[{"aktivitet":{"aktivitetsstamdata":{"aktivitetIdentifier":"a","startdato":"2026-02-30"}}}]})",
       R"({"aktiviteter":[{"aktivitet":{"aktivitetsstamdata":{"aktivitetIdentifier":"a","startdato":"2026-02-03","timerPrUge":"25"}}}]})",
       R"({"aktiviteter":[{"aktivitet":{"aktivitetsstamdata":{"aktivitetIdentifier":7,"startdato":"2026-02-03"}}}]})"})
    EXPECT_FALSE(rest::laes_aktivitetsliste(json)) << json;
}

TEST(Registerform, cpr_staar_kun_i_hovedet_i_rest) {
  const auto k = rest::skriv_aktivitet(Registerhandling::opret, aktivitet(), kald(), {});
  EXPECT_EQ(k.krop.find("0203830001"), std::string::npos);
  EXPECT_EQ(k.sti.find("0203830001"), std::string::npos);
}

TEST(Registerform, noeglen_staar_ikke_i_kroppen_af_en_aendring) {
  const auto k = rest::skriv_aktivitet(Registerhandling::aendr, aktivitet(), kald(), {});
  EXPECT_EQ(k.krop.find(rest::kIdentifier), std::string::npos);
  EXPECT_NE(k.sti.find(aktivitet().noegle), std::string::npos);
}

TEST(Registerform, navne_deles_og_hovedvaerdier_kodes) {
  EXPECT_EQ(del_navn("Mette Østergård Lund").mellemnavn, "Østergård");
  EXPECT_EQ(del_navn("Mette").efternavn, "Mette");
  EXPECT_EQ(del_navn("").fornavn, "");
  EXPECT_EQ(som_hovedvaerdi("Ø%\r\n"), "%C3%98%25%0D%0A");
}

TEST(Registerform, samme_anmodning_giver_samme_guid) {
  EXPECT_EQ(soap::beskedid("a-1"), soap::beskedid("a-1"));
  EXPECT_NE(soap::beskedid("a-1"), soap::beskedid("a-2"));
  EXPECT_EQ(soap::beskedid("a-1").size(), 36U);
}

}  // namespace
}  // namespace nytte::udveksling::test
