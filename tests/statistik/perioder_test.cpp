#include "statistik/perioder.hpp"

#include <gtest/gtest.h>

namespace nytte::statistik {
namespace {

Maaned maaned(int aar, int nummer) { return Maaned::fra(aar, nummer).value(); }

TEST(Perioder, uden_inddeling_er_det_hele_en_periode) {
  const auto p = inddel(maaned(2014, 1), maaned(2014, 2), std::nullopt);
  ASSERT_EQ(p.size(), 1U);
  EXPECT_EQ(p[0].navn, "2014M01-2014M02");
  EXPECT_EQ(p[0].dage.fra(), Dato::af(2014, 1, 1));
  EXPECT_EQ(p[0].dage.til(), Dato::af(2014, 2, 28));
}

TEST(Perioder, en_maaned_i_et_skudaar_har_29_februar_med) {
  const auto p = inddel(maaned(2024, 1), maaned(2024, 3), Periodeinddeling::maaned);
  ASSERT_EQ(p.size(), 3U);
  EXPECT_EQ(p[1].navn, "2024M02");
  EXPECT_EQ(p[1].dage.dage(), 29);
}

TEST(Perioder, et_halvt_kvartal_hedder_ikke_som_et_helt) {
  const auto p = inddel(maaned(2023, 11), maaned(2024, 4), Periodeinddeling::kvartal);
  ASSERT_EQ(p.size(), 3U);
  EXPECT_EQ(p[0].navn, "2023M11-2023M12");
  EXPECT_EQ(p[1].navn, "2024Q1");
  EXPECT_EQ(p[2].navn, "2024M04");
}

TEST(Perioder, et_aar_skaeres_ved_nytaar) {
  const auto p = inddel(maaned(2023, 1), maaned(2024, 12), Periodeinddeling::aar);
  ASSERT_EQ(p.size(), 2U);
  EXPECT_EQ(p[0].navn, "2023");
  EXPECT_EQ(p[1].dage.fra(), Dato::af(2024, 1, 1));
}

TEST(Perioder, omvendt_er_der_ingen) {
  EXPECT_TRUE(inddel(maaned(2024, 2), maaned(2024, 1), std::nullopt).empty());
}

}  // namespace
}  // namespace nytte::statistik
