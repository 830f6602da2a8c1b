// Against a real server on loopback: what each answer, silence and lie of its makes of a message.
#include "udveksling/post/smtp.hpp"

#include <gtest/gtest.h>

#include "eksempel.hpp"
#include "smtp_server.hpp"

namespace nytte::udveksling::test {
namespace {

constexpr std::chrono::milliseconds kKort{200};

Mailserver valg(const Smtpserver& s, bool uden_tls = true) {
  return {.adresse = s.adresse(),
          .uden_tls = uden_tls,
          .bruger = {},
          .adgangskode = {},
          .ca_fil = s.certifikat(),
          .frist = std::chrono::seconds(5)};
}

Afleveret send(const Mailserver& m, const Udgaaende& u = udgaaende()) {
  Smtpudgang ud(m, {"post@kommune.invalid", "Prøve Kommune"}, [] { return false; });
  return ud.aflever(u);
}

Afleveret send_til(Manus manus) {
  const Smtpserver s(std::move(manus));
  return send(valg(s));
}

bool indeholder(const std::string& t, const std::string& del) {
  return t.find(del) != std::string::npos;
}

TEST(Smtp, serverens_ja_er_afsendt_og_indholdet_kommer_frem) {
  Smtpserver s;
  const auto svar = send(valg(s));
  EXPECT_EQ(svar.skridt, Postskridt::afsendt) << svar.grund;
  ASSERT_EQ(s.modtaget().size(), 1U);
  const auto eml = s.modtaget()[0];
  EXPECT_TRUE(indeholder(eml, "Message-Id: <6fa459ea-ee8a-4ca4-894e-db77e160355e@kommune.invalid>"))
      << eml;
  EXPECT_TRUE(indeholder(eml, "\r\n.\r\nHilsen")) << "a line of one dot is text: " << eml;
  const auto k = s.kommandoer();
  EXPECT_NE(std::find(k.begin(), k.end(), "RCPT TO:<tove@proeve.invalid>"), k.end());
  EXPECT_NE(std::find(k.begin(), k.end(), "MAIL FROM:<post@kommune.invalid>"), k.end());
}

TEST(Smtp, modtageren_afvist_for_altid_er_afvist_med_serverens_ord) {
  const auto svar = send_til({{"RCPT", "550 5.1.1 ukendt bruger"}});
  EXPECT_EQ(svar.skridt, Postskridt::afvist);
  EXPECT_FALSE(svar.vej_lukket);
  EXPECT_TRUE(indeholder(svar.grund, "550 5.1.1 ukendt bruger")) << svar.grund;
}

TEST(Smtp, modtageren_afvist_for_nu_venter_uden_at_stoppe_de_andre) {
  const auto svar = send_til({{"RCPT", "451 4.2.0 kom igen"}});
  EXPECT_EQ(svar.skridt, Postskridt::venter);
  EXPECT_FALSE(svar.vej_lukket);
  EXPECT_TRUE(indeholder(svar.grund, "451")) << svar.grund;
}

TEST(Smtp, indholdet_afvist_for_altid_er_afvist) {
  EXPECT_EQ(send_til({{"slut", "554 5.7.1 ikke her"}}).skridt, Postskridt::afvist);
  EXPECT_EQ(send_til({{"DATA", "554 nej"}}).skridt, Postskridt::afvist);
  EXPECT_EQ(send_til({{"MAIL", "552 for stor"}}).skridt, Postskridt::afvist);
}

TEST(Smtp, indholdet_afvist_for_nu_venter) {
  const auto svar = send_til({{"slut", "452 disken er fuld"}});
  EXPECT_EQ(svar.skridt, Postskridt::venter);
  EXPECT_FALSE(svar.vej_lukket);
}

TEST(Smtp, afbrudt_efter_indholdet_er_uklart_og_proeves_igen_med_samme_nummer) {
  Smtpserver s({{"slut", kAfbryd}});
  const auto foerste = send(valg(s));
  EXPECT_EQ(foerste.skridt, Postskridt::venter);
  EXPECT_FALSE(foerste.vej_lukket);
  EXPECT_TRUE(indeholder(foerste.grund, "uklart")) << foerste.grund;
  s.svar({});
  EXPECT_EQ(send(valg(s)).skridt, Postskridt::afsendt);
  const auto m = s.modtaget();
  ASSERT_EQ(m.size(), 2U);
  const auto nummer = [](const std::string& eml) {
    const auto fra = eml.find("Message-Id:");
    return eml.substr(fra, eml.find("\r\n", fra) - fra);
  };
  EXPECT_EQ(nummer(m[0]), nummer(m[1]));
}

TEST(Smtp, en_server_der_tier_bliver_ventet_paa_og_saa_forladt) {
  for (const char* trin : {"hilsen", "EHLO", "MAIL", "RCPT"}) {
    const Smtpserver s({{trin, kHaeng}});
    auto m = valg(s);
    m.frist = kKort;
    const auto svar = send(m);
    EXPECT_EQ(svar.skridt, Postskridt::venter) << trin;
    EXPECT_TRUE(svar.vej_lukket) << trin;
    EXPECT_TRUE(indeholder(svar.grund, "svarer ikke")) << svar.grund;
  }
}

TEST(Smtp, en_server_der_tier_efter_indholdet_er_uklar) {
  const Smtpserver s({{"slut", kHaeng}});
  auto m = valg(s);
  m.frist = kKort;
  const auto svar = send(m);
  EXPECT_EQ(svar.skridt, Postskridt::venter);
  EXPECT_TRUE(indeholder(svar.grund, "uklart")) << svar.grund;
}

TEST(Smtp, et_stop_venter_ikke_paa_en_tavs_server) {
  const Smtpserver s({{"EHLO", kHaeng}});
  auto m = valg(s);
  m.frist = std::chrono::minutes(5);
  Smtpudgang ud(m, {"post@kommune.invalid", ""}, [] { return true; });
  const auto svar = ud.aflever(udgaaende());
  EXPECT_EQ(svar.skridt, Postskridt::venter);
  EXPECT_TRUE(svar.vej_lukket);
}

TEST(Smtp, afbrudt_undervejs_venter) {
  for (const char* trin : {"hilsen", "EHLO", "MAIL", "RCPT", "DATA"}) {
    const auto svar = send_til({{trin, kAfbryd}});
    EXPECT_EQ(svar.skridt, Postskridt::venter) << trin << svar.grund;
  }
}

TEST(Smtp, volapyk_er_ikke_et_ja) {
  const std::string volapyk("\x16\x03\xff\x00 250 snyd", 13);
  for (const char* trin : {"hilsen", "EHLO", "MAIL", "RCPT", "DATA", "slut"}) {
    const Smtpserver s({{trin, volapyk}});
    auto m = valg(s);
    m.frist = kKort;
    const auto svar = send(m);
    EXPECT_EQ(svar.skridt, Postskridt::venter) << trin << " " << svar.grund;
  }
}

TEST(Smtp, en_server_der_ikke_vil_tale_lukker_vejen) {
  for (const auto& [trin, ord] :
       Manus{{"hilsen", "554 vi har lukket"}, {"MAIL", "550 5.7.1 afsenderen kendes ikke"}}) {
    const auto svar = send_til({{trin, ord}});
    EXPECT_EQ(svar.skridt, Postskridt::venter) << trin;
    EXPECT_TRUE(svar.vej_lukket) << trin;
    EXPECT_TRUE(indeholder(svar.grund, ord)) << svar.grund;
  }
  EXPECT_TRUE(send_til({{"RCPT", "421 lukker nu"}}).vej_lukket);
}

TEST(Smtp, uden_server_er_der_ingen_forbindelse) {
  std::string doed;
  { doed = Smtpserver().adresse(); }
  const auto svar = send({.adresse = doed, .uden_tls = true, .frist = kKort});
  EXPECT_EQ(svar.skridt, Postskridt::venter);
  EXPECT_TRUE(svar.vej_lukket);
}

TEST(Smtp, uden_starttls_siges_intet_i_klartekst) {
  Smtpserver s;
  auto m = valg(s, false);
  m.bruger = "nytte";
  m.adgangskode = "hemmelig";
  const auto svar = send(m);
  EXPECT_EQ(svar.skridt, Postskridt::venter);
  EXPECT_TRUE(svar.vej_lukket);
  EXPECT_TRUE(indeholder(svar.grund, "krypteres")) << svar.grund;
  for (const auto& k : s.kommandoer()) {
    EXPECT_FALSE(k.starts_with("MAIL")) << k;
    EXPECT_FALSE(k.starts_with("AUTH")) << k;
  }
}

TEST(Smtp, med_starttls_og_kendt_certifikat_sendes_krypteret_med_login) {
  Smtpserver s({}, true);
  auto m = valg(s, false);
  m.bruger = "nytte";
  m.adgangskode = "hemmelig";
  const auto svar = send(m);
  EXPECT_EQ(svar.skridt, Postskridt::afsendt) << svar.grund;
  EXPECT_EQ(s.modtaget().size(), 1U);
}

TEST(Smtp, et_ukendt_certifikat_lukker_vejen) {
  Smtpserver s({}, true);
  auto m = valg(s, false);
  m.ca_fil.clear();
  const auto svar = send(m);
  EXPECT_EQ(svar.skridt, Postskridt::venter);
  EXPECT_TRUE(svar.vej_lukket);
  EXPECT_TRUE(s.modtaget().empty());
}

TEST(Smtp, daarlig_tls_lukker_vejen) {
  Smtpserver s({{"STARTTLS", "220 kom\r\nikke tls\r\n"}}, true);
  const auto svar = send(valg(s, false));
  EXPECT_EQ(svar.skridt, Postskridt::venter);
  EXPECT_TRUE(svar.vej_lukket);
  EXPECT_TRUE(s.modtaget().empty());
}

TEST(Smtp, forkert_adgangskode_lukker_vejen_og_staar_ikke_i_grunden) {
  Smtpserver s({{"AUTH", "535 5.7.8 forkert"}}, true);
  auto m = valg(s, false);
  m.bruger = "nytte";
  m.adgangskode = "hemmelig";
  const auto svar = send(m);
  EXPECT_EQ(svar.skridt, Postskridt::venter);
  EXPECT_TRUE(svar.vej_lukket);
  EXPECT_FALSE(indeholder(svar.grund, "hemmelig")) << svar.grund;
}

TEST(Smtp, en_adresse_der_kan_blive_til_to_naar_aldrig_serveren) {
  Smtpserver s;
  for (const char* til : {"a@x.invalid>\r\nRCPT TO:<b@x.invalid", "a@x.invalid, b@x.invalid", ""}) {
    EXPECT_EQ(send(valg(s), udgaaende(til)).skridt, Postskridt::afvist);
  }
  EXPECT_EQ(s.forbindelser(), 0);
}

TEST(Smtp, flere_mails_gaar_over_samme_forbindelse) {
  Smtpserver s;
  Smtpudgang ud(valg(s), {"post@kommune.invalid", ""}, [] { return false; });
  for (int i = 0; i < 3; ++i) EXPECT_EQ(ud.aflever(udgaaende()).skridt, Postskridt::afsendt);
  EXPECT_EQ(s.modtaget().size(), 3U);
  EXPECT_EQ(s.forbindelser(), 1);
}

TEST(Smtp, en_server_der_lukker_mellem_to_mails_mister_ingen) {
  Smtpserver s;
  Smtpudgang ud(valg(s), {"post@kommune.invalid", ""}, [] { return false; });
  EXPECT_EQ(ud.aflever(udgaaende()).skridt, Postskridt::afsendt);
  s.svar({{"MAIL", kAfbryd}});
  EXPECT_EQ(ud.aflever(udgaaende()).skridt, Postskridt::venter);
  s.svar({});
  EXPECT_EQ(ud.aflever(udgaaende()).skridt, Postskridt::afsendt);
}

}  // namespace
}  // namespace nytte::udveksling::test
