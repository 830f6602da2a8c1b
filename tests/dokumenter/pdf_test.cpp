#include "dokumenter/pdf.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "pdf_laeser.hpp"

namespace nytte::dokumenter {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Brev proeve() {
  Brev b;
  b.titel = "Tilbud om nytteindsats på Ærøgården";
  b.afsender = "Favrskov Kommune";
  b.modtager = {"Åse Ørsted", "Skovvej 3", "8382 Hinnerup"};
  b.dato = Dato::af(2023, 5, 3);
  b.reference = "2023-17";
  b.blokke = {
      Overskrift{2, "Hvor og hvornår"},
      Oplysninger{{{"Arbejdssted", "Ærøgården"}, {"Første dag", "mandag den 8. maj 2023"}}},
      Afsnit{"Du kan læse mere på https://star.dk/nytte, eller du kan ringe til os.", false},
      Overskrift{3, "Dine opgaver"},
      Punktliste{{"luge bede", "male hegnet"}, false},
      Punktliste{{"mød op", "sig til"}, true},
      Tabel{"Hvem gør hvad", {"Hvem", "Hvad"}, {{"Du", "møder op"}, {"Vi", "ringer"}}, true},
      Overskrift{4, "Underskrift"},
      Underskrift{"Kommunen", ""},
      Underskrift{"Arbejdsgiver", "Kim Holm, 3. maj 2023"},
      Lovtekst{"Sådan klager du", "Du kan klage inden fire uger.", "LAB § 204"}};
  return b;
}

Brev langt(std::size_t afsnit, const std::string& tekst) {
  Brev b;
  b.titel = "Et langt brev";
  for (std::size_t i = 0; i < afsnit; ++i) b.blokke.emplace_back(Afsnit{tekst, false});
  return b;
}

std::string gentag(std::string_view t, std::size_t n) {
  std::string ud;
  for (std::size_t i = 0; i < n; ++i) ud += t;
  return ud;
}

TEST(SomPdf, er_tagget_dansk_og_har_titel) {
  const std::string pdf = som_pdf(proeve());
  const std::string om = laes_pdf(pdf, "pdfinfo");
  EXPECT_THAT(om, HasSubstr("Title:           Tilbud om nytteindsats på Ærøgården"));
  EXPECT_THAT(om, HasSubstr("Author:          Favrskov Kommune"));
  EXPECT_THAT(om, HasSubstr("Tagged:          yes"));
  EXPECT_THAT(om, HasSubstr("A4"));
  const std::string rod = laes_pdf(pdf, "qpdf", "--show-object=trailer");
  EXPECT_THAT(laes_pdf(pdf, "qpdf", "--check"), Not(HasSubstr("exit"))) << rod;
  const std::string json = laes_pdf(pdf, "qpdf", "--json");
  EXPECT_THAT(json, HasSubstr("\"/Lang\": \"u:da-DK\""));
  EXPECT_THAT(json, HasSubstr("\"/DisplayDocTitle\": true"));
}

TEST(SomPdf, har_et_trae_med_overskrifter_lister_tabel_og_link) {
  const std::string trae = laes_pdf(som_pdf(proeve()), "pdfinfo", "-struct-text");
  for (const char* rolle : {"Document", "H1", "H2", "H3", "H4", "P ", "L ", "LI", "Lbl", "LBody",
                            "Table", "TR", "TH", "TD", "Link", "Caption"})
    EXPECT_THAT(trae, HasSubstr(rolle)) << trae;
  EXPECT_THAT(trae, HasSubstr("\"Tilbud om nytteindsats på Ærøgården\""));
  EXPECT_THAT(trae, HasSubstr("/Scope /Column"));
  EXPECT_THAT(trae, HasSubstr("/Scope /Row"));
  EXPECT_THAT(trae, Not(HasSubstr("Side 1 af 1")));
}

TEST(SomPdf, siger_det_samme_som_teksten_ord_for_ord) {
  Brev b = proeve();
  std::erase_if(b.blokke, [](const Blok& x) {
    return std::holds_alternative<Tabel>(x) || std::holds_alternative<Underskrift>(x);
  });
  auto af_pdf = ord(laes_pdf(som_pdf(b), "pdftotext", "-raw"));
  auto af_tekst = ord(som_tekst(b));
  std::erase(af_tekst, "-");
  std::erase(af_pdf, "•");
  ASSERT_GE(af_pdf.size(), 4U);
  EXPECT_EQ(std::vector(af_pdf.end() - 4, af_pdf.end()), ord("Side 1 af 1"));
  af_pdf.erase(af_pdf.end() - 4, af_pdf.end());
  EXPECT_EQ(af_pdf, af_tekst);
}

TEST(SomPdf, samme_brev_giver_samme_bytes) { EXPECT_EQ(som_pdf(proeve()), som_pdf(proeve())); }

TEST(SomPdf, kan_laves_fra_flere_traade_paa_en_gang) {
  const std::string rigtig = som_pdf(proeve());
  std::array<std::string, 4> ud;
  {
    std::vector<std::jthread> traade;
    for (auto& u : ud) traade.emplace_back([&u] { u = som_pdf(proeve()); });
  }
  for (const auto& u : ud) EXPECT_EQ(u, rigtig);
}

TEST(SomPdf, et_brev_uden_noget_har_en_side) {
  const std::string pdf = som_pdf({});
  EXPECT_EQ(antal_sider(pdf), 1U);
  EXPECT_THAT(laes_pdf(pdf, "qpdf", "--check"), Not(HasSubstr("exit")));
}

TEST(SomPdf, saettes_i_ibm_plex) {
  EXPECT_EQ(skriftadvarsel(), std::nullopt);
  const std::string skrifter = laes_pdf(som_pdf(proeve()), "pdffonts");
  EXPECT_THAT(skrifter, HasSubstr("IBMPlexSans"));
  EXPECT_THAT(skrifter, Not(HasSubstr("Liberation")));
}

TEST(SomPdf, et_langt_brev_har_alle_ord_og_sidetal) {
  const std::string pdf = som_pdf(langt(1400, gentag("Kommunen skriver et ord mere. ", 15)));
  const auto sider = antal_sider(pdf);
  ASSERT_TRUE(sider);
  EXPECT_GE(*sider, 200U);
  const auto alle = ord(laes_pdf(pdf, "pdftotext", "-raw"));
  EXPECT_EQ(std::count(alle.begin(), alle.end(), "Kommunen"), 1400 * 15);
  EXPECT_THAT(laes_pdf(pdf, "pdftotext", "-raw -f 200 -l 200"),
              HasSubstr("Side 200 af " + std::to_string(*sider)));
  EXPECT_THAT(laes_pdf(pdf, "qpdf", "--check"), Not(HasSubstr("exit")));
}

TEST(SomPdf, en_megabyte_i_et_afsnit_og_i_et_ord) {
  const auto alle =
      ord(laes_pdf(som_pdf(langt(1, gentag("ærlig talt ", 90'000))), "pdftotext", "-raw"));
  EXPECT_EQ(std::count(alle.begin(), alle.end(), "ærlig"), 90'000);
  EXPECT_GT(antal_sider(som_pdf(langt(1, gentag("å", 500'000)))).value_or(0), 50U);
}

TEST(SomPdf, en_tabel_over_flere_sider_gentager_hovedet_som_artefakt) {
  Brev b;
  b.titel = "Liste";
  Tabel t{"", {"Nummer", "Navn"}, {}, true};
  for (int i = 0; i < 120; ++i) t.raekker.push_back({std::to_string(i), "Kim Holm"});
  b.blokke = {t};
  const std::string pdf = som_pdf(b);
  EXPECT_GE(antal_sider(pdf).value_or(0), 3U);
  EXPECT_THAT(laes_pdf(pdf, "pdftotext", "-raw -f 2 -l 2"), HasSubstr("Nummer Navn"));
  const std::string trae = laes_pdf(pdf, "pdfinfo", "-struct-text");
  EXPECT_EQ(trae.find("\"Nummer\""), trae.rfind("\"Nummer\"")) << "the head is said once";
}

TEST(SomPdf, en_raekke_hoejere_end_en_side_gaar_over_flere) {
  Brev b;
  b.blokke = {Tabel{"", {"A", "B"}, {{"x", gentag("ordet er langt ", 1500)}}, false}};
  const auto alle = ord(laes_pdf(som_pdf(b), "pdftotext", "-raw"));
  EXPECT_EQ(std::count(alle.begin(), alle.end(), "langt"), 1500);
}

TEST(SomPdf, taaler_tekst_der_ikke_er_utf8_og_styretegn) {
  const std::string pdf = som_pdf(langt(1, std::string("godt\xFF\xC3\x01 slut\0 efter", 20)));
  EXPECT_THAT(laes_pdf(pdf, "pdftotext", "-raw"), HasSubstr("godt"));
  EXPECT_THAT(laes_pdf(pdf, "qpdf", "--check"), Not(HasSubstr("exit")));
}

TEST(SomPdf, ord_som_ligner_tegningens_egne_ord_bliver_staaende) {
  const std::string pdf = som_pdf(langt(1, "/NonStruct << /MCID 0 >> BDC /Artifact BMC EMC"));
  EXPECT_THAT(laes_pdf(pdf, "pdftotext", "-raw"), HasSubstr("/NonStruct << /MCID 0 >> BDC"));
}

TEST(Bundtning, samler_med_bogmaerker_og_tags) {
  const Bundt b = bundt("Møde 3. maj 2023", {{"Ansøgning fra Favrskov", som_pdf(proeve())},
                                             {"Høringssvar æøå", som_pdf(langt(30, "Svar. "))}});
  EXPECT_TRUE(b.udeladt.empty());
  EXPECT_THAT(laes_pdf(b.pdf, "qpdf", "--check"), Not(HasSubstr("exit")));
  const std::string om = laes_pdf(b.pdf, "pdfinfo");
  EXPECT_THAT(om, HasSubstr("Tagged:          yes"));
  EXPECT_THAT(om, HasSubstr("Møde 3. maj 2023"));
  const std::string trae = laes_pdf(b.pdf, "pdfinfo", "-struct-text");
  EXPECT_THAT(trae, HasSubstr("\"Tilbud om nytteindsats på Ærøgården\""));
  EXPECT_THAT(trae, HasSubstr("\"Et langt brev\""));
  const std::string json = laes_pdf(b.pdf, "qpdf", "--json --json-key=outlines");
  EXPECT_THAT(json, HasSubstr("Ansøgning fra Favrskov"));
  EXPECT_THAT(json, HasSubstr("\"destpageposfrom1\": 2"));
  EXPECT_THAT(laes_pdf(b.pdf, "pdftotext", "-raw -f 1 -l 1"), HasSubstr("Høringssvar æøå 4"));
}

TEST(Bundtning, naevner_hvad_der_ikke_kan_vises) {
  const std::string god = som_pdf(proeve());
  const std::string halv = god.substr(0, god.size() / 2);
  const Bundt b =
      bundt("Møde", {{"God", god}, {"Halv fil.pdf", halv}, {"Tekst.pdf", "ikke en PDF"}});
  EXPECT_EQ(b.udeladt, (std::vector<std::string>{"Halv fil.pdf", "Tekst.pdf"}));
  EXPECT_EQ(antal_sider(b.pdf), 3U);
  EXPECT_THAT(laes_pdf(b.pdf, "pdftotext", "-raw -f 1 -l 1"), HasSubstr("Halv fil.pdf"));
}

TEST(Bundtning, tager_ikke_en_laast_fil_med) {
  std::string laast = laes_pdf(som_pdf(proeve()), "sh -c 'qpdf --encrypt a b 256 -- \"$1\" -' x");
  ASSERT_THAT(laast, HasSubstr("/Encrypt"));
  EXPECT_EQ(bundt("Møde", {{"Låst.pdf", laast}}).udeladt, std::vector<std::string>{"Låst.pdf"});
}

TEST(Bundtning, fjerner_handlinger_fra_fremmede_filer) {
  std::string farlig = som_pdf(proeve());
  farlig = laes_pdf(farlig,
                    "sh -c 'qpdf --qdf --object-streams=disable \"$1\" - | sed \"s#/S /URI#"
                    "/S /JavaScript /JS (app.alert)#\" | fix-qdf' x");
  ASSERT_THAT(farlig, HasSubstr("/JavaScript"));
  const std::string json = laes_pdf(bundt("Møde", {{"Farlig", farlig}}).pdf, "qpdf", "--json");
  EXPECT_THAT(json, HasSubstr("/Link"));
  EXPECT_THAT(json, Not(HasSubstr("JavaScript")));
}

TEST(Bundtning, samme_dele_giver_samme_bytes) {
  const std::vector<Bundtdel> dele{{"A", som_pdf(proeve())}, {"A", som_pdf(proeve())}};
  EXPECT_EQ(bundt("To ens", dele).pdf, bundt("To ens", dele).pdf);
  EXPECT_EQ(antal_sider(bundt("To ens", dele).pdf), 5U);
}

}  // namespace
}  // namespace nytte::dokumenter
