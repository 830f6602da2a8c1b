// From the pairs to the problem that is solved: the prices of each, and the limits that places
// share.
#include <algorithm>
#include <unordered_map>

#include "regler/register.hpp"
#include "sager/forslag/par.hpp"
#include "sager/placering/fakta.hpp"

namespace nytte::sager {

using namespace forslag;

namespace {

using enum Regel;

std::size_t noegletal(const Parpris& p) {
  return std::size_t{p.forudsaetninger} | std::size_t{p.politik} << 8U |
         std::size_t{p.tidligere} << 16U | std::size_t{p.oensker} << 24U |
         std::size_t{p.muligt} << 32U;
}

}  // namespace

// What is asked of a group at a place is found once. Nothing is kept where nothing is asked.
void Parring::find_krav() {
  const auto& k = g_.krav;
  if (k.grupper.empty() && k.steder.empty() && k.ordrer.empty()) return;
  std::map<Borgergruppe, std::size_t> numre;
  for (const auto& b : g_.borgere) {
    const auto m = gruppe_paa(b.hvem.ydelser, g_.dag).value_or(Maalgruppe{Ydelse::ingen, {}});
    const auto gruppe = borgergruppe(m.ydelse, m.visitation, b.hvem.borger.population);
    const auto [it, ny] = numre.try_emplace(gruppe, numre.size());
    gruppe_af_.push_back(it->second);
    if (!ny) continue;
    for (const auto& p : g_.pladser) {
      const auto& j = p.grundlag.jobordre;
      auto alle = kraevede(k, gruppe, j.p_nummer, j.id);
      std::erase_if(alle, [](const Kraevet& x) { return !x.krav.noedvendig; });
      krav_.push_back(std::move(alle));
    }
  }
}

std::vector<Kraevet> Parring::mangler(std::size_t borger, std::size_t plads) const {
  if (krav_.empty()) return {};
  auto ud = krav_[gruppe_af_[borger] * g_.pladser.size() + plads];
  const auto& opfyldte = g_.borgere[borger].opfyldte;
  std::erase_if(ud, [&](const Kraevet& x) { return allerede(x.krav, opfyldte) != nullptr; });
  return ud;
}

std::uint8_t Parring::antal_mangler(std::size_t borger, std::size_t plads) const {
  if (krav_.empty()) return 0;
  const auto& kraevet = krav_[gruppe_af_[borger] * g_.pladser.size() + plads];
  const auto& opfyldte = g_.borgere[borger].opfyldte;
  constexpr std::size_t kLoft = 200;
  if (opfyldte.empty()) return static_cast<std::uint8_t>(std::min(kraevet.size(), kLoft));
  return static_cast<std::uint8_t>(antal_manglende(kraevet, opfyldte));
}

Bits Parring::loesnet(const Dom& d, std::size_t plads, const Loesnelse& l) const {
  // Only where the fact is missing: a no stays a no.
  Bits stopper = d.stopper.uden(l.hos_borgeren.faelles(d.oplyses));
  if (l.plads == plads) stopper = stopper.uden(l.paa_stedet.faelles(d.oplyses));
  if (l.flere_ansatte > 0 && l.p_nummer == g_.pladser[plads].grundlag.jobordre.p_nummer) {
    Bits forholdet;
    forholdet.saet(rimelighedskrav);
    stopper = stopper.uden(forholdet);  // the shared limit of the workplace holds instead
  }
  return stopper;
}

Parpris Parring::prisen(std::size_t borger, std::size_t plads, const Dom& dom) const {
  const auto& b = g_.borgere[borger];
  const std::uint8_t advarer = dom.advarsler.tom() ? 0 : 1;
  const auto politik = del(borger, plads).politik + stedpolitik_[plads] + advarer;
  return {.forudsaetninger = antal_mangler(borger, plads),
          .politik = static_cast<std::uint8_t>(politik),
          .tidligere = 0,
          .oensker = b.noegleord.empty() ? std::uint8_t{0} : kFundneOrd,
          .muligt = true};
}

std::vector<Parpris> Parring::raekke(std::size_t borger, const Loesnelse& l) const {
  const auto& b = g_.borgere[borger];
  std::vector<Parpris> ud(g_.pladser.size(), kUmuligt);
  for (std::size_t j = 0; j < ud.size(); ++j) {
    const auto& d = del(borger, j);
    if (!loesnet(d.dom, j, l).tom()) continue;
    const Dom& her = sted(j, b, d);
    if (!loesnet(her, j, l).tom()) continue;
    ud[j] = prisen(borger, j, sammen(d.dom, her));
  }
  // The few places that he or his earlier employer is known at, or that somebody said no to.
  for (const std::size_t j : saerlige_[borger]) {
    if (!ud[j].muligt) continue;
    const auto begge = dom(borger, j);
    ud[j] = loesnet(begge, j, l).tom() ? prisen(borger, j, begge) : kUmuligt;
    const auto& tidligere = b.hvem.tidligere_placeringer;
    const auto p = g_.pladser[j].grundlag.jobordre.p_nummer;
    ud[j].tidligere = ud[j].muligt && std::any_of(tidligere.begin(), tidligere.end(),
                                                  [p](const auto& t) { return t.p_nummer == p; });
  }
  for (const auto& o : b.noegleord) {
    const auto& findes = ord_.at(o);
    for (std::size_t j = 0; j < ud.size(); ++j)
      if (ud[j].oensker > 0 && findes[j]) --ud[j].oensker;
  }
  return ud;
}

std::optional<std::int32_t> Parring::kvoteplads(PNummer p, std::int32_t flere_ansatte) const {
  const Oenskeform* foerste = nullptr;
  Oenskeform faelles = former_.front();
  std::int32_t ledige = 0;
  for (const auto& x : g_.pladser) {
    if (x.grundlag.jobordre.p_nummer != p) continue;
    if (foerste == nullptr) {
      foerste = &x.form;
      faelles = x.form;
    }
    faelles.fra = std::min(faelles.fra, x.form.fra);
    faelles.til = std::max(faelles.til, x.form.til);
    faelles.tid = std::max(faelles.tid, x.form.tid);  // F-067: everyone as the longest week
    ledige += x.grundlag.ledige_pladser;
  }
  std::optional<std::int32_t> ud;
  bool en_kan = false;
  for (std::size_t j = 0; j < g_.pladser.size(); ++j) {
    const auto& x = g_.pladser[j];
    if (x.grundlag.jobordre.p_nummer != p) continue;
    en_kan = en_kan || !steddomme_[j][nr(Population::almindelig)].stopper.har(rimelighedskrav);
    auto grundlag = x.grundlag;
    grundlag.borger = g_.borgere.front().hvem.borger;
    grundlag.borger->population = Population::almindelig;
    for (auto& m : grundlag.ansatte) {
      if (m.aarsvaerk)
        m.aarsvaerk = Aarsvaerk::fra_titusindedele(m.aarsvaerk->titusindedele() +
                                                   flere_ansatte * Aarsvaerk::kSkala);
      if (m.hoveder) *m.hoveder += flere_ansatte;
    }
    Oenskeform form = x.form;
    form.til = faelles.til;
    form.tid = faelles.tid;
    Fakta f = byg_fakta(grundlag, oenske_af(g_.borgere.front(), grundlag, form));
    const auto& regel = regler::regelkort(rimelighedskrav);
    const Udfald alene = regel.funktion(f).udfald;
    // A missing month of staff holds back its own job order, not the others of the workplace.
    if (alene == Udfald::ikke_relevant || alene == Udfald::uafklaret) continue;
    std::int32_t n = 0;
    while (n <= ledige && regel.funktion(f).udfald == Udfald::opfyldt) {
      ++n;
      f.arbejdsgiver.i_forvejen.push_back(
          {Ordning::nytteindsats, faelles.fra, faelles.til, faelles.tid});
    }
    ud = std::min(ud.value_or(n), n);
  }
  // One alone is held by the rule itself, with his own weekly time.
  if (ud && en_kan) ud = std::max(*ud, 1);
  return ud;
}

void Parring::saet_grupper(Tildelingsopgave& o, const Loesnelse& l) const {
  std::map<PNummer, std::size_t> gruppe;
  std::map<ProjektId, std::size_t> hold;
  for (const PNummer p : arbejdspladser_)
    if (const auto n = kvoteplads(p, l.p_nummer == p ? l.flere_ansatte : 0)) {
      gruppe.emplace(p, o.grupper.size());
      o.grupper.push_back({*n, {}});
    }
  for (std::size_t j = 0; j < g_.pladser.size(); ++j) {
    const auto& grundlag = g_.pladser[j].grundlag;
    const auto it = gruppe.find(grundlag.jobordre.p_nummer);
    Tildelingsplads p{grundlag.ledige_pladser, {}};
    if (l.plads == j) p.antal += l.flere_pladser;
    if (it != gruppe.end()) p.gruppe = it->second;
    if (const auto& projekt = grundlag.jobordre.projekt) {
      // The teams of the project have their own limit, under the workplace's.
      const auto ledige = g_.ledige_paa_hold.find(*projekt);
      if (ledige != g_.ledige_paa_hold.end()) {
        const auto [nr_af, ny] = hold.try_emplace(*projekt, o.grupper.size());
        if (ny) o.grupper.push_back({ledige->second, p.gruppe});
        p.gruppe = nr_af->second;
      }
    }
    o.pladser.push_back(p);
  }
}

Tildelingsopgave Parring::opgave(const Loesnelse& l) const {
  Tildelingsopgave o;
  if (g_.borgere.empty() || g_.pladser.empty()) {
    o.raekker.emplace_back();
    for (const auto& b : g_.borgere) o.borgere.push_back({0, b.hast});
    return o;
  }
  saet_grupper(o, l);
  // Many citizens see the places alike: they share a row.
  std::unordered_multimap<std::size_t, std::size_t> kendte;
  for (std::size_t i = 0; i < g_.borgere.size(); ++i) {
    auto ny = raekke(i, l);
    std::size_t noegle = 1469598103934665603U;
    for (const Parpris& p : ny) noegle = (noegle ^ noegletal(p)) * 1099511628211U;
    const auto [fra, til] = kendte.equal_range(noegle);
    const auto it =
        std::find_if(fra, til, [&](const auto& k) { return o.raekker[k.second] == ny; });
    const std::size_t r = it == til ? o.raekker.size() : it->second;
    if (it == til) {
      kendte.emplace(noegle, r);
      o.raekker.push_back(std::move(ny));
    }
    o.borgere.push_back({r, g_.borgere[i].hast});
  }
  return o;
}

}  // namespace nytte::sager
