#include "sager/arbejdsliste/arbejdsliste.hpp"

#include <algorithm>

#include "regler/kvote.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/arbejdssted/kurve.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/hoering.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kSlutterInden = 14;  // days ahead that an end is shown
constexpr std::int32_t kSvarfrist = 7;      // days an answer to a referral may take
constexpr std::int32_t kOpfoelgning = 30;   // days after the end that it still asks
constexpr Side kHele{.start = 0, .antal = 0};

struct Samler {
  store::Forbindelse& db;
  const Kontekst& k;
  Arbejdsliste liste{};

  void tag(Opgavepunkt p) {
    p.over_frist = p.frist && *p.frist < k.i_dag;
    liste.over_frist += p.over_frist ? 1 : 0;
    liste.punkter.push_back(std::move(p));
  }
};

Opgavepunkt punkt(Opgaveart art, const Placeringsoversigt& r, Dato frist) {
  Opgavepunkt p;
  p.art = art;
  p.frist = frist;
  p.borger = r.placering.borger;
  p.borger_navn = r.borger;
  p.placering = r.placering.id;
  p.jobordre = r.placering.jobordre;
  p.jobordre_nummer = r.jobordrenummer;
  p.stilling = r.stilling;
  p.p_nummer = r.placering.p_nummer;
  p.arbejdssted_navn = r.arbejdssted;
  return p;
}

Opgavepunkt punkt(Opgaveart art, const Jobordreoversigt& r) {
  Opgavepunkt p;
  p.art = art;
  p.jobordre = r.jobordre.id;
  p.jobordre_nummer = r.jobordre.nummer;
  p.stilling = r.jobordre.stilling;
  p.p_nummer = r.jobordre.p_nummer;
  p.arbejdssted_navn = r.arbejdssted;
  return p;
}

void placeringer(Samler& s) {
  Placeringsfilter filter;
  filter.ordning = Ordning::nytteindsats;
  filter.status = Placeringsstatus::ansat;
  filter.fra = s.k.i_dag - kOpfoelgning;
  for (const auto& r :
       store::list_placeringer(s.db, s.k.bruger.kommune, filter, Placeringsorden::til, kHele)
           .raekker) {
    const Dato til = r.placering.til;
    if (til < s.k.i_dag)
      s.tag(punkt(Opgaveart::placering_over_tid, r, til + kSvarfrist));
    else if (til <= s.k.i_dag + kSlutterInden)
      s.tag(punkt(Opgaveart::placering_slutter, r, til));
  }
  filter.status = Placeringsstatus::henvist;
  filter.fra.reset();
  for (const auto& r :
       store::list_placeringer(s.db, s.k.bruger.kommune, filter, Placeringsorden::fra, kHele)
           .raekker)
    s.tag(punkt(Opgaveart::henvisning_ubesvaret, r, r.placering.haendelsesdato + kSvarfrist));
}

std::vector<Jobordreoversigt> aabne_jobordrer(const Samler& s) {
  Jobordrefilter filter;
  filter.status = Jobordrestatus::aaben;
  auto alle = store::list_jobordrer(s.db, s.k.bruger.kommune, filter, s.k.i_dag,
                                    {Jobordreorden::nummer, kHele})
                  .raekker;
  std::erase_if(alle, [&](const auto& r) { return r.jobordre.til < s.k.i_dag; });
  return alle;
}

void ledige(Samler& s, const std::vector<Jobordreoversigt>& ordrer) {
  for (const auto& r : ordrer) {
    if (r.pladstal.ledige == 0) continue;
    auto p = punkt(Opgaveart::ledige_pladser, r);
    p.antal = r.pladstal.ledige;
    s.tag(std::move(p));
  }
}

// What the law of the day asks of the employees' side: a hearing with statements while there is a
// ratio, an orientation afterwards (none for særligt tilrettelagt).
void hoeringer(Samler& s, const std::vector<Jobordreoversigt>& ordrer) {
  const bool hoering = regler::opgoerelse_paa(s.k.i_dag, Population::almindelig) != nullptr;
  const auto art = hoering ? Hoeringsart::hoering : Hoeringsart::orientering;
  for (const auto& r : ordrer) {
    if (!hoering && r.jobordre.saerligt_tilrettelagt) continue;
    const auto alle = store::list_hoeringer(s.db, r.jobordre.id);
    const auto en =
        std::find_if(alle.begin(), alle.end(), [&](const Hoering& h) { return h.art == art; });
    std::optional<Opgaveart> mangler;
    if (en == alle.end())
      mangler = Opgaveart::hoering_mangler;
    else if (hoering && (!en->arbejdsgiver_erklaering || !en->medarbejder_erklaering))
      mangler = Opgaveart::erklaering_mangler;
    if (!mangler) continue;
    auto p = punkt(*mangler, r);
    if (r.jobordre.fra >= s.k.i_dag) p.frist = r.jobordre.fra;
    s.tag(std::move(p));
  }
}

void arbejdssteder(Samler& s) {
  if (!regler::opgoerelse_paa(s.k.i_dag, Population::almindelig)) return;
  Arbejdsstedfilter filter;
  filter.jobordre_kommune = s.k.bruger.kommune;
  filter.aaben = s.k.i_dag;
  for (const auto& a :
       store::list_arbejdssteder(s.db, filter, Arbejdsstedorden::navn, kHele).raekker) {
    const auto kurve = laes_kurve(s.db, a, *Periode::fra_til(s.k.i_dag, s.k.i_dag), s.k.i_dag);
    Opgavepunkt p;
    p.art = Opgaveart::forholdstal_overskredet;
    p.p_nummer = a.p_nummer;
    p.arbejdssted_navn = a.navn;
    if (kurve.stykker.front().overskredet) s.tag(p);
    if (kurve.mangler.empty()) continue;
    p.art = Opgaveart::ansatte_mangler;
    p.maaneder = kurve.mangler;
    s.tag(std::move(p));
  }
}

// Overdue first, then by due day, then as the kinds are declared.
bool foer(const Opgavepunkt& a, const Opgavepunkt& b) {
  const Dato sent = Dato::af(9999, 12, 31);
  if (a.over_frist != b.over_frist) return a.over_frist;
  const Dato fa = a.frist.value_or(sent);
  const Dato fb = b.frist.value_or(sent);
  return fa != fb ? fa < fb : a.art < b.art;
}

void noter_navne(const Samler& s) {
  std::vector<BorgerId> set;
  for (const auto& p : s.liste.punkter)
    if (p.borger) set.push_back(*p.borger);
  std::sort(set.begin(), set.end());
  set.erase(std::unique(set.begin(), set.end()), set.end());
  noter_opslag(s.db, s.k, set, "arbejdsliste");
}

}  // namespace

Resultat<Arbejdsliste> arbejdsliste(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Arbejdsliste> {
    const auto er = [&](Rolle r) { return k.bruger.roller.contains(r); };
    Samler s{db, k};
    const bool borgere = er(Rolle::sagsbehandler) || er(Rolle::leder);
    const bool steder = er(Rolle::virksomhedskonsulent) || er(Rolle::leder);
    const auto ordrer = borgere || steder ? aabne_jobordrer(s) : std::vector<Jobordreoversigt>();
    if (borgere) placeringer(s);
    if (borgere) ledige(s, ordrer);
    if (steder) hoeringer(s, ordrer);
    if (steder) arbejdssteder(s);
    std::stable_sort(s.liste.punkter.begin(), s.liste.punkter.end(), foer);
    noter_navne(s);
    return std::move(s.liste);
  });
}

}  // namespace nytte::sager
