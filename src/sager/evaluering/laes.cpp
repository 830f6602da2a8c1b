// Reads what an evaluation is drawn up from.
#include <algorithm>
#include <set>

#include "sager/evaluering/grundlag.hpp"
#include "sager/evaluering/intern.hpp"
#include "sager/strategi/politik.hpp"
#include "statistik/datasaet.hpp"
#include "store/ansoegning.hpp"
#include "store/arbejdssted.hpp"
#include "store/dagsfremmoede.hpp"
#include "store/evaluering.hpp"
#include "store/hoeringssag.hpp"
#include "store/opfoelgning.hpp"
#include "store/opgave.hpp"
#include "store/raad.hpp"
#include "store/rapport.hpp"
#include "store/statistik.hpp"
#include "store/strategi.hpp"
#include "store/videre.hpp"

namespace nytte::sager {
namespace {

const Periode kAltid = *Periode::fra_til(Dato::af(2014, 1, 1), Dato::af(9999, 12, 31));

void laes_forloeb(store::Forbindelse& db, Evalueringsgrundlag& g) {
  const auto alle = store::list_placeringer_i(db, g.kommune, kAltid);
  g.placeringer = effektplaceringer(alle);
  g.forloeb = effektforloeb(g.placeringer, store::afgange(db, g.kommune, kAltid));
  std::set<PNummer> steder;
  for (const auto& p : alle) {
    g.ugentlig_tid.emplace(p.id, p.ugentlig_tid);
    steder.insert(p.p_nummer);
  }
  for (const auto& d : g.dispensationer) steder.insert(d.p_nummer);
  for (const auto& p : steder)
    if (auto a = store::find_arbejdssted(db, p)) g.steder.emplace(p, std::move(*a));
  auto raekker = store::hent_statistikgrundlag(
      db, {.kommune = g.kommune, .kilde = Statistikkilde::nytte, .i_dag = g.i_dag});
  g.data = std::make_shared<const statistik::Datasaet>(
      std::move(raekker.raekker),
      statistik::Omgivelser{store::hent_raadsgeografi(db), std::move(raekker.pladser)});
}

void laes_sager(store::Forbindelse& db, const Periode& begge, Evalueringsgrundlag& g) {
  for (auto& j : store::list_alle_jobordrer(db, g.kommune)) {
    const auto id = j.id;
    g.jobordrer.emplace(id, std::move(j));
  }
  std::map<OpgaveId, std::string> navne;
  for (auto& o : store::list_opgaver(db, g.kommune)) navne[o.id] = std::move(o.navn);
  for (const auto& [jobordre, opgaver] : store::ordrers_opgaver(db, g.kommune))
    for (const auto o : opgaver)
      g.katalog[jobordre].push_back({std::to_string(o.vaerdi), navne[o]});
  g.hoeringer = store::list_hoeringer_i(db, g.kommune, begge);
  for (auto& s : store::list_hoeringssager(db, g.kommune, {}, {.start = 0, .antal = 0}).raekker) {
    Evalueringshoering h{std::move(s), {}};
    for (const auto& x : h.sag.henvendelser)
      if (auto svar = store::find_hoeringssvar(db, x.id)) h.svar.push_back(std::move(*svar));
    g.hoeringssager.push_back(std::move(h));
  }
  const auto ansoegninger =
      store::list_ansoegninger(db, {.kommune = g.kommune}, {.start = 0, .antal = 0});
  for (const auto& a : ansoegninger.raekker) {
    Evalueringsansoegning e{a.id, {}};
    for (auto& s : store::list_ansoegningsskridt(db, a.id)) e.skridt.push_back(std::move(s.skridt));
    g.ansoegninger.push_back(std::move(e));
  }
  g.indberetninger = store::list_indberetninger(db, g.kommune);
}

void laes_politik(store::Forbindelse& db, const Periode& begge, Evalueringsgrundlag& g) {
  std::map<Dato, std::optional<Lokalpolitik>> paa_dagen;
  for (const auto& f : store::list_politikforloeb(db, g.kommune, begge)) {
    if (!f.borger) continue;
    auto [it, ny] = paa_dagen.try_emplace(f.fra);
    if (ny) it->second = gaeldende_politik(db, g.kommune, f.fra);
    Evalueringspolitik p{.placering = f.placering,
                         .person = f.borger->vaerdi,
                         .fra = f.fra,
                         .strategi = it->second.has_value(),
                         .fund = {}};
    if (it->second) {
      Politikforhold forhold{.fra = f.fra, .til = f.til, .ugentlig_tid = f.ugentlig_tid};
      if (f.ydelse) forhold.gruppe = Maalgruppe{*f.ydelse, f.visitation};
      if (f.forrige_til)
        if (const auto tidligere =
                Periode::fra_til(std::min(*f.forrige_til, f.fra), *f.forrige_til))
          forhold.tidligere.push_back(*tidligere);
      p.fund = politikfund(*it->second, forhold);
    }
    g.politik.push_back(std::move(p));
  }
}

void laes_fremmoede(store::Forbindelse& db, const Periode& begge, Evalueringsgrundlag& g) {
  std::map<PlaceringId, std::int64_t> person;
  for (const auto& p : g.placeringer) person[p.id] = p.person;
  for (auto& d : store::list_dagsfremmoede(db, g.kommune, begge)) {
    const auto it = person.find(d.placering);
    if (it != person.end()) g.fremmoede.push_back({it->second, std::move(d)});
  }
}

}  // namespace

Evalueringsgrundlag laes_evalueringsgrundlag(store::Forbindelse& db, Kommunekode kommune,
                                             std::int32_t aar, Dato i_dag) {
  const auto begge = *Periode::fra_til(*Dato::fra(aar - 1, 1, 1), *Dato::fra(aar, 12, 31));
  Evalueringsgrundlag g{.kommune = kommune,
                        .kommunenavn = {},
                        .aar = aar,
                        .i_dag = i_dag,
                        .data = {},
                        .placeringer = {},
                        .forloeb = {},
                        .ugentlig_tid = {},
                        .jobordrer = {},
                        .katalog = {},
                        .steder = {},
                        .hoeringer = {},
                        .hoeringssager = {},
                        .dispensationer = {},
                        .ansoegninger = {},
                        .fremmoede = {},
                        .politik = {},
                        .indberetninger = {}};
  if (const auto navn = store::find_kommune(db, kommune)) g.kommunenavn = navn->navn;
  g.dispensationer = store::list_dispensationer_i(db, kommune, begge);
  laes_forloeb(db, g);
  laes_sager(db, begge, g);
  laes_politik(db, begge, g);
  laes_fremmoede(db, begge, g);
  return g;
}

Evalueringsindhold laes_kladde(store::Forbindelse& db, Kommunekode kommune, std::int32_t aar,
                               Dato i_dag) {
  auto e = opgoer(laes_evalueringsgrundlag(db, kommune, aar, i_dag));
  for (auto& t : store::list_evalueringstekster(db, kommune, aar))
    for (auto& k : e.kapitler)
      if (k.afsnit == t.afsnit) k.vurdering = std::move(t.tekst);
  e.kommentarer = store::list_evalueringskommentarer(db, kommune, aar);
  e.beslutninger = store::list_evalueringsbeslutninger(db, kommune, aar);
  return e;
}

}  // namespace nytte::sager
