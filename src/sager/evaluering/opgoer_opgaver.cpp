// Which tasks, concretely: by occupation, by the task of the job order, and by the tasks of the
// catalogue it points to.
#include <algorithm>

#include "sager/evaluering/dele.hpp"
#include "sager/rapport/opgoer.hpp"

namespace nytte::sager {
namespace {

constexpr std::size_t kNavnHoejst = 160;  // bytes of a task's name in a table

// Cut between letters.
std::string kort(std::string t) {
  for (char& c : t)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  if (t.size() <= kNavnHoejst) return t;
  std::size_t n = kNavnHoejst;
  while (n > 0 && (static_cast<unsigned char>(t[n]) & 0xC0U) == 0x80U) --n;
  return t.substr(0, n) + "…";
}

struct Opgaveraekke {
  std::string noegle;
  std::string navn;
};

// What a placement counts under in each of the tables.
std::vector<Opgaveraekke> stillinger(const Evalueringsgrundlag& /*g*/, const Jobordre& j) {
  const auto navn = uden_cpr(j.stilling.empty() ? "Uden stilling" : j.stilling);
  return {{navn, kort(navn)}};
}
std::vector<Opgaveraekke> tekster(const Evalueringsgrundlag& /*g*/, const Jobordre& j) {
  const auto opgave = uden_cpr(j.opgave.empty() ? j.stilling : j.opgave);
  if (opgave.empty()) return {{"uden", "Uden beskrivelse"}};
  return {{opgave, kort(opgave)}};
}
std::vector<Opgaveraekke> katalog(const Evalueringsgrundlag& g, const Jobordre& j) {
  std::vector<Opgaveraekke> ud;
  const auto it = g.katalog.find(j.id);
  if (it == g.katalog.end()) return ud;
  for (const auto& o : it->second) ud.push_back({o.noegle, kort(uden_cpr(o.navn))});
  return ud;
}

class Opgavetabel {
 public:
  Opgavetabel(const Evalueringsgrundlag& g, const Evalueringsdage& d) : g_(g), d_(d) {}

  // Nothing when no placement counts under any row.
  std::optional<Evalueringstabel> byg(
      Tabelbygger b,
      std::vector<Opgaveraekke> (*raekker)(const Evalueringsgrundlag&, const Jobordre&)) const {
    b.kolonne("Personer").kolonne("Placeringer").kolonne("Timer", Talenhed::timer);
    b.medlemmer(Talmedlem::placering);
    bool nogen = false;
    for (const auto side : kTalaar)
      for (const auto& p : g_.placeringer) {
        const auto j = p.jobordre ? g_.jobordrer.find(*p.jobordre) : g_.jobordrer.end();
        if (j == g_.jobordrer.end() || dage(p, side) == 0) continue;
        const auto fundne = raekker(g_, j->second);
        for (const auto& r : fundne) {
          b.raekke(r.noegle, r.navn);
          laeg(b, side, r.noegle, p);
          nogen = true;
        }
        if (fundne.empty()) continue;
        b.raekke(kIAlt, "I alt");
        laeg(b, side, kIAlt, p);
      }
    if (!nogen) return std::nullopt;
    for (const auto side : kTalaar) saet_personer(b, side);
    b.efter_navn();
    return b.byg(Skjulemaade::personer);
  }

 private:
  std::int32_t dage(const Effektplacering& p, Talaar side) const {
    const Dato fra = std::max(p.fra, d_[side].fra());
    const Dato til = std::min(p.til, d_[side].til());
    return til < fra ? 0 : til - fra + 1;
  }
  void laeg(Tabelbygger& b, Talaar side, std::string_view noegle, const Effektplacering& p) const {
    b.person(side, noegle, p.person);
    b.laeg_til(side, noegle, 1, hele(1));
    const auto tid = g_.ugentlig_tid.find(p.id);
    if (tid != g_.ugentlig_tid.end())
      b.laeg_til(side, noegle, 2,
                 hundrededele(std::int64_t{tid->second.minutter()} * dage(p, side), 7 * 60));
    if (side == Talaar::aar) b.medlem(noegle, medlemsnoegle(p.id));
  }
  static void saet_personer(Tabelbygger& b, Talaar side) {
    for (const auto& noegle : b.noegler()) b.saet(side, noegle, 0, hele(b.personer(side, noegle)));
  }

  const Evalueringsgrundlag& g_;
  const Evalueringsdage& d_;
};

}  // namespace

void opgoer_opgaver(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e) {
  const Opgavetabel t(g, d);
  Evalueringskapitel k{Evalueringsafsnit::opgaver, {}, {}, {}};
  const auto tag = [&k](std::optional<Evalueringstabel> tabel) {
    if (tabel) k.tabeller.push_back(std::move(*tabel));
  };
  constexpr std::string_view kTimer =
      "En placering tæller, når den har mindst en dag i perioden. Timerne er den aftalte ugentlige "
      "tid for dagene i perioden, ikke det målte fremmøde.";
  tag(t.byg(std::move(Tabelbygger("stillinger", "Efter stilling", "Stilling").forklaring(kTimer)),
            stillinger));
  tag(t.byg(
      std::move(Tabelbygger("katalog", "Efter opgavekatalogets opgaver", "Opgave")
                    .forklaring("En placering tæller under hver af jobordrens opgaver, så "
                                "rækkerne kan være flere end summen. Timerne er de aftalte.")),
      katalog));
  tag(t.byg(std::move(Tabelbygger("opgavetekster", "Efter jobordrens opgave", "Opgave")
                          .forklaring("Opgaven, som den står i jobordren.")),
            tekster));
  if (k.tabeller.empty()) k.saetninger.emplace_back("Der har ikke været placeringer på jobordrer.");
  e.kapitler.push_back(std::move(k));
}

}  // namespace nytte::sager
