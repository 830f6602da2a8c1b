// The map: where the points stand, how long the bar is, and pictures in a letter.
#include "dokumenter/kort.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "dokumenter/brev_json.hpp"
#include "dokumenter/pdf.hpp"

namespace nytte::dokumenter {
namespace {

std::vector<Punkt> maerker(const Tegning& t) {
  std::vector<Punkt> ud;
  for (const auto& d : t.dele)
    if (const auto* m = std::get_if<Maerke>(&d)) ud.push_back(m->p);
  return ud;
}

std::vector<std::string> ord(const Tegning& t) {
  std::vector<std::string> ud;
  for (const auto& d : t.dele)
    if (const auto* s = std::get_if<Skrevet>(&d)) ud.push_back(s->tekst);
  return ud;
}

double afstand(Punkt a, Punkt b) { return std::hypot(a.x - b.x, a.y - b.y); }

TEST(Kortet, har_nord_opad_og_oest_til_hoejre) {
  const auto p = maerker(tegn(
      Kort{"k", {{1, "syd", 56.30, 10.00}, {2, "nord", 56.40, 10.00}, {3, "oest", 56.30, 10.2}}}));
  ASSERT_EQ(p.size(), 3U);
  EXPECT_NEAR(p[0].x, p[1].x, 1e-6);
  EXPECT_GT(p[0].y, p[1].y);
  EXPECT_GT(p[2].x, p[0].x);
  EXPECT_NEAR(p[2].y, p[0].y, 1e-6);
}

// A degree of longitude is cos(56.35 deg) of one of latitude there.
TEST(Kortet, viser_afstande_i_samme_maal_paa_begge_leder) {
  const auto p = maerker(
      tegn(Kort{"k", {{1, "a", 56.30, 10.00}, {2, "b", 56.40, 10.00}, {3, "c", 56.35, 10.1804}}}));
  EXPECT_NEAR(afstand(p[0], p[1]), std::abs(p[2].x - p[0].x), 1.0);
}

TEST(Kortet, maalestokken_er_et_rundt_tal_paa_hoejst_en_tredjedel) {
  EXPECT_DOUBLE_EQ(maalestok_km(33), 10);
  EXPECT_DOUBLE_EQ(maalestok_km(20), 5);
  EXPECT_DOUBLE_EQ(maalestok_km(2), 0.5);
  EXPECT_EQ(afstand_paa_dansk(0.5), "500 m");
  EXPECT_EQ(afstand_paa_dansk(10), "10 km");
  const auto t = ord(tegn(Kort{"k", {{1, "ét sted", 56.3, 10.0}}}));
  EXPECT_NE(std::find(t.begin(), t.end(), "500 m"), t.end());
  EXPECT_NE(std::find(t.begin(), t.end(), "N"), t.end());
  EXPECT_NE(std::find(t.begin(), t.end(), "1 ét sted"), t.end());
}

TEST(Kortet, holder_alt_inden_for_rammen_ogsaa_hundrede_steder_oven_i_hinanden) {
  Kort k{"k", {}};
  for (int i = 0; i < 100; ++i)
    k.punkter.push_back({i + 1, "Et ret langt navn på et sted", 56.3 + i % 7 * 1e-4, 10.0});
  const auto t = tegn(k);
  EXPECT_EQ(maerker(t).size(), 100U);
  for (const auto& p : maerker(t)) {
    EXPECT_GE(p.x, 0);
    EXPECT_LE(p.x, t.bredde);
    EXPECT_GE(p.y, 0);
    EXPECT_LE(p.y, t.hoejde);
  }
}

TEST(Kortet, uden_steder_er_tomt_og_siges_i_ord_for_den_der_ikke_ser_det) {
  EXPECT_TRUE(tegn(Kort{"k", {}}).dele.empty());
  EXPECT_EQ(alternativ_tekst(Kort{"Stederne", {{1, "Skolen", 56, 10}}}),
            "Kort. Stederne. 1: Skolen.");
}

// 1 x 1, white.
std::string png() {
  return std::string(
      "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9c"
      "c\xf8\xff\xff?\0\x05\xfe\x02\xfe\r\xef"
      "F\xb8\0\0\0\0IEND\xae"
      "B`\x82",
      69);
}

Brev brev() {
  Brev b;
  b.titel = "Hjælp i naturen";
  b.blokke.emplace_back(Billede{"En bænk", std::make_shared<const std::string>(png())});
  b.blokke.emplace_back(Kort{"Stedet", {{1, "Skolen", 56.3214, 10.0451}}});
  return b;
}

TEST(Billede_og_kort, staar_i_brevets_tekst_og_kommer_igennem_json) {
  const auto tekst = som_tekst(brev());
  EXPECT_NE(tekst.find("Billede: En bænk"), std::string::npos);
  EXPECT_NE(tekst.find("1: Skolen."), std::string::npos);
  const auto igen = decode_brev(encode_brev(brev()));
  ASSERT_TRUE(igen);
  EXPECT_EQ(*std::get<Billede>(igen->blokke[0]).indhold, png());
  EXPECT_DOUBLE_EQ(std::get<Kort>(igen->blokke[1]).punkter[0].laengde, 10.0451);
  EXPECT_EQ(encode_brev(*igen), encode_brev(brev()));
}

TEST(Billede_og_kort, giver_en_pdf_ogsaa_naar_billedet_er_i_stykker) {
  EXPECT_EQ(antal_sider(som_pdf(brev())), 1U);
  EXPECT_EQ(som_pdf(brev()), som_pdf(brev()));
  auto b = brev();
  b.blokke[0] = Billede{"Ødelagt", std::make_shared<const std::string>(png().substr(0, 40))};
  EXPECT_EQ(antal_sider(som_pdf(b)), 1U);
}

TEST(Billedmaalet, laeses_af_filens_hoved_og_intet_andet) {
  const auto m = billedmaal(png());
  ASSERT_TRUE(m);
  EXPECT_EQ(m->bredde, 1);
  EXPECT_TRUE(m->png);
  EXPECT_FALSE(billedmaal("GIF89a"));
  EXPECT_FALSE(billedmaal("\xFF\xD8"));
  EXPECT_FALSE(billedmaal(std::string("\xFF\xD8\xFF\xC0\0\x0B\x08\0\0\0\x10", 11)));
}

}  // namespace
}  // namespace nytte::dokumenter
