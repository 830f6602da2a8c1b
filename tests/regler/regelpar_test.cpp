#include "regelpar.hpp"

#include <gtest/gtest.h>

namespace nytte::bench {
namespace {

std::string aftryk(std::size_t antal) {
  Fingeraftryk ud;
  for (const Sag& s : lav_sager(antal)) ud.spis(afgoer_par(s));
  return ud.tekst();
}

// Four other engines gave these on the same cases (shared bench regelmotorer, 2026-11-21).
TEST(Regelpar, giver_de_andre_regelmotorers_svar) {
  EXPECT_EQ(aftryk(20'000), "3b670f6b");
  EXPECT_EQ(aftryk(1'000'000), "5cd309ed");
}

}  // namespace
}  // namespace nytte::bench
