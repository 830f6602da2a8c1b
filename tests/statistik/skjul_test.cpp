#include "statistik/skjul.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace nytte::statistik {
namespace {

using Tal = std::vector<std::int64_t>;
using Flag = std::vector<bool>;

TEST(Skjul, en_og_to_skjules_nul_og_tre_vises) {
  const auto s = skjul(Tal{0, 1, 2, 3, 40});
  EXPECT_FALSE(s.celler[0]);
  EXPECT_TRUE(s.celler[1]);
  EXPECT_TRUE(s.celler[2]);
  EXPECT_FALSE(s.celler[4]);
  EXPECT_FALSE(s.total);
}

TEST(Skjul, en_alene_faar_den_mindste_anden_med_sig) {
  EXPECT_EQ(skjul(Tal{2, 9, 5}).celler, (Flag{true, false, true}));
}

TEST(Skjul, en_og_en_kan_ikke_laeses_af_deres_sum) {
  // Known to be two together, they would be one each.
  EXPECT_EQ(skjul(Tal{1, 1, 30, 9}).celler, (Flag{true, true, false, true}));
}

TEST(Skjul, intet_lille_intet_skjult) { EXPECT_EQ(skjul(Tal{3, 0, 9}).celler, Flag(3)); }

TEST(Skjul, en_lille_sum_skjules_selv) {
  const auto s = skjul(Tal{2, 0, 0});
  EXPECT_TRUE(s.total);
  EXPECT_EQ(s.celler, (Flag{true, false, false}));
}

TEST(Skjul, tre_gange_en_skjuler_ogsaa_et_nul) {
  const auto s = skjul(Tal{1, 1, 1, 0, 0});
  EXPECT_EQ(s.celler, (Flag{true, true, true, true, false}));
  EXPECT_FALSE(s.total);
}

TEST(Skjul, raadets_tal_roeber_ikke_dets_eneste_lille_kommune) {
  // The first two make one council's figure, the last three another's.
  const auto s = skjul(Tal{1, 20, 2, 1, 50}, {1, 1, 2, 2, 2});
  EXPECT_TRUE(s.celler[1]);
  EXPECT_TRUE(s.celler[4]);
}

Gitter vilkaarligt_gitter(std::size_t hoejst_raekker, std::size_t hoejst_kolonner) {
  Gitter g;
  g.raekker = *rc::gen::inRange<std::size_t>(1, hoejst_raekker + 1);
  g.kolonner = *rc::gen::inRange<std::size_t>(1, hoejst_kolonner + 1);
  g.tal = *rc::gen::container<Tal>(
      g.raekker * g.kolonner,
      rc::gen::weightedOneOf<std::int64_t>({{3, rc::gen::just<std::int64_t>(0)},
                                            {3, rc::gen::inRange<std::int64_t>(1, 4)},
                                            {2, rc::gen::inRange<std::int64_t>(3, 12)}}));
  return g;
}

// Somebody with pencil and paper: every table of small numbers that fits what is published.
class Gaetter {
 public:
  Gaetter(const Gitter& g, const Skjultgitter& s) : g_(g), s_(s), gaet_(g.tal) {
    mulige_.resize((g.raekker + 1) * (g.kolonner + 1));
  }
  // Possible values a cell, sums last in row and column.
  const std::vector<std::set<std::int64_t>>& mulige() {
    proev(0);
    return mulige_;
  }
  bool afbrudt() const { return skridt_ > 400'000; }

 private:
  std::int64_t sand_sum(std::size_t r, std::size_t k, const Tal& tal) const {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < g_.raekker; ++i)
      for (std::size_t j = 0; j < g_.kolonner; ++j)
        if ((r == g_.raekker || r == i) && (k == g_.kolonner || k == j))
          sum += tal[i * g_.kolonner + j];
    return sum;
  }
  bool offentlig(std::size_t r, std::size_t k) const {
    if (r == g_.raekker && k == g_.kolonner) return !s_.total;
    if (k == g_.kolonner) return !s_.raekkesum[r];
    if (r == g_.raekker) return !s_.kolonnesum[k];
    return !s_.celler[r * g_.kolonner + k];
  }
  bool passer() const {
    for (std::size_t r = 0; r <= g_.raekker; ++r)
      for (std::size_t k = 0; k <= g_.kolonner; ++k)
        if (offentlig(r, k) && sand_sum(r, k, gaet_) != sand_sum(r, k, g_.tal)) return false;
    return true;
  }
  void proev(std::size_t i) {
    if (++skridt_ > 400'000) return;
    if (i == gaet_.size()) {
      if (!passer()) return;
      for (std::size_t r = 0; r <= g_.raekker; ++r)
        for (std::size_t k = 0; k <= g_.kolonner; ++k)
          mulige_[r * (g_.kolonner + 1) + k].insert(sand_sum(r, k, gaet_));
      return;
    }
    if (!s_.celler[i]) return proev(i + 1);
    const std::int64_t sand = g_.tal[i];
    // Near the true value is enough to show that it is not the only one.
    for (std::int64_t v = std::max<std::int64_t>(0, sand - 2); v <= sand + 2; ++v) {
      gaet_[i] = v;
      proev(i + 1);
    }
    gaet_[i] = sand;
  }

  const Gitter& g_;
  const Skjultgitter& s_;
  Tal gaet_;
  std::vector<std::set<std::int64_t>> mulige_;
  int skridt_ = 0;
};

RC_GTEST_PROP(Skjul, ingen_der_regner_efter_finder_et_skjult_tal, ()) {
  const Gitter g = vilkaarligt_gitter(3, 3);
  const auto s = skjul(g);
  Gaetter gaetter(g, s);
  const auto& mulige = gaetter.mulige();
  if (gaetter.afbrudt()) RC_DISCARD();
  for (std::size_t r = 0; r < g.raekker; ++r)
    for (std::size_t k = 0; k < g.kolonner; ++k)
      if (s.celler[r * g.kolonner + k]) RC_ASSERT(mulige[r * (g.kolonner + 1) + k].size() >= 2U);
  for (std::size_t r = 0; r < g.raekker; ++r)
    if (s.raekkesum[r]) RC_ASSERT(mulige[r * (g.kolonner + 1) + g.kolonner].size() >= 2U);
  for (std::size_t k = 0; k < g.kolonner; ++k)
    if (s.kolonnesum[k]) RC_ASSERT(mulige[g.raekker * (g.kolonner + 1) + k].size() >= 2U);
}

RC_GTEST_PROP(Skjul, ethvert_lille_tal_er_skjult_og_har_spillerum, ()) {
  const Gitter g = vilkaarligt_gitter(12, 6);
  const auto s = skjul(g);
  for (std::size_t i = 0; i < g.tal.size(); ++i) {
    RC_ASSERT(s.celler[i] || g.tal[i] == 0 || g.tal[i] >= kMindsteTal);
    if (s.celler[i]) RC_ASSERT(spillerum(g, s, i / g.kolonner, i % g.kolonner, 1) >= 1);
  }
}

RC_GTEST_PROP(Skjul, summerne_skjules_som_alene, ()) {
  const Gitter g = vilkaarligt_gitter(8, 5);
  Tal summer(g.raekker);
  for (std::size_t i = 0; i < g.tal.size(); ++i) summer[i / g.kolonner] += g.tal[i];
  RC_ASSERT(skjul(g).raekkesum == skjul(summer).celler);
}

TEST(Skjul, et_gitter_uden_smaa_tal_vises_helt) {
  const auto s = skjul(Gitter{2, 2, {3, 4, 0, 9}});
  EXPECT_EQ(std::count(s.celler.begin(), s.celler.end(), true), 0);
}

TEST(Skjul, kontrollen_ser_et_tal_der_kan_regnes_ud) {
  // Only the one cell hidden: the row gives it away.
  Skjultgitter s{{true, false, false, false}, Flag(2), Flag(2), false};
  EXPECT_EQ(spillerum(Gitter{2, 2, {2, 4, 5, 9}}, s, 0, 0, 5), 0);
  s.celler = Flag(4, true);
  EXPECT_GE(spillerum(Gitter{2, 2, {2, 4, 5, 9}}, s, 0, 0, 5), 3);
}

}  // namespace
}  // namespace nytte::statistik
