#include "regler/kvotekurve.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "naiv.hpp"
#include "regler/rimelighedskrav.hpp"
#include "sager.hpp"

namespace nytte::regler {
namespace {

using test::lovlig_sag;
using test::saet_ansatte;

Periode periode(Dato fra, Dato til) { return *Periode::fra_til(fra, til); }

TEST(Kvotekurve, loven_slutter_den_31_december_2024) {
  Fakta f = lovlig_sag(Dato::af(2024, 12, 1), 60, 51);
  saet_ansatte(f, 4, 102);
  f.arbejdsgiver.ordinaert_ansatte.push_back(
      {Dato::af(2024, 12, 1).maaned(), Aarsvaerk::fra_titusindedele(510'000), 51});
  const auto k = kvotekurve(f.arbejdsgiver, {}, Population::almindelig,
                            periode(Dato::af(2024, 12, 1), Dato::af(2025, 1, 31)));
  ASSERT_EQ(k.size(), 2U);
  EXPECT_EQ(k[0].til, Dato::af(2024, 12, 31));
  EXPECT_EQ(k[0].tilladt, 10);
  EXPECT_TRUE(k[1].kendt);
  EXPECT_EQ(k[1].tilladt, std::nullopt);
  const auto ukraine = kvotekurve(f.arbejdsgiver, {}, Population::ukraine,
                                  periode(Dato::af(2024, 12, 1), Dato::af(2025, 1, 31)));
  ASSERT_EQ(ukraine.size(), 1U);
  EXPECT_EQ(ukraine[0].tilladt, 10);
}

TEST(Kvotekurve, en_manglende_maaned_er_ukendt_og_naevnes) {
  const Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91, 51);
  const auto k = kvotekurve(f.arbejdsgiver, {}, Population::almindelig,
                            periode(Dato::af(2023, 3, 1), Dato::af(2023, 4, 30)));
  ASSERT_EQ(k.size(), 2U);
  EXPECT_EQ(k[0].til, Dato::af(2023, 3, 31));
  EXPECT_FALSE(k[1].kendt);
  EXPECT_EQ(k[1].mangler, Maaned::fra(2023, 3));
  EXPECT_EQ(k[1].graense(), std::nullopt);
}

TEST(Kvotekurve, en_placering_beholder_gennemsnittet_fra_sin_foerste_dag) {
  const Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91, 51);
  const auto k =
      kvotekurve(f.arbejdsgiver, {}, Population::almindelig,
                 periode(Dato::af(2023, 3, 1), Dato::af(2023, 8, 30)), Dato::af(2023, 3, 1));
  ASSERT_EQ(k.size(), 1U);
  EXPECT_EQ(k[0].tilladt, 10);
}

TEST(Kvotekurve, foer_2014_er_loven_ukendt) {
  const Fakta f = lovlig_sag(Dato::af(2014, 1, 1), 91, 51);
  const auto k = kvotekurve(f.arbejdsgiver, {}, Population::almindelig,
                            periode(Dato::af(2013, 12, 1), Dato::af(2014, 1, 31)));
  EXPECT_FALSE(k[0].kendt);
  EXPECT_EQ(k[0].til, Dato::af(2013, 12, 31));
  EXPECT_EQ(k[1].tilladt, 10);
}

TEST(Kvotekurve, fra_hoveder_til_fuldtidspersoner) {
  Fakta f = lovlig_sag(Dato::af(2019, 12, 1), 91, 10);
  f.arbejdsgiver.ordinaert_ansatte.push_back(
      {Dato::af(2019, 12, 1).maaned(), Aarsvaerk::fra_titusindedele(100'000), 10});
  f.arbejdsgiver.i_forvejen.push_back(
      {Ordning::loentilskud, Dato::af(2019, 11, 1), std::nullopt, *Ugetimer::fra_minutter(1110)});
  const auto k = kvotekurve(f.arbejdsgiver, {}, Population::almindelig,
                            periode(Dato::af(2019, 12, 1), Dato::af(2020, 1, 31)));
  ASSERT_EQ(k.size(), 2U);
  EXPECT_EQ(k[0].brugt, Broek(1));
  EXPECT_EQ(k[1].brugt, Broek(1, 2));
}

TEST(Kvotekurve, en_ulovlig_dispensation_taeller_ikke) {
  const Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91, 5);
  const auto dage = periode(Dato::af(2023, 3, 1), Dato::af(2023, 3, 31));
  const auto for_kort =
      kvotekurve(f.arbejdsgiver, DispensationFakta{4, Dato::af(2023, 1, 1), Dato::af(2023, 6, 30)},
                 Population::almindelig, dage);
  EXPECT_EQ(for_kort[0].graense(), 1);
  const auto lovlig =
      kvotekurve(f.arbejdsgiver, DispensationFakta{4, Dato::af(2023, 3, 10), Dato::af(2024, 3, 9)},
                 Population::almindelig, dage);
  ASSERT_EQ(lovlig.size(), 2U);
  EXPECT_EQ(lovlig[1].fra, Dato::af(2023, 3, 10));
  EXPECT_EQ(lovlig[1].graense(), 4);
}

// The pieces meet, and a placement of one day fits exactly where the curve says so.
RC_GTEST_PROP(Kvotekurve, siger_det_samme_som_reglen_hver_dag, ()) {
  Fakta f = *test::tilfaeldig_sag();
  const Periode dage = periode(f.placering.fra, f.placering.til);
  const auto kurve = kvotekurve(f.arbejdsgiver, f.dispensation, f.population, dage);
  RC_ASSERT(kurve.front().fra == dage.fra());
  RC_ASSERT(kurve.back().til == dage.til());
  for (std::size_t i = 0; i < kurve.size(); ++i) {
    if (i > 0) RC_ASSERT(kurve[i].fra == kurve[i - 1].til + 1);
    for (const Dato d : {kurve[i].fra, kurve[i].til}) {
      f.dato = f.placering.fra = f.placering.til = d;
      const Udfald udfald = rimelighedskrav(f).udfald;
      RC_ASSERT((udfald == Udfald::ikke_relevant) == (kurve[i].kendt && !kurve[i].tilladt));
      if (!kurve[i].tilladt) continue;
      const bool hoveder = d < Dato::af(2020, 1, 1);
      const Broek ny =
          hoveder ? Broek(1)
                  : Broek(f.placering.ugentlig_tid.minutter(), f.arbejdsgiver.fuld_uge.minutter());
      const Broek over = kurve[i].brugt + ny - Broek(*kurve[i].graense());
      RC_ASSERT((udfald == Udfald::opfyldt) == (over <= (hoveder ? Broek(0) : Broek(1, 200))));
    }
  }
}

}  // namespace
}  // namespace nytte::regler
