// The day in Denmark; every hour near the changes is held against the time zone data in
// tests/app/ur_test.cpp.
#include "model/dansk_tid.hpp"

#include <gtest/gtest.h>

namespace nytte {
namespace {

Tidspunkt utc(Dato d, std::int64_t klokken, std::int64_t sekunder = 0) {
  return {std::int64_t{d.dagnummer()} * 86'400 + klokken * 3'600 + sekunder};
}

TEST(DanskTid, om_vinteren_skifter_dagen_klokken_23_i_utc) {
  EXPECT_EQ(dansk_dag(utc(Dato::af(2026, 1, 15), 23, -1)), Dato::af(2026, 1, 15));
  EXPECT_EQ(dansk_dag(utc(Dato::af(2026, 1, 15), 23)), Dato::af(2026, 1, 16));
}

TEST(DanskTid, om_sommeren_skifter_dagen_klokken_22_i_utc) {
  EXPECT_EQ(dansk_dag(utc(Dato::af(2026, 7, 15), 22, -1)), Dato::af(2026, 7, 15));
  EXPECT_EQ(dansk_dag(utc(Dato::af(2026, 7, 15), 22)), Dato::af(2026, 7, 16));
}

TEST(DanskTid, uret_stilles_klokken_et_i_utc_den_sidste_soendag_i_marts_og_oktober) {
  EXPECT_EQ(dansk_forskydning(utc(Dato::af(2026, 3, 29), 1, -1)), 3'600);
  EXPECT_EQ(dansk_forskydning(utc(Dato::af(2026, 3, 29), 1)), 7'200);
  EXPECT_EQ(dansk_forskydning(utc(Dato::af(2026, 10, 25), 1, -1)), 7'200);
  EXPECT_EQ(dansk_forskydning(utc(Dato::af(2026, 10, 25), 1)), 3'600);
}

TEST(DanskTid, sidste_dag_i_maaneden_kan_selv_vaere_soendagen) {
  EXPECT_EQ(dansk_forskydning(utc(Dato::af(2024, 3, 31), 1, -1)), 3'600);
  EXPECT_EQ(dansk_forskydning(utc(Dato::af(2024, 3, 31), 1)), 7'200);
}

TEST(DanskTid, nytaarsaften_hoerer_til_det_nye_aar_en_time_foer_utc) {
  EXPECT_EQ(dansk_dag(utc(Dato::af(2025, 12, 31), 23)), Dato::af(2026, 1, 1));
}

TEST(DanskTid, foer_1970_regnes_nedad) {
  EXPECT_EQ(dansk_dag(utc(Dato::af(1969, 12, 31), 22)), Dato::af(1969, 12, 31));
  EXPECT_EQ(dansk_dag(utc(Dato::af(1969, 12, 31), 23)), Dato::af(1970, 1, 1));
}

}  // namespace
}  // namespace nytte
