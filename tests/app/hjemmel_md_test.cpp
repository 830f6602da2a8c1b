#include "app/hjemmel_md.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "model/vurdering.hpp"

namespace nytte::app {
namespace {

const std::string kFil = std::string(NYTTE_KILDE) + "/docs/hjemmel.md";

std::string gemt() {
  std::ifstream ind(kFil, std::ios::binary);
  return {std::istreambuf_iterator<char>(ind), {}};
}

// NYTTE_SKRIV=1 writes it anew; the diff is then read by somebody.
TEST(HjemmelMd, er_skrevet_ud_fra_registret) {
  if (std::getenv("NYTTE_SKRIV") != nullptr) std::ofstream(kFil, std::ios::binary) << hjemmel_md();
  EXPECT_TRUE(gemt() == hjemmel_md())
      << "docs/hjemmel.md is not as the register; run test_app with NYTTE_SKRIV=1";
}

TEST(HjemmelMd, naevner_hver_regel) {
  const std::string md = hjemmel_md();
  for (const auto r : alle<Regel>())
    EXPECT_NE(md.find("`" + std::string(navn(r)) + "`"), std::string::npos) << navn(r);
}

TEST(HjemmelMd, viser_at_paragraffen_flyttede) {
  const std::string md = hjemmel_md();
  for (const char* sted :
       {"BEK 1645/2013 § 60, stk. 1", "BEK 1564/2014 § 64, stk. 1", "BEK 723/2015 § 65, stk. 1",
        "BEK 1297/2016 § 73, stk. 1", "BEK 977/2018 § 75, stk. 1", "BEK 1180/2019 § 100, stk. 1",
        "BEK 2636/2021 § 102, stk. 1"})
    EXPECT_NE(md.find(sted), std::string::npos) << sted;
}

}  // namespace
}  // namespace nytte::app
