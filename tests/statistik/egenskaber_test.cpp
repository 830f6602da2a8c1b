// What holds of every set of rows.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "statistik/raekker.hpp"

namespace nytte::statistik {
namespace {

using test::maaned;
using test::vilkaarlige_raekker;

Valg vilkaarligt_valg(std::vector<Opdeling> opdel) {
  Valg v;
  v.maal = *rc::gen::element(Maal::forloeb, Maal::beroerte, Maal::nye_forloeb,
                             Maal::fuldtidspersoner, Maal::varighed, Maal::afgang);
  const auto inddeling = *rc::gen::element<std::optional<Periodeinddeling>>(
      std::nullopt, Periodeinddeling::maaned, Periodeinddeling::kvartal);
  v.tidsrum = inddel(maaned(2023, 12), maaned(2024, 9), inddeling);
  v.tilbud = {Tilbud::nytteindsats, Tilbud::saerligt_tilrettelagt_nytteindsats};
  v.opdel = std::move(opdel);
  return v;
}

Opdeling en_opdeling() {
  return *rc::gen::element(Opdeling::kommune, Opdeling::ydelse, Opdeling::alder, Opdeling::koen,
                           Opdeling::arbejdssted, Opdeling::sektor);
}

std::vector<std::vector<std::int64_t>> alt(const std::vector<Linje>& linjer) {
  std::vector<std::vector<std::int64_t>> ud;
  for (const auto& l : linjer) {
    std::vector<std::int64_t> r{static_cast<std::int64_t>(l.tidsrum),
                                static_cast<std::int64_t>(l.tilbud)};
    r.insert(r.end(), l.vaerdier.begin(), l.vaerdier.end());
    r.insert(r.end(), l.tal.begin(), l.tal.end());
    ud.push_back(r);
  }
  return ud;
}

RC_GTEST_PROP(Optaelling, delene_giver_det_hele, ()) {
  const Datasaet d(*vilkaarlige_raekker());
  Valg v = vilkaarligt_valg({en_opdeling()});
  // Full-time persons are split by day: a person may be in two parts.
  if (v.maal == Maal::fuldtidspersoner) v.maal = Maal::forloeb;
  std::map<std::pair<std::size_t, Tilbud>, std::vector<std::int64_t>> sum;
  for (const auto& l : optael(d, v)) {
    auto& s = sum[{l.tidsrum, l.tilbud}];
    s.resize(l.tal.size());
    for (std::size_t i = 0; i < s.size(); ++i) s[i] += l.tal[i];
  }
  v.opdel.clear();
  for (const auto& l : optael(d, v)) {
    auto s = sum[{l.tidsrum, l.tilbud}];
    s.resize(l.tal.size());
    RC_ASSERT(s == l.tal);
  }
}

RC_GTEST_PROP(Optaelling, fuldtidsdagene_i_delene_giver_det_hele, ()) {
  const Datasaet d(*vilkaarlige_raekker());
  Valg v = vilkaarligt_valg({en_opdeling()});
  v.maal = Maal::fuldtidspersoner;
  const auto sum = [&] {
    std::pair<std::int64_t, std::int64_t> s;
    for (const auto& l : optael(d, v)) s = {s.first + l.tal[1], s.second + l.tal[2]};
    return s;
  };
  const auto dele = sum();
  v.opdel.clear();
  RC_ASSERT(dele == sum());
}

RC_GTEST_PROP(Optaelling, en_raekke_skaaret_i_to_er_den_samme, ()) {
  auto raekker = *vilkaarlige_raekker();
  const Valg v = vilkaarligt_valg({en_opdeling()});
  // The way out belongs to the end of a placement, so a cut one takes it along in both parts.
  const auto foer = alt(optael(Datasaet(raekker), v));
  std::vector<Forloebsraekke> skaaret;
  for (const auto& r : raekker) {
    skaaret.push_back(r);
    if (r.til == r.fra) continue;
    const Dato snit = r.fra + *rc::gen::inRange(0, r.til - r.fra);
    skaaret.back().til = snit;
    skaaret.push_back(r);
    skaaret.back().fra = snit + 1;
  }
  RC_ASSERT(alt(optael(Datasaet(skaaret), v)) == foer);
}

RC_GTEST_PROP(Optaelling, raekkefoelgen_er_ligegyldig, ()) {
  auto raekker = *vilkaarlige_raekker();
  const Valg v = vilkaarligt_valg({Opdeling::kommune, en_opdeling()});
  if (v.opdel[0] == v.opdel[1]) RC_DISCARD();
  const auto foer = alt(optael(Datasaet(raekker), v));
  const std::size_t n = std::max<std::size_t>(1, raekker.size());
  std::rotate(
      raekker.begin(),
      raekker.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(n)),
      raekker.end());
  std::reverse(raekker.begin(), raekker.end());
  RC_ASSERT(alt(optael(Datasaet(raekker), v)) == foer);
}

// Written the slow way, day by day, from the words of the definition.
RC_GTEST_PROP(Optaelling, dag_for_dag_giver_det_samme, ()) {
  const auto raekker = *vilkaarlige_raekker();
  const Dato fra = Dato::af(2024, 2, 1);
  const Dato til = Dato::af(2024, 4, 30);
  std::map<std::int64_t, std::set<std::int32_t>> dage;
  for (const auto& r : raekker)
    if (r.tilbud == Tilbud::nytteindsats)
      for (Dato d = r.fra; d <= r.til; d = d + 1) dage[r.person].insert(d.dagnummer());
  std::int64_t forloeb = 0;
  std::int64_t beroerte = 0;
  for (const auto& [person, hans] : dage) {
    bool ramt = false;
    bool sidste_talt = false;
    for (const std::int32_t d : hans) {
      if (!hans.count(d - 1)) sidste_talt = false;  // a new one after a day without
      const bool inde = fra.dagnummer() <= d && d <= til.dagnummer();
      if (inde && !sidste_talt) ++forloeb;
      sidste_talt = sidste_talt || inde;
      ramt = ramt || inde;
    }
    beroerte += ramt ? 1 : 0;
  }
  const Datasaet d(raekker);
  const auto v = [](Maal m) { return test::valg(m, maaned(2024, 2), maaned(2024, 4)); };
  RC_ASSERT(optael(d, v(Maal::forloeb)).at(0).tal.at(0) == forloeb);
  RC_ASSERT(optael(d, v(Maal::beroerte)).at(0).tal.at(0) == beroerte);
}

}  // namespace
}  // namespace nytte::statistik
