#include "regler/breve.hpp"

#include "regler/hjemmel.hpp"

namespace nytte::regler {
namespace {

constexpr Hjemler kAftalen = Hjemler()
                                 .bab(Bab::bek_1645_2013, "§ 56, stk. 1")
                                 .bab(Bab::bek_1564_2014, "§ 60, stk. 1")
                                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 61, stk. 1")
                                 .bab(Bab::bek_1297_2016, "§ 69, stk. 1")
                                 .bab(Bab::bek_977_2018, "§ 71, stk. 1")
                                 .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 96, stk. 1")
                                 .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 98, stk. 1");

constexpr Hjemler kJobsoegning = Hjemler().lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 20");

// LBK 1004/2025 with the reform of 2025-07-01 was read (A).
constexpr Dato kKontanthjaelpsreform = Dato::af(2025, 7, 1);
consteval Hjemler aktivlov(std::string_view sted) {
  return Hjemler().tekst("LBK 1004/2025", sted, kKontanthjaelpsreform);
}
constexpr Hjemler kVejledning = aktivlov("§ 35, stk. 1");
constexpr Hjemler kUdeblivelse = aktivlov("§ 36, stk. 1 og 2");
constexpr Hjemler kAfvisning = aktivlov("§ 39, nr. 3, og § 40");

// The older order is known by its number; its paragraphs and first day were not read, so the
// newer one alone is cited (F-038).
constexpr Hjemler kSelvforskyldt =
    Hjemler().tekst("BEK 45/2026", "§§ 6, 10 og 11", Dato::af(2026, 2, 1));

bool efter_aktivloven(Ydelse y) {
  using enum Ydelse;
  return y == kontanthjaelp || y == uddannelseshjaelp || y == integrationsydelse ||
         y == overgangsydelse || y == sho_ydelse;
}

}  // namespace

const Hjemmel* aftalens_indhold(Dato d) { return kAftalen.paa(d); }

const Hjemmel* jobsoegning(Dato d, Ydelse y, const Visitation* v) {
  const bool naevnt =
      y == Ydelse::dagpenge || (v != nullptr && (*v == Visitation::jobparat ||
                                                 *v == Visitation::aabenlyst_uddannelsesparat));
  return naevnt ? kJobsoegning.paa(d) : nullptr;
}

const Hjemmel* skriftlig_vejledning(Dato d, Ydelse y) {
  return efter_aktivloven(y) ? kVejledning.paa(d) : nullptr;
}
const Hjemmel* udeblivelse(Dato d, Ydelse y) {
  return efter_aktivloven(y) ? kUdeblivelse.paa(d) : nullptr;
}
const Hjemmel* afvisning(Dato d, Ydelse y) {
  return efter_aktivloven(y) ? kAfvisning.paa(d) : nullptr;
}
const Hjemmel* selvforskyldt_ledig(Dato d, Ydelse y) {
  return y == Ydelse::dagpenge ? kSelvforskyldt.paa(d) : nullptr;
}

}  // namespace nytte::regler
