// Which text says it, on every day from 2014 to 2030 and for everyone.
#include "regler/hjemmel.hpp"

#include <gtest/gtest.h>

#include "regler/register.hpp"
#include "regler/tidsserie.hpp"
#include "sager.hpp"

namespace nytte::regler {
namespace {

const Dato kSidsteDag = Dato::af(2030, 12, 31);

std::string hvem(const Regelkort& kort, Population p) {
  return std::string(navn(kort.regel)) + ", " + std::string(navn(p));
}

int raekker_paa(const Hjemler& h, Dato d) {
  int antal = 0;
  for (const Hjemmel& r : h.raekker()) antal += r.fra <= d && (!r.til || d <= *r.til) ? 1 : 0;
  return antal;
}

TEST(Hjemmel, praecis_en_tekst_hver_dag_fra_den_foerste) {
  for (const Regelkort* kort : register_over_regler())
    for (const Bestemmelse& b : kort->bestemmelser)
      for (const auto p : alle<Population>()) {
        const Hjemler& h = b.for_population(p);
        if (h.raekker().empty()) continue;
        const Hjemmel& sidste = h.raekker().back();
        const Dato til = sidste.til.value_or(kSidsteDag);
        for (Dato d = kFoersteRet; d <= kSidsteDag; d = d + 1) {
          const bool inde = h.raekker().front().fra <= d && d <= til;
          ASSERT_EQ(raekker_paa(h, d), inde ? 1 : 0) << hvem(*kort, p) << " " << iso(d);
          ASSERT_EQ(h.paa(d) != nullptr, inde) << hvem(*kort, p) << " " << iso(d);
        }
      }
}

TEST(Hjemler, en_senere_tekst_afloeser_den_tidligere) {
  static constexpr Hjemler h = Hjemler()
                                   .bab(Bab::bek_1216_2023, "§ 102, stk. 1")
                                   .tekst("LOV 1654/2024", "§ 87", kArbejdspligt);
  EXPECT_EQ(h.paa(Dato::af(2023, 12, 31)), nullptr);
  EXPECT_EQ(h.paa(Dato::af(2024, 12, 31))->dokument, "BEK 1216/2023");
  EXPECT_EQ(h.paa(Dato::af(2025, 1, 1))->dokument, "LOV 1654/2024");
  EXPECT_EQ(h.raekker()[0].til, Dato::af(2024, 12, 31));
}

TEST(Hjemler, klippes_til_reglens_eget_liv) {
  static constexpr Hjemler h = Hjemler()
                                   .bab(Bab::bek_1564_2014, Bab::bek_1003_2015, "§ 1")
                                   .fra(Dato::af(2015, 3, 1))
                                   .til(Dato::af(2015, 7, 31));
  ASSERT_EQ(h.raekker().size(), 2U);
  EXPECT_EQ(h.paa(Dato::af(2015, 2, 28)), nullptr);
  EXPECT_EQ(h.paa(Dato::af(2015, 3, 1))->dokument, "BEK 1564/2014");
  EXPECT_EQ(h.paa(Dato::af(2015, 7, 31))->dokument, "BEK 723/2015");
  EXPECT_EQ(h.paa(Dato::af(2015, 8, 1)), nullptr);
}

TEST(Tidsserie, dagen_foer_foerste_raekke_er_ukendt_og_ophaevelse_er_en_raekke) {
  static constexpr auto serie =
      tidsserie<int>({{Dato::af(2014, 1, 1), 91}, {Dato::af(2025, 1, 1), kOphaevet}});
  EXPECT_EQ(serie.paa(Dato::af(2013, 12, 31)), nullptr);
  EXPECT_EQ(serie.paa(Dato::af(2014, 1, 1))->vaerdi, 91);
  EXPECT_EQ(serie.paa(Dato::af(2024, 12, 31))->vaerdi, 91);
  ASSERT_NE(serie.paa(Dato::af(2025, 1, 1)), nullptr);
  EXPECT_EQ(serie.paa(Dato::af(2025, 1, 1))->vaerdi, std::nullopt);
}

}  // namespace
}  // namespace nytte::regler
