#include "store/raad.hpp"

#include "databaser.hpp"

namespace nytte::store::test {

class Raad : public Kontrakt {};
PAA_BEGGE(Raad);

TEST_P(Raad, alle_98_kommuner_i_dansk_orden) {
  const auto kommuner = list_kommuner(db());
  ASSERT_EQ(kommuner.size(), 98U);
  EXPECT_EQ(kommuner.front().navn, "Albertslund");
  EXPECT_EQ(kommuner.back().navn, "Aarhus");  // Aa is Å, the last letter
}

TEST_P(Raad, viborg_skifter_raad_med_loven) {
  const auto viborg = *Kommunekode::fra(791);
  EXPECT_EQ(find_raad(db(), viborg, Dato::af(2013, 12, 31)), std::nullopt);
  EXPECT_EQ(find_raad(db(), viborg, Dato::af(2014, 1, 1)), "LBR Viborg");  // F-035
  EXPECT_EQ(find_raad(db(), viborg, Dato::af(2014, 12, 31)), "LBR Viborg");
  EXPECT_EQ(find_raad(db(), viborg, Dato::af(2015, 1, 1)), "RAR Vestjylland");
  EXPECT_EQ(find_raad(db(), viborg, Dato::af(2019, 12, 31)), "RAR Vestjylland");
  EXPECT_EQ(find_raad(db(), viborg, Dato::af(2020, 1, 1)), "RAR Østjylland");
  EXPECT_EQ(find_raad(db(), viborg, Dato::af(2025, 2, 28)), "RAR Østjylland");
  EXPECT_EQ(find_raad(db(), viborg, Dato::af(2025, 3, 1)), "RBR Midtjylland");
}

TEST_P(Raad, raadene_med_deres_tid_og_kommuner) {
  const auto alle = list_raad(db());
  EXPECT_EQ(alle.size(), 98U + 8U + 5U);
  const auto rar = find_raad(db(), "RAR Østjylland");
  ASSERT_TRUE(rar);
  EXPECT_EQ(rar->fra, Dato::af(2015, 1, 1));
  EXPECT_EQ(rar->til, Dato::af(2025, 2, 28));
  const auto rbr = find_raad(db(), "RBR Midtjylland");
  ASSERT_TRUE(rbr);
  EXPECT_EQ(rbr->til, std::nullopt);
  EXPECT_FALSE(find_raad(db(), "RAR Atlantis"));
  EXPECT_EQ(list_raad_for(db(), *Kommunekode::fra(791)),
            (std::vector<std::string>{"LBR Viborg", "RAR Vestjylland", "RAR Østjylland",
                                      "RBR Midtjylland"}));
}

TEST_P(Raad, indlaesning_igen_aendrer_intet) {
  ASSERT_TRUE(udfoer(db(), Adgang::skriv, [](Forbindelse& t) { return indlaes_referencedata(t); }));
  EXPECT_EQ(list_kommuner(db()).size(), 98U);
  EXPECT_EQ(db().value<int>("SELECT COUNT(*) FROM raad_kommune"), 198 + 98);
}

}  // namespace nytte::store::test
