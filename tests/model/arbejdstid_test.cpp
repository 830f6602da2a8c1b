#include "model/arbejdstid.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nytte {
namespace {

TEST(Ugetimer, laeses_praecist) {
  EXPECT_EQ(Ugetimer::laes("25:00"), Ugetimer::af(25));
  EXPECT_EQ(Ugetimer::laes("7:30"), Ugetimer::af(7, 30));
  EXPECT_EQ(Ugetimer::laes("168:00"), Ugetimer::af(168));
  for (const char* t : {"25", "25:60", "25:5", "25:005", "-1:00", "168:01", "1000:00", ":30",
                        "25:", "25.00", " 25:00", ""})
    EXPECT_FALSE(Ugetimer::laes(t)) << t;
}

TEST(Ugetimer, laeses_som_folk_skriver) {
  for (const char* t : {"25,5", "25.5", "25:30", "25,5 timer", " 25.50 "})
    EXPECT_EQ(Ugetimer::laes_frit(t), Ugetimer::af(25, 30)) << t;
  EXPECT_EQ(Ugetimer::laes_frit("25 timer"), Ugetimer::af(25));
  // A third of an hour has no finite decimals; guessing would be wrong.
  for (const char* t : {"25,33", "timer", "fem", "-5", "25,,5", "200"})
    EXPECT_FALSE(Ugetimer::laes_frit(t)) << t;
}

TEST(Ugetimer, hvert_minut_skrives_og_laeses_ens) {
  for (int m = 0; m <= 168 * 60; ++m) {
    const auto u = Ugetimer::fra_minutter(m);
    ASSERT_EQ(Ugetimer::laes(u->tekst()), u);
  }
  EXPECT_FALSE(Ugetimer::fra_minutter(168 * 60 + 1));
  EXPECT_FALSE(Ugetimer::fra_minutter(-1));
}

TEST(Ugetimer, paa_dansk) {
  EXPECT_EQ(Ugetimer::af(25).paa_dansk(), "25 timer");
  EXPECT_EQ(Ugetimer::af(1, 1).paa_dansk(), "1 time og 1 minut");
  EXPECT_EQ(Ugetimer::af(25, 30).paa_dansk(), "25 timer og 30 minutter");
}

TEST(Aarsvaerk, er_praecist_til_fire_decimaler) {
  EXPECT_EQ(Aarsvaerk::laes("0.3333")->titusindedele(), 3333);
  EXPECT_EQ(Aarsvaerk::laes("51")->tekst(), "51.00");
  EXPECT_EQ(Aarsvaerk::laes("51.125")->tekst(), "51.125");
  EXPECT_EQ(Aarsvaerk::laes_frit("6,5"), Aarsvaerk::laes("6.50"));
  for (const char* t : {"-1", "51,00", "1.23456", "x", "", ".5", "1e3", "1000001"})
    EXPECT_FALSE(Aarsvaerk::laes(t)) << t;
}

RC_GTEST_PROP(Aarsvaerk, skrives_og_laeses_ens, ()) {
  const auto a = Aarsvaerk::fra_titusindedele(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000));
  RC_ASSERT(Aarsvaerk::laes(a.tekst()) == a);
}

TEST(Decimaler, rundes_vaek_fra_nul_og_er_aldrig_minus_nul) {
  EXPECT_EQ(to_decimaler(Broek(353, 37)), "9.54");
  EXPECT_EQ(to_decimaler(Broek(390, 37)), "10.54");
  EXPECT_EQ(to_decimaler(Broek(1, 200)), "0.01");
  EXPECT_EQ(to_decimaler(Broek(-1, 200)), "-0.01");
  EXPECT_EQ(to_decimaler(Broek(-1, 201)), "0.00");
  EXPECT_EQ(to_decimaler_paa_dansk(Broek(123'450, 100)), "1.234,50");
}

}  // namespace
}  // namespace nytte
