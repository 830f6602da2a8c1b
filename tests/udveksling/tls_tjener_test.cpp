#include "udveksling/tls_tjener.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <future>
#include <stdexcept>

#include "proevemappe.hpp"
#include "tls_klient.hpp"

namespace nytte::udveksling {
namespace {

using test::certifikater;
using test::Tlsklient;

Tlsvalg valg(bool kraev_klient = true) {
  Tlsvalg ud;
  ud.certifikat = certifikater().server.certifikat;
  ud.noegle = certifikater().server.noegle;
  ud.klient_ca = certifikater().ca;
  ud.kraev_klient = kraev_klient;
  return ud;
}

Tlssvar ekko(const Tlsanmodning& a) {
  Tlssvar svar;
  svar.krop = a.metode + " " + a.sti + "|" + a.foresporgsel + "|" + a.krop + "|" +
              (a.klient ? a.klient->navn : std::string("ingen"));
  return svar;
}

TEST(Tlstjener, giver_handleren_anmodningen_og_hvem_der_spoerger) {
  std::promise<Tlsanmodning> set;
  const Tlstjener tjener(valg(), [&](const Tlsanmodning& a) {
    set.set_value(a);
    return ekko(a);
  });
  Tlsklient klient(tjener.port(), certifikater().ca, certifikater().klient);
  const auto svar = klient.spoerg("POST", "/a/b?c=d", "krop", {{"X-Navn", "vaerdi"}});
  EXPECT_EQ(svar.status, 200);
  EXPECT_TRUE(svar.helt);
  EXPECT_EQ(svar.krop, std::string("POST /a/b|c=d|krop|") + dfdg::kKlientnavn);
  const auto a = set.get_future().get();
  EXPECT_EQ(a.hoved("x-navn"), "vaerdi");
  EXPECT_FALSE(a.hoved("x-andet"));
  ASSERT_TRUE(a.klient);
  EXPECT_EQ(a.klient->organisation, "Opdigtet myndighed");
  EXPECT_TRUE(a.klient->serienummer.starts_with("CVR:"));
  EXPECT_EQ(a.klient->nummer.size(), 32U);
}

TEST(Tlstjener, bruger_forbindelsen_igen) {
  const Tlstjener tjener(valg(), &ekko);
  Tlsklient klient(tjener.port(), certifikater().ca, certifikater().klient);
  for (int i = 0; i < 20; ++i) EXPECT_EQ(klient.spoerg("GET", "/").status, 200);
}

TEST(Tlstjener, lukker_ingen_ind_uden_certifikat_naar_det_kraeves) {
  std::atomic<int> kald{0};
  const Tlstjener tjener(valg(), [&](const Tlsanmodning& a) {
    ++kald;
    return ekko(a);
  });
  Tlsklient klient(tjener.port(), certifikater().ca);
  EXPECT_EQ(klient.spoerg("GET", "/").status, 0);
  EXPECT_EQ(kald, 0);
}

TEST(Tlstjener, fortaeller_at_der_intet_certifikat_er_naar_det_ikke_kraeves) {
  const Tlstjener tjener(valg(false), &ekko);
  Tlsklient klient(tjener.port(), certifikater().ca);
  EXPECT_TRUE(klient.spoerg("GET", "/").krop.ends_with("|ingen"));
}

class ForkertKlient : public testing::TestWithParam<bool> {};

TEST_P(ForkertKlient, lukkes_ude_med_udloebet_eller_fremmed_certifikat) {
  std::atomic<int> kald{0};
  const Tlstjener tjener(valg(GetParam()), [&](const Tlsanmodning& a) {
    ++kald;
    return ekko(a);
  });
  for (const auto& forkert : {certifikater().klient_udloebet, certifikater().klient_fremmed}) {
    Tlsklient klient(tjener.port(), certifikater().ca, forkert);
    EXPECT_EQ(klient.spoerg("GET", "/").status, 0) << forkert.certifikat;
  }
  EXPECT_EQ(kald, 0);
}
INSTANTIATE_TEST_SUITE_P(Tlstjener, ForkertKlient, testing::Bool());

TEST(Tlstjener, afviser_en_krop_over_graensen_uden_at_spoerge_handleren) {
  auto v = valg();
  v.hoejst_krop = 100;
  std::atomic<int> kald{0};
  const Tlstjener tjener(v, [&](const Tlsanmodning& a) {
    ++kald;
    return ekko(a);
  });
  Tlsklient klient(tjener.port(), certifikater().ca, certifikater().klient);
  EXPECT_EQ(klient.spoerg("POST", "/", std::string(101, 'x')).status, 413);
  EXPECT_EQ(klient.spoerg("POST", "/", std::string(100, 'x')).status, 200);
  EXPECT_EQ(klient.spoerg("GET", "/", "", {{"X", std::string(20'000, 'x')}}).status, 431);
  EXPECT_EQ(kald, 1);
}

TEST(Tlstjener, svarer_400_paa_det_der_ikke_er_http) {
  const Tlstjener tjener(valg(), &ekko);
  Tlsklient klient(tjener.port(), certifikater().ca, certifikater().klient);
  EXPECT_TRUE(klient.raat("\x01\x02 ikke http\r\n\r\n").starts_with("HTTP/1.1 400"));
}

TEST(Tlstjener, lukker_en_krop_der_ikke_kommer) {
  auto v = valg();
  v.laesefrist = std::chrono::milliseconds(50);
  const Tlstjener tjener(v, &ekko);
  Tlsklient klient(tjener.port(), certifikater().ca, certifikater().klient);
  EXPECT_EQ(klient.raat("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nx"), "");
}

TEST(Tlstjener, gaar_i_stykker_som_der_bliver_bedt_om) {
  const Tlstjener tjener(valg(), [](const Tlsanmodning& a) {
    Tlssvar svar;
    svar.krop = "0123456789";
    if (a.sti == "/foer") svar.brud = Svarbrud::luk_foer_svar;
    if (a.sti == "/linje") svar.brud = Svarbrud::luk_efter_statuslinje;
    if (a.sti == "/halv") svar.brud = Svarbrud::halv_krop;
    if (a.sti == "/type") svar.indholdstype = "text/html";
    return svar;
  });
  Tlsklient klient(tjener.port(), certifikater().ca, certifikater().klient);
  EXPECT_EQ(klient.spoerg("GET", "/foer").status, 0);
  const auto linje = klient.spoerg("GET", "/linje");
  EXPECT_EQ(linje.status, 200);
  EXPECT_FALSE(linje.helt);
  const auto halv = klient.spoerg("GET", "/halv");
  EXPECT_EQ(halv.krop, "01234");
  EXPECT_FALSE(halv.helt);
  const auto type = klient.spoerg("GET", "/type");
  EXPECT_NE(type.hoved.find("Content-Type: text/html"), std::string::npos);
}

TEST(Tlstjener, venter_saa_laenge_svaret_beder_om_uden_at_optage_en_traad) {
  auto v = valg();
  v.traade = 1;
  const Tlstjener tjener(v, [](const Tlsanmodning& a) {
    Tlssvar svar;
    if (a.sti == "/sent") svar.forsinkelse = std::chrono::milliseconds(200);
    return svar;
  });
  std::promise<void> spurgt;
  auto sent = std::async(std::launch::async, [&] {
    Tlsklient klient(tjener.port(), certifikater().ca, certifikater().klient);
    klient.spoerg("GET", "/straks");
    spurgt.set_value();
    const auto foer = std::chrono::steady_clock::now();
    const auto svar = klient.spoerg("GET", "/sent");
    EXPECT_GE(std::chrono::steady_clock::now() - foer, std::chrono::milliseconds(200));
    return svar.status;
  });
  spurgt.get_future().wait();
  Tlsklient klient(tjener.port(), certifikater().ca, certifikater().klient);
  EXPECT_EQ(klient.spoerg("GET", "/straks").status, 200);
  EXPECT_EQ(sent.get(), 200);
}

TEST(Tlstjener, lukker_forbindelsen_hvor_der_siges_nej_foer_haandtrykket) {
  auto v = valg();
  std::atomic<bool> luk{true};
  v.foer_haandtryk = [&] { return !luk; };
  const Tlstjener tjener(v, &ekko);
  Tlsklient klient(tjener.port(), certifikater().ca, certifikater().klient);
  EXPECT_FALSE(klient.forbind());
  luk = false;
  EXPECT_EQ(klient.spoerg("GET", "/").status, 200);
}

TEST(Tlstjener, siger_hvilken_port_eller_fil_der_ikke_kan_bruges) {
  const Tlstjener tjener(valg(), &ekko);
  auto samme = valg();
  samme.port = tjener.port();
  EXPECT_THROW(Tlstjener(samme, &ekko), std::runtime_error);
  auto uden = valg();
  uden.certifikat = "/findes/ikke.pem";
  try {
    const Tlstjener umulig(uden, &ekko);
    FAIL();
  } catch (const std::runtime_error& e) {
    EXPECT_NE(std::string(e.what()).find("/findes/ikke.pem"), std::string::npos);
  }
}

TEST(Proevecertifikater, er_kun_til_at_laese_for_ejeren) {
  struct stat om {};
  ASSERT_EQ(::stat(certifikater().klient.noegle.c_str(), &om), 0);
  EXPECT_EQ(om.st_mode & 0777U, 0600U);
}

TEST(Proevecertifikater, bruges_igen_til_de_naesten_er_udloebet) {
  const test::Proevemappe mappe;
  const auto laes = [&] {
    std::FILE* f = std::fopen((mappe.sti() + "/server.pem").c_str(), "r");
    std::string ud(4'000, '\0');
    ud.resize(std::fread(ud.data(), 1, ud.size(), f));
    std::fclose(f);
    return ud;
  };
  const auto nu = test::maskinens_tid();
  ASSERT_EQ(dfdg::proevecertifikater(mappe.sti(), nu).index(), 0U);
  const std::string foerst = laes();
  dfdg::proevecertifikater(mappe.sti(), {nu.sekunder + 86'400});
  EXPECT_EQ(laes(), foerst);
  dfdg::proevecertifikater(mappe.sti(), {nu.sekunder + 365 * 86'400});
  EXPECT_NE(laes(), foerst);
}

}  // namespace
}  // namespace nytte::udveksling
