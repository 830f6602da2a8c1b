// The whole decision.
#include "regler/placering.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "regler/register.hpp"
#include "sager.hpp"

namespace nytte::regler {
namespace {

using test::lovlig_sag;

// Every day, everyone: a rule answers what the register says it is about, with a basis.
TEST(Placering, svarer_hver_dag_med_hjemmel_og_i_raekkefoelge) {
  Placeringsvurdering ud;
  for (Dato d = kFoersteRet; d <= Dato::af(2030, 12, 31); d = d + 1) {
    Fakta f = lovlig_sag(d, 20);
    for (const auto p : alle<Population>()) {
      f.population = p;
      afgoer_placering(f, ud);
      for (const Regel r : alle<Regel>()) {
        const Vurdering& v = ud.vurderinger[static_cast<std::size_t>(r)];
        ASSERT_EQ(v.regel, r);
        ASSERT_NE(v.begrundelse, Begrundelse::ukendt_ret) << navn(r) << " " << iso(d);
        if (v.udfald != Udfald::ikke_relevant) {
          ASSERT_NE(v.hjemmel, nullptr) << navn(r) << " " << iso(d) << " " << navn(p);
          ASSERT_TRUE(periode_paa(regelkort(r), d, p)->gaelder)
              << navn(r) << " " << iso(d) << " " << navn(p);
        }
        if (v.hjemmel != nullptr) {
          ASSERT_LE(v.hjemmel->fra, d) << navn(r);
          ASSERT_TRUE(!v.hjemmel->til || d <= *v.hjemmel->til) << navn(r) << " " << iso(d);
        }
      }
    }
  }
}

RC_GTEST_PROP(Placering, udfaldet_er_det_vaerste_af_delene, ()) {
  const auto p = afgoer_placering(*test::tilfaeldig_sag());
  Udfald vaerst = Udfald::ikke_relevant;
  for (const auto& v : p.vurderinger) vaerst = std::min(vaerst, v.udfald);
  RC_ASSERT(p.udfald == vaerst);
}

TEST(Placering, foer_2014_er_alt_uafklaret_uden_hjemmel) {
  const auto p = afgoer_placering(lovlig_sag(Dato::af(2013, 12, 31), 20));
  EXPECT_EQ(p.udfald, Udfald::uafklaret);
  for (const auto& v : p.vurderinger) {
    EXPECT_EQ(v.udfald, Udfald::uafklaret) << navn(v.regel);
    EXPECT_EQ(v.begrundelse, Begrundelse::ukendt_ret) << navn(v.regel);
    EXPECT_EQ(v.hjemmel, nullptr) << navn(v.regel);
  }
}

TEST(Placering, en_lovlig_sag_er_lovlig_i_alle_versioner) {
  for (const Dato d : {Dato::af(2014, 9, 9), Dato::af(2017, 6, 1), Dato::af(2019, 12, 31),
                       Dato::af(2022, 1, 1), Dato::af(2024, 12, 31), Dato::af(2026, 11, 21)}) {
    const auto p = afgoer_placering(lovlig_sag(d, 91));
    for (const auto& v : p.vurderinger)
      EXPECT_GE(v.udfald, Udfald::advarsel)
          << iso(d) << " " << navn(v.regel) << " " << navn(v.begrundelse);
  }
}

// The same object is overwritten whole.
TEST(Placering, intet_bliver_haengende_fra_den_forrige) {
  Placeringsvurdering genbrugt;
  Fakta slem = lovlig_sag(Dato::af(2023, 3, 1), 98, 0);
  slem.hoering = {};
  afgoer_placering(slem, genbrugt);
  const Fakta god = lovlig_sag(Dato::af(2026, 3, 1), 91);
  afgoer_placering(god, genbrugt);
  const auto frisk = afgoer_placering(god);
  for (std::size_t i = 0; i < kAntalRegler; ++i) {
    EXPECT_EQ(genbrugt.vurderinger[i].udfald, frisk.vurderinger[i].udfald);
    EXPECT_EQ(genbrugt.vurderinger[i].trin, frisk.vurderinger[i].trin);
    EXPECT_EQ(genbrugt.vurderinger[i].margen, frisk.vurderinger[i].margen);
    EXPECT_EQ(genbrugt.vurderinger[i].argumenter, frisk.vurderinger[i].argumenter);
    EXPECT_EQ(genbrugt.vurderinger[i].aendringer, frisk.vurderinger[i].aendringer);
  }
}

}  // namespace
}  // namespace nytte::regler
