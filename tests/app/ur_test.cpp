// The day and the hour in Copenhagen, where the clock is moved.
#include "app/ur.hpp"

#include <gtest/gtest.h>

namespace nytte::app {
namespace {

constexpr std::int64_t kTimen = 3600;

Tidspunkt utc(Dato d, std::int64_t klokken) {
  return {std::int64_t{d.dagnummer()} * 24 * kTimen + klokken * kTimen};
}

TEST(Ur, klokken_i_koebenhavn_er_en_time_foran_om_vinteren_og_to_om_sommeren) {
  EXPECT_EQ(dansk_klokke(utc(Dato::af(2026, 1, 15), 5)), 6);
  EXPECT_EQ(dansk_klokke(utc(Dato::af(2026, 7, 15), 5)), 7);
  EXPECT_EQ(dansk_klokke(utc(Dato::af(2026, 1, 15), 23)), 0);
}

TEST(Ur, timen_der_springes_over_og_den_der_kommer_to_gange) {
  EXPECT_EQ(dansk_klokke(utc(Dato::af(2026, 3, 29), 0)), 1);
  EXPECT_EQ(dansk_klokke(utc(Dato::af(2026, 3, 29), 1)), 3);
  EXPECT_EQ(dansk_klokke(utc(Dato::af(2026, 10, 25), 0)), 2);
  EXPECT_EQ(dansk_klokke(utc(Dato::af(2026, 10, 25), 1)), 2);
}

TEST(Ur, dagen_skifter_ved_midnat_i_koebenhavn) {
  EXPECT_EQ(dansk_dag(utc(Dato::af(2026, 7, 15), 21)), Dato::af(2026, 7, 15));
  EXPECT_EQ(dansk_dag(utc(Dato::af(2026, 7, 15), 22)), Dato::af(2026, 7, 16));
}

}  // namespace
}  // namespace nytte::app
