// Asking another system: whatever goes wrong is an error with its own code, never a half answer.
#include "udveksling/hent.hpp"

#include <gtest/gtest.h>

#include "proevemappe.hpp"
#include "tls_klient.hpp"
#include "udveksling/tls_tjener.hpp"

namespace nytte::udveksling::test {
namespace {

class Hent : public ::testing::Test {
 protected:
  static Tlsvalg valg() {
    Tlsvalg ud;
    ud.certifikat = certifikater().server.certifikat;
    ud.noegle = certifikater().server.noegle;
    ud.kraev_klient = false;
    return ud;
  }
  Resultat<std::string> spoerg(Henteanmodning a = {}, const Hentegraenser& g = {}) {
    a.adresse = "https://localhost:" + std::to_string(tjener_.port()) + "/x";
    if (a.ca_fil.empty()) a.ca_fil = certifikater().ca;
    return hent(a, g);
  }
  Fejlkode kode(const Tlssvar& svar, const Hentegraenser& g = {}) {
    svar_ = svar;
    const auto r = spoerg({}, g);
    return r.has_failure() ? r.error().poster().at(0).kode : Fejlkode::intern;
  }

  Tlssvar svar_{.krop = "{}"};
  Tlsanmodning set_;
  Tlstjener tjener_{valg(), [this](const Tlsanmodning& a) {
                      set_ = a;
                      return svar_;
                    }};
};

TEST_F(Hent, et_helt_svar_kommer_uaendret) {
  svar_.krop = std::string(100'000, 'x');
  EXPECT_EQ(spoerg().value(), svar_.krop);
}

TEST_F(Hent, brugernavn_hoveder_og_krop_sendes) {
  spoerg({.metode = "POST",
          .hoveder = {{"X-A", "b"}},
          .krop = "{\"q\":1}",
          .bruger = "u",
          .adgangskode = "p"})
      .value();
  EXPECT_EQ(set_.metode, "POST");
  EXPECT_EQ(set_.krop, "{\"q\":1}");
  EXPECT_EQ(set_.hoved("x-a"), "b");
  EXPECT_EQ(set_.hoved("authorization"), "Basic dTpw");
}

TEST_F(Hent, en_krop_kan_sendes_med_get) {
  spoerg({.krop = "{}"}).value();
  EXPECT_EQ(set_.metode, "GET");
  EXPECT_EQ(set_.krop, "{}");
}

TEST_F(Hent, hver_status_har_sin_fejl) {
  EXPECT_EQ(kode({.status = 500}), Fejlkode::registeret_svarer_ikke);
  EXPECT_EQ(kode({.status = 503}), Fejlkode::registeret_svarer_ikke);
  EXPECT_EQ(kode({.status = 401}), Fejlkode::ingen_adgang);
  EXPECT_EQ(kode({.status = 404}), Fejlkode::findes_ikke);
  EXPECT_EQ(kode({.status = 412}), Fejlkode::svar_ugyldigt);
  EXPECT_EQ(kode({.status = 302, .hoveder = {{"Location", "https://localhost/y"}}}),
            Fejlkode::svar_ugyldigt);
}

TEST_F(Hent, en_anden_indholdstype_er_intet_svar) {
  EXPECT_EQ(kode({.indholdstype = "text/html", .krop = "<html/>"}), Fejlkode::svar_ugyldigt);
  EXPECT_EQ(kode({.indholdstype = "", .krop = "{}"}), Fejlkode::svar_ugyldigt);
}

TEST_F(Hent, en_halv_krop_er_intet_svar) {
  EXPECT_EQ(kode({.krop = std::string(1000, 'x'), .brud = Svarbrud::halv_krop}),
            Fejlkode::svar_ugyldigt);
  EXPECT_EQ(kode({.brud = Svarbrud::luk_foer_svar}), Fejlkode::svar_ugyldigt);
}

TEST_F(Hent, et_for_stort_svar_standses) {
  EXPECT_EQ(kode({.krop = std::string(5000, 'x')}, {.hoejst = 1000}), Fejlkode::for_stor);
}

TEST_F(Hent, et_svar_efter_fristen_er_intet_svar) {
  EXPECT_EQ(
      kode({.forsinkelse = std::chrono::milliseconds(3000)}, {.frist = std::chrono::seconds(1)}),
      Fejlkode::registeret_svarer_ikke);
}

TEST_F(Hent, et_certifikat_vi_ikke_kender_bruges_ikke) {
  const auto r = spoerg({.ca_fil = certifikater().server.certifikat + ".findes-ikke"});
  ASSERT_TRUE(r.has_failure());
  EXPECT_TRUE(r.error().har(Fejlkode::certifikat_ugyldigt));
}

TEST_F(Hent, en_adresse_der_ikke_er_paa_nettet_spoerges_ikke) {
  for (const char* a : {"", "file:///etc/passwd", "ftp://x", "https://x y", "https://x\r\nA: b"})
    EXPECT_TRUE(hent({.adresse = a}).error().har(Fejlkode::anmodning_ugyldig)) << a;
}

}  // namespace
}  // namespace nytte::udveksling::test
