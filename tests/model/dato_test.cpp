#include "model/dato.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace nytte {
namespace {

// Against the standard library, every day of 1890 to 2110.
TEST(Dato, hver_dag_som_standardbiblioteket) {
  using namespace std::chrono;
  for (Dato d = Dato::af(1890, 1, 1); d <= Dato::af(2110, 12, 31); d = d + 1) {
    const year_month_day c{sys_days{days{d.dagnummer()}}};
    ASSERT_EQ(d.aar(), static_cast<int>(c.year()));
    ASSERT_EQ(d.maaned_i_aaret(), static_cast<int>(static_cast<unsigned>(c.month())));
    ASSERT_EQ(d.dag(), static_cast<int>(static_cast<unsigned>(c.day())));
    ASSERT_EQ(d.ugedag(), static_cast<int>(weekday{sys_days{days{d.dagnummer()}}}.iso_encoding()));
    ASSERT_EQ(Dato::fra(d.aar(), d.maaned_i_aaret(), d.dag()), d);
    ASSERT_EQ(laes_iso_dato(iso(d)), d);
  }
}

TEST(Dato, afviser_dage_der_ikke_findes) {
  EXPECT_FALSE(Dato::fra(2023, 2, 29));
  EXPECT_FALSE(Dato::fra(1900, 2, 29));
  EXPECT_TRUE(Dato::fra(2000, 2, 29));
  EXPECT_FALSE(Dato::fra(2024, 4, 31));
  EXPECT_FALSE(Dato::fra(2024, 13, 1));
  EXPECT_FALSE(Dato::fra(2024, 0, 1));
  EXPECT_FALSE(Dato::fra(2024, 1, 0));
  EXPECT_FALSE(Dato::fra(0, 1, 1));
  EXPECT_FALSE(Dato::fra(10000, 1, 1));
}

TEST(Dato, tretten_uger_er_91_dage_over_enhver_skuddag) {
  for (int aar = 2012; aar <= 2032; aar += 4)
    for (int n = 0; n < 91; ++n) {
      const Dato fra = *Dato::fra(aar, 2, 29) - n;
      const auto p = Periode::fra_til(fra, fra + 90);
      EXPECT_EQ(p->dage(), 91);
      EXPECT_EQ(p->efter().ugedag(), fra.ugedag());
      EXPECT_TRUE(p->indeholder(*Dato::fra(aar, 2, 29)));
    }
}

TEST(Dato, aar_og_maaneder_rundes_ned) {
  EXPECT_EQ(iso(Dato::af(2024, 2, 29).plus_aar_ned(1)), "2025-02-28");
  EXPECT_EQ(iso(Dato::af(2024, 2, 29).plus_aar_ned(4)), "2028-02-29");
  EXPECT_EQ(iso(Dato::af(2024, 1, 31).plus_maaneder_ned(1)), "2024-02-29");
  EXPECT_EQ(iso(Dato::af(2024, 1, 31).plus_maaneder_ned(-2)), "2023-11-30");
  EXPECT_EQ(iso(Dato::af(2024, 12, 15).plus_maaneder_ned(1)), "2025-01-15");
}

TEST(Dato, laeser_kun_den_praecise_iso_form) {
  EXPECT_EQ(laes_iso_dato("2024-02-29"), Dato::af(2024, 2, 29));
  for (const char* t : {"2024-2-29", "2024-02-29 ", " 2024-02-29", "24-02-29", "2024/02/29",
                        "2024-02-2x", "+024-02-29", "2023-02-29", ""})
    EXPECT_FALSE(laes_iso_dato(t)) << t;
}

TEST(Dato, laeser_de_danske_skrivemaader) {
  for (const char* t :
       {"29-02-2024", "29.02.2024", "29/2/2024", "29. februar 2024", " 2024-02-29 "})
    EXPECT_EQ(laes_dato(t), Dato::af(2024, 2, 29)) << t;
  for (const char* t : {"29-02-24", "29-02.2024", "32-01-2024", "29. febuar 2024", "29", "29-"})
    EXPECT_FALSE(laes_dato(t)) << t;
}

TEST(Dato, skrives_paa_dansk) {
  EXPECT_EQ(paa_dansk(Dato::af(2026, 3, 3)), "3. marts 2026");
  EXPECT_EQ(paa_dansk_med_ugedag(Dato::af(2024, 2, 29)), "torsdag den 29. februar 2024");
}

TEST(Maaned, foerste_og_sidste_dag) {
  EXPECT_EQ(iso(Maaned::fra(2024, 2)->sidste_dag()), "2024-02-29");
  EXPECT_EQ(iso(Maaned::fra(2023, 2)->sidste_dag()), "2023-02-28");
  EXPECT_EQ(iso(*Maaned::fra(2024, 1) - 1), "2023-12");
  EXPECT_EQ(iso(*Maaned::fra(2023, 12) + 1), "2024-01");
  EXPECT_EQ(laes_maaned("2024-02"), Maaned::fra(2024, 2));
  EXPECT_FALSE(laes_maaned("2024-13"));
  EXPECT_FALSE(laes_maaned("2024-2"));
}

TEST(Periode, kan_ikke_slutte_foer_den_begynder) {
  EXPECT_FALSE(Periode::fra_til(Dato::af(2024, 1, 2), Dato::af(2024, 1, 1)));
  EXPECT_EQ(Periode::fra_til(Dato::af(2024, 1, 1), Dato::af(2024, 1, 1))->dage(), 1);
}

TEST(Periode, begge_dage_er_med) {
  const auto a = *Periode::fra_til(Dato::af(2024, 1, 1), Dato::af(2024, 1, 31));
  const auto b = *Periode::fra_til(Dato::af(2024, 1, 31), Dato::af(2024, 2, 5));
  const auto c = *Periode::fra_til(Dato::af(2024, 2, 1), Dato::af(2024, 2, 5));
  EXPECT_TRUE(a.overlapper(b));
  EXPECT_FALSE(a.overlapper(c));
  EXPECT_EQ(a.efter(), c.fra());
}

}  // namespace
}  // namespace nytte
