#include <gtest/gtest.h>

#include "udveksling/regneark/optager.hpp"

namespace nytte::udveksling {
namespace {

using namespace std::string_literals;
using proeve::laes;
using Linje = std::vector<std::string>;

TEST(Csvlaeser, laeser_semikolon_komma_og_tabulator) {
  EXPECT_EQ(laes("a;b\n1;2\n").linje(1), (Linje{"1", "2"}));
  EXPECT_EQ(laes("a,b,c\n1,\"2;x\",3").linje(1), (Linje{"1", "2;x", "3"}));
  EXPECT_EQ(laes("a\tb\r\n1\t2\r\n").linje(1), (Linje{"1", "2"}));
}

TEST(Csvlaeser, anfoerselstegn_holder_skilletegn_linjeskift_og_anfoerselstegn) {
  const auto o = laes("a;b\n\"x;y\";\"linje 1\nlinje 2 \"\"citat\"\"\"\nsidst;her\n");
  EXPECT_EQ(o.linje(1), (Linje{"x;y", "linje 1\nlinje 2 \"citat\""}));
  EXPECT_EQ(o.raekker.at(2).linje, 4);
}

TEST(Csvlaeser, en_apostrof_foran_en_formel_tages_af_igen) {
  EXPECT_EQ(laes("a;b\n'=1+1;'abc\n").linje(1), (Linje{"=1+1", "'abc"}));
}

TEST(Csvlaeser, laeser_utf8_med_og_uden_bom_og_windows_1252) {
  EXPECT_EQ(laes("\xEF\xBB\xBFÅrsag;b\nø;1\n").linje(0)[0], "Årsag");
  EXPECT_EQ(laes("\xC5rsag;b\nS\xF8ren \x80;1\n").linje(1)[0], "Søren €");
}

TEST(Csvlaeser, blandede_tegnsaet_naevnes_med_begge_linjer) {
  const auto o = laes("a;b\næble;1\nS\xF8ren;2\nåen;3\n");
  ASSERT_EQ(o.fejl.size(), 2U);
  EXPECT_EQ(o.fejl[0].kode, Fejlkode::utf8_ugyldig);
  EXPECT_EQ(o.fejl[0].felt, "linje 3");
  EXPECT_NE(o.fejl[0].detalje.find("linje 2 er UTF-8, og linje 3 er Windows-1252"),
            std::string::npos);
}

TEST(Csvlaeser, en_fil_med_bom_skal_holde_ord) {
  const auto o = laes(
      "\xEF\xBB\xBF"
      "a;b\nS\xF8ren;1\n");
  ASSERT_EQ(o.fejl.size(), 1U);
  EXPECT_EQ(o.fejl[0].kode, Fejlkode::utf8_ugyldig);
}

TEST(Csvlaeser, et_anfoerselstegn_der_ikke_lukkes_naevnes_med_sin_linje) {
  const auto o = laes("a;b\n1;2\n\"x;3\n4;5\n");
  ASSERT_EQ(o.fejl.size(), 1U);
  EXPECT_EQ(o.fejl[0].felt, "linje 3");
  EXPECT_EQ(o.fejl[0].kode, Fejlkode::csv_linje_ufuldstaendig);
}

TEST(Csvlaeser, en_linje_der_er_for_lang_springes_over_og_naevnes) {
  const auto o = laes("a;b\n" + std::string(3'000'000, 'x') + ";1\n2;3\n");
  ASSERT_EQ(o.fejl.size(), 1U);
  EXPECT_EQ(o.fejl[0].kode, Fejlkode::linje_for_lang);
  EXPECT_EQ(o.raekker.back().celler, (Linje{"2", "3"}));
  EXPECT_EQ(o.raekker.back().linje, 3);
}

TEST(Csvlaeser, raekker_over_laeserens_stykker_er_hele) {
  std::string fil = "nr;tekst\n";
  for (int i = 0; i < 60'000; ++i)
    fil += std::to_string(i) + ";\"tekst \"\"" + std::to_string(i) + "\"\" æøå\"\n";
  const auto o = laes(fil);
  ASSERT_EQ(o.raekker.size(), 60'001U);
  for (std::size_t i = 1; i < o.raekker.size(); ++i) {
    ASSERT_EQ(o.linje(i)[1], "tekst \"" + std::to_string(i - 1) + "\" æøå");
    ASSERT_EQ(o.raekker[i].linje, static_cast<std::int64_t>(i + 1));
  }
}

TEST(Csvlaeser, en_tom_fil_og_for_mange_bytes_afvises) {
  EXPECT_TRUE(laes("").svar.har(Fejlkode::fil_tom));
  Regnearksgraenser g;
  g.csv_bytes = 100;
  EXPECT_TRUE(laes("a;b\n" + std::string(200, 'x'), g).svar.har(Fejlkode::for_stor));
}

TEST(Csvlaeser, tomme_linjer_og_manglende_linjeskift_til_sidst_er_i_orden) {
  const auto o = laes("a;b\n\n;\n1;2");
  ASSERT_EQ(o.raekker.size(), 2U);
  EXPECT_EQ(o.linje(1), (Linje{"1", "2"}));
}

}  // namespace
}  // namespace nytte::udveksling
