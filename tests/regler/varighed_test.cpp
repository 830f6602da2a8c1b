#include "regler/varighed.hpp"

#include <gtest/gtest.h>

#include "sager.hpp"

namespace nytte::regler {
namespace {

using test::lovlig_sag;

// Every first day of 2014 to 2030, over every leap day.
TEST(Varighed, tretten_uger_er_91_dage_fra_enhver_dag) {
  for (Dato d = Dato::af(2014, 1, 1); d <= Dato::af(2030, 12, 31); d = d + 1) {
    const bool graense = d < Dato::af(2025, 1, 1);
    Fakta f = lovlig_sag(d, 13 * 7);
    ASSERT_EQ(f.placering.til.ugedag(), (d - 1).ugedag());
    ASSERT_EQ(varighed(f).udfald, graense ? Udfald::opfyldt : Udfald::ikke_relevant) << iso(d);
    f.placering.til = f.placering.til + 1;
    ASSERT_EQ(varighed(f).udfald, graense ? Udfald::ikke_opfyldt : Udfald::ikke_relevant) << iso(d);
    f.population = Population::ukraine;
    ASSERT_EQ(varighed(f).udfald, Udfald::ikke_opfyldt) << iso(d);
    f.placering.til = f.placering.til - 1;
    ASSERT_EQ(varighed(f).udfald, Udfald::opfyldt) << iso(d);
  }
}

TEST(Varighed, skuddagen_er_en_dag) {
  for (const int aar : {2016, 2020, 2024}) {
    Fakta f = lovlig_sag(*Dato::fra(aar, 1, 1), 91);
    EXPECT_EQ(f.placering.til, *Dato::fra(aar, 3, 31)) << aar;
    f.placering.til = *Dato::fra(aar, 4, 1);
    EXPECT_EQ(varighed(f).udfald, Udfald::ikke_opfyldt) << aar;
  }
}

}  // namespace
}  // namespace nytte::regler
