// Every benefit, readiness, age, education and population, on each day the law changed and the day
// before it, against the paragraphs written out a second time: here as a list of who is in, not as
// a way through questions.
#include "regler/maalgruppe.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "tabel.hpp"

namespace nytte::regler::test {
namespace {

struct Borger {
  Ydelse ydelse;
  std::optional<Visitation> visitation;
  std::optional<int> alder;
  std::optional<bool> uddannelse;
};

// One number of § 6 (or § 2): its benefits on the day, its readiness, and whether it is for the
// young without education.
struct Nummer {
  int nr;
  std::vector<Ydelse> ydelser;
  std::vector<Visitation> visitationer;
  bool unge_uden_uddannelse;
};

using enum Ydelse;
using enum Visitation;

const Dato k2015 = Dato::af(2015, 1, 1);
const Dato kJuli2015 = Dato::af(2015, 7, 1);
const Dato kSeptember2015 = Dato::af(2015, 9, 1);
const Dato k2020 = Dato::af(2020, 1, 1);
const Dato kJuli2025 = Dato::af(2025, 7, 1);

// LAB § 6, nr. 2-5, as LOV 548/2019 has it; before 2020 § 2, nr. 2, 3, 12 and 13.
std::vector<Nummer> numre(Dato d) {
  std::vector<Ydelse> voksne{kontanthjaelp};
  std::vector<Ydelse> unge{d < kJuli2025 ? uddannelseshjaelp : kontanthjaelp};
  if (d >= kSeptember2015 && d < k2020) {
    voksne.push_back(integrationsydelse);
    unge.push_back(integrationsydelse);
  }
  if (d >= k2020 && d < kJuli2025) {
    voksne.push_back(overgangsydelse);
    unge.push_back(overgangsydelse);
  }
  const bool ny = d >= k2020;
  return {{2, voksne, {jobparat}, false},
          {3, voksne, {aktivitetsparat}, false},
          {ny ? 4 : 12, unge, {uddannelsesparat, aabenlyst_uddannelsesparat}, true},
          {ny ? 5 : 13, unge, {aktivitetsparat}, true}};
}

template <class T>
bool rummer(const std::vector<T>& liste, T v) {
  return std::find(liste.begin(), liste.end(), v) != liste.end();
}

bool ydelse_i_et_nummer(Ydelse y, Dato d) {
  const auto alle_numre = numre(d);
  return std::any_of(alle_numre.begin(), alle_numre.end(),
                     [y](const Nummer& n) { return rummer(n.ydelser, y); });
}

struct Ventet {
  Udfald udfald;
  std::optional<int> nr;
  bool operator==(const Ventet&) const = default;
};
const Ventet kNej{Udfald::ikke_opfyldt, {}};
const Ventet kUafklaret{Udfald::uafklaret, {}};

Ventet i_programmet(const Borger& b, Dato d) {
  std::vector<Ydelse> giver{kontanthjaelp};
  if (d < kJuli2025) giver.push_back(uddannelseshjaelp);
  if (d >= kSeptember2015 && d < k2020) giver.push_back(integrationsydelse);
  if (d >= k2020 && d < kJuli2025) giver.insert(giver.end(), {overgangsydelse, sho_ydelse});
  if (!rummer(giver, b.ydelse) || b.alder == 17) return kNej;
  return {d < Dato::af(2016, 10, 1) ? Udfald::advarsel : Udfald::opfyldt, {}};
}

Ventet med_egen_regel(const Borger& b, Dato d) {
  if (b.alder == 17) return kNej;
  if (b.ydelse == dagpenge && d >= k2015)
    return {d < kJuli2015 ? Udfald::advarsel : Udfald::opfyldt, 1};
  if (b.ydelse == arbejdsmarkedsydelse && d < k2020)
    return {d > Dato::af(2016, 10, 3) ? Udfald::advarsel : Udfald::opfyldt, 2};
  if (b.ydelse == kontantydelse && d >= Dato::af(2015, 3, 1) && d < k2020)
    return {d > Dato::af(2017, 10, 2) ? Udfald::advarsel : Udfald::opfyldt, 2};
  return kNej;
}

Ventet ventet(const Borger& b, Dato d, Population p) {
  if (p != Population::almindelig) return i_programmet(b, d);
  if (!ydelse_i_et_nummer(b.ydelse, d)) return med_egen_regel(b, d);
  if (b.alder == 17) return kNej;
  if (!b.visitation || !b.alder) return kUafklaret;
  if (*b.alder < 30 && !b.uddannelse) return kUafklaret;
  const bool ung_uden = *b.alder < 30 && !*b.uddannelse;
  for (const Nummer& n : numre(d))
    if (rummer(n.ydelser, b.ydelse) && rummer(n.visitationer, *b.visitation) &&
        n.unge_uden_uddannelse == ung_uden)
      return {Udfald::opfyldt, n.nr};
  return kUafklaret;  // on a benefit of § 6, but in no number: something is recorded wrongly
}

Fakta fakta(const Borger& b, Dato d, Population p) {
  Fakta f = grundsag();
  f.dato = d;
  f.population = p;
  f.borger.ydelse = b.ydelse;
  f.borger.visitation = b.visitation;
  f.borger.erhvervskompetencegivende_uddannelse = b.uddannelse;
  f.borger.foedselsdato = std::nullopt;
  // The youngest of that age: the birthday is the day itself.
  if (b.alder) f.borger.foedselsdato = d.plus_aar_ned(-*b.alder);
  return f;
}

Ventet faaet(const Vurdering& v) {
  std::optional<int> nr;
  for (const auto& t : v.trin)
    if (t.navn == "paragraf_6_nr" || t.navn == "paragraf_2_nr") nr = static_cast<int>(t.vaerdi.a);
  return {v.udfald, nr};
}

std::vector<Borger> alle_borgere() {
  std::vector<std::optional<Visitation>> visitationer{std::nullopt};
  for (const auto v : alle<Visitation>()) visitationer.emplace_back(v);
  std::vector<Borger> ud;
  for (const auto y : alle<Ydelse>())
    for (const auto& v : visitationer)
      for (const std::optional<int> alder : {std::optional<int>(), {17}, {18}, {29}, {30}, {64}})
        for (const std::optional<bool> u : {std::optional<bool>(), {false}, {true}})
          ud.push_back({y, v, alder, u});
  return ud;
}

std::vector<Dato> dage() {
  std::vector<Dato> ud;
  for (const Dato d : {Dato::af(2014, 1, 1), Dato::af(2014, 9, 12), k2015, Dato::af(2015, 3, 1),
                       kJuli2015, kSeptember2015, Dato::af(2016, 10, 1), Dato::af(2016, 10, 4),
                       Dato::af(2017, 10, 3), k2020, Dato::af(2022, 5, 22), Dato::af(2024, 3, 1),
                       Dato::af(2025, 1, 1), kJuli2025, Dato::af(2026, 11, 21)}) {
    if (d > Dato::af(2014, 1, 1)) ud.push_back(d - 1);
    ud.insert(ud.end(), {d, d + 1});
  }
  return ud;
}

TEST(Maalgruppe, svarer_som_paragrafferne_for_enhver_borger_paa_enhver_skiftedag) {
  const auto borgere = alle_borgere();
  ASSERT_EQ(borgere.size(), 14U * 5 * 6 * 3);
  for (const Dato d : dage())
    for (const auto p : alle<Population>())
      for (const auto& b : borgere) {
        const Vurdering v = maalgruppe(fakta(b, d, p));
        ASSERT_EQ(faaet(v), ventet(b, d, p))
            << iso(d) << " " << navn(p) << " " << navn(b.ydelse) << " "
            << (b.visitation ? navn(*b.visitation) : "-") << " alder " << b.alder.value_or(-1)
            << " uddannelse " << (b.uddannelse ? (*b.uddannelse ? "ja" : "nej") : "-") << " gav "
            << navn(v.udfald) << " " << navn(v.begrundelse);
      }
}

TEST(Maalgruppe, foedselsdagen_taeller_med_den_dag_den_er) {
  Fakta f = fakta({kontanthjaelp, jobparat, 30, false}, Dato::af(2023, 3, 1), {});
  EXPECT_EQ(maalgruppe(f).udfald, Udfald::opfyldt);
  f.borger.foedselsdato = *f.borger.foedselsdato + 1;
  EXPECT_EQ(maalgruppe(f).begrundelse, Begrundelse::visitation_modstrid_ung);
}

// Born on 29 February: the year is lived on 1 March in a common year, on the day in a leap year.
TEST(Maalgruppe, skudaarsbarn_fylder_aar_foerste_marts) {
  Fakta f = fakta({kontanthjaelp, jobparat, 30, false}, Dato::af(2022, 2, 28), {});
  f.borger.foedselsdato = Dato::af(1992, 2, 29);
  EXPECT_EQ(maalgruppe(f).udfald, Udfald::uafklaret);
  f.dato = Dato::af(2022, 3, 1);
  EXPECT_EQ(maalgruppe(f).udfald, Udfald::opfyldt);
  f.borger.foedselsdato = Dato::af(1994, 2, 28);
  f.dato = Dato::af(2024, 2, 28);
  EXPECT_EQ(maalgruppe(f).udfald, Udfald::opfyldt);
}

}  // namespace
}  // namespace nytte::regler::test
