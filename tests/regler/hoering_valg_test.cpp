// tests/tabeller/hoering_valg.tsv, and what holds for every set of recorded representatives.
#include "regler/hoering_valg.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "flowtabel.hpp"
#include "kontrakt/fund_tekst.hpp"

namespace nytte::regler::test {
namespace {

std::string som_tekst(const Hoeringsvalg& v) {
  std::string ud;
  for (const auto& l : v.led)
    ud += (ud.empty() ? "" : " ") + std::string(navn(l.niveau)) + "=" + std::string(navn(l.status));
  return ud;
}

TEST(HoeringValg, tabellens_raekker_svares_som_der_staar) {
  const auto raekker = laes_flowtabel("hoering_valg");
  ASSERT_GE(raekker.size(), 40U);
  for (const auto& r : raekker) {
    SCOPED_TRACE(r.sted());
    Hoeringsvalgfakta f = hoeringsvalg_af(r, r.dato("dato").value());
    f.saerligt_tilrettelagt = r.ja_nej("saerligt").value_or(false);
    const Hoeringsvalg v = hvem_skal_hoeres(f);
    EXPECT_EQ(navn(v.fund.udfald), r.tekst("udfald")) << som_tekst(v);
    EXPECT_EQ(navn(v.fund.kode), r.tekst("kode")) << som_tekst(v);
    EXPECT_EQ(v.naeste ? std::string(navn(*v.naeste)) : "", r.tekst("naeste"));
    if (r.har("navn")) {
      ASSERT_NE(v.naeste_led(), nullptr);
      EXPECT_EQ(v.naeste_led()->navn, r.tekst("navn"));
    }
    if (r.har("led")) {
      EXPECT_EQ(som_tekst(v), r.tekst("led"));
    }
    if (r.har("hjemmel")) {
      EXPECT_EQ(hjemmel_af(v.fund), r.tekst("hjemmel"));
    }
    EXPECT_TRUE(kontrakt::argumenter_passer(v.fund)) << navn(v.fund.kode);
    for (const auto& l : v.led) EXPECT_TRUE(kontrakt::argumenter_passer(l.fund));
  }
}

// Random registrations at one workplace around the changes of law.
Hoeringsvalgfakta tilfaeldige() {
  const PNummer p = PNummer::laes("1000000001").value();
  const Cvr cvr = Cvr::laes("10000001").value();
  const Dato dage[] = {Dato::af(2014, 1, 1),  Dato::af(2019, 12, 31), Dato::af(2020, 1, 1),
                       Dato::af(2023, 4, 5),  Dato::af(2024, 12, 31), Dato::af(2025, 1, 1),
                       Dato::af(2026, 12, 24)};
  Hoeringsvalgfakta f{.dag = dage[*rc::gen::inRange<std::size_t>(0, 7)], .p_nummer = p, .cvr = cvr};
  f.population = alle<Population>()[*rc::gen::inRange<std::size_t>(0, 3)];
  std::int64_t id = 0;
  for (const Niveau n : alle<Niveau>()) {
    if (*rc::gen::inRange(0, 3) == 0)
      f.findes_ikke.push_back({p, n, {}, Dato::af(2000, 1, 1), {}, 0});
    for (int k = *rc::gen::inRange(0, 3); k > 0; --k) {
      f.repraesentanter.push_back(
          {{++id}, n, p, cvr, {}, "Navn", {}, {}, Dato::af(2000, 1, 1), {}, 1});
      const Dato fra = f.dag + *rc::gen::inRange(-8, 3);
      if (*rc::gen::inRange(0, 2) == 0)
        f.fravaer.push_back({{id}, fra, fra + *rc::gen::inRange(0, 10), {}, 0});
    }
  }
  return f;
}

RC_GTEST_PROP(HoeringValg, der_er_hoejst_een_at_spoerge_og_hver_foer_er_sprunget_over_med_grund,
              ()) {
  const Hoeringsvalgfakta f = tilfaeldige();
  const Hoeringsvalg v = hvem_skal_hoeres(f);
  bool fundet = false;
  for (const auto& l : v.led) {
    RC_ASSERT(fundet == (l.status == Ledstatus::staar_efter));
    if (l.status == Ledstatus::skal_hoeres) {
      RC_ASSERT(v.naeste == l.niveau);
      RC_ASSERT(l.repraesentant.has_value());
    }
    if (l.status == Ledstatus::fravaerende) RC_ASSERT(l.arbejdsdage_fravaer > 3);
    // Never "does not exist" without somebody having recorded it.
    if (l.status == Ledstatus::findes_ikke)
      RC_ASSERT(std::any_of(f.findes_ikke.begin(), f.findes_ikke.end(),
                            [&](const auto& x) { return x.niveau == l.niveau; }));
    fundet = fundet || l.status == Ledstatus::skal_hoeres || l.status == Ledstatus::uoplyst;
  }
  RC_ASSERT(v.naeste.has_value() == (v.fund.udfald == Udfald::opfyldt));
}

}  // namespace
}  // namespace nytte::regler::test
