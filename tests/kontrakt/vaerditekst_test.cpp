#include "kontrakt/vaerditekst.hpp"

#include <gtest/gtest.h>

namespace nytte::kontrakt {
namespace {

TEST(Kontrakttekst, er_den_samme_for_maskiner_hver_gang) {
  EXPECT_EQ(kontrakttekst(Vaerdi::tal(1234)), "1234");
  EXPECT_EQ(kontrakttekst(Vaerdi::personer(10)), "10");
  EXPECT_EQ(kontrakttekst(Vaerdi::dage(98)), "98");
  EXPECT_EQ(kontrakttekst(Vaerdi::broek(51, 1)), "51.00");
  EXPECT_EQ(kontrakttekst(Vaerdi::broek(-20, 37)), "-0.54");
  EXPECT_EQ(kontrakttekst(Vaerdi::broek(-1, 1000)), "0.00");
  EXPECT_EQ(kontrakttekst(Vaerdi::ugetid(kFuldUge)), "37:00");
  EXPECT_EQ(kontrakttekst(Vaerdi::dato(Dato::af(2024, 1, 31))), "2024-01-31");
  EXPECT_EQ(kontrakttekst(Vaerdi::maaned(*Maaned::fra(2024, 1))), "2024-01");
  EXPECT_EQ(kontrakttekst(Vaerdi::ja_nej(true)), "ja");
  EXPECT_EQ(kontrakttekst(Vaerdi::ja_nej(false)), "nej");
  EXPECT_EQ(kontrakttekst(Vaerdi::kode("tr_cvr")), "tr_cvr");
  EXPECT_EQ(kontrakttekst(Vaerdi{}), "");
}

TEST(Kontrakttekst, en_negativ_ugetid_beholder_sit_fortegn) {
  Vaerdi v = Vaerdi::ugetid(Ugetimer::af(0));
  v.a = -45;
  EXPECT_EQ(kontrakttekst(v), "-0:45");
  EXPECT_EQ(paa_dansk(v), "-0 timer og 45 minutter");
}

TEST(PaaDansk, har_enhed_komma_og_maanedsnavn) {
  EXPECT_EQ(paa_dansk(Vaerdi::personer(1)), "1 person");
  EXPECT_EQ(paa_dansk(Vaerdi::personer(1234)), "1.234 personer");
  EXPECT_EQ(paa_dansk(Vaerdi::dage(1)), "1 dag");
  EXPECT_EQ(paa_dansk(Vaerdi::broek(123450, 100)), "1.234,50");
  EXPECT_EQ(paa_dansk(Vaerdi::dato(Dato::af(2026, 3, 3))), "3. marts 2026");
  EXPECT_EQ(paa_dansk(Vaerdi::ugetid(Ugetimer::af(25, 30))), "25 timer og 30 minutter");
  EXPECT_EQ(paa_dansk(Vaerdi::tal(-1234567)), "-1.234.567");
}

}  // namespace
}  // namespace nytte::kontrakt
