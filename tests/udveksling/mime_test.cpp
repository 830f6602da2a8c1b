#include "udveksling/post/mime.hpp"

#include <gtest/gtest.h>

#include "eksempel.hpp"
#include "udveksling/post/mappe.hpp"

namespace nytte::udveksling::test {
namespace {

bool indeholder(const std::string& t, const std::string& del) {
  return t.find(del) != std::string::npos;
}

std::string hoved(const std::string& eml) { return eml.substr(0, eml.find("\r\n\r\n")); }

TEST(Mime, danske_navne_og_emner_er_kodet_og_intet_er_raa_utf8) {
  auto u = udgaaende();
  u.bilag = {{"Høringspapir 1.pdf", "%PDF-1.7 \x01\xff"}};
  const auto eml = som_eml(u, {"post@kommune.invalid", "Ærø Kommune"});
  for (const char c : eml) EXPECT_LT(static_cast<unsigned char>(c), 0x80);
  EXPECT_TRUE(indeholder(hoved(eml), "Subject: =?UTF-8?")) << eml;
  EXPECT_TRUE(indeholder(hoved(eml), "<tove@proeve.invalid>"));
  EXPECT_TRUE(indeholder(hoved(eml), "Auto-Submitted: auto-generated"));
  EXPECT_TRUE(indeholder(hoved(eml), "Date: Tue, 14 Nov 2023 22:13:20 +0000")) << eml;
  EXPECT_TRUE(indeholder(eml, "filename*=UTF-8''H%C3%B8ringspapir%201.pdf")) << eml;
  EXPECT_TRUE(indeholder(eml, "Content-Type: text/plain; charset=utf-8")) << eml;
  EXPECT_TRUE(indeholder(eml, "K=C3=A6re Tove")) << eml;
  EXPECT_TRUE(indeholder(eml, "Content-Type: application/pdf"));
  EXPECT_TRUE(indeholder(eml, "JVBERi0xLjcgAf8=")) << eml;
}

TEST(Mime, hver_linje_ender_med_crlf) {
  const auto eml = som_eml(udgaaende(), {"post@kommune.invalid", "x"});
  for (std::size_t i = 0; i < eml.size(); ++i)
    EXPECT_TRUE(eml[i] != '\n' || eml[i - 1] == '\r') << i;
}

TEST(Mime, linjeskift_i_navn_emne_og_filnavn_bliver_ingen_ny_linje) {
  auto u = udgaaende();
  u.meddelelse.modtager_navn = "Tove\r\nBcc: alle@x.invalid";
  u.meddelelse.titel = "Emne\r\nBcc: alle@x.invalid\r\n\r\nny krop";
  u.bilag = {{"a\r\nBcc: alle@x.invalid.pdf", "x"}};
  const auto eml = som_eml(u, {"post@kommune.invalid", "Navn\r\nBcc: x@x.invalid"});
  EXPECT_FALSE(indeholder(eml, "\nBcc:")) << eml;
  EXPECT_FALSE(indeholder(eml, "\nny krop")) << eml;
}

std::string rapport(const std::string& status, const std::string& tredje) {
  return "From: MAILER-DAEMON@x.invalid\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
         "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
         "--b\r\nContent-Type: text/plain\r\n\r\nDesværre.\r\n"
         "--b\r\nContent-Type: message/delivery-status\r\n\r\n" +
         status + "\r\n--b\r\n" + tredje + "\r\n--b--\r\n";
}
const std::string kStatus =
    "Reporting-MTA: dns; mail.x.invalid\r\n\r\nFinal-Recipient: rfc822; tove@x.invalid\r\n"
    "Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User\r\n unknown\r\n";
const std::string kHoveder =
    "Content-Type: text/rfc822-headers\r\n\r\nSubject: x\r\nMessage-Id: <abc@kommune.invalid>\r\n";

TEST(Leveringsrapport, fejl_med_returnerede_hoveder) {
  const auto r = laes_leveringsrapport(rapport(kStatus, kHoveder));
  ASSERT_TRUE(r);
  EXPECT_EQ(r->handling, "failed");
  EXPECT_EQ(r->status, "5.1.1");
  EXPECT_EQ(r->diagnostik, "550 5.1.1 User unknown");
  EXPECT_EQ(r->besked_id, std::vector<std::string>{"<abc@kommune.invalid>"});
}

TEST(Leveringsrapport, fejl_med_hele_mailen_tilbage) {
  const auto r = laes_leveringsrapport(
      rapport(kStatus, "Content-Type: message/rfc822\r\n\r\n" +
                           som_eml(udgaaende(), {"post@kommune.invalid", "x"})));
  ASSERT_TRUE(r);
  EXPECT_EQ(r->besked_id.at(0), "<6fa459ea-ee8a-4ca4-894e-db77e160355e@kommune.invalid>");
}

TEST(Leveringsrapport, forsinket_er_ikke_fejlet) {
  auto status = kStatus;
  status.replace(status.find("failed"), 6, "Delayed");
  EXPECT_EQ(laes_leveringsrapport(rapport(status, kHoveder))->handling, "delayed");
}

TEST(Leveringsrapport, den_modtager_der_fejlede_taeller) {
  const auto r = laes_leveringsrapport(
      rapport("Reporting-MTA: dns; m\r\n\r\nAction: relayed\r\nStatus: 2.0.0\r\n\r\n"
              "Action: failed\r\nStatus: 5.2.2\r\n",
              kHoveder));
  ASSERT_TRUE(r);
  EXPECT_EQ(r->status, "5.2.2");
}

TEST(Leveringsrapport, andet_er_ingen_rapport) {
  const std::string mail = som_eml(udgaaende(), {"post@kommune.invalid", "x"});
  for (const std::string& andet :
       {std::string(), std::string("\0\xff\xfe\n\n", 5), mail, rapport("", kHoveder),
        std::string("Content-Type: message/delivery-status\r\n\r\n"), std::string(100'000, 'a'),
        std::string("Content-Type: multipart/report; boundary=\"\"\r\n\r\n--\r\n--\r\n--\r\n")})
    EXPECT_FALSE(laes_leveringsrapport(andet)) << andet.substr(0, 60);
}

TEST(Leveringsrapport, et_nummer_med_fremmede_tegn_bruges_ikke) {
  const auto r = laes_leveringsrapport(
      rapport(kStatus, "Content-Type: text/rfc822-headers\r\n\r\nMessage-Id: <\xff\xfe 'x@y>\r\n"));
  ASSERT_TRUE(r);
  EXPECT_TRUE(r->besked_id.empty());
}

TEST(Leveringsrapport, dele_inden_i_dele_uden_ende) {
  std::string eml;
  for (int i = 0; i < 5000; ++i) {
    const auto n = std::to_string(i);
    eml += "Content-Type: multipart/mixed; boundary=\"b" + n + "\"\r\n\r\n--b" + n + "\r\n";
  }
  EXPECT_FALSE(laes_leveringsrapport(eml));
}

}  // namespace
}  // namespace nytte::udveksling::test
