// The week as it follows from what is there. Pure.
#include <algorithm>
#include <map>

#include "model/kalender.hpp"
#include "sager/ugeplan/ugeplan.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kMorgen = 8 * 60;
constexpr std::int32_t kDoegn = 24 * 60;

bool er_der(const Placering& p, Dato dag) {
  const auto sidste = sidste_dag_paa_stedet(p);
  return p.fra <= dag && sidste && dag <= *sidste;
}

bool paa_hold(const Ugeplacering& u, Dato dag) {
  return u.hold && u.paa_hold_fra <= dag && dag <= u.paa_hold_til;
}

std::optional<Holddagart> saerlig(const Ugeplacering& u, Dato dag) {
  for (const auto& d : u.holddage)
    if (d.dato == dag) return d.art;
  return std::nullopt;
}

bool aabent(const Ugeplacering& u, Dato dag) {
  if (paa_hold(u, dag)) return er_aabent(*u.hold, saerlig(u, dag), dag);
  return er_arbejdsdag(dag);
}

bool er_om(const Ugeaktivitet& a, const Ugeplacering& u) {
  return a.placering == u.placering.id && a.art == Ugeaktivitetsart::nytteindsats;
}

bool er_skrevet(const Ugegrundlag& g, const Ugeplacering& u) {
  return std::any_of(g.egne.begin(), g.egne.end(), [&](const auto& a) { return er_om(a, u); });
}

Ugeaktivitet foelger(const Ugeplacering& u, Dato dag) {
  const bool hold = paa_hold(u, dag);
  const auto minutter = hold ? planlagte_minutter(*u.hold, u.placering.ugentlig_tid)
                             : planlagte_minutter(u.placering.ugentlig_tid);
  const auto fra = hold ? u.hold->moedetid : kMorgen;
  return {.id = 0,
          .borger = *u.placering.borger,
          .dato = dag,
          .fra = fra,
          .til = std::min(fra + minutter, kDoegn),
          .art = Ugeaktivitetsart::nytteindsats,
          .sted = hold && !u.hold->moedested.empty() ? u.hold->moedested : u.arbejdssted,
          .bemaerkning = hold ? "holdet " + u.hold->navn : std::string(),
          .placering = u.placering.id};
}

bool foer(const Ugeaktivitet& a, const Ugeaktivitet& b) {
  if (a.dato != b.dato) return a.dato < b.dato;
  return a.fra != b.fra ? a.fra < b.fra : a.id < b.id;
}

std::string navngivet(const Ugeaktivitet& a) {
  return std::string(aktivitet_ord(a.art)) + " " + klokken(a.fra) + "–" + klokken(a.til);
}

void find_overlap(const std::vector<Ugeaktivitet>& alle, std::vector<Ugefund>& ud) {
  for (std::size_t i = 0; i < alle.size(); ++i)
    for (std::size_t j = i + 1; j < alle.size() && alle[j].dato == alle[i].dato; ++j)
      if (alle[j].fra < alle[i].til)
        ud.push_back({Ugefundart::overlap, alle[i].dato,
                      navngivet(alle[i]) + " og " + navngivet(alle[j]),
                      std::min(alle[i].til, alle[j].til) - alle[j].fra});
}

// Of what was written: a day the placement or the team is not there for.
void find_dage(const Ugegrundlag& g, const std::vector<Ugeaktivitet>& alle,
               std::vector<Ugefund>& ud) {
  for (const auto& a : alle) {
    if (a.id == 0) continue;
    if (const auto navn = helligdagsnavn(a.dato))
      ud.push_back({Ugefundart::helligdag, a.dato, std::string(*navn), a.minutter()});
    for (const auto& u : g.placeringer) {
      if (!er_om(a, u)) continue;
      if (!er_der(u.placering, a.dato))
        ud.push_back({Ugefundart::uden_for_placering, a.dato, u.arbejdssted, a.minutter()});
      else if (paa_hold(u, a.dato) && !aabent(u, a.dato) && !helligdagsnavn(a.dato))
        ud.push_back({Ugefundart::hold_lukket, a.dato, u.hold->navn, a.minutter()});
    }
  }
}

// A holiday that takes a day of nytteindsats with it, and a placement with less than was agreed.
void find_aftalt(const Ugegrundlag& g, const std::vector<Ugeaktivitet>& alle,
                 std::vector<Ugefund>& ud) {
  for (const auto& u : g.placeringer) {
    std::int32_t planlagt = 0;
    for (const auto& a : alle)
      if (er_om(a, u)) planlagt += a.minutter();
    const auto mangler = u.placering.ugentlig_tid.minutter() - planlagt;
    // Rounding to whole minutes a day is no difference.
    if (mangler >= 7 && er_der(u.placering, g.uge.mandag()) && er_der(u.placering, g.uge.soendag()))
      ud.push_back({Ugefundart::mindre_end_aftalt, g.uge.mandag(), u.arbejdssted, mangler});
  }
}

}  // namespace

std::vector<Ugeaktivitet> ugens_aktiviteter(const Ugegrundlag& g) {
  std::vector<Ugeaktivitet> ud = g.egne;
  for (const auto& u : g.placeringer) {
    if (er_skrevet(g, u)) continue;
    for (Dato d = g.uge.mandag(); d <= g.uge.soendag(); d = d + 1)
      if (er_der(u.placering, d) && aabent(u, d))
        if (auto a = foelger(u, d); a.minutter() > 0) ud.push_back(std::move(a));
  }
  std::stable_sort(ud.begin(), ud.end(), foer);
  return ud;
}

std::vector<Ugefund> ugens_fund(const Ugegrundlag& g, const std::vector<Ugeaktivitet>& alle) {
  std::vector<Ugefund> ud;
  find_overlap(alle, ud);
  find_dage(g, alle, ud);
  find_aftalt(g, alle, ud);
  std::stable_sort(ud.begin(), ud.end(),
                   [](const auto& a, const auto& b) { return a.dato < b.dato; });
  return ud;
}

}  // namespace nytte::sager
