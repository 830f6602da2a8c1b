// The days of a team: week, holidays, season, and what its calendar says.
#include "model/sag/hold.hpp"

#include <gtest/gtest.h>

namespace nytte {
namespace {

using G = Aabningsgrund;

Projekthold et_hold() {
  return {.id = {1},
          .kommune = Kommunekode::fra(710).value(),
          .navn = "Parkholdet",
          .p_nummer = PNummer::laes("9900000001").value(),
          .projekt = {},
          .projektleder = {1},
          .moedested = "Pladsen",
          .saeson_fra = {},
          .saeson_til = {},
          .udendoers = true,
          .lukket_fra = {}};
}

G paa(const Projekthold& h, Dato d, std::optional<Holddagart> saerlig = std::nullopt) {
  return aabning(h, saerlig, d);
}

TEST(Aabning, foelger_ugen) {
  auto h = et_hold();
  EXPECT_EQ(paa(h, Dato::af(2026, 11, 20)), G::aaben);   // a Friday
  EXPECT_EQ(paa(h, Dato::af(2026, 11, 21)), G::ugedag);  // a Saturday
  h.ugedage.set(5);
  EXPECT_EQ(paa(h, Dato::af(2026, 11, 21)), G::aaben);
}

TEST(Aabning, holder_lukket_paa_helligdage_medmindre_andet_er_sagt) {
  const auto h = et_hold();
  const Dato skaertorsdag = Dato::af(2026, 4, 2);
  EXPECT_EQ(paa(h, skaertorsdag), G::helligdag);
  EXPECT_EQ(paa(h, skaertorsdag, Holddagart::ekstra_aaben), G::ekstra_aaben);
  EXPECT_TRUE(er_aabent(h, Holddagart::ekstra_aaben, skaertorsdag));
}

TEST(Aabning, store_bededag_er_en_hverdag_fra_2024) {
  const auto h = et_hold();
  EXPECT_EQ(paa(h, Dato::af(2023, 5, 5)), G::helligdag);
  EXPECT_EQ(paa(h, Dato::af(2024, 4, 26)), G::aaben);
}

TEST(Aabning, en_saeson_kan_gaa_hen_over_nytaar) {
  auto h = et_hold();
  h.saeson_fra = Aarsdag{11, 1};
  h.saeson_til = Aarsdag{3, 31};
  EXPECT_EQ(paa(h, Dato::af(2026, 10, 30)), G::saeson);
  EXPECT_EQ(paa(h, Dato::af(2026, 11, 2)), G::aaben);
  EXPECT_EQ(paa(h, Dato::af(2027, 1, 4)), G::aaben);
  EXPECT_EQ(paa(h, Dato::af(2027, 3, 31)), G::aaben);
  EXPECT_EQ(paa(h, Dato::af(2027, 4, 1)), G::saeson);
}

TEST(Aabning, en_saeson_inden_for_aaret_har_begge_dage_med) {
  auto h = et_hold();
  h.saeson_fra = Aarsdag{4, 1};
  h.saeson_til = Aarsdag{9, 30};
  EXPECT_EQ(paa(h, Dato::af(2026, 3, 31)), G::saeson);
  EXPECT_EQ(paa(h, Dato::af(2026, 4, 1)), G::aaben);
  EXPECT_EQ(paa(h, Dato::af(2026, 9, 30)), G::aaben);
  EXPECT_EQ(paa(h, Dato::af(2026, 10, 1)), G::saeson);
}

TEST(Aabning, den_29_februar_ligger_mellem_28_februar_og_1_marts_i_alle_aar) {
  auto h = et_hold();
  h.saeson_fra = Aarsdag{2, 29};
  h.saeson_til = Aarsdag{6, 30};
  EXPECT_EQ(paa(h, Dato::af(2024, 2, 28)), G::saeson);
  EXPECT_EQ(paa(h, Dato::af(2024, 2, 29)), G::aaben);
  EXPECT_EQ(paa(h, Dato::af(2025, 2, 28)), G::saeson);
  EXPECT_EQ(paa(h, Dato::af(2025, 3, 3)), G::aaben);
  h.saeson_fra = Aarsdag{10, 1};
  h.saeson_til = Aarsdag{2, 29};
  EXPECT_EQ(paa(h, Dato::af(2024, 2, 29)), G::aaben);
  EXPECT_EQ(paa(h, Dato::af(2025, 2, 28)), G::aaben);
  EXPECT_EQ(paa(h, Dato::af(2025, 3, 3)), G::saeson);
}

TEST(Aabning, kalenderen_gaar_foran_ugen_og_intet_aabner_et_nedlagt_hold) {
  auto h = et_hold();
  const Dato fredag = Dato::af(2026, 11, 20);
  EXPECT_EQ(paa(h, fredag, Holddagart::lukket), G::lukket);
  EXPECT_EQ(paa(h, fredag, Holddagart::vejrdag), G::vejrdag);
  EXPECT_EQ(paa(h, fredag, Holddagart::som_ugen), G::aaben);
  EXPECT_EQ(paa(h, fredag + 1, Holddagart::ekstra_aaben), G::ekstra_aaben);
  h.lukket_fra = fredag;
  EXPECT_EQ(paa(h, fredag - 1), G::aaben);
  EXPECT_EQ(paa(h, fredag, Holddagart::ekstra_aaben), G::nedlagt);
}

TEST(Aabning, paa_en_vejrdag_kan_fremmoede_fortaelles_uden_at_holdet_er_aabent) {
  EXPECT_FALSE(er_aaben(G::vejrdag));
  EXPECT_TRUE(kan_moedes(G::vejrdag));
  EXPECT_FALSE(kan_moedes(G::lukket));
  EXPECT_FALSE(kan_moedes(G::helligdag));
}

TEST(Planlagt, timerne_fordeles_paa_holdets_dage_og_er_hoejst_holdets_dag) {
  auto h = et_hold();  // 8 to 14
  EXPECT_EQ(planlagte_minutter(h, Ugetimer::af(25)), 300);
  EXPECT_EQ(planlagte_minutter(h, Ugetimer::af(37)), 360);
  h.ugedage = 0b0001111;
  EXPECT_EQ(planlagte_minutter(h, Ugetimer::af(20)), 300);
  EXPECT_EQ(planlagte_minutter(Ugetimer::af(25)), 300);
}

TEST(Aarsdag, findes_i_mindst_et_aar) {
  EXPECT_TRUE(er_aarsdag({2, 29}));
  EXPECT_FALSE(er_aarsdag({2, 30}));
  EXPECT_FALSE(er_aarsdag({13, 1}));
  EXPECT_FALSE(er_aarsdag({4, 31}));
  EXPECT_FALSE(er_aarsdag({4, 0}));
}

}  // namespace
}  // namespace nytte
