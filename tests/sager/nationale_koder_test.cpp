#include "sager/dfdg/nationale_koder.hpp"

#include <gtest/gtest.h>

#include <set>

#include "sager/dfdg/koe.hpp"

namespace nytte::sager {
namespace {

TEST(Nationalekoder, har_hver_en_tekst_en_forklaring_og_et_sted_hvor_det_rettes) {
  for (const auto& k : nationale_koder()) {
    EXPECT_FALSE(k.kode.empty());
    EXPECT_EQ(k.kode.find_first_not_of("0123456789"), std::string_view::npos) << k.kode;
    EXPECT_FALSE(k.tekst.empty()) << k.kode;
    EXPECT_GT(k.betydning.size(), 20U) << k.kode;
    EXPECT_TRUE(k.betydning.ends_with('.') || k.betydning.ends_with('?')) << k.kode;
    const auto f = forklar(k.kode);
    EXPECT_TRUE(f.kendt) << k.kode;
    EXPECT_EQ(f.betydning, k.betydning) << k.kode;
  }
}

TEST(Nationalekoder, staar_hver_kun_en_gang) {
  std::set<std::string_view> sete;
  for (const auto& k : nationale_koder()) EXPECT_TRUE(sete.insert(k.kode).second) << k.kode;
  for (const char* kode : {"110001", "8202", "1101", "2003", "8234", "6005", "8060", "60007"})
    EXPECT_TRUE(sete.contains(kode)) << kode;
}

TEST(Nationalekoder, vores_egne_koder_er_ogsaa_forklaret) {
  for (const char* kode : {kSvarIkkeKlar, kSvarImporteret, kSvarIgen, kSvarFremmed, kSvarUforstaaet,
                           kSvarUkendtBorger})
    EXPECT_TRUE(forklar(kode).kendt) << kode;
}

TEST(Nationalekoder, en_ukendt_kode_faar_sin_egen_saetning) {
  const auto f = forklar("777777");
  EXPECT_FALSE(f.kendt);
  EXPECT_NE(f.betydning.find("ikke kender"), std::string::npos);
  EXPECT_EQ(f.sted, Rettested::administrator);
}

}  // namespace
}  // namespace nytte::sager
