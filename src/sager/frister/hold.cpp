// Days of a team that nobody has told the attendance of.
#include "store/hold.hpp"

#include <algorithm>

#include "model/kalender.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/frister/samler.hpp"
#include "store/arbejdssted.hpp"
#include "store/dagsfremmoede.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kDageTilbage = 28;

struct Holdgrundlag {
  store::Holddage dage;
  std::vector<Holdmedlem> folk;
  std::vector<Dagsfremmoede> fortalt;  // by placement and day
};

bool er_fortalt(const Holdgrundlag& g, PlaceringId p, Dato dag) {
  const auto i = std::lower_bound(
      g.fortalt.begin(), g.fortalt.end(), std::pair(p, dag),
      [](const Dagsfremmoede& d, const auto& n) { return std::pair(d.placering, d.dato) < n; });
  return i != g.fortalt.end() && i->placering == p && i->dato == dag;
}

std::int32_t mangler(const Holdgrundlag& g, const Projekthold& h, Dato dag) {
  return static_cast<std::int32_t>(
      std::count_if(g.folk.begin(), g.folk.end(), [&](const Holdmedlem& m) {
        return m.hold == h.id && m.fra <= dag && dag <= m.til && !er_fortalt(g, m.placering, dag);
      }));
}

// The leader has it on the day itself; the others when he has had a working day more.
void tag_dagen(Fristsamler& s, const Projekthold& h, Dato dag, std::int32_t antal) {
  const bool hans = h.projektleder == s.k.bruger.id;
  const Frist f{.art = Fristart::fremmoede_mangler,
                .forfalder = dag,
                .vises_fra = hans ? dag : plus_arbejdsdage(dag, 1),
                .vejledende = true};
  Fristpunkt p;
  p.p_nummer = h.p_nummer;
  p.antal = antal;
  p.om = std::to_string(antal) + " på " + h.navn + ", " + paa_dansk_med_ugedag(dag);
  p.sti = "/hold/" + std::to_string(h.id.vaerdi) + "/fremmoede?dato=" + iso(dag);
  s.tag(f, std::move(p), "hold:" + std::to_string(h.id.vaerdi));
}

}  // namespace

void saml_fremmoede(Fristsamler& s) {
  if (!s.er_min(Fristart::fremmoede_mangler) || s.kun_borger.vaerdi != 0) return;
  const auto kommune = s.k.bruger.kommune;
  auto alle = store::list_hold(s.db, kommune);
  if (kun_egne_hold(s.k))
    std::erase_if(alle, [&](const auto& h) { return h.projektleder != s.k.bruger.id; });
  if (alle.empty()) return;
  const auto periode = *Periode::fra_til(s.dag - kDageTilbage, s.dag);
  const Holdgrundlag g{store::list_holddage(s.db, kommune, periode),
                       store::list_holdmedlemmer(s.db, kommune, periode),
                       store::list_dagsfremmoede(s.db, kommune, periode)};
  for (const auto& h : alle)
    for (Dato d = periode.fra(); d <= periode.til(); d = d + 1) {
      const auto saerlig = g.dage.find({h.id, d});
      const auto art = saerlig == g.dage.end() ? std::nullopt : std::optional(saerlig->second.art);
      if (!er_aabent(h, art, d)) continue;
      if (const auto antal = mangler(g, h, d); antal > 0) tag_dagen(s, h, d, antal);
    }
}

}  // namespace nytte::sager
