#include <gtest/gtest.h>

#include "model/sag/arbejdssted.hpp"

namespace nytte {
namespace {

TEST(Grader, laeses_med_punktum_og_komma_og_skrives_med_seks_decimaler) {
  EXPECT_EQ(laes_grader("56.3214"), 56'321'400);
  EXPECT_EQ(laes_grader("10,045123"), 10'045'123);
  EXPECT_EQ(laes_grader("56"), 56'000'000);
  EXPECT_EQ(grader(56'321'400), "56.321400");
  EXPECT_EQ(grader(10'000'001), "10.000001");
}

TEST(Grader, andet_er_intet) {
  for (const char* t : {"", ".", "56.", "56.12345678", "-1", "56.3214N", "1234", "56 .3", "181"})
    EXPECT_FALSE(laes_grader(t)) << t;
}

TEST(Koordinater, Bornholm_er_i_Danmark_og_Oslo_ikke) {
  EXPECT_TRUE(er_i_danmark({55'100'000, 14'900'000}));
  EXPECT_FALSE(er_i_danmark({59'910'000, 10'750'000}));
  EXPECT_FALSE(er_i_danmark({10'000'000, 56'000'000}));
}

}  // namespace
}  // namespace nytte
