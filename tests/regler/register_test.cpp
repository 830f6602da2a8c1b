// The register is whole: every rule on every day of its life has a text behind it.
#include "regler/register.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace nytte::regler::test {
namespace {

const Dato kFoerste = Dato::af(2014, 1, 1);
const Dato kSidste = Dato::af(2030, 12, 31);

bool har_hjemmel(const Regelkort& kort, Dato d, Population p) {
  for (const auto& b : kort.bestemmelser)
    if (b.paa(d, p) != nullptr) return true;
  return false;
}

class Kort : public testing::TestWithParam<Regel> {
 protected:
  const Regelkort& kort() const { return regelkort(GetParam()); }
};

TEST_P(Kort, staar_paa_sin_egen_plads) {
  EXPECT_EQ(kort().regel, GetParam());
  EXPECT_NE(kort().funktion, nullptr);
  EXPECT_FALSE(kort().lov.empty());
  EXPECT_FALSE(kort().perioder.empty());
  EXPECT_FALSE(kort().bestemmelser.empty());
}

TEST_P(Kort, har_praecis_en_periode_hver_dag_for_hver_befolkning) {
  for (const auto p : alle<Population>())
    for (Dato d = kFoerste; d <= kSidste; d = d + 1) {
      const auto antal =
          std::count_if(kort().perioder.begin(), kort().perioder.end(), [&](const auto& r) {
            return (!r.population || *r.population == p) && r.fra <= d && (!r.til || d <= *r.til);
          });
      ASSERT_EQ(antal, 1) << iso(d) << " " << navn(p);
    }
}

TEST_P(Kort, har_en_hjemmel_hver_dag_den_gaelder) {
  for (const auto p : alle<Population>())
    for (Dato d = kFoerste; d <= kSidste; d = d + 1) {
      const bool daekket = !periode_paa(kort(), d, p)->gaelder || har_hjemmel(kort(), d, p);
      ASSERT_TRUE(daekket) << iso(d) << " " << navn(p);
    }
}

TEST_P(Kort, siger_i_ord_hvad_der_gaelder) {
  for (const auto& periode : kort().perioder)
    EXPECT_TRUE(periode.indhold.ends_with('.')) << periode.indhold;
  for (const auto& b : kort().bestemmelser) EXPECT_FALSE(b.hvad.empty());
}

TEST_P(Kort, hver_henvisning_har_kontraktens_form) {
  for (const auto& b : kort().bestemmelser)
    for (const auto p : alle<Population>())
      for (const auto& h : b.for_population(p).raekker()) {
        EXPECT_TRUE(h.sted.starts_with("§ ")) << h.sted;
        const auto art = h.dokument.substr(0, 4);
        EXPECT_TRUE(art == "LOV " || art == "LBK " || art == "BEK ") << h.dokument;
        EXPECT_EQ(h.dokument.find('/'), h.dokument.size() - 5) << h.dokument;
        EXPECT_EQ(h.kontrolleret, Dato::af(2026, 11, 21));
      }
}

// A text may not be cited before it was written: its year stands in its name.
TEST_P(Kort, ingen_tekst_gaelder_foer_det_aar_den_er_fra) {
  for (const auto& b : kort().bestemmelser)
    for (const auto p : alle<Population>())
      for (const auto& h : b.for_population(p).raekker()) {
        const int aar = std::stoi(std::string(h.dokument.substr(h.dokument.size() - 4)));
        EXPECT_LE(aar, h.fra.aar()) << h.dokument << " " << iso(h.fra);
      }
}

INSTANTIATE_TEST_SUITE_P(Register, Kort, testing::ValuesIn(alle<Regel>()),
                         [](const auto& i) { return std::string(navn(i.param)); });

}  // namespace
}  // namespace nytte::regler::test
