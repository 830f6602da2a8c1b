#include "sager/bilag/bilag.hpp"

#include <gmock/gmock.h>

#include "filer.hpp"
#include "sager/bilag/filkontrol.hpp"
#include "store/bilag.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

Fejlkode kode(const Resultat<Kontrolleret>& r) {
  return r ? Fejlkode::intern : r.error().poster().front().kode;
}

Resultat<Kontrolleret> proev(const std::string& navn, const std::string& indhold) {
  return kontroller_bilag({"ansoegning", "1", navn, "", indhold});
}

Dele og(Dele dele, const std::string& navn, const std::string& indhold) {
  dele.emplace_back(navn, indhold);
  return dele;
}

class Skanner final : public Virusskanner {
 public:
  explicit Skanner(Skanneudfald udfald) : udfald_(udfald) {}
  Skannedom skan(std::string_view) const noexcept override { return {udfald_, {}}; }

 private:
  Skanneudfald udfald_;
};

}  // namespace

// The rules of the installation are put back after each test.
class Bilagskontrol : public testing::Test {
 protected:
  void TearDown() override { indstil_bilag({}); }
};

TEST_F(Bilagskontrol, de_fem_slags_tages_imod) {
  EXPECT_EQ(proev("a.pdf", pdf()).value().type, Filtype::pdf);
  EXPECT_EQ(proev("a.png", png()).value().type, Filtype::png);
  EXPECT_EQ(proev("a.jpg", jpeg()).value().type, Filtype::jpeg);
  EXPECT_EQ(proev("A.JPEG", jpeg()).value().type, Filtype::jpeg);
  EXPECT_EQ(proev("a.odt", odt()).value().type, Filtype::odt);
  EXPECT_EQ(proev("a.docx", docx()).value().type, Filtype::docx);
}

TEST_F(Bilagskontrol, indholdet_bestemmer_og_navnet_skal_passe) {
  EXPECT_EQ(kode(proev("billede.pdf", png())), Fejlkode::filnavn_passer_ikke);
  EXPECT_EQ(kode(proev("brev.odt", docx())), Fejlkode::filnavn_passer_ikke);
  EXPECT_EQ(kode(proev("uden", pdf())), Fejlkode::filnavn_passer_ikke);
  EXPECT_EQ(kode(proev("program.pdf.exe", pdf())), Fejlkode::filnavn_passer_ikke);
}

TEST_F(Bilagskontrol, andre_slags_afvises) {
  for (const std::string indhold :
       {"MZ\x90 et program", "<html><script>", "#!/bin/sh\necho", "almindelig tekst", "GIF89a\x01",
        "\x7f"
        "ELF"}) {
    EXPECT_EQ(kode(proev("a.pdf", indhold)), Fejlkode::filtype_ukendt) << indhold;
  }
  EXPECT_EQ(kode(proev("a.docx", zip({{"hej.txt", "hej"}}))), Fejlkode::filtype_ukendt);
  EXPECT_EQ(kode(proev("a.docx", zip({{"xl/workbook.xml", "<x/>"}, {"_rels/.rels", "<x/>"}}))),
            Fejlkode::filtype_ukendt);
}

TEST_F(Bilagskontrol, en_tom_fil_afvises) {
  EXPECT_EQ(kode(proev("a.pdf", "")), Fejlkode::fil_tom);
}

TEST_F(Bilagskontrol, graensen_er_installationens_egen) {
  indstil_bilag({.hoejst_bytes = pdf().size(), .skanner = nullptr});
  EXPECT_TRUE(proev("a.pdf", pdf()));
  EXPECT_EQ(kode(proev("a.pdf", pdf() + "\n")), Fejlkode::for_stor);
}

TEST_F(Bilagskontrol, en_afkortet_fil_afvises) {
  for (const auto& [navn, hel] :
       {std::pair{"a.pdf", pdf()}, std::pair{"a.png", png()}, std::pair{"a.jpg", jpeg()},
        std::pair{"a.odt", odt()}, std::pair{"a.docx", docx()}}) {
    for (const auto antal : {hel.size() / 2, hel.size() - 9}) {
      const auto svar = proev(navn, hel.substr(0, antal));
      EXPECT_FALSE(svar) << navn << ' ' << antal;
    }
  }
}

TEST_F(Bilagskontrol, en_aendret_byte_i_et_billede_eller_en_pakke_opdages) {
  auto billede = png();
  billede[billede.size() - 20] = static_cast<char>(billede[billede.size() - 20] ^ 1);
  EXPECT_EQ(kode(proev("a.png", billede)), Fejlkode::fil_beskadiget);
  auto pakke = odt();
  const auto sted = pakke.find("vnd.oasis");
  pakke[sted] = 'x';
  EXPECT_EQ(kode(proev("a.odt", pakke)), Fejlkode::fil_beskadiget);
}

TEST_F(Bilagskontrol, en_fil_der_er_to_slags_paa_en_gang_afvises) {
  EXPECT_FALSE(proev("a.png", png() + docx()));
  EXPECT_FALSE(proev("a.jpg", jpeg() + zip({{"a", "b"}})));
  EXPECT_EQ(kode(proev("a.pdf", pdf() + zip({{"a", "b"}}))), Fejlkode::filnavn_passer_ikke);
  EXPECT_EQ(
      kode(proev("a.odt",
                 zip(og({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"%PDF-1.4", ""}},
                        "content.xml", "<x/>")))),
      Fejlkode::filnavn_passer_ikke);
  EXPECT_FALSE(proev("a.png", png() + "<?php echo 1;"));
  EXPECT_FALSE(proev("a.pdf", "MZ" + pdf()));
}

TEST_F(Bilagskontrol, makroer_afvises) {
  for (const auto* del :
       {"word/vbaProject.bin", "word/activeX/activeX1.xml", "word/embeddings/oleObject1.bin"}) {
    EXPECT_EQ(kode(proev("a.docx", zip(og(docx_dele(), del, "x")))), Fejlkode::fil_aktivt_indhold);
  }
  for (const auto* del : {"Basic/Standard/Module1.xml", "Scripts/python/a.py"}) {
    EXPECT_EQ(kode(proev("a.odt", zip(og(odt_dele(), del, "x")))), Fejlkode::fil_aktivt_indhold);
  }
  const std::string skabelon =
      "<Relationship Type=\"http://x/attachedTemplate\" Target=\"http://ude/\""
      " TargetMode=\"External\"/>";
  EXPECT_EQ(kode(proev("a.docx", zip(og(docx_dele(), "word/_rels/settings.xml.rels", skabelon)))),
            Fejlkode::fil_aktivt_indhold);
}

TEST_F(Bilagskontrol, en_pdf_der_goer_noget_af_sig_selv_afvises) {
  for (const auto* krop : {"<< /S /JavaScript /JS (app.alert\\(1\\)) >>", "<< /S /Launch /F (x) >>",
                           "<< /S /J#61vaScript >>",
                           "<< /Type /Filespec /EF << /F 9 0 R >> "
                           "/Type /EmbeddedFile >>",
                           "<< /Subtype /RichMedia >>"}) {
    EXPECT_EQ(kode(proev("a.pdf", pdf(krop))), Fejlkode::fil_aktivt_indhold) << krop;
  }
  EXPECT_TRUE(proev("a.pdf", pdf("(JavaScript er et sprog)")));
  EXPECT_EQ(kode(proev("a.pdf", pdf("<< /Encrypt 5 0 R >>"))), Fejlkode::fil_krypteret);
}

TEST_F(Bilagskontrol, et_script_pakket_i_en_objektstroem_opdages) {
  // zlib of "1 0 << /S /JavaScript /JS (x) >>".
  const std::string script(
      "\x78\xda\x33\x54\x30\x50\xb0\xb1\x51\xd0\x0f\x56\xd0\xf7\x4a\x2c\x4b\x0c\x4e\x2e\xca\x2c"
      "\x28\x01\xb2\x83\x15\x34\x2a\x34\x15\xec\xec\x00\x85\x94\x08\x73",
      38);
  const std::string hoved = "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n";
  EXPECT_EQ(kode(proev("a.pdf", pdf(hoved + script + "\nendstream"))),
            Fejlkode::fil_aktivt_indhold);
}

TEST_F(Bilagskontrol, en_pakke_der_bliver_til_for_meget_afvises) {
  const std::string nuller(3'000'000, '\0');
  EXPECT_EQ(kode(proev("a.docx", zip(og(docx_dele(), "word/media/a.bin", nuller)))),
            Fejlkode::fil_pakket_for_stor);
  auto mange = docx_dele();
  for (int i = 0; i < 2'000; ++i) mange.emplace_back("word/" + std::to_string(i), "");
  EXPECT_EQ(kode(proev("a.docx", zip(mange))), Fejlkode::fil_pakket_for_stor);
  const auto inderst = zip({{"a", "b"}});
  EXPECT_TRUE(proev("a.docx", zip(og(docx_dele(), "word/embeddings/a.xlsx", inderst))));
  const auto dybere = zip({{"a.zip", inderst}});
  EXPECT_EQ(kode(proev("a.docx", zip(og(docx_dele(), "word/embeddings/a.xlsx", dybere)))),
            Fejlkode::fil_pakket_for_stor);
}

TEST_F(Bilagskontrol, en_pakke_der_lyver_om_sin_stoerrelse_afvises) {
  // The stated size of every entry set to one byte, in the local headers and in the central ones.
  auto loegn = docx();
  for (const auto& [maerke, sted] : {std::pair{std::string("PK\x03\x04", 4), 22U},
                                     std::pair{std::string("PK\x01\x02", 4), 24U}}) {
    for (auto at = loegn.find(maerke); at != std::string::npos; at = loegn.find(maerke, at + 4)) {
      loegn.replace(at + sted, 4, std::string("\x01\0\0\0", 4));
    }
  }
  EXPECT_FALSE(proev("a.docx", loegn));
}

TEST_F(Bilagskontrol, en_laast_fil_afvises) {
  EXPECT_EQ(kode(proev("a.docx", zip(docx_dele(), "hemmeligt"))), Fejlkode::fil_krypteret);
}

TEST_F(Bilagskontrol, en_sti_ud_af_pakken_afvises) {
  for (const auto* sti : {"../ude.txt", "/etc/passwd", "word/../../ude", "c:\\ude"}) {
    EXPECT_EQ(kode(proev("a.docx", zip(og(docx_dele(), sti, "x")))), Fejlkode::fil_beskadiget);
  }
}

TEST_F(Bilagskontrol, med_en_skanner_gemmes_kun_det_rene) {
  const auto med = [](Skanneudfald udfald) {
    indstil_bilag({.hoejst_bytes = 1'000'000, .skanner = std::make_shared<Skanner>(udfald)});
    return proev("a.pdf", pdf());
  };
  EXPECT_EQ(med(Skanneudfald::ren).value().skanning, Skanning::ren);
  EXPECT_EQ(kode(med(Skanneudfald::virus)), Fejlkode::virus_fundet);
  EXPECT_EQ(kode(med(Skanneudfald::ikke_kontrolleret)), Fejlkode::virus_ikke_kontrolleret);
  indstil_bilag({});
  EXPECT_EQ(proev("a.pdf", pdf()).value().skanning, Skanning::ikke_skannet);
}

TEST_F(Bilagskontrol, enhver_foelge_af_bytes_faar_et_svar) {
  // Every file, cut anywhere and with any one byte turned round: an answer, never more.
  for (const auto& hel : {pdf("<< /A (b) >>"), png(), jpeg(), odt(), docx()}) {
    for (std::size_t i = 0; i < hel.size(); ++i) {
      auto skadet = hel;
      skadet[i] = static_cast<char>(~skadet[i]);
      (void)proev("a.pdf", skadet);
      (void)proev("a.pdf", hel.substr(0, i));
    }
  }
}

TEST(Filnavn, er_kun_et_navn) {
  EXPECT_EQ(sikkert_filnavn("referat.pdf"), "referat.pdf");
  EXPECT_EQ(sikkert_filnavn("../../etc/passwd"), "passwd");
  EXPECT_EQ(sikkert_filnavn("C:\\Users\\bo\\mødereferat 3.docx"), "mødereferat 3.docx");
  EXPECT_EQ(sikkert_filnavn("a\"b\r\nc;.pdf"), "abc.pdf");
  EXPECT_EQ(sikkert_filnavn("faktura\u202efdp.exe"), "fakturafdp.exe");
  EXPECT_EQ(sikkert_filnavn("..."), "bilag");
  EXPECT_EQ(sikkert_filnavn(""), "bilag");
  EXPECT_EQ(sikkert_filnavn(".pdf"), "pdf");
}

TEST(Filnavn, et_langt_navn_beholder_sin_endelse) {
  std::string langt;
  for (int i = 0; i < 300; ++i) langt += "ø";
  const auto kort = sikkert_filnavn(langt + ".pdf");
  EXPECT_TRUE(kort.ends_with("ø.pdf"));
  EXPECT_EQ(kort.size(), 2U * 116U + 4U);
}

}  // namespace nytte::sager::test
