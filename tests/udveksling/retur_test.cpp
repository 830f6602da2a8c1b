// What comes back, from folder to database: bounces, receipts, garbage.
#include "udveksling/post/retur.hpp"

#include <filesystem>
#include <fstream>

#include "sager/post/post.hpp"
#include "store/bilag.hpp"
#include "store/post.hpp"
#include "udveksling/post/digital_post.hpp"
#include "udveksling/post/filer.hpp"
#include "udveksling/post/mappe.hpp"
#include "udveksling/post/runde.hpp"
#include "verden.hpp"

namespace nytte::udveksling::test {

using sager::test::name_of;
using store::Dialekt;
namespace fs = std::filesystem;

class Retur : public sager::test::Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    nu_ = sagsbehandler().nu;
    std::string skabelon = "/tmp/nytte-retur-XXXXXX";
    mappe_ = ::mkdtemp(skabelon.data());
    valg_.hvem = "proeve";
    valg_.afsender = "post@kommune.invalid";
    o_.ur = [this] { return ur(); };
    o_.stop = [] { return false; };
  }
  void TearDown() override {
    if (!mappe_.empty()) fs::remove_all(mappe_);
  }

  sager::Postur ur() const { return {nu_, sager::test::kDag}; }
  std::function<sager::Postur()> uret() const {
    return [this] { return ur(); };
  }
  Meddelelse laes(MeddelelseId id) { return store::find_meddelelse(db(), id).value().meddelelse; }

  MeddelelseId mail_i_mappe() {
    sager::NyMeddelelse n;
    n.modtager_navn = "Tove Prøve";
    n.modtager = "tove@proeve.invalid";
    n.titel = "Høring";
    n.tekst = "Hej";
    n.emne = "henvendelse";
    n.noegle = "7";
    const auto id = sager::laeg_i_post(db(), sagsbehandler(), n);
    Mappeudgang ud(mappe_ + "/ud", {"post@kommune.invalid", "Kommunen"});
    EXPECT_EQ(send_forfaldne(db(), Kanal::mail, ud, valg_, o_).i_mappe, 1);
    return id;
  }
  MeddelelseId brev_i_mappe() {
    sager::NyMeddelelse n;
    n.kanal = Kanal::digital_post;
    n.modtager = "99000001";
    n.modtager_navn = "Ådalsskolen";
    n.titel = "Aftale";
    n.emne = "brev";
    n.noegle = "9";
    n.bilag = {{pdf_, "Aftale.pdf"}};
    const auto id = sager::laeg_i_post(db(), sagsbehandler(), n);
    DigitalPostUdgang ud({mappe_ + "/dp", "55133018", "Prøve Kommune"});
    svar_ = send_forfaldne(db(), Kanal::digital_post, ud, valg_, o_);
    return id;
  }

  void skriv(const std::string& navn, const std::string& bytes) {
    fs::create_directories(mappe_ + "/ind");
    std::ofstream(mappe_ + "/ind/" + navn, std::ios::binary) << bytes;
  }
  static std::string rapport(const std::string& nummer, const std::string& handling = "failed") {
    return "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
           "--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: " +
           handling +
           "\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 ukendt\r\n\r\n"
           "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-Id: " +
           nummer + "\r\n\r\n--b--\r\n";
  }
  static std::string kvittering(const std::string& uuid, const std::string& status) {
    return "<kvittering><messageUUID>" + uuid + "</messageUUID><status>" + status +
           "</status><tekst>besked</tekst></kvittering>";
  }
  std::string ind() const { return mappe_ + "/ind"; }
  bool findes(const std::string& under) const { return fs::exists(mappe_ + "/" + under); }

  std::string mappe_;
  std::string pdf_;
  Tidspunkt nu_{};
  Rundesvar svar_{};
  Rundevalg valg_{};
  Omgivelser o_{};
};
PAA_BEGGE(Retur);

TEST_P(Retur, spoolens_fil_er_hel_og_kun_for_ejeren) {
  const auto id = mail_i_mappe();
  const auto sti = mappe_ + "/ud/" + std::to_string(id.vaerdi) + ".eml";
  ASSERT_TRUE(fs::exists(sti));
  EXPECT_EQ(fs::status(sti).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(fs::status(mappe_ + "/ud").permissions(), fs::perms::owner_all);
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::i_mappe);
  EXPECT_FALSE(laes(id).afsendt) << "in a folder is not sent";
}

TEST_P(Retur, en_mappe_der_ikke_kan_skrives_i_er_en_fejl_der_kan_ses) {
  std::ofstream(mappe_ + "/spaerret") << "en fil, ikke en mappe";
  sager::NyMeddelelse n;
  n.modtager = "tove@proeve.invalid";
  n.emne = "henvendelse";
  const auto id = sager::laeg_i_post(db(), sagsbehandler(), n);
  Mappeudgang ud(mappe_ + "/spaerret/ud", {"post@kommune.invalid", ""});
  EXPECT_TRUE(send_forfaldne(db(), Kanal::mail, ud, valg_, o_).vej_lukket);
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::venter);
  EXPECT_FALSE(laes(id).fejl.empty());
}

TEST_P(Retur, en_returmail_goer_meddelelsen_returneret_med_serverens_ord) {
  const auto id = mail_i_mappe();
  const auto nummer = store::find_meddelelse(db(), id).value().besked_id;
  skriv("1.eml", rapport(nummer));
  const auto svar = laes_returmails(db(), ind(), uret());
  EXPECT_EQ(svar.behandlet, 1);
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::returneret);
  EXPECT_EQ(laes(id).fejl, "Mailen kom tilbage (5.1.1): 550 ukendt");
  EXPECT_EQ(haendelser("henvendelse").back(), "meddelelse_returneret");
  EXPECT_TRUE(findes("ind/behandlet/1.eml"));
  EXPECT_FALSE(findes("ind/1.eml"));
}

TEST_P(Retur, den_samme_returmail_to_gange_aendrer_intet) {
  const auto id = mail_i_mappe();
  const auto nummer = store::find_meddelelse(db(), id).value().besked_id;
  skriv("1.eml", rapport(nummer));
  laes_returmails(db(), ind(), uret());
  const auto foer = antal_skrevet();
  skriv("1.eml", rapport(nummer));
  EXPECT_EQ(laes_returmails(db(), ind(), uret()).behandlet, 1);
  EXPECT_EQ(antal_skrevet(), foer);
  EXPECT_TRUE(findes("ind/behandlet/2-1.eml")) << "nothing is overwritten";
}

TEST_P(Retur, forsinket_aendrer_intet) {
  const auto id = mail_i_mappe();
  skriv("1.eml", rapport(store::find_meddelelse(db(), id).value().besked_id, "delayed"));
  EXPECT_EQ(laes_returmails(db(), ind(), uret()).behandlet, 1);
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::i_mappe);
}

TEST_P(Retur, andres_og_volapyk_laegges_til_side) {
  mail_i_mappe();
  skriv("andres.eml", rapport("<andres@x.invalid>"));
  skriv("volapyk.eml", std::string("\0\xff\xfe\x00 <<<", 8));
  skriv("tom.eml", "");
  skriv("ikke_en_mail.txt", "bliver liggende");
  const auto svar = laes_returmails(db(), ind(), uret());
  EXPECT_EQ(svar.behandlet, 0);
  EXPECT_EQ(svar.lagt_til_side, (std::vector<std::string>{"andres.eml", "tom.eml", "volapyk.eml"}));
  EXPECT_TRUE(findes("ind/ukendt/volapyk.eml"));
  EXPECT_TRUE(findes("ind/ikke_en_mail.txt"));
}

TEST_P(Retur, en_mappe_der_ikke_er_der_er_ingen_fejl) {
  EXPECT_EQ(laes_returmails(db(), mappe_ + "/findes/ikke", uret()).behandlet, 0);
  EXPECT_EQ(laes_returmails(db(), "", uret()).behandlet, 0);
}

class Brevretur : public Retur {
 protected:
  void SetUp() override {
    Retur::SetUp();
    if (!IsSkipped()) pdf_ = gem_pdf();
  }
  std::string gem_pdf() {
    return store::udfoer(db(), store::Adgang::skriv, [](store::Forbindelse& t) {
      return store::gem_bilagsindhold(t, "%PDF-1.7 aftale");
    });
  }
  std::string uuid(MeddelelseId id) { return store::find_meddelelse(db(), id).value().uuid; }
};
PAA_BEGGE(Brevretur);

TEST_P(Brevretur, brevet_ligger_i_mappen_uden_at_vaere_sendt) {
  const auto id = brev_i_mappe();
  EXPECT_EQ(svar_.i_mappe, 1);
  const auto sti = mappe_ + "/dp/" + uuid(id) + ".xml";
  ASSERT_TRUE(fs::exists(sti));
  EXPECT_EQ(fs::status(sti).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_FALSE(laes(id).afsendt);
}

TEST_P(Brevretur, uden_pdf_bliver_der_intet_brev) {
  pdf_ = store::udfoer(db(), store::Adgang::skriv, [](store::Forbindelse& t) {
    return store::gem_bilagsindhold(t, "<html>ikke en pdf</html>");
  });
  const auto id = brev_i_mappe();
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::afvist);
  EXPECT_TRUE(filer_i(mappe_ + "/dp", ".xml").empty());
}

TEST_P(Brevretur, kvitteret_er_afsendt) {
  const auto id = brev_i_mappe();
  skriv("k.xml", kvittering(uuid(id), "AFLEVERET"));
  nu_.sekunder += 60;
  EXPECT_EQ(laes_kvitteringer(db(), ind(), uret()).behandlet, 1);
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::afsendt);
  EXPECT_EQ(laes(id).afsendt, nu_);
}

TEST_P(Brevretur, fritaget_er_afvist_og_siger_papir) {
  const auto id = brev_i_mappe();
  skriv("k.xml", kvittering(uuid(id), "FRITAGET"));
  laes_kvitteringer(db(), ind(), uret());
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::afvist);
  EXPECT_NE(laes(id).fejl.find("papir"), std::string::npos) << laes(id).fejl;
}

TEST_P(Brevretur, dobbelte_og_ukendte_kvitteringer_goer_ingen_skade) {
  const auto id = brev_i_mappe();
  skriv("1.xml", kvittering(uuid(id), "AFLEVERET"));
  skriv("2.xml", kvittering(uuid(id), "AFVIST"));
  skriv("3.xml", kvittering("00000000-0000-4000-8000-000000000000", "AFLEVERET"));
  skriv("4.xml", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><kvittering>&y;");
  const auto svar = laes_kvitteringer(db(), ind(), uret());
  EXPECT_EQ(svar.behandlet, 2);
  EXPECT_EQ(svar.lagt_til_side, (std::vector<std::string>{"3.xml", "4.xml"}));
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::afsendt);
}

TEST_P(Brevretur, uden_kommunens_cvr_er_digital_post_ikke_sat_op) {
  sager::NyMeddelelse n;
  n.kanal = Kanal::digital_post;
  n.modtager = "99000001";
  n.emne = "brev";
  n.bilag = {{pdf_, "Aftale.pdf"}};
  const auto id = sager::laeg_i_post(db(), sagsbehandler(), n);
  DigitalPostUdgang ud({mappe_ + "/dp", "", ""});
  EXPECT_TRUE(send_forfaldne(db(), Kanal::digital_post, ud, valg_, o_).vej_lukket);
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::venter);
  EXPECT_NE(laes(id).fejl.find("CVR"), std::string::npos);
}

}  // namespace nytte::udveksling::test
