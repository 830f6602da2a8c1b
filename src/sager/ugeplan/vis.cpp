#include <algorithm>
#include <map>

#include "regler/arbejdspligt.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/brev/skabeloner.hpp"
#include "sager/hold/hold.hpp"
#include "sager/placering/fakta.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "sager/ugeplan/intern.hpp"
#include "store/borger.hpp"
#include "store/hold.hpp"
#include "store/placering.hpp"
#include "store/ugeplan.hpp"

namespace nytte::sager {
namespace ugeplan {
namespace {

Periode dage(Uge uge) { return *Periode::fra_til(uge.mandag(), uge.soendag()); }

std::vector<Ugeplacering> placeringer(store::Forbindelse& db, Kommunekode kommune, Uge uge,
                                      std::optional<BorgerId> borger) {
  Placeringsfilter filter;
  filter.borger = borger;
  filter.ordning = Ordning::nytteindsats;
  filter.status = std::nullopt;
  filter.fra = uge.mandag();
  filter.til = uge.soendag();
  std::vector<Ugeplacering> ud;
  for (auto& r :
       store::list_placeringer(db, kommune, filter, Placeringsorden::fra, {.start = 0, .antal = 0})
           .raekker) {
    const auto sidste = sidste_dag_paa_stedet(r.placering);
    if (!r.placering.borger || !sidste || *sidste < uge.mandag()) continue;
    ud.push_back({.placering = std::move(r.placering), .arbejdssted = std::move(r.arbejdssted)});
  }
  return ud;
}

void saet_hold(store::Forbindelse& db, Kommunekode kommune, Uge uge,
               std::vector<Ugeplacering>& alle) {
  if (alle.empty()) return;
  std::map<PlaceringId, Holdmedlem> plads;
  for (auto& m : store::list_holdmedlemmer(db, kommune, dage(uge)))
    plads.try_emplace(m.placering, m);
  if (plads.empty()) return;
  std::map<ProjektholdId, Projekthold> hold;
  for (auto& h : store::list_hold(db, kommune)) hold.emplace(h.id, h);
  const auto saerlige = store::list_holddage(db, kommune, dage(uge));
  for (auto& u : alle) {
    const auto m = plads.find(u.placering.id);
    if (m == plads.end()) continue;
    const auto h = hold.find(m->second.hold);
    if (h == hold.end()) continue;
    u.hold = h->second;
    u.paa_hold_fra = m->second.fra;
    u.paa_hold_til = m->second.til;
    for (const auto& [noegle, d] : saerlige)
      if (noegle.first == h->first) u.holddage.push_back(d);
  }
}

}  // namespace

std::vector<Ugefolk> hent_uge(store::Forbindelse& db, Kommunekode kommune, Uge uge,
                              std::optional<BorgerId> borger) {
  auto alle = placeringer(db, kommune, uge, borger);
  saet_hold(db, kommune, uge, alle);
  std::map<BorgerId, Ugegrundlag> pr_borger;
  const auto plads = [&](BorgerId b) -> Ugegrundlag& {
    return pr_borger.try_emplace(b, Ugegrundlag{uge, {}, {}}).first->second;
  };
  if (borger) plads(*borger);
  for (auto& u : alle) plads(*u.placering.borger).placeringer.push_back(std::move(u));
  for (auto& a : store::list_ugeaktiviteter(db, kommune, dage(uge), borger))
    plads(a.borger).egne.push_back(std::move(a));
  std::vector<Ugefolk> ud;
  for (auto& [id, g] : pr_borger) ud.push_back({id, std::move(g)});
  return ud;
}

std::vector<Pligtaktivitet> pligtaktiviteter(const std::vector<Ugeaktivitet>& alle) {
  std::vector<Pligtaktivitet> ud;
  for (const auto& a : alle) ud.push_back({a.art, a.minutter(), a.anvist, a.naevnt});
  return ud;
}

}  // namespace ugeplan

namespace {

bool maa_skrive(const Kontekst& k) {
  return k.bruger.roller.contains(Rolle::sagsbehandler) ||
         k.bruger.roller.contains(Rolle::projektleder);
}

Arbejdspligtfakta pligtfakta(store::Forbindelse& db, const Kontekst& k, const Borger& b,
                             const Ugeplan& plan) {
  BorgerFakta ydelse{.ydelse = Ydelse::ingen,
                     .visitation = {},
                     .foedselsdato = {},
                     .erhvervskompetencegivende_uddannelse = {},
                     .ydelse_til = {},
                     .senest_ansat = {},
                     .tidligere_placeringer = {}};
  saet_ydelse(ydelse, store::list_ydelser(db, k.bruger.kommune, b.id), plan.uge.mandag());
  Arbejdspligtfakta f{.dato = plan.uge.mandag(),
                      .population = b.population,
                      .ydelse = ydelse.ydelse,
                      .arbejdspligt = b.arbejdspligt,
                      .timer = kFuldUge,
                      .nedsat_begrundet = false,
                      .aktiviteter = ugeplan::pligtaktiviteter(plan.aktiviteter)};
  if (plan.nedsat) {
    f.timer = plan.nedsat->timer;
    f.nedsat_begrundet = true;
  }
  return f;
}

}  // namespace

Resultat<Ugeplan> vis_ugeplan(store::Forbindelse& db, const Kontekst& k, BorgerId borger, Uge uge) {
  NYTTE_TRY(kraev_holdlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Ugeplan> {
    NYTTE_TRY(kraev_min_borger(db, k, borger));
    const auto b = store::find_borger(db, k.bruger.kommune, borger);
    if (!b) return Fejl(Fejlkode::findes_ikke, "borger");
    noter_opslag(db, k, {borger}, "ugeplan");
    auto folk = ugeplan::hent_uge(db, k.bruger.kommune, uge, borger);
    const Ugegrundlag& g = folk.front().grundlag;
    Ugeplan ud{.borger = borger,
               .navn = b->navn,
               .uge = uge,
               .aktiviteter = ugens_aktiviteter(g),
               .fund = {},
               .placeringer = g.placeringer,
               .har_egne = !g.egne.empty(),
               .arbejdspligt = b->arbejdspligt,
               .pligt = {},
               .nedsat = {},
               .maa_skrive = maa_skrive(k),
               .kommune = myndighedsnavn(db, k.bruger.kommune)};
    ud.fund = ugens_fund(g, ud.aktiviteter);
    for (const auto& a : ud.aktiviteter)
      if (a.art == Ugeaktivitetsart::jobsoegning) ud.jobsoegning += a.minutter();
    const auto nedsat = store::list_nedsattimer(db, k.bruger.kommune, uge.mandag(), borger);
    if (!nedsat.empty() && nedsat.front().timer < kFuldUge) ud.nedsat = nedsat.front();
    ud.pligt = regler::arbejdspligt(pligtfakta(db, k, *b, ud));
    return ud;
  });
}

std::optional<Ugetimer> planlagt_jobsoegning(store::Forbindelse& db, Kommunekode kommune,
                                             BorgerId borger, Dato dag) {
  const Uge uge = Uge::paa(dag);
  std::int32_t minutter = 0;
  for (const auto& a : store::list_ugeaktiviteter(
           db, kommune, *Periode::fra_til(uge.mandag(), uge.soendag()), borger))
    if (a.art == Ugeaktivitetsart::jobsoegning) minutter += a.minutter();
  if (minutter == 0) return std::nullopt;
  return Ugetimer::fra_minutter(minutter);
}

}  // namespace nytte::sager
