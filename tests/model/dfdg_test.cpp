#include "model/sag/dfdg.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nytte {
namespace {

using S = Forsendelsesskridt;
using T = Forsendelsestilstand;

T gaa(T t, S s) { return efter(t, s).value_or(t); }

RC_GTEST_PROP(Forsendelsestilstande, det_der_er_taget_bliver_ved_med_at_vaere_taget, ()) {
  const auto skridt = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8));
  T t = T::venter;
  bool taget = false;
  for (const int i : skridt) {
    t = gaa(t, alle<S>()[static_cast<std::size_t>(i)]);
    taget = taget || t == T::taget;
    RC_ASSERT(!taget || t == T::taget);
  }
}

RC_GTEST_PROP(Forsendelsestilstande, kun_det_der_venter_kan_blive_taget_eller_afvist, ()) {
  const auto t = alle<T>()[static_cast<std::size_t>(*rc::gen::inRange(0, 6))];
  for (const S s : {S::taget, S::afvist, S::begyndt, S::venter, S::tilbageholdt, S::bortfaldet})
    RC_ASSERT(efter(t, s).has_value() == (t == T::venter));
}

RC_GTEST_PROP(Forsendelsestilstande, et_svar_der_kommer_igen_aendrer_intet, ()) {
  const auto s = alle<S>()[static_cast<std::size_t>(*rc::gen::inRange(0, 8))];
  const auto en_gang = efter(T::venter, s);
  if (!en_gang || *en_gang == T::venter) return;
  RC_ASSERT(!efter(*en_gang, s).has_value());
}

TEST(Forsendelsestilstande, det_der_er_paa_vej_bliver_aldrig_erstattet) {
  EXPECT_FALSE(efter(T::venter, S::erstattet));
  EXPECT_EQ(efter(T::afvist, S::erstattet), T::erstattet);
  EXPECT_EQ(efter(T::tilbageholdt, S::erstattet), T::erstattet);
}

TEST(Forsendelsestilstande, et_menneske_kan_proeve_igen_men_ikke_med_det_der_er_taget) {
  for (const T t : {T::venter, T::tilbageholdt, T::afvist})
    EXPECT_EQ(efter(t, S::send_igen), T::venter);
  for (const T t : {T::taget, T::erstattet, T::bortfaldet}) EXPECT_FALSE(efter(t, S::send_igen));
}

TEST(Virkelighandling, en_aendring_af_det_registeret_ikke_har_er_en_oprettelse) {
  using H = Registerhandling;
  EXPECT_EQ(virkelig_handling(H::opret, false), H::opret);
  EXPECT_EQ(virkelig_handling(H::aendr, false), H::opret);
  EXPECT_EQ(virkelig_handling(H::afslut, false), H::opret);
  EXPECT_EQ(virkelig_handling(H::annuller, false), std::nullopt);
  EXPECT_EQ(virkelig_handling(H::opret, true), H::aendr);
  for (const H h : {H::aendr, H::afslut, H::annuller}) EXPECT_EQ(virkelig_handling(h, true), h);
}

constexpr std::string_view kNoegle = "6fa459ea-ee8a-4ca4-894e-db77e160355e";

RC_GTEST_PROP(Anmodningsnavne, er_forskellige_og_hoejst_46_tegn, ()) {
  const auto a = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
  const auto b = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
  const auto x = *rc::gen::inRange(0, 1'000);
  const auto y = *rc::gen::inRange(0, 1'000);
  const auto en = anmodningsnavn(kNoegle, a, x);
  RC_ASSERT(en.size() <= 46U);
  RC_ASSERT((en == anmodningsnavn(kNoegle, b, y)) == (a == b && x == y));
}

TEST(Anmodningsnavne, er_det_samme_hver_gang_der_proeves) {
  EXPECT_EQ(anmodningsnavn(kNoegle, 3, 0), std::string(kNoegle) + "-3");
  EXPECT_EQ(anmodningsnavn(kNoegle, 3, 1), std::string(kNoegle) + "-3.1");
}

TEST(Pauser, fordobles_op_til_en_time) {
  EXPECT_EQ(pause_efter(1), 30);
  EXPECT_EQ(pause_efter(2), 60);
  EXPECT_EQ(pause_efter(7), 1920);
  for (const int n : {8, 9, 100, 1'000'000}) EXPECT_EQ(pause_efter(n), 3600) << n;
}

}  // namespace
}  // namespace nytte
