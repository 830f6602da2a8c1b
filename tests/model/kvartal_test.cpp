#include "model/kvartal.hpp"

#include <gtest/gtest.h>

namespace nytte {
namespace {

TEST(Kvartal, hver_dag_i_et_skudaar_ligger_i_sit_eget) {
  for (Dato d = Dato::af(2024, 1, 1); d <= Dato::af(2024, 12, 31); d = d + 1) {
    const Kvartal k = Kvartal::med(d);
    EXPECT_LE(k.foerste_dag(), d);
    EXPECT_GE(k.sidste_dag(), d);
    EXPECT_EQ(k.nummer(), (d.maaned_i_aaret() + 2) / 3);
  }
}

TEST(Kvartal, laeses_og_skrives) {
  EXPECT_EQ(Kvartal::laes("2024K2")->tekst(), "2024K2");
  EXPECT_EQ(Kvartal::laes("2024Q4")->tekst(), "2024K4");
  EXPECT_EQ(Kvartal::laes("2024K2")->paa_dansk(), "2. kvartal 2024");
  for (const char* forkert :
       {"", "2024K0", "2024K5", "2024k2", "24K2", "2024K22", " 024K2", "2024K"})
    EXPECT_FALSE(Kvartal::laes(forkert)) << forkert;
}

TEST(Kvartal, det_naeste_efter_fjerde_er_foerste_i_det_nye_aar) {
  const Kvartal k = *Kvartal::laes("2024K4") + 1;
  EXPECT_EQ(k.tekst(), "2025K1");
  EXPECT_EQ(k.foerste_dag(), Dato::af(2025, 1, 1));
  EXPECT_EQ((k + -1).sidste_dag(), Dato::af(2024, 12, 31));
}

}  // namespace
}  // namespace nytte
