// tests/tabeller/arbejdspligt.tsv, and what holds of every week.
#include "regler/arbejdspligt.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
// after gtest
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "flowtabel.hpp"

namespace nytte::regler::test {
namespace {

Pligtaktivitet laes_aktivitet(const std::string& ord) {
  const auto lig = ord.find('=');
  const auto art = laes_kode<Ugeaktivitetsart>(ord.substr(0, lig));
  if (lig == std::string::npos || !art) throw std::runtime_error("no activity: " + ord);
  return {*art, std::stoi(ord.substr(lig + 1)), ord.ends_with('@'), ord.ends_with('!')};
}

Arbejdspligtfakta fakta(const Flowraekke& r) {
  Arbejdspligtfakta f{.dato = r.dato("dato").value(), .aktiviteter = {}};
  f.population = laes_kode<Population>(r.tekst("population")).value_or(Population::almindelig);
  f.ydelse = laes_kode<Ydelse>(r.tekst("ydelse")).value();
  f.arbejdspligt = r.ja_nej("pligt").value_or(false);
  if (r.har("timer") && !r.tekst("timer").empty())
    f.timer = Ugetimer::laes(r.tekst("timer")).value();
  f.nedsat_begrundet = r.ja_nej("nedsat").value_or(false);
  for (const auto& ord : r.ord("aktiviteter")) f.aktiviteter.push_back(laes_aktivitet(ord));
  return f;
}

std::string fund(const Arbejdspligtsvar& s) {
  std::string ud;
  for (const auto& x : s.fund)
    ud += (ud.empty() ? "" : " ") + std::string(navn(x.art)) + ":" + std::to_string(x.minutter);
  return ud;
}

std::string hjemmel(const Hjemmel* h) {
  return h ? std::string(h->dokument) + " " + std::string(h->sted) : "null";
}

TEST(Arbejdspligt, tabellen_holder) {
  const auto raekker = laes_flowtabel("arbejdspligt");
  ASSERT_GT(raekker.size(), 25U);
  for (const auto& r : raekker) {
    SCOPED_TRACE(r.sted());
    const auto s = arbejdspligt(fakta(r));
    EXPECT_EQ(navn(s.udfald), r.tekst("udfald"));
    EXPECT_EQ(navn(s.begrundelse), r.tekst("begrundelse"));
    EXPECT_EQ(s.taeller, r.tal("taeller"));
    EXPECT_EQ(s.kraevet, r.tal("kraevet"));
    EXPECT_EQ(fund(s), r.tekst("fund"));
    EXPECT_EQ(s.mere_nytteindsats, r.tal("mere"));
    EXPECT_EQ(hjemmel(s.hjemmel), r.tekst("hjemmel"));
    EXPECT_EQ(s.margen, s.taeller - s.kraevet);
  }
}

Arbejdspligtfakta vilkaarlig() {
  Arbejdspligtfakta f{.dato = *rc::gen::elementOf(std::vector{
                          Dato::af(2025, 1, 6), Dato::af(2025, 7, 7), Dato::af(2026, 11, 16)}),
                      .population = Population::integrationsprogram,
                      .ydelse = Ydelse::sho_ydelse,
                      .arbejdspligt = true,
                      .aktiviteter = {}};
  const auto antal = *rc::gen::inRange(0, 8);
  for (int i = 0; i < antal; ++i)
    f.aktiviteter.push_back({*rc::gen::elementOf(std::vector<Ugeaktivitetsart>(
                                 alle<Ugeaktivitetsart>().begin(), alle<Ugeaktivitetsart>().end())),
                             *rc::gen::inRange(0, 1200), *rc::gen::arbitrary<bool>(),
                             *rc::gen::arbitrary<bool>()});
  return f;
}

RC_GTEST_PROP(Arbejdspligt, den_mindste_aendring_naar_timerne, ()) {
  auto f = vilkaarlig();
  const auto foer = arbejdspligt(f);
  RC_PRE(foer.mere_nytteindsats.has_value());
  if (*foer.mere_nytteindsats > 0) {
    f.aktiviteter.push_back({Ugeaktivitetsart::nytteindsats, *foer.mere_nytteindsats});
  } else {
    auto af = -*foer.mere_nytteindsats;
    for (auto& a : f.aktiviteter)
      if (a.art == Ugeaktivitetsart::nytteindsats) {
        const auto her = std::min(af, a.minutter);
        a.minutter -= her;
        af -= her;
      }
  }
  RC_ASSERT(arbejdspligt(f).begrundelse == Pligtbegrundelse::timer_naaet);
}

RC_GTEST_PROP(Arbejdspligt, intet_taeller_mere_end_det_er_planlagt_til, ()) {
  const auto s = arbejdspligt(vilkaarlig());
  std::int32_t sum = 0;
  std::int32_t soegning = 0;
  for (const auto& l : s.linjer) {
    RC_ASSERT(l.taeller <= l.minutter);
    RC_ASSERT(l.hjemmel != nullptr);
    sum += l.taeller;
    if (l.art == Ugeaktivitetsart::jobsoegning || l.art == Ugeaktivitetsart::forberedelse_dansk)
      soegning += l.taeller;
  }
  RC_ASSERT(sum == s.taeller);
  RC_ASSERT(soegning <= kHoejstJobsoegning);
}

RC_GTEST_PROP(Arbejdspligt, raekkefoelgen_er_uden_betydning, ()) {
  auto f = vilkaarlig();
  const auto foer = arbejdspligt(f);
  std::reverse(f.aktiviteter.begin(), f.aktiviteter.end());
  const auto efter = arbejdspligt(f);
  RC_ASSERT(foer.taeller == efter.taeller);
  RC_ASSERT(foer.udfald == efter.udfald);
}

}  // namespace
}  // namespace nytte::regler::test
