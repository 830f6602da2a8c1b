#include "sager/statistik/publicer.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "statistik/noegle.hpp"
#include "statistik/skjul.hpp"

namespace nytte::sager {
namespace {

using statistik::Datasaet;
using statistik::Valg;
using Tal = std::vector<std::int64_t>;

std::set<std::int64_t> koder(std::size_t antal) {
  std::set<std::int64_t> ud;
  for (std::size_t i = 0; i < antal; ++i) ud.insert(static_cast<std::int64_t>(i));
  return ud;
}

// Every value a split has, also those nobody has: a zero is published as well as any figure.
std::set<std::int64_t> domaene(const Figurer& f, const Datasaet& d, Opdeling o, std::size_t nr) {
  std::set<std::int64_t> ud;
  if (o == Opdeling::ydelse) ud = koder(Koder<Ydelse>::navne.size());
  if (o == Opdeling::visitation) ud = koder(Koder<Visitation>::navne.size());
  if (o == Opdeling::sektor) ud = koder(Koder<Sektor>::navne.size());
  if (o == Opdeling::koen) ud = koder(Koder<Koen>::navne.size());
  if (o == Opdeling::alder)
    ud.insert(std::begin(statistik::kAldersgraenser), std::end(statistik::kAldersgraenser));
  if (o == Opdeling::kommune) ud.insert(d.kommuner().begin(), d.kommuner().end());
  for (const auto& l : f.linjer) ud.insert(l.vaerdier[nr]);
  return ud;
}

// The lines as a table: rows by the first split (of none, one row), columns by the second, or by
// the classes of the measure.
class Opstilling {
 public:
  Opstilling(Figurer& f, const Datasaet& d, const Valg& valg, Dato dag) : f_(f), valg_(valg) {
    const auto& opdel = valg.opdel;
    for (std::size_t i = 0; i < opdel.size(); ++i) {
      const auto alle = domaene(f, d, opdel[i], i);
      akser_[i].assign(alle.begin(), alle.end());
      if (opdel[i] != Opdeling::kommune) continue;
      for (const std::int64_t k : akser_[i])
        grupper_[i].push_back(d.raad_for(static_cast<std::int16_t>(k), dag.dagnummer()));
    }
    for (std::size_t n = 0; n < f.linjer.size(); ++n) plads_[f.linjer[n].vaerdier] = n;
  }

  std::size_t bredde(std::size_t akse) const {
    return akse < valg_.opdel.size() ? akser_[akse].size() : 1;
  }
  const std::vector<std::int32_t>& gruppe(std::size_t akse) const { return grupper_[akse]; }

  // The figure of a cell; 0 where there is no line.
  std::int64_t tal(std::size_t i, std::size_t j, std::size_t nr) const {
    const auto it = plads_.find(vaerdier(i, j));
    return it == plads_.end() ? 0 : f_.linjer[it->second].tal[nr];
  }
  // Hides the figures `fra` to `til` (not included) of a cell, and makes the line if there is none.
  void skjul(std::size_t i, std::size_t j, std::size_t fra, std::size_t til) {
    const auto v = vaerdier(i, j);
    auto it = plads_.find(v);
    if (it == plads_.end()) {
      const auto& som = f_.linjer.front();
      f_.linjer.push_back({som.tidsrum, som.tilbud, v, Tal(som.tal.size())});
      f_.skjult.emplace_back(som.tal.size());
      it = plads_.emplace(v, f_.linjer.size() - 1).first;
    }
    for (std::size_t n = fra; n < til; ++n) f_.skjult[it->second][n] = true;
  }

 private:
  Tal vaerdier(std::size_t i, std::size_t j) const {
    Tal ud;
    if (!valg_.opdel.empty()) ud.push_back(akser_[0][i]);
    if (valg_.opdel.size() > 1) ud.push_back(akser_[1][j]);
    return ud;
  }

  Figurer& f_;
  const Valg& valg_;
  std::array<Tal, 2> akser_;
  std::array<std::vector<std::int32_t>, 2> grupper_;
  std::map<Tal, std::size_t> plads_;
};

// The measures whose first figure is the whole of it: with one split or none a row of counts ...
void skjul_linje(Figurer& f, Opstilling& o) {
  const std::size_t bredde = f.linjer.front().tal.size();
  Tal alle;
  for (std::size_t i = 0; i < o.bredde(0); ++i) alle.push_back(o.tal(i, 0, 0));
  const auto s = statistik::skjul(alle, o.gruppe(0));
  f.total_skjult = s.total;
  for (std::size_t i = 0; i < alle.size(); ++i)
    if (s.celler[i]) o.skjul(i, 0, 0, bredde);
}

// ... with two a table. Councils add up municipalities: those must be the rows.
void skjul_tabel(Figurer& f, Opstilling& o) {
  const std::size_t bredde = f.linjer.front().tal.size();
  const bool vend = o.gruppe(0).empty() && !o.gruppe(1).empty();
  const std::size_t ned = vend ? 1 : 0;
  statistik::Gitter g{o.bredde(ned), o.bredde(1 - ned), {}, o.gruppe(ned)};
  const auto sted = [vend](std::size_t r, std::size_t k) {
    return vend ? std::pair(k, r) : std::pair(r, k);
  };
  for (std::size_t n = 0; n < g.raekker * g.kolonner; ++n) {
    const auto [i, j] = sted(n / g.kolonner, n % g.kolonner);
    g.tal.push_back(o.tal(i, j, 0));
  }
  const auto s = statistik::skjul(g);
  f.total_skjult = s.total;
  for (std::size_t n = 0; n < s.celler.size(); ++n) {
    const auto [i, j] = sted(n / g.kolonner, n % g.kolonner);
    if (s.celler[n]) o.skjul(i, j, 0, bredde);
  }
}

// The measures whose figures from `fra` to `til` add up to the first: a table with the classes as
// columns. Where the sum is hidden, nothing of the line is told.
void skjul_klasser(Figurer& f, Opstilling& o, std::size_t fra, std::size_t til) {
  const std::size_t bredde = f.linjer.front().tal.size();
  statistik::Gitter g{o.bredde(0), til - fra, {}, o.gruppe(0)};
  for (std::size_t r = 0; r < g.raekker; ++r)
    for (std::size_t k = fra; k < til; ++k) g.tal.push_back(o.tal(r, 0, k));
  const auto s = statistik::skjul(g);
  f.total_skjult = f.total_skjult || s.total;
  for (std::size_t r = 0; r < g.raekker; ++r) {
    if (s.raekkesum[r] || (g.raekker == 1 && s.total)) {
      o.skjul(r, 0, 0, bredde);
      continue;
    }
    for (std::size_t k = fra; k < til; ++k)
      if (s.celler[r * g.kolonner + k - fra]) o.skjul(r, 0, k, k + 1);
  }
}

}  // namespace

std::size_t hoejst_opdelinger(Maal maal) {
  if (maal == Maal::kommuner) return 2;
  return maal == Maal::varighed || maal == Maal::afgang ? 1 : 2;
}

void publicer(Figurer& f, const Datasaet& d, const Valg& valg) {
  // How many municipalities register tells about nobody.
  if (f.linjer.empty() || valg.maal == Maal::kommuner) return;
  Opstilling o(f, d, valg, valg.tidsrum[f.linjer.front().tidsrum].dage.til());
  if (valg.maal == Maal::varighed) {
    skjul_klasser(f, o, 2, f.linjer.front().tal.size());
  } else if (valg.maal == Maal::afgang) {
    constexpr std::size_t kAfgange = Koder<Afgang>::navne.size();
    for (std::size_t m = 0; m < std::size(statistik::kAfgangsmaaneder); ++m)
      skjul_klasser(f, o, 1 + m * kAfgange, 1 + (m + 1) * kAfgange);
  } else if (valg.opdel.size() < 2) {
    skjul_linje(f, o);
  } else {
    skjul_tabel(f, o);
  }
}

}  // namespace nytte::sager
