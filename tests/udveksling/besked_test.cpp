#include "udveksling/post/besked.hpp"

#include <gtest/gtest.h>

namespace nytte::udveksling {
namespace {

TEST(Besked, linket_saettes_ind_hver_gang_det_naevnes) {
  EXPECT_EQ(med_link("Svar her: {{link}}\n({{link}})", "https://x/1"),
            "Svar her: https://x/1\n(https://x/1)");
  EXPECT_EQ(med_link("Intet link", "https://x/1"), "Intet link");
}

TEST(Besked, adressen_faar_en_skraastreg_mellem_hver_del) {
  EXPECT_EQ(linkadresse("https://nytte.dk/", "/svar/", "abc"), "https://nytte.dk/svar/abc");
  EXPECT_EQ(linkadresse("https://nytte.dk", "svar", "abc"), "https://nytte.dk/svar/abc");
}

TEST(Besked, fremmed_tekst_bliver_en_ren_linje) {
  EXPECT_EQ(ren_tekst("550 5.1.1\r\n ukendt \xc3\xa6"
                      "ble "),
            "550 5.1.1   ukendt æble");
  EXPECT_EQ(ren_tekst("a\xff\xc3(\xed\xa0\x80z"), std::string("a?"
                                                              "?(?"
                                                              "?"
                                                              "?z"));
  EXPECT_EQ(ren_tekst(std::string_view("a\0b", 3)), "a b");
  EXPECT_EQ(ren_tekst("aæb", 2), "a") << "cut between letters";
  EXPECT_EQ(ren_tekst("\xc3"), "?");
}

}  // namespace
}  // namespace nytte::udveksling
