#include "dokumenter/xlsx.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "pdf_laeser.hpp"

namespace nytte::dokumenter {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// One part of the file, read by a program that is not ours.
std::string del(const std::string& xlsx, const std::string& sti) {
  return laes_pdf(xlsx, "f() { unzip -p \"$1\" " + sti + "; }; f");
}

std::string ark1(const Regneark& a) { return del(som_xlsx(a).value(), "xl/worksheets/sheet1.xml"); }

Regneark en_celle(Regnearkscelle c, Kolonnetype t) {
  return {"Ark", {{"Værdi", t}}, {{std::move(c)}}, {}};
}

Regneark proeve() {
  return {"Kvartal",
          {{"Arbejdssted", Kolonnetype::tekst},
           {"Første dag", Kolonnetype::dato},
           {"Uger", Kolonnetype::heltal},
           {"Fuldtidspersoner", Kolonnetype::decimal},
           {"Andel", Kolonnetype::procent},
           {"Timer pr. uge", Kolonnetype::ugetid}},
          {{"Ærøgården; \"øst\"", Dato::af(2024, 2, 29), std::int64_t{13}, 0.5405, 0.5,
            std::int64_t{1530}},
           {"=HYPERLINK(\"http://x\")", {}, "skjult", -1234.5}},
          {}};
}

TEST(SomXlsx, skriver_hver_type_med_sit_format) {
  const std::string a = ark1(proeve());
  EXPECT_THAT(a, HasSubstr("<t>Ærøgården; \"øst\"</t>"));
  EXPECT_THAT(a, HasSubstr("<c r=\"B2\" s=\"3\"><v>45351</v></c>"));  // 29 February 2024
  EXPECT_THAT(a, HasSubstr("<v>13</v>"));
  EXPECT_THAT(a, HasSubstr("<v>0.5405</v>"));
  EXPECT_THAT(a, HasSubstr("<v>1.0625</v>"));  // 25 hours 30 minutes in days
  EXPECT_THAT(a, HasSubstr("<t>skjult</t>"));
  const std::string stil = del(som_xlsx(proeve()).value(), "xl/styles.xml");
  for (const char* f : {"dd\\-mm\\-yyyy", "0.0\\ %", "[h]:mm"}) EXPECT_THAT(stil, HasSubstr(f));
}

TEST(SomXlsx, en_tekst_bliver_aldrig_en_formel) {
  for (const char* t : {"=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "http://ond.example"}) {
    const std::string a = ark1(en_celle(t, Kolonnetype::decimal));
    EXPECT_THAT(a, Not(HasSubstr("<f>"))) << t;
    EXPECT_THAT(a, Not(HasSubstr("hyperlink"))) << t;
    EXPECT_THAT(a, HasSubstr("t=\"inlineStr\"><is><t>" + std::string(t))) << t;
  }
}

TEST(SomXlsx, overskriften_staar_fast_og_kan_filtreres) {
  const std::string a = ark1(proeve());
  EXPECT_THAT(a, HasSubstr("<pane ySplit=\"1\" topLeftCell=\"A2\""));
  EXPECT_THAT(a, HasSubstr("<autoFilter ref=\"A1:F3\"/>"));
  EXPECT_THAT(a, HasSubstr("<cols>"));
}

TEST(SomXlsx, kan_vaere_uden_raekker) {
  const std::string a = ark1({"Tom", {{"Navn"}}, {}, {}});
  EXPECT_THAT(a, HasSubstr("<autoFilter ref=\"A1\"/>"));
  EXPECT_THAT(a, HasSubstr("<t>Navn</t>"));
}

TEST(SomXlsx, filen_siger_hvad_den_er_paa_dansk) {
  Projektmappe m{"Opgørelse for 2. kvartal 2024", "Til rådet", "Favrskov Kommune", "Version 2",
                 Dato::af(2024, 7, 15),           {proeve()}};
  const std::string bytes = som_xlsx(m).value();
  const std::string kerne = del(bytes, "docProps/core.xml");
  EXPECT_THAT(kerne, HasSubstr("<dc:title>Opgørelse for 2. kvartal 2024</dc:title>"));
  EXPECT_THAT(kerne, HasSubstr("<dc:creator>Favrskov Kommune</dc:creator>"));
  EXPECT_THAT(kerne, HasSubstr("2024-07-15T00:00:00Z"));
}

TEST(SomXlsx, samme_indhold_giver_samme_bytes) {
  const std::string bytes = som_xlsx(proeve()).value();
  EXPECT_EQ(bytes, som_xlsx(proeve()).value());
  // The archive's own dates do not move with the clock either.
  EXPECT_THAT(laes_pdf(bytes, "unzip -l"), HasSubstr("1980-01-01"));
  EXPECT_THAT(laes_pdf(bytes, "unzip -l"), Not(HasSubstr("20")));
}

TEST(SomXlsx, taaler_tekst_som_xml_ikke_kan_baere) {
  const std::string a = ark1(en_celle(std::string("a\x01"
                                                  "b\xFF<&>\0c _x0041_",
                                                  17),
                                      Kolonnetype::tekst));
  EXPECT_THAT(a, HasSubstr("<t>a\xEF\xBF\xBD"
                           "b\xEF\xBF\xBD&lt;&amp;&gt;\xEF\xBF\xBD"
                           "c _x005F_x0041_</t>"));
}

TEST(SomXlsx, skaerer_en_alt_for_lang_tekst_og_viser_det) {
  const std::string a = ark1(en_celle(std::string(40'000, 'x'), Kolonnetype::tekst));
  EXPECT_THAT(a, HasSubstr(std::string(100, 'x') + "…</t>"));
  EXPECT_THAT(a, Not(HasSubstr(std::string(32'767, 'x'))));
}

TEST(SomXlsx, tal_der_ikke_kan_vises_bliver_til_ord) {
  EXPECT_THAT(ark1(en_celle(std::nan(""), Kolonnetype::decimal)), HasSubstr("<t>ukendt</t>"));
  EXPECT_THAT(ark1(en_celle(std::numeric_limits<std::int64_t>::max(), Kolonnetype::heltal)),
              HasSubstr("<t>9223372036854775807</t>"));
  EXPECT_THAT(ark1(en_celle(Dato::af(1899, 12, 31), Kolonnetype::dato)),
              HasSubstr("<t>1899-12-31</t>"));
}

TEST(SomXlsx, henter_raekker_en_ad_gangen) {
  Regneark a{"Mange", {{"Nr.", Kolonnetype::heltal}}, {}, {}};
  std::int64_t n = 0;
  a.naeste = [&](Regnearksraekke& r) {
    r.emplace_back(++n);
    return n <= 1000;
  };
  const std::string xml = ark1(a);
  EXPECT_THAT(xml, HasSubstr("<c r=\"A1001\" s=\"2\"><v>1000</v></c>"));
  EXPECT_THAT(xml, Not(HasSubstr("A1002")));
}

TEST(SomXlsx, siger_til_naar_der_er_flere_raekker_end_et_ark_kan_have) {
  Regneark a{"For mange", {{"Nr."}}, std::vector<Regnearksraekke>(kMaksRaekker + 1), {}};
  const auto svar = som_xlsx(a);
  ASSERT_FALSE(svar);
  EXPECT_TRUE(svar.error().har(Fejlkode::for_stor));
  EXPECT_THAT(svar.error().poster().front().detalje, HasSubstr("hent som CSV"));
  Regneark stroem{"For mange", {{"Nr."}}, {}, [](Regnearksraekke&) { return true; }};
  ASSERT_FALSE(som_xlsx(stroem));
  EXPECT_TRUE(som_xlsx(stroem).error().har(Fejlkode::for_stor));
}

TEST(SomXlsx, skal_have_et_ark_med_kolonner) {
  EXPECT_TRUE(som_xlsx(Projektmappe{}).error().har(Fejlkode::felt_mangler));
  EXPECT_TRUE(som_xlsx(Regneark{}).error().har(Fejlkode::felt_mangler));
}

TEST(Arknavn, retter_det_et_regneark_ikke_kan_hedde) {
  EXPECT_EQ(arknavn("Pladser 1/2: [nu]*?"), "Pladser 1 2   nu");
  EXPECT_EQ(arknavn("'Øst'"), "Øst");
  EXPECT_EQ(arknavn(""), "Ark");
  EXPECT_EQ(arknavn("///"), "Ark");
  EXPECT_EQ(arknavn("History"), "Ark");
  EXPECT_EQ(arknavn("Opgørelse for arbejdspladser i Favrskov"), "Opgørelse for arbejdspladser i…");
}

TEST(Arknavn, er_enestaaende_i_sin_fil) {
  EXPECT_EQ(arknavn("Steder", {"steder"}), "Steder (2)");
  EXPECT_EQ(arknavn("Steder", {"steder", "Steder (2)"}), "Steder (3)");
  Projektmappe m;
  m.ark = {proeve(), proeve()};
  EXPECT_THAT(del(som_xlsx(m).value(), "xl/workbook.xml"), HasSubstr("name=\"Kvartal (2)\""));
}

TEST(SomCsv, er_det_samme_som_regnearket_paa_dansk) {
  EXPECT_EQ(som_csv(proeve()),
            "\xEF\xBB\xBF"
            "Arbejdssted;Første dag;Uger;Fuldtidspersoner;Andel;Timer pr. uge\r\n"
            "\"Ærøgården; \"\"øst\"\"\";29-02-2024;13;0,54;50,0 %;25:30\r\n"
            "\"'=HYPERLINK(\"\"http://x\"\")\";;skjult;-1234,50;;\r\n");
}

}  // namespace
}  // namespace nytte::dokumenter
