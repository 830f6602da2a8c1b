#include "regler/hoering.hpp"

#include <gtest/gtest.h>

#include "model/kalender.hpp"
#include "regler/hoering_raekkefoelge.hpp"
#include "sager.hpp"

namespace nytte::regler {
namespace {

using test::lovlig_sag;

HoeringFakta fravaer(Dato fra, Dato til) {
  HoeringFakta h;
  h.fravaer.push_back({Niveau::tr_p_nummer, fra, til});
  return h;
}

// Saturday before Palm Sunday to Easter Monday: Monday, Tuesday and Wednesday are worked.
TEST(Fravaer, paasken_har_praecis_tre_arbejdsdage_hvert_aar) {
  for (int aar = 2014; aar <= 2030; ++aar) {
    const Dato paaske = paaskedag(aar);
    const auto tre = trappetrin(fravaer(paaske - 8, paaske + 1), Niveau::tr_p_nummer);
    EXPECT_EQ(tre.arbejdsdage_fravaer, 3) << aar;
    EXPECT_EQ(tre.status, Status::skal_spoerges) << aar;
    const auto fire = trappetrin(fravaer(paaske - 8, paaske + 2), Niveau::tr_p_nummer);
    EXPECT_EQ(fire.status, Status::fravaerende) << aar;
    const auto fredagen_foer = trappetrin(fravaer(paaske - 9, paaske + 1), Niveau::tr_p_nummer);
    EXPECT_EQ(fredagen_foer.status, Status::fravaerende) << aar;
  }
}

TEST(Fravaer, deles_det_op_i_dage_er_det_stadig_et) {
  for (Dato d = Dato::af(2023, 1, 1); d <= Dato::af(2024, 12, 31); d = d + 1) {
    HoeringFakta delt;
    for (int n = 6; n >= 0; --n) delt.fravaer.push_back({Niveau::tr_cvr, d + n, d + n});
    HoeringFakta helt;
    helt.fravaer.push_back({Niveau::tr_cvr, d, d + 6});
    ASSERT_EQ(trappetrin(delt, Niveau::tr_cvr).arbejdsdage_fravaer,
              trappetrin(helt, Niveau::tr_cvr).arbejdsdage_fravaer)
        << iso(d);
  }
}

TEST(Fravaer, et_niveaus_fravaer_er_ikke_et_andets) {
  const auto h = fravaer(Dato::af(2023, 2, 6), Dato::af(2023, 2, 20));
  EXPECT_EQ(trappetrin(h, Niveau::tr_p_nummer).status, Status::fravaerende);
  EXPECT_EQ(trappetrin(h, Niveau::tr_cvr).status, Status::skal_spoerges);
}

// Every way the four levels can be recorded as not existing: whom the law lets the employer ask.
TEST(Hoering, alle_kombinationer_af_ikke_fundne_niveauer) {
  for (unsigned mangler = 0; mangler < 16; ++mangler)
    for (const Niveau hoert : alle<Niveau>()) {
      Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91);
      f.hoering.hoert->niveau = hoert;
      for (const Niveau n : alle<Niveau>())
        if ((mangler >> static_cast<unsigned>(n) & 1U) != 0) f.hoering.ikke_fundet.push_back(n);
      // Every level before the one heard must be missing.
      const unsigned foer = (1U << static_cast<unsigned>(hoert)) - 1U;
      const Udfald ventet = (mangler & foer) == foer ? Udfald::opfyldt : Udfald::ikke_opfyldt;
      EXPECT_EQ(hoering(f).udfald, ventet) << mangler << " " << navn(hoert);
    }
}

}  // namespace
}  // namespace nytte::regler
