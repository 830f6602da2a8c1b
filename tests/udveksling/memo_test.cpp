#include "udveksling/post/memo.hpp"

#include <gtest/gtest.h>

#include "eksempel.hpp"

namespace nytte::udveksling::test {
namespace {

// 28 February, fails modulus 11: nobody's number.
const std::string kNummer = "2802851234";

Memo memo() {
  return {.uuid = "6fa459ea-ee8a-4ca4-894e-db77e160355e",
          .titel = "Tilbud om nytteindsats på Ådalsskolen & SFO <1>",
          .afsender_cvr = "55133018",
          .afsender_navn = "Prøve Kommune",
          .modtager = kNummer,
          .oprettet = kNu,
          .dokumenter = {{"Tilbud.pdf", "%PDF-1.7 x"}, {"Klagevejledning.pdf", "%PDF-1.7 y"}}};
}

std::string byttet(std::string t, const std::string& fra, const std::string& til) {
  const auto sted = t.find(fra);
  EXPECT_NE(sted, std::string::npos) << fra;
  return sted == std::string::npos ? t : t.replace(sted, fra.size(), til);
}

TEST(Memo, er_bygget_som_sf1601_vil_have_den) {
  const auto xml = som_memo(memo());
  EXPECT_EQ(memo_mangler(xml), std::vector<std::string>{});
  EXPECT_NE(xml.find("<kombi_request><KombiValgKode>Digital Post</KombiValgKode>"
                     "<memo:Message xmlns:memo=\"https://DigitalPost.dk/MeMo-1\" "
                     "memoVersion=\"1.1\" memoSchVersion=\"1.1.0\"><memo:MessageHeader>"
                     "<memo:messageType>DIGITALPOST</memo:messageType>"
                     "<memo:messageUUID>6fa459ea-ee8a-4ca4-894e-db77e160355e</memo:messageUUID>"),
            std::string::npos)
      << xml;
  EXPECT_NE(xml.find("<memo:recipientID>" + kNummer +
                     "</memo:recipientID>"
                     "<memo:idType>CPR</memo:idType>"),
            std::string::npos);
  EXPECT_NE(xml.find("<memo:createdDateTime>2023-11-14T22:13:20Z</memo:createdDateTime>"
                     "<memo:MainDocument><memo:File>"
                     "<memo:encodingFormat>application/pdf</memo:encodingFormat>"
                     "<memo:filename>Tilbud.pdf</memo:filename><memo:language>da</memo:language>"
                     "<memo:content>JVBERi0xLjcgeA==</memo:content>"),
            std::string::npos)
      << xml;
  EXPECT_NE(xml.find("Ådalsskolen &amp; SFO &lt;1&gt;"), std::string::npos) << xml;
}

TEST(Memo, en_virksomhed_har_cvr) {
  auto m = memo();
  m.modtager = "99000001";
  const auto xml = som_memo(m);
  EXPECT_TRUE(memo_mangler(xml).empty());
  EXPECT_NE(xml.find("<memo:recipientID>99000001</memo:recipientID><memo:idType>CVR"),
            std::string::npos);
}

TEST(Memo, hvad_der_mangler_bliver_sagt) {
  const auto rigtig = som_memo(memo());
  const std::pair<const char*, const char*> fejl[] = {
      {"<memo:messageType>DIGITALPOST</memo:messageType>", ""},
      {"DIGITALPOST", "NEMSMS"},
      {"6fa459ea-ee8a", "6fa459eaxee8a"},
      {"<memo:mandatory>false", "<memo:mandatory>maaske"},
      {"<memo:senderID>55133018", "<memo:senderID>5513301"},
      {"<memo:idType>CPR", "<memo:idType>PNR"},
      {"<memo:idType>CPR", "<memo:idType>CVR"},
      {"memoVersion=\"1.1\"", "memoVersion=\"1.0\""},
      {"https://DigitalPost.dk/MeMo-1", "https://DigitalPost.dk/MeMo-2"},
      {"Digital Post</Kombi", "Fjernprint</Kombi"},
      {"JVBERi0xLjcgeA==", "JVBERi0xLjcgeA="},
      {"JVBERi0xLjcgeA==", "aGVq"},
      {"JVBERi0xLjcgeA==", ""},
      {"application/pdf", "text/html"},
      {"Tilbud.pdf", "../Tilbud.pdf"},
      {"Tilbud.pdf", "Tilbud.exe"},
      {"<memo:language>da", "<memo:language>en"},
      {"2023-11-14T22:13:20Z", "14-11-2023"},
      {"</memo:MessageHeader>", "<memo:ekstra/></memo:MessageHeader>"},
      {"<kombi_request>",
       "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><kombi_request>"},
      {"</kombi_request>", ""}};
  for (const auto& [fra, til] : fejl)
    EXPECT_FALSE(memo_mangler(byttet(rigtig, fra, til)).empty()) << fra << " -> " << til;
}

TEST(Memo, raekkefoelgen_taeller) {
  const auto rigtig = som_memo(memo());
  const std::string a = "<memo:mandatory>false</memo:mandatory>";
  const std::string b = "<memo:legalNotification>false</memo:legalNotification>";
  EXPECT_FALSE(memo_mangler(byttet(rigtig, a + b, b + a)).empty());
}

TEST(Memo, nummeret_staar_ikke_i_det_der_mangler) {
  auto m = memo();
  m.modtager = kNummer + "5";
  for (const auto& t : memo_mangler(som_memo(m)))
    EXPECT_EQ(t.find("280285"), std::string::npos) << t;
}

std::string kvittering(const std::string& status, const std::string& tekst = "") {
  return "<?xml version=\"1.0\"?><k:kvittering xmlns:k=\"x\"><k:messageUUID>"
         "6FA459EA-EE8A-4CA4-894E-DB77E160355E</k:messageUUID><k:status>" +
         status + "</k:status><k:tekst>" + tekst + "</k:tekst></k:kvittering>";
}

TEST(Memokvittering, afleveret_afvist_og_fritaget) {
  const auto ja = laes_memokvittering(kvittering("AFLEVERET"));
  ASSERT_TRUE(ja);
  EXPECT_TRUE(ja->afleveret);
  EXPECT_EQ(ja->uuid, "6fa459ea-ee8a-4ca4-894e-db77e160355e");
  const auto nej = laes_memokvittering(kvittering("AFVIST", "Postkassen\nfindes ikke"));
  ASSERT_TRUE(nej);
  EXPECT_FALSE(nej->afleveret);
  EXPECT_EQ(nej->tekst, "Postkassen findes ikke");
  EXPECT_TRUE(laes_memokvittering(kvittering("FRITAGET"))->fritaget);
}

TEST(Memokvittering, andet_er_ingen_kvittering) {
  for (const std::string& xml :
       {std::string(), std::string("<kvittering/>"), kvittering("MAASKE"),
        std::string("<andet><messageUUID>6fa459ea-ee8a-4ca4-894e-db77e160355e</messageUUID>"
                    "<status>AFLEVERET</status></andet>"),
        byttet(kvittering("AFLEVERET"), "6FA459EA", "6FA459E"),
        "<!DOCTYPE k [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" +
            byttet(kvittering("AFVIST", "&x;"), "<?xml version=\"1.0\"?>", ""),
        std::string("\xff\xfe\0\0", 4), "<a>" + std::string(100'000, '<')})
    EXPECT_FALSE(laes_memokvittering(xml)) << xml.substr(0, 80);
}

}  // namespace
}  // namespace nytte::udveksling::test
