#include "model/sag/forudsaetningsfrist.hpp"

#include <gtest/gtest.h>

namespace nytte::test {
namespace {

constexpr Dato kStart = Dato::af(2023, 3, 6);  // a Monday

TEST(Forudsaetningsfrist, er_saa_mange_arbejdsdage_foer_start_og_mindst_en) {
  EXPECT_EQ(forudsaetningsfrist(kStart, 5, Dato::af(2023, 2, 1)), Dato::af(2023, 2, 27));
  EXPECT_EQ(forudsaetningsfrist(kStart, 0, Dato::af(2023, 2, 1)), Dato::af(2023, 3, 3));
}

TEST(Forudsaetningsfrist, er_aldrig_foer_den_blev_kraevet_naar_der_er_tid) {
  EXPECT_EQ(forudsaetningsfrist(kStart, 5, Dato::af(2023, 3, 2)), Dato::af(2023, 3, 2));
  EXPECT_EQ(forudsaetningsfrist(kStart, 5, Dato::af(2023, 3, 5)), Dato::af(2023, 3, 5));
}

TEST(Forudsaetningsfrist, er_gaaet_naar_starten_var_der) {
  EXPECT_EQ(forudsaetningsfrist(kStart, 5, kStart), Dato::af(2023, 2, 27));
}

}  // namespace
}  // namespace nytte::test
