#include <algorithm>
#include <numeric>
#include <optional>
#include <queue>
#include <tuple>

#include "statistik/skjul.hpp"

namespace nytte::statistik {
namespace {

bool lille(std::int64_t n) { return n > 0 && n < kMindsteTal; }

// The table with its sums as a last row and a last column: every row and every column of it adds up
// to zero when the sums count negative. Cells are edges between their row and their column; what
// may be added to hidden cells without any published figure changing is a circulation.
class Net {
 public:
  Net(const Gitter& g, const Skjultgitter& s)
      : raekker_(g.raekker + 1),
        kolonner_(g.kolonner + 1),
        tal_(raekker_ * kolonner_),
        skjult_(raekker_ * kolonner_),
        tilfoert_(raekker_ * kolonner_) {
    for (std::size_t r = 0; r < g.raekker; ++r)
      for (std::size_t k = 0; k < g.kolonner; ++k) {
        const std::int64_t n = g.tal[r * g.kolonner + k];
        saet(r, k, n, s.celler[r * g.kolonner + k]);
        tal_[plads(r, g.kolonner)] += n;
        tal_[plads(g.raekker, k)] += n;
        tal_[plads(g.raekker, g.kolonner)] += n;
      }
    for (std::size_t r = 0; r < g.raekker; ++r) skjult_[plads(r, g.kolonner)] = s.raekkesum[r];
    for (std::size_t k = 0; k < g.kolonner; ++k) skjult_[plads(g.raekker, k)] = s.kolonnesum[k];
    skjult_[plads(g.raekker, g.kolonner)] = s.total;
  }

  std::size_t raekker() const { return raekker_; }
  std::size_t kolonner() const { return kolonner_; }
  std::int64_t tal(std::size_t r, std::size_t k) const { return tal_[plads(r, k)]; }
  bool skjult(std::size_t r, std::size_t k) const { return skjult_[plads(r, k)] != 0; }
  void saet_skjult(std::size_t r, std::size_t k, bool v) { skjult_[plads(r, k)] = v ? 1 : 0; }
  bool er_sum(std::size_t r, std::size_t k) const {
    return r + 1 == raekker_ || k + 1 == kolonner_;
  }

  // `mindst`: what is known of a hidden count that is not zero.
  std::int64_t spillerum(std::size_t r, std::size_t k, std::int64_t hoejst, std::int64_t mindst) {
    mindst_ = mindst;
    // Up: something must come back the other way; down: as much as the cell has to give.
    const bool frem = !vendt(r, k);
    const std::int64_t op = stroem(r, k, !frem, hoejst);
    const std::int64_t ned = std::min(hoejst - op, at_give(plads(r, k)));
    return op + (ned > 0 ? stroem(r, k, frem, ned) : 0);
  }

 private:
  std::size_t plads(std::size_t r, std::size_t k) const { return r * kolonner_ + k; }
  void saet(std::size_t r, std::size_t k, std::int64_t n, bool skjult) {
    tal_[plads(r, k)] = n;
    skjult_[plads(r, k)] = skjult ? 1 : 0;
  }
  // A sum runs from its column to its row, the other cells from row to column.
  bool vendt(std::size_t r, std::size_t k) const {
    return (r + 1 == raekker_) != (k + 1 == kolonner_);
  }
  std::int64_t at_give(std::size_t p) const {
    return tal_[p] + tilfoert_[p] - (tal_[p] > 0 ? mindst_ : 0);
  }
  // Nodes: rows, then columns.
  std::int64_t rum(std::size_t r, std::size_t k, bool fra_raekke) const {
    return fra_raekke != vendt(r, k) ? std::int64_t{1} << 40 : at_give(plads(r, k));
  }

  // From the cell's row to its column, or back, round the cell itself; at most `hoejst`.
  std::int64_t stroem(std::size_t r, std::size_t k, bool fra_raekke, std::int64_t hoejst) {
    std::fill(tilfoert_.begin(), tilfoert_.end(), 0);
    const std::size_t start = fra_raekke ? r : raekker_ + k;
    const std::size_t maal = fra_raekke ? raekker_ + k : r;
    std::int64_t ialt = 0;
    while (ialt < hoejst) {
      const std::int64_t n = en_vej(start, maal, plads(r, k), hoejst - ialt);
      if (n == 0) break;
      ialt += n;
    }
    std::fill(tilfoert_.begin(), tilfoert_.end(), 0);
    return ialt;
  }

  template <class F>
  void naboer(std::size_t knude, F f) const {
    const bool fra_raekke = knude < raekker_;
    const std::size_t antal = fra_raekke ? kolonner_ : raekker_;
    for (std::size_t i = 0; i < antal; ++i) {
      const std::size_t r = fra_raekke ? knude : i;
      const std::size_t k = fra_raekke ? i : knude - raekker_;
      if (skjult_[plads(r, k)] != 0) f(r, k, fra_raekke ? raekker_ + i : i, fra_raekke);
    }
  }

  std::int64_t en_vej(std::size_t start, std::size_t maal, std::size_t undtagen,
                      std::int64_t hoejst) {
    struct Skridt {
      std::size_t fra;
      std::size_t celle;
      bool fra_raekke;
    };
    std::vector<std::optional<Skridt>> vej(raekker_ + kolonner_);
    std::queue<std::size_t> koe;
    koe.push(start);
    while (!koe.empty() && !vej[maal]) {
      const std::size_t knude = koe.front();
      koe.pop();
      naboer(knude, [&](std::size_t r, std::size_t k, std::size_t nabo, bool fra_raekke) {
        if (plads(r, k) == undtagen || nabo == start || vej[nabo] || rum(r, k, fra_raekke) <= 0)
          return;
        vej[nabo] = Skridt{knude, plads(r, k), fra_raekke};
        koe.push(nabo);
      });
    }
    if (!vej[maal]) return 0;
    std::int64_t n = hoejst;
    for (std::size_t v = maal; v != start; v = vej[v]->fra)
      n = std::min(n,
                   rum(vej[v]->celle / kolonner_, vej[v]->celle % kolonner_, vej[v]->fra_raekke));
    for (std::size_t v = maal; v != start; v = vej[v]->fra) {
      const auto& s = *vej[v];
      const bool op = s.fra_raekke != vendt(s.celle / kolonner_, s.celle % kolonner_);
      tilfoert_[s.celle] += op ? n : -n;
    }
    return n;
  }

  std::size_t raekker_;
  std::size_t kolonner_;
  std::vector<std::int64_t> tal_;
  std::vector<char> skjult_;
  std::vector<std::int64_t> tilfoert_;
  std::int64_t mindst_ = 0;
};

// Makes the hidden cells of a table safe by hiding rectangles: three more cells at most, one in the
// same row, one in the same column and one across.
class Sikring {
 public:
  Sikring(const Gitter& g, Net& net) : g_(g), net_(net) {}

  void alle() {
    for (std::size_t r = 0; r < net_.raekker(); ++r)
      for (std::size_t k = 0; k < net_.kolonner(); ++k)
        if (net_.skjult(r, k) && !sikker(r, k)) sikr(r, k);
  }
  bool alle_sikre() {
    for (std::size_t r = 0; r < net_.raekker(); ++r)
      for (std::size_t k = 0; k < net_.kolonner(); ++k)
        if (net_.skjult(r, k) && net_.spillerum(r, k, 1, 0) < 1) return false;
    return true;
  }

 private:
  struct Rektangel {
    std::int64_t pris;
    std::size_t raekke;
    std::size_t kolonne;
    bool operator<(const Rektangel& b) const {
      return std::tie(pris, raekke, kolonne) < std::tie(b.pris, b.raekke, b.kolonne);
    }
  };
  static constexpr std::size_t kForsoeg = 40;

  // Three possible values for what is hidden for its own sake, even for somebody who takes every
  // hidden count for at least one; the others must not be known.
  bool sikker(std::size_t r, std::size_t k) {
    const std::int64_t krav = lille(net_.tal(r, k)) ? 2 : 1;
    return net_.spillerum(r, k, krav, 1) >= krav;
  }
  // The least there must be: two possible values.
  bool taalelig(std::size_t r, std::size_t k) { return net_.spillerum(r, k, 1, 0) >= 1; }

  // What it costs to hide one more; nothing where it cannot be: the sums are settled already.
  std::optional<std::int64_t> pris(std::size_t r, std::size_t k) const {
    if (net_.skjult(r, k)) return 0;
    if (net_.er_sum(r, k)) return std::nullopt;
    // A hidden zero can only grow: good for nothing unless there is no other.
    return net_.tal(r, k) == 0 ? std::int64_t{1} << 20 : net_.tal(r, k) + 1;
  }

  std::int64_t fremmed(std::size_t r, std::size_t r2) const {
    if (g_.gruppe.empty() || r >= g_.raekker || r2 >= g_.raekker) return 0;
    return g_.gruppe[r] == g_.gruppe[r2] ? 0 : std::int64_t{1} << 30;
  }

  std::vector<Rektangel> rektangler(std::size_t r, std::size_t k) const {
    std::vector<Rektangel> ud;
    for (std::size_t r2 = 0; r2 < net_.raekker(); ++r2) {
      const auto under = pris(r2, k);
      if (r2 == r || !under) continue;
      for (std::size_t k2 = 0; k2 < net_.kolonner(); ++k2) {
        const auto ved_siden = pris(r, k2);
        const auto overfor = pris(r2, k2);
        if (k2 == k || !ved_siden || !overfor) continue;
        ud.push_back({*under + *ved_siden + *overfor + fremmed(r, r2), r2, k2});
      }
    }
    const auto antal = std::min(kForsoeg, ud.size());
    std::partial_sort(ud.begin(), ud.begin() + static_cast<std::ptrdiff_t>(antal), ud.end());
    ud.resize(antal);
    return ud;
  }

  template <class God>
  bool skjul_rektangel(std::size_t r, std::size_t k, God god) {
    for (const auto& m : rektangler(r, k)) {
      const bool foer[] = {net_.skjult(m.raekke, k), net_.skjult(r, m.kolonne),
                           net_.skjult(m.raekke, m.kolonne)};
      net_.saet_skjult(m.raekke, k, true);
      net_.saet_skjult(r, m.kolonne, true);
      net_.saet_skjult(m.raekke, m.kolonne, true);
      if (god()) return true;
      net_.saet_skjult(m.raekke, k, foer[0]);
      net_.saet_skjult(r, m.kolonne, foer[1]);
      net_.saet_skjult(m.raekke, m.kolonne, foer[2]);
    }
    return false;
  }

  void sikr(std::size_t r, std::size_t k) {
    if (skjul_rektangel(r, k, [&] { return sikker(r, k); }) || taalelig(r, k) ||
        skjul_rektangel(r, k, [&] { return taalelig(r, k); }))
      return;
    // No single rectangle is enough: everything of its row and column.
    for (std::size_t k2 = 0; k2 < g_.kolonner && r < g_.raekker; ++k2)
      net_.saet_skjult(r, k2, true);
    for (std::size_t r2 = 0; r2 < g_.raekker && k < g_.kolonner; ++r2)
      net_.saet_skjult(r2, k, true);
  }

  const Gitter& g_;
  Net& net_;
};

void skriv(const Net& net, Skjultgitter& s, const Gitter& g) {
  for (std::size_t r = 0; r < g.raekker; ++r)
    for (std::size_t k = 0; k < g.kolonner; ++k) s.celler[r * g.kolonner + k] = net.skjult(r, k);
}

}  // namespace

Skjultgitter skjul(const Gitter& g) {
  std::vector<std::int64_t> raekkesummer(g.raekker);
  std::vector<std::int64_t> kolonnesummer(g.kolonner);
  for (std::size_t r = 0; r < g.raekker; ++r)
    for (std::size_t k = 0; k < g.kolonner; ++k) {
      raekkesummer[r] += g.tal[r * g.kolonner + k];
      kolonnesummer[k] += g.tal[r * g.kolonner + k];
    }
  const auto raekker = skjul(raekkesummer, g.gruppe);
  const auto kolonner = skjul(kolonnesummer);
  Skjultgitter ud{std::vector<bool>(g.tal.size()), raekker.celler, kolonner.celler,
                  raekker.total || kolonner.total};
  std::transform(g.tal.begin(), g.tal.end(), ud.celler.begin(), lille);
  Net net(g, ud);
  Sikring sikring(g, net);
  sikring.alle();
  sikring.alle();  // what was hidden for others in the first round
  skriv(net, ud, g);
  if (!sikring.alle_sikre()) std::fill(ud.celler.begin(), ud.celler.end(), true);
  return ud;
}

std::int64_t spillerum(const Gitter& g, const Skjultgitter& s, std::size_t raekke,
                       std::size_t kolonne, std::int64_t hoejst) {
  return Net(g, s).spillerum(raekke, kolonne, hoejst, 0);
}

}  // namespace nytte::statistik
