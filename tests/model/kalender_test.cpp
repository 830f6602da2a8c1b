#include "model/kalender.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace nytte {
namespace {

using Liste = std::vector<std::pair<std::string, std::string>>;

Liste liste(int aar) {
  Liste ud;
  for (const auto& h : helligdage(aar)) ud.emplace_back(iso(h.dato), h.navn);
  return ud;
}

// The lists as printed in the almanac.
TEST(Arbejdsdage, baglaens_er_frem_igen_fra_en_arbejdsdag) {
  EXPECT_EQ(minus_arbejdsdage(Dato::af(2023, 3, 6), 1), Dato::af(2023, 3, 3));   // over a weekend
  EXPECT_EQ(minus_arbejdsdage(Dato::af(2023, 4, 11), 1), Dato::af(2023, 4, 5));  // over Easter
  EXPECT_EQ(minus_arbejdsdage(Dato::af(2023, 3, 5), 0), Dato::af(2023, 3, 5));
  for (Dato d = Dato::af(2023, 1, 2); d < Dato::af(2024, 1, 1); d = d + 1)
    if (er_arbejdsdag(d)) {
      EXPECT_EQ(plus_arbejdsdage(minus_arbejdsdage(d, 7), 7), d) << iso(d);
    }
}

TEST(Helligdage, i_2023_med_store_bededag) {
  EXPECT_EQ(liste(2023), (Liste{{"2023-01-01", "Nytårsdag"},
                                {"2023-04-06", "Skærtorsdag"},
                                {"2023-04-07", "Langfredag"},
                                {"2023-04-09", "Påskedag"},
                                {"2023-04-10", "2. påskedag"},
                                {"2023-05-05", "Store bededag"},
                                {"2023-05-18", "Kristi himmelfartsdag"},
                                {"2023-05-28", "Pinsedag"},
                                {"2023-05-29", "2. pinsedag"},
                                {"2023-12-25", "Juledag"},
                                {"2023-12-26", "2. juledag"}}));
}

TEST(Helligdage, i_2024_uden_store_bededag) {
  EXPECT_EQ(liste(2024), (Liste{{"2024-01-01", "Nytårsdag"},
                                {"2024-03-28", "Skærtorsdag"},
                                {"2024-03-29", "Langfredag"},
                                {"2024-03-31", "Påskedag"},
                                {"2024-04-01", "2. påskedag"},
                                {"2024-05-09", "Kristi himmelfartsdag"},
                                {"2024-05-19", "Pinsedag"},
                                {"2024-05-20", "2. pinsedag"},
                                {"2024-12-25", "Juledag"},
                                {"2024-12-26", "2. juledag"}}));
}

TEST(Helligdage, i_2014_og_2026) {
  EXPECT_EQ(liste(2014), (Liste{{"2014-01-01", "Nytårsdag"},
                                {"2014-04-17", "Skærtorsdag"},
                                {"2014-04-18", "Langfredag"},
                                {"2014-04-20", "Påskedag"},
                                {"2014-04-21", "2. påskedag"},
                                {"2014-05-16", "Store bededag"},
                                {"2014-05-29", "Kristi himmelfartsdag"},
                                {"2014-06-08", "Pinsedag"},
                                {"2014-06-09", "2. pinsedag"},
                                {"2014-12-25", "Juledag"},
                                {"2014-12-26", "2. juledag"}}));
  EXPECT_EQ(liste(2026), (Liste{{"2026-01-01", "Nytårsdag"},
                                {"2026-04-02", "Skærtorsdag"},
                                {"2026-04-03", "Langfredag"},
                                {"2026-04-05", "Påskedag"},
                                {"2026-04-06", "2. påskedag"},
                                {"2026-05-14", "Kristi himmelfartsdag"},
                                {"2026-05-24", "Pinsedag"},
                                {"2026-05-25", "2. pinsedag"},
                                {"2026-12-25", "Juledag"},
                                {"2026-12-26", "2. juledag"}}));
}

TEST(Paaske, de_kendte_dage) {
  const std::map<int, const char*> kendte{
      {1818, "1818-03-22"}, {1886, "1886-04-25"}, {1943, "1943-04-25"}, {1954, "1954-04-18"},
      {1981, "1981-04-19"}, {2000, "2000-04-23"}, {2008, "2008-03-23"}, {2011, "2011-04-24"},
      {2015, "2015-04-05"}, {2016, "2016-03-27"}, {2017, "2017-04-16"}, {2018, "2018-04-01"},
      {2019, "2019-04-21"}, {2020, "2020-04-12"}, {2021, "2021-04-04"}, {2022, "2022-04-17"},
      {2025, "2025-04-20"}, {2027, "2027-03-28"}, {2030, "2030-04-21"}, {2038, "2038-04-25"},
      {2049, "2049-04-18"}, {2285, "2285-03-22"}};
  for (const auto& [aar, dag] : kendte) EXPECT_EQ(iso(paaskedag(aar)), dag);
}

TEST(Paaske, er_en_soendag_mellem_22_marts_og_25_april) {
  for (int aar = 1900; aar <= 2299; ++aar) {
    const Dato p = paaskedag(aar);
    EXPECT_EQ(p.ugedag(), 7) << aar;
    EXPECT_GE(p, *Dato::fra(aar, 3, 22)) << aar;
    EXPECT_LE(p, *Dato::fra(aar, 4, 25)) << aar;
  }
}

// The list and the look-up of one day are two ways to the same.
TEST(Helligdage, opslaget_og_listen_siger_det_samme_hver_dag) {
  for (int aar = 2010; aar <= 2035; ++aar) {
    std::map<Dato, std::string_view> dage;
    for (const auto& h : helligdage(aar)) dage.emplace(h.dato, h.navn);
    for (Dato d = *Dato::fra(aar, 1, 1); d.aar() == aar; d = d + 1) {
      const auto i = dage.find(d);
      const auto ventet = i == dage.end() ? std::nullopt : std::optional(i->second);
      ASSERT_EQ(helligdagsnavn(d), ventet) << iso(d);
    }
  }
}

// F-004: no public holidays, though many are off.
TEST(Arbejdsdage, juleaften_grundlovsdag_foerste_maj_og_nytaarsaften_taeller) {
  for (const Dato d :
       {Dato::af(2024, 12, 24), Dato::af(2024, 6, 5), Dato::af(2024, 5, 1), Dato::af(2024, 12, 31)})
    EXPECT_TRUE(er_arbejdsdag(d)) << iso(d);
}

TEST(Arbejdsdage, i_paaskeugen_er_der_tre) {
  for (int aar = 2014; aar <= 2030; ++aar) {
    const Dato p = paaskedag(aar);
    EXPECT_EQ(arbejdsdage(*Periode::fra_til(p - 6, p)), 3) << aar;
    EXPECT_EQ(arbejdsdage(*Periode::fra_til(p - 3, p + 1)), 0) << aar;
  }
}

TEST(Arbejdsdage, ti_efter_er_den_tiende) {
  const Dato d = Dato::af(2023, 3, 30);  // Thursday before Palm Sunday
  EXPECT_EQ(plus_arbejdsdage(d, 0), d);
  EXPECT_EQ(iso(plus_arbejdsdage(d, 4)), "2023-04-05");
  EXPECT_EQ(iso(plus_arbejdsdage(d, 5)), "2023-04-11");
  EXPECT_EQ(iso(plus_arbejdsdage(d, 10)), "2023-04-18");
}

TEST(Arbejdsdage, optaellingen_passer_med_tilloegget) {
  for (Dato d = Dato::af(2022, 12, 1); d < Dato::af(2024, 6, 1); d = d + 1)
    for (int n = 1; n <= 12; ++n)
      ASSERT_EQ(arbejdsdage(*Periode::fra_til(d + 1, plus_arbejdsdage(d, n))), n) << iso(d);
}

}  // namespace
}  // namespace nytte
