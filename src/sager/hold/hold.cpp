#include "sager/hold/hold.hpp"

#include <algorithm>
#include <map>

#include "sager/adgangskontrol.hpp"
#include "sager/hold/intern.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/bruger.hpp"
#include "store/dagsfremmoede.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kKalenderdage = 28;
const Dato kAltid = Dato::af(9999, 12, 31);

Periode fremad(Dato fra) { return *Periode::fra_til(fra, kAltid); }

// The day the newest attendance of each placement on each day says.
using Fremmoede = std::map<std::pair<PlaceringId, Dato>, Dagsfremmoede>;

Fremmoede fremmoede(store::Forbindelse& db, Kommunekode kommune, const Periode& periode) {
  Fremmoede ud;
  for (auto& d : store::list_dagsfremmoede(db, kommune, periode)) {
    const std::pair noegle{d.placering, d.dato};
    ud.emplace(noegle, std::move(d));
  }
  return ud;
}

struct Dagstal {
  std::int32_t paa_holdet = 0;
  std::int32_t registreret = 0;
  std::int32_t moedt = 0;
};

Dagstal tael(const std::vector<Holdmedlem>& folk, const Fremmoede& alle, ProjektholdId id,
             Dato dag) {
  Dagstal t;
  for (const auto& m : folk) {
    if (m.hold != id || !hold::er_der(m, dag)) continue;
    ++t.paa_holdet;
    const auto f = alle.find({m.placering, dag});
    if (f == alle.end()) continue;
    ++t.registreret;
    t.moedt += er_moedt(f->second.art) ? 1 : 0;
  }
  return t;
}

std::string bruger_navn(store::Forbindelse& db, BrugerId id) {
  const auto b = store::find_bruger(db, id);
  return b ? b->navn : std::string();
}

std::string sted_navn(store::Forbindelse& db, PNummer p) {
  const auto a = store::find_arbejdssted(db, p);
  return a ? a->navn : p.tekst();
}

std::vector<Holdmedlem> mine_folk(store::Forbindelse& db, const Kontekst& k) {
  if (!k.bruger.roller.contains(Rolle::projektleder)) return {};
  const auto mine = mine_hold(db, k);
  if (mine.empty()) return {};
  auto folk = store::list_holdmedlemmer(db, k.bruger.kommune, fremad(k.i_dag));
  std::erase_if(folk, [&](const auto& m) {
    return m.til < m.fra || std::find(mine.begin(), mine.end(), m.hold) == mine.end();
  });
  return folk;
}

bool ser_holdet(const Kontekst& k, const Projekthold& h) {
  return hold::ser_navne(k, h) || k.bruger.roller.contains(Rolle::virksomhedskonsulent);
}

}  // namespace

std::vector<ProjektholdId> mine_hold(store::Forbindelse& db, const Kontekst& k) {
  std::vector<ProjektholdId> ud;
  for (const auto& h : store::list_hold(db, k.bruger.kommune))
    if (h.projektleder == k.bruger.id && (!h.lukket_fra || k.i_dag < *h.lukket_fra))
      ud.push_back(h.id);
  return ud;
}

std::vector<PlaceringId> placeringer_paa_mine_hold(store::Forbindelse& db, const Kontekst& k) {
  std::vector<PlaceringId> ud;
  for (const auto& m : mine_folk(db, k)) ud.push_back(m.placering);
  std::sort(ud.begin(), ud.end());
  ud.erase(std::unique(ud.begin(), ud.end()), ud.end());
  return ud;
}

bool er_paa_mine_hold(store::Forbindelse& db, const Kontekst& k, BorgerId borger) {
  const auto folk = mine_folk(db, k);
  return std::any_of(folk.begin(), folk.end(), [&](const auto& m) { return m.borger == borger; });
}

Resultat<void> kraev_min_borger(store::Forbindelse& db, const Kontekst& k, BorgerId borger) {
  NYTTE_TRY(kraev_holdlaeser(k));
  if (kun_egne_hold(k) && !er_paa_mine_hold(db, k, borger))
    return Fejl(Fejlkode::findes_ikke, "borger");
  return success();
}

std::vector<Holdbelaegning> holds_paa(store::Forbindelse& db, Kommunekode kommune, Dato dag) {
  const auto periode = *Periode::fra_til(dag, dag);
  const auto dage = store::list_holddage(db, kommune, periode);
  const auto folk = store::list_holdmedlemmer(db, kommune, periode);
  std::vector<Holdbelaegning> ud;
  for (auto& h : store::list_hold(db, kommune)) {
    if (h.lukket_fra && *h.lukket_fra <= dag) continue;
    const auto antal = std::count_if(folk.begin(), folk.end(), [&](const auto& m) {
      return m.hold == h.id && hold::er_der(m, dag);
    });
    const auto grund = hold::grund(h, dage, dag);
    ud.push_back({std::move(h), grund, static_cast<std::int32_t>(antal)});
  }
  return ud;
}

Resultat<std::vector<Holdlinje>> find_hold(store::Forbindelse& db, const Kontekst& k,
                                           bool nedlagte) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder}));
  return i_laesning(db, [&]() -> Resultat<std::vector<Holdlinje>> {
    const auto kommune = k.bruger.kommune;
    const auto periode = *Periode::fra_til(k.i_dag, k.i_dag);
    const auto dage = store::list_holddage(db, kommune, periode);
    const auto folk = store::list_holdmedlemmer(db, kommune, periode);
    const auto alle = fremmoede(db, kommune, periode);
    std::vector<Holdlinje> ud;
    for (auto& h : store::list_hold(db, kommune)) {
      if (!ser_holdet(k, h)) continue;
      const auto grund = hold::grund(h, dage, k.i_dag);
      if (grund == Aabningsgrund::nedlagt && !nedlagte) continue;
      const auto t = tael(folk, alle, h.id, k.i_dag);
      auto sted = sted_navn(db, h.p_nummer);
      auto leder = bruger_navn(db, h.projektleder);
      ud.push_back({std::move(h), std::move(sted), std::move(leder), grund, t.paa_holdet,
                    t.registreret, t.moedt});
    }
    return ud;
  });
}

Resultat<Holdvisning> vis_hold(store::Forbindelse& db, const Kontekst& k, ProjektholdId id,
                               std::optional<Dato> fra) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Holdvisning> {
    NYTTE_TRY(auto h, hold::hent(db, k, id));
    const Dato dag = fra.value_or(k.i_dag);
    const Dato mandag = dag - (dag.ugedag() - 1);
    const auto uger = *Periode::fra_til(mandag, mandag + (kKalenderdage - 1));
    const auto kommune = k.bruger.kommune;
    const auto dage = store::list_holddage(db, kommune, uger);
    const auto folk = store::list_holdmedlemmer(db, kommune, uger, id);
    const auto alle = fremmoede(db, kommune, uger);
    Holdvisning v{.hold = h,
                  .arbejdssted = sted_navn(db, h.p_nummer),
                  .projektleder = bruger_navn(db, h.projektleder),
                  .ser_navne = hold::ser_navne(k, h),
                  .kalender = {},
                  .folk = store::list_holdmedlemmer(db, kommune, fremad(k.i_dag), id),
                  .advarsler = {}};
    for (Dato d = uger.fra(); d <= uger.til(); d = d + 1) {
      const auto t = tael(folk, alle, id, d);
      const auto s = dage.find({id, d});
      v.kalender.push_back({d, hold::grund(h, dage, d),
                            s == dage.end() ? std::string() : s->second.bemaerkning, t.paa_holdet,
                            t.registreret, t.moedt});
    }
    if (const auto p = Periode::fra_til(std::max(k.i_dag, uger.fra()), uger.til()))
      v.advarsler = hold::advarsler(h, dage, folk, *p);
    std::erase_if(v.folk, [](const auto& m) { return m.til < m.fra; });
    if (v.ser_navne) {
      noter_opslag(db, k, hold::borgere(v.folk), "hold");
    } else {
      for (auto& m : v.folk) m.navn.clear();
    }
    return v;
  });
}

Resultat<std::vector<Projektledervalg>> projektledere(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder}));
  std::vector<Projektledervalg> ud;
  for (const auto& b : store::list_brugere(db, k.bruger.kommune, {.start = 0, .antal = 0}).raekker)
    if (b.aktiv && b.roller.contains(Rolle::projektleder)) ud.push_back({b.id, b.navn});
  return ud;
}

std::string saetning(const Holdadvarsel& a) {
  const std::string hvornaar = a.dage == 1 ? "den " + paa_dansk(a.fra)
                                           : "på " + std::to_string(a.dage) + " dage fra den " +
                                                 paa_dansk(a.fra) + " til den " + paa_dansk(a.til);
  const std::string antal = std::to_string(a.antal);
  const std::string loft = std::to_string(a.loft);
  switch (a.art) {
    case Holdadvarselart::over_kapacitet:
      return "Der er " + antal + " på holdet " + hvornaar + "; der er plads til " + loft + ".";
    case Holdadvarselart::mangler_saeder:
      return "Bilen har " + loft + " sæder, og der er " + antal + " på holdet " + hvornaar + ".";
    case Holdadvarselart::andet_arbejdssted:
      break;
  }
  return antal + " er placeret på et andet arbejdssted end holdets " + hvornaar + ".";
}

}  // namespace nytte::sager
