#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "udveksling/regneark/optager.hpp"
#include "udveksling/regneark/talformat.hpp"
#include "udveksling/regneark/xlsx_bygger.hpp"

namespace nytte::udveksling {
namespace {

using namespace std::string_literals;
using proeve::Dele;
using proeve::laes;
using proeve::Mappe;
using proeve::xlsx;
using Linje = std::vector<std::string>;

std::string celle(std::string_view sted, std::string_view typestil, std::string_view indhold) {
  return "<c r=\"" + std::string(sted) + "\" " + std::string(typestil) + ">" +
         std::string(indhold) + "</c>";
}

std::string raekke(std::string_view celler) {
  return "<row r=\"1\">" + std::string(celler) + "</row>";
}

TEST(Xlsx, laeser_faelles_tekster_indlejrede_tekster_tal_og_ja_nej) {
  const auto o =
      laes(xlsx({.raekker = raekke(
                     celle("A1", "t=\"s\"", "<v>1</v>") +
                     celle("B1", "t=\"inlineStr\"", "<is><r><t>Sø</t></r><r><t>ren</t></r></is>") +
                     celle("C1", "", "<v>25.50</v>") + celle("E1", "t=\"b\"", "<v>1</v>")),
                 .tekster = "<si><t>nul</t></si><si><t>Start</t><rPh><t>fonetik</t></rPh></si>"}));
  ASSERT_TRUE(o.svar.tom()) << besked(o.svar.poster()[0]);
  EXPECT_EQ(o.linje(0), (Linje{"Start", "Søren", "25.5", "", "ja"}));
  EXPECT_EQ(o.raekker[0].ark, "Ark1");
}

TEST(Xlsx, et_tal_med_datoformat_er_en_dato_i_begge_datosystemer) {
  const auto raekker =
      raekke(celle("A1", "s=\"1\"", "<v>41891</v>") + celle("B1", "s=\"2\"", "<v>41891.75</v>") +
             celle("C1", "s=\"3\"", "<v>1.0625</v>") + celle("D1", "s=\"4\"", "<v>41891</v>"));
  EXPECT_EQ(laes(xlsx({.raekker = raekker})).linje(0),
            (Linje{"2014-09-09", "2014-09-09", "25:30", "41891"}));
  EXPECT_EQ(
      laes(xlsx({.raekker = raekker, .projekt_pr = "<workbookPr date1904=\"1\"/>"})).linje(0)[0],
      "2018-09-10");
}

TEST(Xlsx, dagen_der_aldrig_var_og_negative_tal_er_ingen_datoer) {
  EXPECT_EQ(dato_af_tal(1, Datosystem::fra_1900), Dato::af(1900, 1, 1));
  EXPECT_EQ(dato_af_tal(59, Datosystem::fra_1900), Dato::af(1900, 2, 28));
  EXPECT_EQ(dato_af_tal(60, Datosystem::fra_1900), std::nullopt);
  EXPECT_EQ(dato_af_tal(61, Datosystem::fra_1900), Dato::af(1900, 3, 1));
  EXPECT_EQ(dato_af_tal(0, Datosystem::fra_1904), Dato::af(1904, 1, 1));
  EXPECT_EQ(dato_af_tal(-1, Datosystem::fra_1900), std::nullopt);
  const auto o = laes(xlsx({.raekker = raekke(celle("B1", "s=\"1\"", "<v>-3</v>"))}));
  ASSERT_EQ(o.fejl.size(), 1U);
  EXPECT_EQ(o.fejl[0].felt, "Ark1, række 1, kolonne B");
}

TEST(Xlsx, formater_kendes_paa_deres_bogstaver_og_ikke_paa_deres_tekster) {
  EXPECT_EQ(art_af_format("dd-mm-yyyy"), Celleart::dato);
  EXPECT_EQ(art_af_format("[$-406]d. mmmm yyyy;@"), Celleart::dato);
  EXPECT_EQ(art_af_format("åååå-mm-dd"), Celleart::dato);
  EXPECT_EQ(art_af_format("[h]:mm"), Celleart::klokkeslaet);
  EXPECT_EQ(art_af_format("0.00\" dage\""), Celleart::tal);
  EXPECT_EQ(art_af_format("#,##0 [$kr.-406];[Red]-#,##0"), Celleart::tal);
  EXPECT_EQ(art_af_format("General"), Celleart::tal);
}

TEST(Xlsx, en_formel_laeses_ved_sit_gemte_resultat) {
  const auto o = laes(xlsx({.raekker = raekke(celle("A1", "", "<f>1+1</f><v>2</v>") +
                                              celle("B1", "t=\"str\"", "<f>X</f><v>ja</v>"))}));
  EXPECT_EQ(o.linje(0), (Linje{"2", "ja"}));
  EXPECT_TRUE(o.fejl.empty());
}

TEST(Xlsx, en_formel_uden_resultat_og_en_fejlvaerdi_naevnes_ved_cellen) {
  const auto o =
      laes(xlsx({.raekker = raekke(celle("A1", "", "<v>1</v>") + celle("C1", "", "<f>SUM(A1)</f>") +
                                   celle("D1", "t=\"e\"", "<v>#REF!</v>"))}));
  ASSERT_EQ(o.fejl.size(), 2U);
  EXPECT_EQ(o.fejl[0].kode, Fejlkode::regneark_formel);
  EXPECT_EQ(o.fejl[0].felt, "Ark1, række 1, kolonne C");
  EXPECT_NE(o.fejl[1].detalje.find("#REF!"), std::string::npos);
}

TEST(Xlsx, flettede_celler_meldes_med_deres_omraade) {
  const auto o = laes(xlsx({.raekker = raekke(celle("A1", "", "<v>1</v>")),
                            .efter = "<mergeCells><mergeCell ref=\"B2:AA3\"/></mergeCells>"}));
  ASSERT_EQ(o.flettet.size(), 1U);
  EXPECT_EQ(o.flettet[0].fra_linje, 2);
  EXPECT_EQ(o.flettet[0].til_kolonne, 27U);
}

TEST(Xlsx, entiteter_og_dokumenttyper_afvises) {
  auto dele = proeve::dele_af({.raekker = ""});
  dele["xl/worksheets/sheet1.xml"] =
      "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>";
  EXPECT_TRUE(laes(proeve::pak(dele)).svar.har(Fejlkode::xml_ugyldig));
  dele["xl/worksheets/sheet1.xml"] =
      "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet/>";
  EXPECT_TRUE(laes(proeve::pak(dele)).svar.har(Fejlkode::xml_ugyldig));
  dele["xl/worksheets/sheet1.xml"] = "<worksheet>&ukendt;</worksheet>";
  EXPECT_TRUE(laes(proeve::pak(dele)).svar.har(Fejlkode::xml_ugyldig));
}

TEST(Xlsx, en_zipbombe_afvises_foer_den_pakkes_ud) {
  auto dele = proeve::dele_af({.raekker = ""});
  dele["xl/worksheets/sheet1.xml"] = std::string(64U << 20, ' ');
  EXPECT_TRUE(laes(proeve::pak(dele)).svar.har(Fejlkode::fil_pakket_for_stor));
  Regnearksgraenser g;
  g.udpakket = 1 << 20;
  g.forhold = 100'000;
  EXPECT_TRUE(laes(proeve::pak(dele), g).svar.har(Fejlkode::fil_pakket_for_stor));
}

// The sizes an archive states are lowered: what is unpacked is counted all the same.
TEST(Xlsx, en_zipbombe_der_lyver_om_sin_stoerrelse_afvises) {
  auto dele = proeve::dele_af({.raekker = ""});
  const std::string stor(40U << 20, ' ');
  dele["xl/worksheets/sheet1.xml"] = stor;
  auto fil = proeve::pak(dele);
  const auto sand = static_cast<std::uint32_t>(stor.size());
  const std::string sandt(reinterpret_cast<const char*>(&sand), 4);
  const std::uint32_t lille = 1000;
  for (auto at = fil.find(sandt); at != std::string::npos; at = fil.find(sandt, at))
    fil.replace(at, 4, reinterpret_cast<const char*>(&lille), 4);
  const auto o = laes(fil);
  EXPECT_TRUE(o.svar.har(Fejlkode::fil_pakket_for_stor) || o.svar.har(Fejlkode::fil_beskadiget));
}

TEST(Xlsx, en_fil_paa_300_mb_afvises_ved_sin_stoerrelse) {
  const auto sti = std::filesystem::temp_directory_path() / "nytte-stor-proeve.xlsx";
  std::ofstream(sti) << "PK\x03\x04";
  std::filesystem::resize_file(sti, std::uintmax_t{300} << 20);  // a hole: no bytes on the disk
  proeve::Optaget o;
  const auto svar = laes_regneark(Regnearkskilde::af_fil(sti.string()), proeve::modtager(o));
  std::filesystem::remove(sti);
  ASSERT_FALSE(svar);
  EXPECT_TRUE(svar.error().har(Fejlkode::for_stor));
}

TEST(Xlsx, en_sti_der_foerer_ud_af_arkivet_afvises) {
  auto dele = proeve::dele_af({.raekker = ""});
  dele["../../etc/passwd"] = "x";
  EXPECT_TRUE(laes(proeve::pak(dele)).svar.har(Fejlkode::fil_beskadiget));
}

TEST(Xlsx, en_afkortet_fil_er_beskadiget) {
  const auto hel = xlsx({.raekker = proeve::tekstraekke(1, {"a", "b"})});
  for (const std::size_t n : {hel.size() - 1, hel.size() / 2, std::size_t{30}})
    EXPECT_TRUE(laes(hel.substr(0, n)).svar.har(Fejlkode::fil_beskadiget)) << n;
}

TEST(Xlsx, gamle_ark_og_ark_med_adgangskode_naevnes_ved_navn) {
  const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  EXPECT_TRUE(laes(ole + std::string(2000, 'x')).svar.har(Fejlkode::filtype_ukendt));
  std::string vid;
  for (const char c : "EncryptedPackage"s) vid += std::string{c, '\0'};
  EXPECT_TRUE(laes(ole + std::string(600, 'x') + vid).svar.har(Fejlkode::fil_krypteret));
}

TEST(Xlsx, et_arkiv_der_ikke_er_et_regneark_afvises) {
  EXPECT_TRUE(laes(proeve::pak({{"a.txt", "b"}})).svar.har(Fejlkode::filtype_ukendt));
  EXPECT_TRUE(laes("%PDF-1.7\n").svar.har(Fejlkode::filtype_ukendt));
}

TEST(Xlsx, kolonner_har_bogstaver) {
  EXPECT_EQ(kolonnebogstav(1), "A");
  EXPECT_EQ(kolonnebogstav(26), "Z");
  EXPECT_EQ(kolonnebogstav(27), "AA");
  EXPECT_EQ(kolonnebogstav(703), "AAA");
}

}  // namespace
}  // namespace nytte::udveksling
