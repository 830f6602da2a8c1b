#include "model/sag/ugeplan.hpp"

#include <gtest/gtest.h>

namespace nytte {
namespace {

TEST(Uge, foelger_iso_8601_ved_aarsskiftet) {
  EXPECT_EQ(Uge::paa(Dato::af(2024, 12, 30)).tekst(), "2025-W01");
  EXPECT_EQ(Uge::paa(Dato::af(2027, 1, 3)).tekst(), "2026-W53");
  EXPECT_EQ(Uge::paa(Dato::af(2026, 1, 1)).tekst(), "2026-W01");
  EXPECT_EQ(Uge::paa(Dato::af(2026, 11, 22)).tekst(), "2026-W47");
  EXPECT_EQ(Uge::paa(Dato::af(2026, 11, 22)).mandag(), Dato::af(2026, 11, 16));
}

TEST(Uge, laeser_kun_sin_egen_form_og_uger_der_findes) {
  EXPECT_EQ(Uge::laes("2026-W53")->mandag(), Dato::af(2026, 12, 28));
  for (const char* t : {"2025-W53", "2026-W00", "2026-w07", "2026-W7", "2026W07", "", "26-W07",
                        "2026-W54", "2026-WW1"})
    EXPECT_FALSE(Uge::laes(t)) << t;
}

TEST(Uge, hver_dag_i_ti_aar_ligger_i_sin_uge_og_ugen_laeses_tilbage) {
  for (Dato d = Dato::af(2020, 1, 1); d < Dato::af(2030, 1, 1); d = d + 1) {
    const Uge u = Uge::paa(d);
    ASSERT_LE(u.mandag(), d);
    ASSERT_LE(d, u.soendag());
    ASSERT_EQ(u.mandag().ugedag(), 1);
    ASSERT_EQ(Uge::laes(u.tekst()), u) << u.tekst();
  }
}

}  // namespace
}  // namespace nytte
