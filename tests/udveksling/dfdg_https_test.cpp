// The register's client against a real TLS server: certificates of every kind, and answers that go
// wrong.
#include <gtest/gtest.h>

#include <atomic>

#include "dfdg_eksempel.hpp"
#include "proevemappe.hpp"
#include "udveksling/dfdg/https.hpp"
#include "udveksling/dfdg/klient.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/tls_tjener.hpp"

namespace nytte::udveksling::test {
namespace {

Tlsvalg tjenervalg(const dfdg::Certifikatpar& server = certifikater().server) {
  Tlsvalg ud;
  ud.certifikat = server.certifikat;
  ud.noegle = server.noegle;
  ud.klient_ca = certifikater().ca;
  return ud;
}

Httpsvalg klientvalg(std::uint16_t port,
                     const dfdg::Certifikatpar& klient = certifikater().klient) {
  Httpsvalg ud;
  ud.adresse = "https://127.0.0.1:" + std::to_string(port);
  ud.certifikat = klient.certifikat;
  ud.noegle = klient.noegle;
  ud.ca = certifikater().ca;
  return ud;
}

Tlssvar kvittering(const Tlsanmodning& /*a*/) {
  return {.status = 201, .krop = R"({"registreringsId":")" + aktivitet().noegle + R"("})"};
}

Registersvar opret(Httpsvalg valg, const std::function<bool()>& stop = {}) {
  const auto klient = rest_klient({std::move(valg), "CVR:1-UUID:2"}, stop);
  return klient->skriv_aktivitet(Registerhandling::opret, aktivitet(), kald());
}

TEST(Registerklient, taler_med_gensidige_certifikater_og_sender_hovederne) {
  Tlsanmodning set;
  const Tlstjener tjener(tjenervalg(), [&](const Tlsanmodning& a) {
    set = a;
    return kvittering(a);
  });
  EXPECT_EQ(opret(klientvalg(tjener.port())).art, Svarart::taget);
  EXPECT_EQ(set.metode, "POST");
  EXPECT_EQ(set.sti, rest::kAktivitetsti);
  EXPECT_EQ(set.hoved("x-civilregistrationidentifier"), "0203830001");
  EXPECT_EQ(set.hoved("x-requestid"), aktivitet().noegle + "-1");
  EXPECT_EQ(set.hoved("x-userfullname"), "Mette %C3%98sterg%C3%A5rd Lund");
  ASSERT_TRUE(set.klient);
  EXPECT_EQ(set.klient->navn, dfdg::kKlientnavn);
}

TEST(Registerklient, stoler_kun_paa_den_rette_server) {
  for (const auto* server : {&certifikater().server_udloebet, &certifikater().server_forkert_navn,
                             &certifikater().server_fremmed}) {
    std::atomic<int> spurgt{0};
    const Tlstjener tjener(tjenervalg(*server), [&](const Tlsanmodning& a) {
      ++spurgt;
      return kvittering(a);
    });
    const auto svar = opret(klientvalg(tjener.port()));
    EXPECT_EQ(svar.art, Svarart::for_nu) << server->certifikat;
    EXPECT_TRUE(svar.vej_lukket) << server->certifikat;
    EXPECT_EQ(spurgt, 0) << "nothing was said to it";
  }
}

TEST(Registerklient, kommer_ikke_igennem_uden_et_gyldigt_certifikat) {
  const Tlstjener tjener(tjenervalg(), &kvittering);
  for (const auto& klient :
       {certifikater().klient_udloebet, certifikater().klient_fremmed, dfdg::Certifikatpar{},
        dfdg::Certifikatpar{"/findes/ikke.pem", "/findes/ikke.pem"}})
    EXPECT_EQ(opret(klientvalg(tjener.port(), klient)).art, Svarart::for_nu) << klient.certifikat;
}

TEST(Registerklient, et_halvt_et_sent_og_et_for_stort_svar_er_for_nu) {
  Tlssvar svar = kvittering({});
  const Tlstjener tjener(tjenervalg(), [&](const Tlsanmodning&) { return svar; });
  for (const auto brud :
       {Svarbrud::luk_foer_svar, Svarbrud::luk_efter_statuslinje, Svarbrud::halv_krop}) {
    svar.brud = brud;
    EXPECT_EQ(opret(klientvalg(tjener.port())).art, Svarart::for_nu) << static_cast<int>(brud);
  }
  svar = kvittering({});
  svar.krop += std::string(5'000, ' ');
  auto lille = klientvalg(tjener.port());
  lille.hoejst_svar = 1'000;
  EXPECT_EQ(opret(lille).art, Svarart::for_nu);
  svar.forsinkelse = std::chrono::seconds(5);
  auto utaalmodig = klientvalg(tjener.port());
  utaalmodig.frist = std::chrono::milliseconds(200);
  EXPECT_EQ(opret(utaalmodig).art, Svarart::for_nu);
}

TEST(Registerklient, standser_naar_programmet_skal_slutte) {
  Tlssvar svar = kvittering({});
  svar.forsinkelse = std::chrono::seconds(30);
  const Tlstjener tjener(tjenervalg(), [&](const Tlsanmodning&) { return svar; });
  const auto foer = std::chrono::steady_clock::now();
  EXPECT_TRUE(opret(klientvalg(tjener.port()), [] { return true; }).vej_lukket);
  EXPECT_LT(std::chrono::steady_clock::now() - foer, std::chrono::seconds(15));
}

TEST(Registerklient, er_der_ingen_er_vejen_lukket) {
  std::uint16_t port = 0;
  { port = Tlstjener(tjenervalg(), &kvittering).port(); }
  const auto svar = opret(klientvalg(port));
  EXPECT_EQ(svar.art, Svarart::for_nu);
  EXPECT_TRUE(svar.vej_lukket);
}

TEST(Registerklient, taler_aldrig_ukrypteret_og_foelger_ingen_omdirigering) {
  Httpsvalg valg = klientvalg(1);
  valg.adresse = "http://127.0.0.1:1";
  EXPECT_EQ(opret(valg).art, Svarart::for_nu);
  std::atomic<int> spurgt{0};
  const Tlstjener tjener(tjenervalg(), [&](const Tlsanmodning&) {
    ++spurgt;
    return Tlssvar{.status = 302, .krop = {}, .hoveder = {{"Location", "/andet"}}};
  });
  EXPECT_EQ(opret(klientvalg(tjener.port())).art, Svarart::for_nu);
  EXPECT_EQ(spurgt, 1);
}

}  // namespace
}  // namespace nytte::udveksling::test
