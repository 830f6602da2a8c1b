#include "naiv_tildeling.hpp"

#include <algorithm>

namespace nytte::sager::test {
namespace {

void proev(const Tildelingsopgave& o, Tildelte& valgt, Tildelingsmaal& bedste) {
  if (valgt.size() == o.borgere.size()) {
    const auto maal = maal_af(o, valgt);
    if (er_bedre(maal, bedste)) bedste = maal;
    return;
  }
  valgt.emplace_back();
  proev(o, valgt, bedste);
  for (std::size_t j = 0; j < o.pladser.size(); ++j) {
    valgt.back() = j;
    Tildelte hele = valgt;
    hele.resize(o.borgere.size());
    if (er_lovlig(o, hele)) proev(o, valgt, bedste);
  }
  valgt.pop_back();
}

// Less is better, position by position: minus the places of each haste, then the prices.
using Vektor = std::array<std::int64_t, kHoejesteHast + 1 + kPrispunkter>;

Vektor plus(const Vektor& a, const Vektor& b) {
  Vektor ud{};
  for (std::size_t i = 0; i < ud.size(); ++i) ud[i] = a[i] + b[i];
  return ud;
}

Vektor minus(const Vektor& a) {
  Vektor ud{};
  for (std::size_t i = 0; i < ud.size(); ++i) ud[i] = -a[i];
  return ud;
}

struct Led {
  std::size_t fra;
  std::size_t til;
  std::int64_t rest;
  Vektor pris;
};

class Stroem {
 public:
  explicit Stroem(const Tildelingsopgave& o) {
    const std::size_t n = o.borgere.size();
    const std::size_t m = o.pladser.size();
    knuder_ = 2 + n + m + o.grupper.size();
    const auto efter = [&](const std::optional<std::size_t>& g) { return g ? 2 + n + m + *g : 1; };
    for (std::size_t i = 0; i < n; ++i) {
      Vektor gevinst{};
      for (std::int32_t t = 0; t <= o.borgere[i].hast; ++t)
        gevinst[static_cast<std::size_t>(kHoejesteHast - t)] = -1;
      led(0, 2 + i, 1, gevinst);
      for (std::size_t j = 0; j < m; ++j) {
        const Parpris& p = o.raekker[o.borgere[i].raekke][j];
        if (!p.muligt) continue;
        Vektor pris{};
        pris[kHoejesteHast + 1] = p.forudsaetninger;
        pris[kHoejesteHast + 2] = p.politik;
        pris[kHoejesteHast + 3] = p.tidligere;
        pris[kHoejesteHast + 4] = p.oensker;
        led(2 + i, 2 + n + j, 1, pris);
      }
    }
    for (std::size_t j = 0; j < m; ++j)
      led(2 + n + j, efter(o.pladser[j].gruppe), o.pladser[j].antal, {});
    for (std::size_t g = 0; g < o.grupper.size(); ++g)
      led(2 + n + m + g, efter(o.grupper[g].over), o.grupper[g].hoejst, {});
  }

  Vektor bedste() {
    Vektor sum{};
    while (true) {
      const auto vej = billigste_vej();
      if (!vej || !(*vej < Vektor{})) return sum;
      sum = plus(sum, *vej);
    }
  }

 private:
  void led(std::size_t fra, std::size_t til, std::int64_t plads, const Vektor& pris) {
    led_.push_back({fra, til, plads, pris});
    led_.push_back({til, fra, 0, minus(pris)});
  }

  // One unit is sent along it.
  std::optional<Vektor> billigste_vej() {
    std::vector<std::optional<Vektor>> pris(knuder_);
    std::vector<std::size_t> ind(knuder_, 0);
    pris[0] = Vektor{};
    bool aendret = true;
    while (aendret) {
      aendret = false;
      for (std::size_t k = 0; k < led_.size(); ++k) {
        const Led& l = led_[k];
        if (l.rest == 0 || !pris[l.fra]) continue;
        const Vektor ny = plus(*pris[l.fra], l.pris);
        if (pris[l.til] && *pris[l.til] <= ny) continue;
        pris[l.til] = ny;
        ind[l.til] = k;
        aendret = true;
      }
    }
    if (!pris[1] || !(*pris[1] < Vektor{})) return pris[1];
    for (std::size_t v = 1; v != 0; v = led_[ind[v]].fra) {
      --led_[ind[v]].rest;
      ++led_[ind[v] ^ 1U].rest;
    }
    return pris[1];
  }

  std::size_t knuder_ = 0;
  std::vector<Led> led_;
};

}  // namespace

Tildelingsmaal naiv_tildeling(const Tildelingsopgave& o) {
  Tildelingsmaal bedste;
  Tildelte valgt;
  proev(o, valgt, bedste);
  return bedste;
}

Tildelingsmaal kredsvis_tildeling(const Tildelingsopgave& o) {
  const Vektor v = Stroem(o).bedste();
  Tildelingsmaal ud;
  for (std::size_t i = 0; i < ud.placerede.size(); ++i) ud.placerede[i] = -v[i];
  for (std::size_t i = 0; i < kPrispunkter; ++i) ud.priser[i] = v[kHoejesteHast + 1 + i];
  return ud;
}

}  // namespace nytte::sager::test
