// The assignment as a flow of least cost, solved by LEMON's network simplex: the only file that
// knows the library.
#include "sager/forslag/tildel.hpp"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cassert>
#include <limits>
#include <map>
#include <utility>

namespace nytte::sager {
namespace {

using Graf = lemon::SmartDigraph;
using Tal = std::int64_t;
constexpr Tal kLoft = Tal{1} << 58;       // LEMON keeps sums of arc costs within 62 bits
constexpr std::size_t kFoersteBuer = 12;  // pairs of a row to begin with, besides two a citizen
constexpr std::size_t kNyeBuer = 8;       // pairs of a row that are added in a round

std::array<Tal, kPrispunkter> prispunkter(const Parpris& p) {
  return {Tal{p.forudsaetninger}, Tal{p.politik}, Tal{p.tidligere}, Tal{p.oensker}};
}

// One number for a pair, so that a later matter never outweighs an earlier one: each weighs more
// than all that could be spent on the later ones by everybody who can be placed.
class Vaegte {
 public:
  Vaegte(const Tildelingsopgave& o, Tildelingsform form) {
    std::array<Tal, kPrispunkter> dyreste{};
    for (const auto& raekke : o.raekker)
      for (const Parpris& p : raekke) {
        if (!p.muligt) continue;
        const auto punkter = prispunkter(p);
        for (std::size_t i = 0; i < kPrispunkter; ++i)
          dyreste[i] = std::max(dyreste[i], punkter[i]);
      }
    Tal pladser = 0;
    for (const auto& p : o.pladser) pladser += p.antal;
    const Tal placerede = std::min(pladser, static_cast<Tal>(o.borgere.size()));
    punkter_ = form == Tildelingsform::hele ? kPrispunkter : 0;
    while (!saet(dyreste, placerede)) --punkter_;
  }

  Tal pris(const Parpris& p) const {
    return p.forudsaetninger * vaegt_[0] + p.politik * vaegt_[1] + p.tidligere * vaegt_[2] +
           p.oensker * vaegt_[3];
  }
  // What is lost when a citizen of this haste gets no place. Sets of citizens that can be placed
  // are the independent sets of a matroid, so any rising weights give the most of every step.
  Tal uden_plads(std::int32_t hast) const { return (hast + 1) * en_plads_; }
  std::size_t punkter() const { return punkter_; }

 private:
  bool saet(const std::array<Tal, kPrispunkter>& dyreste, Tal placerede) {
    vaegt_ = {};
    en_plads_ = 1;
    for (std::size_t i = punkter_; i-- > 0;) {
      vaegt_[i] = en_plads_;
      const Tal gange = dyreste[i] * placerede + 1;
      if (en_plads_ > kLoft / (kHoejesteHast + 1) / gange) return false;
      en_plads_ *= gange;
    }
    return true;
  }

  std::array<Tal, kPrispunkter> vaegt_{};
  Tal en_plads_ = 1;
  std::size_t punkter_ = kPrispunkter;
};

struct Bue {
  Graf::Node fra;
  Graf::Node til;
  Tal hoejst;
  Tal pris;
};

// Citizens who are alike, the first of them first.
struct Klasse {
  std::size_t raekke;
  std::int32_t hast;
  std::vector<std::size_t> borgere;
};

std::vector<Klasse> klasser(const Tildelingsopgave& o) {
  std::map<std::pair<std::size_t, std::int32_t>, std::size_t>
      kendte;  // row, haste from the highest
  for (const auto& b : o.borgere) kendte.try_emplace({b.raekke, kHoejesteHast - b.hast}, 0);
  std::vector<Klasse> ud;
  for (auto& [noegle, nr] : kendte) {
    nr = ud.size();
    ud.push_back({noegle.first, kHoejesteHast - noegle.second, {}});
  }
  for (std::size_t i = 0; i < o.borgere.size(); ++i) {
    const auto& b = o.borgere[i];
    ud[kendte.at({b.raekke, kHoejesteHast - b.hast})].borgere.push_back(i);
  }
  return ud;
}

// Classes of citizens -> their row of prices -> places -> shared limits -> out; and from each class
// straight out, for those without a place. A pair is put in when it is needed: the potentials of a
// solution show whether a pair that is left out could make it better, and when none could, the
// solution is the best with all of them in.
class Net {
 public:
  Net(const Tildelingsopgave& o, Tildelingsform form)
      : o_(o), vaegte_(o, form), klasser_(klasser(o)) {
    knuder();
    faste_buer();
    foerste_par();
  }

  Tildeling koer() {
    Tildeling ud;
    do {
      ++ud.runder;
      loes();
    } while (tilfoej_par());
    ud.prispunkter = vaegte_.punkter();
    ud.plads = fordel();
    ud.maal = maal_af(o_, ud.plads);
    return ud;
  }

 private:
  using Netsimpleks = lemon::NetworkSimplex<Graf, Tal, Tal>;

  void knuder() {
    ud_ = graf_.addNode();
    for (std::size_t i = 0; i < klasser_.size(); ++i) klasseknuder_.push_back(graf_.addNode());
    for (std::size_t i = 0; i < o_.raekker.size(); ++i) raekkeknuder_.push_back(graf_.addNode());
    for (std::size_t i = 0; i < o_.pladser.size(); ++i) pladsknuder_.push_back(graf_.addNode());
    for (std::size_t i = 0; i < o_.grupper.size(); ++i) gruppeknuder_.push_back(graf_.addNode());
  }

  std::size_t bue(const Bue& b) {
    buer_.push_back(b);
    graf_.addArc(b.fra, b.til);
    return buer_.size() - 1;
  }

  Graf::Node efter(const std::optional<std::size_t>& gruppe) const {
    return gruppe ? gruppeknuder_[*gruppe] : ud_;
  }

  void faste_buer() {
    for (std::size_t i = 0; i < klasser_.size(); ++i) {
      const auto& k = klasser_[i];
      const auto antal = static_cast<Tal>(k.borgere.size());
      ind_.push_back(bue({klasseknuder_[i], raekkeknuder_[k.raekke], antal, 0}));
      bue({klasseknuder_[i], ud_, antal, vaegte_.uden_plads(k.hast)});
    }
    for (std::size_t i = 0; i < o_.pladser.size(); ++i)
      bue({pladsknuder_[i], efter(o_.pladser[i].gruppe), o_.pladser[i].antal, 0});
    for (std::size_t i = 0; i < o_.grupper.size(); ++i)
      bue({gruppeknuder_[i], efter(o_.grupper[i].over), o_.grupper[i].hoejst, 0});
  }

  // The cheapest pairs of each row; among equals each row begins at another place, so that not all
  // rows ask for the same ones.
  void foerste_par() {
    i_raekken_.assign(o_.raekker.size(), 0);
    for (const auto& b : o_.borgere) ++i_raekken_[b.raekke];
    const std::size_t n = o_.pladser.size();
    parret_.assign(o_.raekker.size() * n, false);
    std::vector<std::pair<Tal, std::size_t>> liste;
    for (std::size_t r = 0; r < o_.raekker.size(); ++r) {
      liste.clear();
      for (std::size_t j = 0; j < n; ++j)
        if (o_.raekker[r][j].muligt && o_.pladser[j].antal > 0)
          liste.emplace_back(vaegte_.pris(o_.raekker[r][j]), (j + n - drejning(r)) % n);
      skaer(liste, kFoersteBuer + 2 * i_raekken_[r]);
      for (const auto& [pris, drejet] : liste) par(r, (drejet + drejning(r)) % n);
    }
  }

  static void skaer(std::vector<std::pair<Tal, std::size_t>>& liste, std::size_t antal) {
    if (liste.size() > antal) {
      std::nth_element(liste.begin(), liste.begin() + static_cast<std::ptrdiff_t>(antal),
                       liste.end());
      liste.resize(antal);
    }
    std::sort(liste.begin(), liste.end());
  }

  std::size_t drejning(std::size_t raekke) const {
    return raekke * o_.pladser.size() / o_.raekker.size();
  }

  void par(std::size_t raekke, std::size_t plads) {
    const auto alle = static_cast<Tal>(o_.borgere.size());
    parret_[raekke * o_.pladser.size() + plads] = true;
    par_.push_back({raekke, plads,
                    bue({raekkeknuder_[raekke], pladsknuder_[plads], alle,
                         vaegte_.pris(o_.raekker[raekke][plads])})});
  }

  void loes() {
    Graf::ArcMap<Tal> pris(graf_);
    Graf::ArcMap<Tal> hoejst(graf_);
    for (std::size_t i = 0; i < buer_.size(); ++i) {
      const auto a = Graf::arcFromId(static_cast<int>(i));
      pris[a] = buer_[i].pris;
      hoejst[a] = buer_[i].hoejst;
    }
    Graf::NodeMap<Tal> ind(graf_, 0);
    for (std::size_t i = 0; i < klasser_.size(); ++i)
      ind[klasseknuder_[i]] = static_cast<Tal>(klasser_[i].borgere.size());
    ind[ud_] = -static_cast<Tal>(o_.borgere.size());
    Netsimpleks simpleks(graf_);
    [[maybe_unused]] const auto svar = simpleks.costMap(pris).upperMap(hoejst).supplyMap(ind).run();
    assert(svar == Netsimpleks::OPTIMAL);  // everyone may go without a place
    stroem_.resize(buer_.size());
    for (std::size_t i = 0; i < buer_.size(); ++i)
      stroem_[i] = simpleks.flow(Graf::arcFromId(static_cast<int>(i)));
    gem_potentialer(simpleks);
  }

  void gem_potentialer(const Netsimpleks& simpleks) {
    raekkepotentiale_.clear();
    pladspotentiale_.clear();
    for (const auto& k : raekkeknuder_) raekkepotentiale_.push_back(simpleks.potential(k));
    for (const auto& k : pladsknuder_) pladspotentiale_.push_back(simpleks.potential(k));
  }

  // Those left-out pairs of each row that would help most; false when none would.
  bool tilfoej_par() {
    const std::size_t n = o_.pladser.size();
    std::vector<std::pair<Tal, std::size_t>> liste;
    bool fandt = false;
    for (std::size_t r = 0; r < o_.raekker.size(); ++r) {
      liste.clear();
      for (std::size_t j = 0; j < n; ++j) {
        if (!o_.raekker[r][j].muligt || parret_[r * n + j] || o_.pladser[j].antal == 0) continue;
        const Tal reduceret =
            vaegte_.pris(o_.raekker[r][j]) + raekkepotentiale_[r] - pladspotentiale_[j];
        if (reduceret < 0) liste.emplace_back(reduceret, (j + n - drejning(r)) % n);
      }
      if (liste.empty()) continue;
      fandt = true;
      skaer(liste, kNyeBuer + 2 * i_raekken_[r]);
      for (const auto& [reduceret, drejet] : liste) par(r, (drejet + drejning(r)) % n);
    }
    return fandt;
  }

  // Back to single citizens: of a class the first ones get the places, the first place first.
  Tildelte fordel() const {
    std::vector<std::vector<std::size_t>> pladser(o_.raekker.size());
    std::vector<Par> ordnet = par_;
    std::sort(ordnet.begin(), ordnet.end(), [](const Par& a, const Par& b) {
      return std::pair(a.raekke, a.plads) < std::pair(b.raekke, b.plads);
    });
    for (const Par& p : ordnet)
      for (Tal k = 0; k < stroem_[p.bue]; ++k) pladser[p.raekke].push_back(p.plads);
    Tildelte ud(o_.borgere.size());
    std::vector<std::size_t> brugt(o_.raekker.size(), 0);
    for (std::size_t i = 0; i < klasser_.size(); ++i) {
      const auto& k = klasser_[i];
      for (Tal nr = 0; nr < stroem_[ind_[i]]; ++nr)
        ud[k.borgere[static_cast<std::size_t>(nr)]] = pladser[k.raekke][brugt[k.raekke]++];
    }
    return ud;
  }

  struct Par {
    std::size_t raekke;
    std::size_t plads;
    std::size_t bue;
  };

  const Tildelingsopgave& o_;
  Vaegte vaegte_;
  std::vector<Klasse> klasser_;
  Graf graf_;
  Graf::Node ud_;
  std::vector<Graf::Node> klasseknuder_;
  std::vector<Graf::Node> raekkeknuder_;
  std::vector<Graf::Node> pladsknuder_;
  std::vector<Graf::Node> gruppeknuder_;
  std::vector<Bue> buer_;
  std::vector<std::size_t> ind_;  // by class: the arc to its row
  std::vector<Par> par_;
  std::vector<std::size_t> i_raekken_;  // citizens of each row
  std::vector<bool> parret_;            // by row and place
  std::vector<Tal> stroem_;
  std::vector<Tal> raekkepotentiale_;
  std::vector<Tal> pladspotentiale_;
};

}  // namespace

bool er_bedre(const Tildelingsmaal& a, const Tildelingsmaal& b) {
  if (a.placerede != b.placerede) return a.placerede > b.placerede;
  return a.priser < b.priser;
}

Tildeling tildel(const Tildelingsopgave& o, Tildelingsform form) {
  if (o.borgere.empty()) return {};
  return Net(o, form).koer();
}

Tildelingsmaal maal_af(const Tildelingsopgave& o, const Tildelte& plads) {
  Tildelingsmaal ud;
  for (std::size_t i = 0; i < plads.size(); ++i) {
    if (!plads[i]) continue;
    const auto& b = o.borgere[i];
    const Parpris& p = o.raekker[b.raekke][*plads[i]];
    for (std::int32_t trin = 0; trin <= b.hast; ++trin)
      ++ud.placerede[static_cast<std::size_t>(kHoejesteHast - trin)];
    const auto punkter = prispunkter(p);
    for (std::size_t k = 0; k < kPrispunkter; ++k) ud.priser[k] += punkter[k];
  }
  return ud;
}

bool er_lovlig(const Tildelingsopgave& o, const Tildelte& plads) {
  if (plads.size() != o.borgere.size()) return false;
  std::vector<std::int32_t> paa_pladsen(o.pladser.size(), 0);
  std::vector<std::int32_t> i_gruppen(o.grupper.size(), 0);
  for (std::size_t i = 0; i < plads.size(); ++i) {
    if (!plads[i]) continue;
    if (!o.raekker[o.borgere[i].raekke][*plads[i]].muligt) return false;
    if (++paa_pladsen[*plads[i]] > o.pladser[*plads[i]].antal) return false;
    for (auto g = o.pladser[*plads[i]].gruppe; g; g = o.grupper[*g].over)
      if (++i_gruppen[*g] > o.grupper[*g].hoejst) return false;
  }
  return true;
}

}  // namespace nytte::sager
