#include "regler/kvote.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace nytte::regler {
namespace {

std::int64_t af_halve(std::int64_t halve) { return kvote({halve, 2}, kSkala); }

TEST(Kvote, en_ansat_mere_giver_aldrig_faerre_pladser) {
  for (std::int64_t halve = 1; halve <= 4000; ++halve)
    EXPECT_GE(af_halve(halve), af_halve(halve - 1)) << halve << " half persons";
}

TEST(Kvote, en_halv_person_mere_giver_hoejst_en_plads) {
  for (std::int64_t halve = 1; halve <= 4000; ++halve)
    EXPECT_LE(af_halve(halve), af_halve(halve - 1) + 1) << halve << " half persons";
}

TEST(Kvote, mindst_en_person_uden_ansatte) {
  for (std::int64_t halve = 0; halve < 20; ++halve) EXPECT_EQ(af_halve(halve), 1) << halve;
  EXPECT_EQ(af_halve(20), 2);
}

// The whole scale of lov.md 1.4, in hundredths.
TEST(Kvote, tallene_i_loven) {
  using Par = std::pair<std::int64_t, std::int64_t>;
  for (const auto& [hundrededele, ventet] :
       {Par{0, 1}, Par{490, 1}, Par{500, 1}, Par{999, 1}, Par{1000, 2}, Par{2400, 4}, Par{2500, 5},
        Par{4990, 9}, Par{5000, 10}, Par{5100, 10}, Par{5990, 10}, Par{6000, 11}, Par{7000, 12},
        Par{10000, 15}, Par{15000, 20}, Par{100000, 105}})
    EXPECT_EQ(kvote({hundrededele, 100}, kSkala), ventet) << hundrededele;
}

TEST(Kvote, skiftet_ved_halvtreds_springer_ikke) {
  for (std::int64_t halve = 100; halve < 120; ++halve) EXPECT_EQ(af_halve(halve), 10) << halve;
  EXPECT_EQ(af_halve(120), 11);
}

TEST(Kvote, et_snit_behoever_ikke_vaere_forkortet) {
  for (std::int64_t halve = 0; halve <= 4000; ++halve)
    EXPECT_EQ(kvote({halve * 20'000, 40'000}, kSkala), af_halve(halve)) << halve;
}

TEST(Kvoteserie, er_der_praecis_mens_loven_er_der) {
  EXPECT_EQ(opgoerelse_paa(Dato::af(2013, 12, 31), Population::almindelig), nullptr);
  for (Dato d = kFoersteRet; d <= Dato::af(2030, 12, 31); d = d + 1)
    for (const auto p : alle<Population>()) {
      const Opgoerelse* o = opgoerelse_paa(d, p);
      const bool ventet = d < Dato::af(2025, 1, 1) || p == Population::ukraine;
      ASSERT_EQ(o != nullptr, ventet) << iso(d);
      if (o == nullptr) continue;
      ASSERT_EQ(o->maal, d < Dato::af(2020, 1, 1) ? Maal::hoveder : Maal::fuldtidspersoner);
      ASSERT_EQ(o->maaneder, d < Dato::af(2020, 1, 1) ? 3 : 4) << iso(d);
    }
}

}  // namespace
}  // namespace nytte::regler
