#include "sager/hold/opgoerelse.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/hold/intern.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/bruger.hpp"
#include "store/dagsfremmoede.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

// The people of the month, one row each however often they were moved off and on.
std::vector<Holdmedlem> folk(store::Forbindelse& db, Kommunekode kommune, const Periode& maaned,
                             ProjektholdId id) {
  auto alle = store::list_holdmedlemmer(db, kommune, maaned, id);
  std::erase_if(alle, [](const auto& m) { return m.til < m.fra; });
  return alle;
}

void tilfoej_linje(Maanedsark& ark, Holdmedlem m, const std::vector<Dagsfremmoede>& alle,
                   Dato i_dag) {
  Maanedslinje l{.medlem = std::move(m), .dage = {}, .sum = {}};
  for (const auto& d : alle)
    if (d.placering == l.medlem.placering && d.hold == ark.hold.id &&
        hold::er_der(l.medlem, d.dato))
      l.dage.push_back(d);
  for (const auto& [dag, grund] : ark.dage) {
    if (!er_aaben(grund) || dag > i_dag || !hold::er_der(l.medlem, dag)) continue;
    const bool fortalt = std::any_of(l.dage.begin(), l.dage.end(),
                                     [dag = dag](const auto& d) { return d.dato == dag; });
    l.mangler += fortalt ? 0 : 1;
  }
  l.sum = sum_af(l.dage);
  ark.mangler += l.mangler;
  ark.linjer.push_back(std::move(l));
}

bool maa_se(const Kontekst& k, const std::vector<Holdplads>& pladser,
            const std::vector<ProjektholdId>& mine) {
  if (!kun_egne_hold(k)) return true;
  return std::any_of(pladser.begin(), pladser.end(), [&](const auto& p) {
    return std::find(mine.begin(), mine.end(), p.hold) != mine.end();
  });
}

std::string newest_hold(store::Forbindelse& db, Kommunekode kommune,
                        const std::vector<Holdplads>& pladser) {
  if (pladser.empty()) return {};
  const auto h = store::find_hold(db, kommune, pladser.back().hold);
  return h ? h->navn : std::string();
}

}  // namespace

std::int32_t Fremmoedesum::i_alt() const {
  std::int32_t n = 0;
  for (const auto d : dage) n += d;
  return n;
}

std::int32_t Fremmoedesum::moedt() const {
  std::int32_t n = 0;
  for (const auto a : alle<Fremmoedeart>()) n += er_moedt(a) ? af(a) : 0;
  return n;
}

Fremmoedesum sum_af(const std::vector<Dagsfremmoede>& dage) {
  Fremmoedesum s;
  for (const auto& d : dage) {
    ++s.dage[static_cast<std::size_t>(d.art)];
    s.til_stede += d.minutter;
    s.planlagt += d.planlagt;
  }
  return s;
}

std::string_view fremmoede_ord(Fremmoedeart a) {
  switch (a) {
    case Fremmoedeart::kom:
      return "kom";
    case Fremmoedeart::kom_for_sent:
      return "kom for sent";
    case Fremmoedeart::syg:
      return "syg";
    case Fremmoedeart::aftalt_fravaer:
      return "aftalt fravær";
    case Fremmoedeart::udeblev:
      return "udeblev";
    case Fremmoedeart::sendt_hjem:
      break;
  }
  return "sendt hjem";
}

Resultat<std::vector<Placeringsfremmoede>> fremmoede_af(store::Forbindelse& db, const Kontekst& k,
                                                        BorgerId borger) {
  using Svar = std::vector<Placeringsfremmoede>;
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Svar> {
    NYTTE_TRY(kraev_min_borger(db, k, borger));
    const auto kommune = k.bruger.kommune;
    if (!store::find_borger(db, kommune, borger)) return Fejl(Fejlkode::findes_ikke, "borger");
    noter_opslag(db, k, {borger}, "fremmoede");
    const auto mine = mine_hold(db, k);
    Placeringsfilter filter;
    filter.borger = borger;
    Svar ud;
    for (const auto& r : store::list_placeringer(db, kommune, filter, Placeringsorden::fra,
                                                 {.start = 0, .antal = 0, .faldende = true})
                             .raekker) {
      const auto& p = r.placering;
      const auto pladser = store::list_holdpladser(db, kommune, p.id);
      if (!maa_se(k, pladser, mine)) continue;
      auto dage = store::list_dagsfremmoede(db, kommune, p.id);
      if (dage.empty() && tilstand(p, k.i_dag) != Placeringstilstand::i_gang) continue;
      std::reverse(dage.begin(), dage.end());
      ud.push_back({p.id, r.arbejdssted, r.jobordrenummer, p.fra,
                    sidste_dag_paa_stedet(p).value_or(p.til), newest_hold(db, kommune, pladser),
                    sum_af(dage), std::move(dage)});
    }
    return ud;
  });
}

Resultat<Maanedsark> maanedsark(store::Forbindelse& db, const Kontekst& k, ProjektholdId id,
                                Maaned maaned) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Maanedsark> {
    NYTTE_TRY(auto h, hold::hent_med_navne(db, k, id));
    const auto kommune = k.bruger.kommune;
    const auto periode = *Periode::fra_til(maaned.foerste_dag(), maaned.sidste_dag());
    const auto dage = store::list_holddage(db, kommune, periode);
    const auto sted = store::find_arbejdssted(db, h.p_nummer);
    const auto leder = store::find_bruger(db, h.projektleder);
    Maanedsark ark{.hold = std::move(h),
                   .arbejdssted = sted ? sted->navn : std::string(),
                   .projektleder = leder ? leder->navn : std::string(),
                   .maaned = maaned,
                   .dage = {},
                   .linjer = {},
                   .sum = {}};
    for (Dato d = periode.fra(); d <= periode.til(); d = d + 1)
      ark.dage.emplace_back(d, hold::grund(ark.hold, dage, d));
    const auto alle = store::list_dagsfremmoede(db, kommune, periode);
    auto folket = folk(db, kommune, periode, id);
    noter_opslag(db, k, hold::borgere(folket), "maanedsark");
    for (auto& m : folket) tilfoej_linje(ark, std::move(m), alle, k.i_dag);
    std::vector<Dagsfremmoede> paa_holdet;
    for (const auto& l : ark.linjer)
      paa_holdet.insert(paa_holdet.end(), l.dage.begin(), l.dage.end());
    ark.sum = sum_af(paa_holdet);
    return ark;
  });
}

}  // namespace nytte::sager
