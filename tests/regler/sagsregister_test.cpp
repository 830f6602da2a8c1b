#include "regler/sagsregister.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "regler/bestemmelser.hpp"

namespace nytte::regler {
namespace {

TEST(Sagsregister, hver_regel_har_kode_navn_kilde_perioder_og_bestemmelser) {
  std::set<std::string_view> koder;
  for (const auto* k : register_over_sagsregler()) {
    EXPECT_TRUE(koder.insert(k->kode).second) << k->kode;
    EXPECT_FALSE(k->navn.empty()) << k->kode;
    EXPECT_FALSE(k->lov.empty()) << k->kode;
    EXPECT_FALSE(k->perioder.empty()) << k->kode;
    EXPECT_FALSE(k->bestemmelser.empty()) << k->kode;
    for (const auto& p : k->perioder) EXPECT_TRUE(p.indhold.ends_with('.')) << p.indhold;
  }
}

// Every day from the first law on has exactly one period for each population.
TEST(Sagsregister, hver_dag_har_een_periode_for_hver_befolkning) {
  for (const auto* k : register_over_sagsregler())
    for (const auto pop : alle<Population>())
      for (Dato d = kFoersteRet; d <= Dato::af(2027, 1, 1); d = d + 1) {
        int antal = 0;
        for (const auto& p : k->perioder)
          antal += (!p.population || *p.population == pop) && p.fra <= d && (!p.til || d <= *p.til);
        ASSERT_EQ(antal, 1) << k->kode << " " << iso(d) << " " << navn(pop);
      }
}

TEST(Sagsregister, en_gaeldende_regel_har_en_tekst_paa_dagen) {
  for (const auto* k : register_over_sagsregler())
    for (const auto pop : alle<Population>())
      for (const Dato d : {Dato::af(2014, 1, 1), Dato::af(2014, 12, 31), Dato::af(2015, 1, 1),
                           Dato::af(2019, 12, 31), Dato::af(2020, 1, 1), Dato::af(2023, 12, 31),
                           Dato::af(2024, 1, 1), Dato::af(2024, 12, 31)}) {
        const auto* p = periode_paa(*k, d, pop);
        if (p == nullptr || !p->gaelder) continue;
        bool har = false;
        for (const auto* b : k->bestemmelser) har = har || b->paa(d, pop) != nullptr;
        EXPECT_TRUE(har) << k->kode << " " << iso(d);
      }
}

std::string tekst(const Hjemmel* h) {
  return h == nullptr ? "intet" : std::string(h->dokument) + " " + std::string(h->sted);
}

constexpr auto kAlle = Population::almindelig;

TEST(Bestemmelser, brevenes_paragraffer_foelger_dagen) {
  EXPECT_EQ(tekst(klagefrist(Dato::af(2014, 1, 1), kAlle)), "LBK 983/2013 § 67");
  EXPECT_EQ(tekst(klagefrist(Dato::af(2023, 5, 3), kAlle)), "LBK 265/2022 § 67");
  EXPECT_EQ(tekst(klagefrist(Dato::af(2025, 4, 1), kAlle)), "LBK 261/2024 § 67");
  EXPECT_EQ(tekst(klagefrist(Dato::af(2025, 4, 2), kAlle)), "LBK 354/2025 § 67");
  EXPECT_EQ(tekst(klageadgang(Dato::af(2019, 12, 31), kAlle)), "LBK 1342/2016 § 128");
  EXPECT_EQ(tekst(klageadgang(Dato::af(2020, 1, 1), kAlle)), "LOV 548/2019 § 204");
  EXPECT_EQ(tekst(beholder_ydelsen(Dato::af(2019, 12, 31), kAlle)), "LBK 1342/2016 § 45");
  EXPECT_EQ(tekst(beholder_ydelsen(Dato::af(2020, 1, 1), kAlle)), "LOV 548/2019 § 86");
  EXPECT_EQ(tekst(arbejdsmiljoe(Dato::af(2019, 12, 31), kAlle)), "intet");
  EXPECT_EQ(tekst(arbejdsmiljoe(Dato::af(2026, 11, 21), kAlle)), "LBK 280/2024 § 84, stk. 2");
  EXPECT_EQ(tekst(arbejdsgivers_meddelelse(Dato::af(2021, 12, 31), kAlle)), "BEK 2006/2020 § 98");
  EXPECT_EQ(tekst(arbejdsgivers_meddelelse(Dato::af(2022, 1, 1), kAlle)), "BEK 2636/2021 § 100");
  EXPECT_EQ(tekst(erklaering_om_hoering(Dato::af(2023, 5, 3), kAlle)),
            "BEK 2636/2021 § 101, stk. 3");
  EXPECT_EQ(tekst(erklaering_om_forhold(Dato::af(2023, 5, 3), kAlle)),
            "BEK 2636/2021 § 102, stk. 5");
  EXPECT_EQ(tekst(hoering_raekkefoelgen(Dato::af(2023, 5, 3), kAlle)),
            "BEK 2636/2021 § 101, stk. 4");
  EXPECT_EQ(tekst(hoering_fravaer(Dato::af(2023, 5, 3), kAlle)), "BEK 2636/2021 § 101, stk. 5");
  EXPECT_EQ(tekst(rimelighedskravet(Dato::af(2023, 5, 3), kAlle)), "BEK 2636/2021 § 102, stk. 1");
  EXPECT_EQ(tekst(hoering_droeftelse(Dato::af(2025, 1, 1), kAlle)), "LOV 1654/2024 § 87");
  EXPECT_EQ(tekst(ingen_klageadgang(Dato::af(2024, 12, 31), kAlle)), "BEK 1209/2023 § 12, stk. 8");
  EXPECT_EQ(tekst(ingen_klageadgang(Dato::af(2025, 1, 1), kAlle)), "intet");
  EXPECT_EQ(tekst(sagsudvalg_hjemmel(Dato::af(2023, 12, 31), kAlle)), "intet");
  EXPECT_EQ(tekst(klage_over_erstatning(Dato::af(2024, 1, 1), kAlle)),
            "BEK 1216/2023 § 142, stk. 2");
  EXPECT_EQ(tekst(begrundelsespligt(Dato::af(2014, 4, 21), kAlle)), "LBK 988/2012 § 22");
}

TEST(Bestemmelser, foer_den_foerste_lov_er_der_ingen) {
  EXPECT_EQ(klagefrist(kFoersteRet - 1, kAlle), nullptr);
  EXPECT_EQ(dispensation_kompetence(kFoersteRet - 1, kAlle), nullptr);
  EXPECT_EQ(hoering_droeftelse(kFoersteRet - 1, kAlle), nullptr);
}

}  // namespace
}  // namespace nytte::regler
