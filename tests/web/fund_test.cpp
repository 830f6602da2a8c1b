// What the findings panel says when a benefit is not recorded.
#include "web/sider/fund.hpp"

#include <gtest/gtest.h>

namespace nytte::web {
namespace {

Fund fund(bool ydelse_registreret) {
  Vurdering v;
  v.regel = Regel::maalgruppe;
  v.udfald = Udfald::ikke_opfyldt;
  v.begrundelse = Begrundelse::maalgruppe_uden_ydelse;
  v.argumenter.push_back(Vaerdi::kode(navn(Ydelse::ingen)));
  Placeringsvurdering alle;
  alle.vurderinger.fill(v);
  const PlaceringFakta oenske{.fra = Dato::af(2026, 10, 1),
                              .til = Dato::af(2026, 10, 30),
                              .ugentlig_tid = Ugetimer::af(25),
                              .raadighedsvurdering = {}};
  const Fundsteder steder{.jobordre = "/jobordrer/JO1",
                          .arbejdssted = "/arbejdssteder/9900000001",
                          .borger = "/borgere/12",
                          .tilbage = "/jobordrer/JO1/placer/12",
                          .ydelse_registreret = ydelse_registreret};
  return fund_af(alle, oenske, steder).at(0);
}

TEST(Fundet, siger_at_ydelsen_ikke_er_registreret_og_hvor_den_registreres) {
  const Fund f = fund(false);
  EXPECT_EQ(f.udfald, Udfald::ikke_opfyldt);
  EXPECT_NE(f.begrundelse.find("ikke registreret en ydelse for borgeren den 1. oktober 2026"),
            std::string::npos);
  ASSERT_EQ(f.veje.size(), 1U);
  EXPECT_EQ(f.veje[0].etiket, "Registrér ydelse");
  EXPECT_TRUE(f.veje[0].href.starts_with("/borgere/12?tilbage="));
  EXPECT_TRUE(f.veje[0].href.ends_with("#ydelser"));
}

TEST(Fundet, siger_at_borgeren_ingen_ydelse_faar_naar_det_er_registreret) {
  const Fund f = fund(true);
  EXPECT_NE(f.begrundelse.find("Borgeren får ingen ydelse"), std::string::npos);
  EXPECT_TRUE(f.veje.empty());
}

}  // namespace
}  // namespace nytte::web
