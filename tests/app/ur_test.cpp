// The day and the hour in Copenhagen, where the clock is moved.
#include "app/ur.hpp"

#include <gtest/gtest.h>

#include "model/dansk_tid.hpp"

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
  EXPECT_EQ(app::dansk_dag(utc(Dato::af(2026, 7, 15), 21)), Dato::af(2026, 7, 15));
  EXPECT_EQ(app::dansk_dag(utc(Dato::af(2026, 7, 15), 22)), Dato::af(2026, 7, 16));
}

// What the layers below reckon themselves is what the time zone data says.
TEST(Ur, dagen_regnet_uden_tidszonedata_er_den_samme_ved_hvert_skift_fra_2014_til_2035) {
  for (int aar = 2014; aar <= 2035; ++aar)
    for (const int maaned : {3, 10})
      for (std::int64_t t = 0; t < std::int64_t{31} * 24; ++t) {
        const Tidspunkt tid = utc(Dato::fra(aar, maaned, 1).value(), t);
        ASSERT_EQ(nytte::dansk_dag(tid), app::dansk_dag(tid)) << "UTC " << tid.sekunder;
        const std::int64_t klokken = (tid.sekunder + dansk_forskydning(tid)) / kTimen % 24;
        ASSERT_EQ(klokken, dansk_klokke(tid)) << "UTC " << tid.sekunder;
      }
}

TEST(Ur, dagen_regnet_uden_tidszonedata_er_den_samme_hver_midnat_fra_2014_til_2035) {
  for (Dato d = Dato::af(2014, 1, 1); d <= Dato::af(2035, 12, 31); d = d + 1)
    for (const std::int64_t klokken : {21, 22, 23}) {
      const Tidspunkt sidste{utc(d, klokken).sekunder - 1};
      ASSERT_EQ(nytte::dansk_dag(utc(d, klokken)), app::dansk_dag(utc(d, klokken))) << iso(d);
      ASSERT_EQ(nytte::dansk_dag(sidste), app::dansk_dag(sidste)) << iso(d);
    }
}

}  // namespace
}  // namespace nytte::app
