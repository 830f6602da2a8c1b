// nytte rapport kvartal and pladser.
#include "app/rapport.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "program.hpp"

namespace nytte::app {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string kald(const Mappe& m, const std::string& hvad) {
  return "rapport " + hvad + " --kommune 751 --data " + m.fil("data");
}

TEST(Rapport, et_kvartal_skrives_uden_at_fryse_og_siger_det) {
  const Mappe m;
  const auto svar = koer(kald(m, "kvartal 2024K2"));
  EXPECT_EQ(svar.kode, 0);
  EXPECT_THAT(svar.ud, StartsWith("\xEF\xBB\xBFKvartal;Kommune;CVR-nummer;"));
  EXPECT_THAT(svar.fejl, HasSubstr("den er ikke frosset"));
  EXPECT_THAT(koer(kald(m, "kvartal 2024K2 --format xlsx")).ud, StartsWith("PK"));
  EXPECT_THAT(koer(kald(m, "kvartal 2024K2 --format pdf")).ud, StartsWith("%PDF"));
}

TEST(Rapport, skriver_til_en_fil) {
  const Mappe m;
  const auto svar = koer(kald(m, "pladser --ud " + m.fil("pladser.csv")));
  EXPECT_EQ(svar.kode, 0) << svar.fejl;
  std::stringstream ud;
  ud << std::ifstream(m.fil("pladser.csv")).rdbuf();
  EXPECT_THAT(ud.str(), StartsWith("\xEF\xBB\xBFOpgjort den;"));
  EXPECT_EQ(koer(kald(m, "pladser --ud /findes/ikke/x")).kode, 1);
}

TEST(Rapport, forkert_kvartal_format_og_kommune_har_hver_sin_kode) {
  const Mappe m;
  for (const char* k : {"2024K5", "hest", "2013K4", "2999K1"}) {
    const auto svar = koer(kald(m, std::string("kvartal ") + k));
    EXPECT_EQ(svar.kode, 2) << k;
    EXPECT_THAT(svar.fejl, HasSubstr("kvartal: ")) << k;
  }
  EXPECT_EQ(koer(kald(m, "kvartal 2024K2 --format docx")).kode, 1);
  EXPECT_EQ(koer(kald(m, "kvartal 2024K2 --frossen")).kode, 1);
  EXPECT_EQ(koer("rapport pladser --kommune 999 --data " + m.fil("data")).kode, 1);
}

}  // namespace
}  // namespace nytte::app
