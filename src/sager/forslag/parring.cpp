#include "sager/forslag/parring.hpp"

#include <algorithm>
#include <unordered_map>

#include "model/sag/registrering.hpp"
#include "regler/aendring.hpp"
#include "regler/register.hpp"
#include "sager/placering/fakta.hpp"
#include "sager/strategi/politik.hpp"

namespace nytte::sager {
namespace {

using enum Regel;
constexpr std::array kBorgerregler{maalgruppe,
                                   raadighedsafproevende,
                                   saerligt_tilrettelagt,
                                   ydelsesperiode,
                                   varighed,
                                   ugentlig_tid,
                                   suspension};
constexpr std::array kStedregler{
    offentlig_arbejdsgiver, ministeromraade, rimelighedskrav, erklaering_om_rimelighed, hoering,
    opgavens_indhold,       serviceloven,    statsstoette};
constexpr std::array kParregler{samme_arbejdsplads, seneste_arbejdsgiver};

constexpr std::uint8_t kFundneOrd = 2;  // so many key words found are as good as more
constexpr std::int32_t kMindst = 14;
constexpr int kTilpasninger = 3;  // a change may call for another: benefit period, weekly time

void tag(Dom& dom, const Vurdering& v) {
  if (v.udfald == Udfald::advarsel) dom.advarsler.saet(v.regel);
  if (v.udfald != Udfald::ikke_opfyldt && v.udfald != Udfald::uafklaret) return;
  dom.stopper.saet(v.regel);
  const bool oplyses = !v.aendringer.empty() &&
                       std::all_of(v.aendringer.begin(), v.aendringer.end(), [](const Aendring& a) {
                         return a.art == Aendringsart::registrer;
                       });
  if (oplyses) dom.oplyses.saet(v.regel);
}

Dom doem(std::span<const Regel> regler, const Fakta& f) {
  Dom ud;
  for (const Regel r : regler) tag(ud, regler::regelkort(r).funktion(f));
  return ud;
}

Dom sammen(const Dom& a, const Dom& b) {
  return {a.stopper.og(b.stopper), a.advarsler.og(b.advarsler), a.oplyses.og(b.oplyses)};
}

// The job order and its workplace alone: all that the rules about the citizen look at.
store::Placeringsgrundlag uden_omstaendigheder(const store::Placeringsgrundlag& g) {
  return {store::Placeringsomstaendigheder{}, g.jobordre, g.arbejdssted};
}

Placeringsoenske oenske_af(const Forslagsborger& b, const store::Placeringsgrundlag& g,
                           const Oenskeform& f) {
  return {.borger = b.hvem.borger.id,
          .jobordre = g.jobordre.id,
          .fra = f.fra,
          .til = f.til,
          .ugentlig_tid = f.tid,
          .raadighedsafproevende = false,
          .raadighedsvurdering = {},
          .saerligt_tilrettelagt = f.saerligt,
          .begrundelse = {},
          .bemaerkning = {}};
}

std::optional<Maalgruppe> gruppe_paa(const std::vector<Ydelsesperiode>& ydelser, Dato dag) {
  for (const auto& y : ydelser)
    if (y.fra <= dag && (!y.til || dag <= *y.til)) return Maalgruppe{y.ydelse, y.visitation};
  return std::nullopt;
}

// All of the pair but the tasks of the place.
Politikforhold forhold(const Forslagsborger& b, Dato til, Ugetimer tid, Dato fra) {
  Politikforhold f{.fra = fra, .til = til};
  f.gruppe = gruppe_paa(b.hvem.ydelser, fra);
  f.ugentlig_tid = tid;
  for (const auto& t : b.hvem.tidligere_placeringer)
    if (const auto p = Periode::fra_til(t.fra, t.til)) f.tidligere.push_back(*p);
  return f;
}

std::size_t nr(Population p) { return static_cast<std::size_t>(p); }

}  // namespace

std::span<const Regel> borgerregler() { return kBorgerregler; }
std::span<const Regel> stedregler() { return kStedregler; }
std::span<const Regel> parregler() { return kParregler; }

Parring::Parring(const Forslagsgrundlag& g) : g_(g), andre_domme_(g.pladser.size()) {
  if (g.borgere.empty()) return;  // nobody to ask about
  find_former();
  find_saerlige();
  find_ord();
  for (std::size_t j = 0; j < g.pladser.size(); ++j) {
    const auto& p = g.pladser[j];
    auto& domme = steddomme_.emplace_back();
    for (const auto pop : alle<Population>())
      domme[nr(pop)] = regn_sted(j, pop, p.form.til, p.form.tid);
    arbejdspladser_.push_back(p.grundlag.jobordre.p_nummer);
    Politikforhold f{.fra = p.form.fra, .til = p.form.fra};
    f.borgerrettet = p.borgerrettet;
    stedpolitik_.push_back(g.politik ? static_cast<std::uint8_t>(politikfund(*g.politik, f).size())
                                     : std::uint8_t{0});
  }
  std::sort(arbejdspladser_.begin(), arbejdspladser_.end());
  arbejdspladser_.erase(std::unique(arbejdspladser_.begin(), arbejdspladser_.end()),
                        arbejdspladser_.end());
}

// Few forms for many places: what depends on the citizen is asked once for each.
void Parring::find_former() {
  std::map<Oenskeform, std::size_t> kendte;
  std::vector<std::size_t> eksempler;
  for (std::size_t j = 0; j < g_.pladser.size(); ++j) {
    const auto [it, ny] = kendte.try_emplace(g_.pladser[j].form, former_.size());
    if (ny) {
      former_.push_back(g_.pladser[j].form);
      eksempler.push_back(j);
    }
    formnummer_.push_back(it->second);
  }
  borgerdele_.reserve(g_.borgere.size() * former_.size());
  for (const auto& b : g_.borgere)
    for (std::size_t i = 0; i < former_.size(); ++i)
      borgerdele_.push_back(borgerdel(b, former_[i], eksempler[i]));
}

Parring::Borgerdel Parring::borgerdel_en_gang(const Forslagsborger& b, const Oenskeform& f,
                                              std::size_t eksempel) const {
  auto let = uden_omstaendigheder(g_.pladser[eksempel].grundlag);
  let.borger = b.hvem.borger;
  let.borger->senest_ansat.reset();  // where he was before is asked for each pair
  let.ydelser = b.hvem.ydelser;
  const Fakta fakta = byg_fakta(let, oenske_af(b, let, f));
  return {f.til, f.tid, false, 0, sammen(doem(kBorgerregler, fakta), doem(kParregler, fakta))};
}

// The dates and hours that suit him: what the rules themselves say would pass is tried.
Parring::Borgerdel Parring::borgerdel(const Forslagsborger& b, const Oenskeform& f,
                                      std::size_t eksempel) const {
  Oenskeform form = f;
  Borgerdel ud = borgerdel_en_gang(b, form, eksempel);
  for (int i = 0; i < kTilpasninger && !ud.dom.stopper.tom(); ++i) {
    auto let = uden_omstaendigheder(g_.pladser[eksempel].grundlag);
    let.borger = b.hvem.borger;
    let.ydelser = b.hvem.ydelser;
    const Fakta fakta = byg_fakta(let, oenske_af(b, let, form));
    bool aendret = false;
    for (const Regel r : {ydelsesperiode, ugentlig_tid}) {
      if (!ud.dom.stopper.har(r)) continue;
      for (const Aendring& a : regler::regelkort(r).funktion(fakta).aendringer)
        if (const auto ny = regler::anvend(fakta, a)) {
          form.til = std::min(form.til, ny->placering.til);
          form.tid = ny->placering.ugentlig_tid;
          aendret = true;
          break;
        }
    }
    if (!aendret) break;
    ud = borgerdel_en_gang(b, form, eksempel);
  }
  ud.tilpasset = form != f;
  if (ud.til < f.fra + (kMindst - 1)) ud.dom.stopper.saet(Hindring::for_kort);
  if (b.fritaget_til && *b.fritaget_til >= f.fra) ud.dom.stopper.saet(Hindring::fritaget);
  const auto minutter = ud.tid.minutter();
  if (minutter == 0 || minutter > kRegisterminutter) ud.dom.stopper.saet(Hindring::timer);
  ud.politik = politik_af(b, ud, f.fra);
  return ud;
}

std::uint8_t Parring::politik_af(const Forslagsborger& b, const Borgerdel& d, Dato fra) const {
  if (!g_.politik) return 0;
  return static_cast<std::uint8_t>(politikfund(*g_.politik, forhold(b, d.til, d.tid, fra)).size());
}

Dom Parring::regn_sted(std::size_t plads, Population population, Dato til, Ugetimer tid) const {
  const auto& p = g_.pladser[plads];
  auto grundlag = p.grundlag;
  grundlag.borger = Borger{.id = {},
                           .kommune = p.grundlag.jobordre.kommune,
                           .cpr = g_.borgere.front().hvem.borger.cpr,
                           .navn = {},
                           .population = population,
                           .erhvervskompetencegivende_uddannelse = {},
                           .senest_ansat = {}};
  Oenskeform form = p.form;
  form.til = til;
  form.tid = tid;
  return doem(kStedregler, byg_fakta(grundlag, oenske_af({.hvem = {.borger = *grundlag.borger,
                                                                   .ydelser = {},
                                                                   .tidligere_placeringer = {},
                                                                   .fra_andre_kommuner = {}}},
                                                         grundlag, form)));
}

// The places whose employer he has been at: only they need the rules about both.
void Parring::find_saerlige() {
  std::multimap<PNummer, std::size_t> efter_p;
  std::multimap<Cvr, std::size_t> efter_cvr;
  std::map<JobordreId, std::size_t> efter_id;
  for (std::size_t j = 0; j < g_.pladser.size(); ++j) {
    const auto& g = g_.pladser[j].grundlag;
    efter_p.emplace(g.jobordre.p_nummer, j);
    efter_cvr.emplace(g.arbejdssted.cvr, j);
    efter_id.emplace(g.jobordre.id, j);
  }
  std::map<BorgerId, std::size_t> borgernumre;
  for (std::size_t i = 0; i < g_.borgere.size(); ++i) {
    const auto& hvem = g_.borgere[i].hvem;
    borgernumre.emplace(hvem.borger.id, i);
    auto& ud = saerlige_.emplace_back();
    const auto tag_p = [&](PNummer p) {
      const auto [fra, til] = efter_p.equal_range(p);
      for (auto it = fra; it != til; ++it) ud.push_back(it->second);
    };
    for (const auto& t : hvem.tidligere_placeringer) tag_p(t.p_nummer);
    if (const auto& senest = hvem.borger.senest_ansat) {
      tag_p(senest->p_nummer);
      const auto [fra, til] = efter_cvr.equal_range(senest->cvr);
      for (auto it = fra; it != til; ++it) ud.push_back(it->second);
    }
  }
  for (const auto& f : g_.fravalg) {
    const auto b = borgernumre.find(f.borger);
    const auto j = efter_id.find(f.jobordre);
    if (b != borgernumre.end() && j != efter_id.end()) saerlige_[b->second].push_back(j->second);
  }
  for (auto& s : saerlige_) {
    std::sort(s.begin(), s.end());
    s.erase(std::unique(s.begin(), s.end()), s.end());
  }
}

// Each word is looked for once at each place, however many citizens have it.
void Parring::find_ord() {
  for (const auto& b : g_.borgere)
    for (const auto& o : b.noegleord) ord_.try_emplace(o);
  if (ord_.empty()) return;
  std::vector<std::string> tekster;
  for (const auto& p : g_.pladser) {
    const auto& j = p.grundlag.jobordre;
    tekster.push_back(som_noegleord(j.stilling + " " + j.opgave + " " + j.faggruppe));
  }
  for (auto& [o, findes] : ord_)
    for (const auto& t : tekster) findes.push_back(t.find(o) != std::string::npos);
}

Dom Parring::pardom(std::size_t borger, std::size_t plads, const Borgerdel& d) const {
  const auto& b = g_.borgere[borger];
  const auto& p = g_.pladser[plads];
  auto let = uden_omstaendigheder(p.grundlag);
  let.borger = b.hvem.borger;
  let.ydelser = b.hvem.ydelser;
  let.tidligere_placeringer = b.hvem.tidligere_placeringer;
  Oenskeform form = p.form;
  form.til = d.til;
  form.tid = d.tid;
  Dom ud = doem(kParregler, byg_fakta(let, oenske_af(b, let, form)));
  for (const auto& t : b.hvem.tidligere_placeringer)
    if (t.p_nummer == p.grundlag.jobordre.p_nummer && t.fra <= d.til && p.form.fra <= t.til)
      ud.stopper.saet(Hindring::er_paa_stedet);
  const std::pair noegle{b.hvem.borger.id, p.grundlag.jobordre.id};
  const auto fravalgt = std::lower_bound(
      g_.fravalg.begin(), g_.fravalg.end(), noegle,
      [](const store::Fravalg& f, const auto& n) { return std::pair(f.borger, f.jobordre) < n; });
  if (fravalgt != g_.fravalg.end() && std::pair(fravalgt->borger, fravalgt->jobordre) == noegle)
    ud.stopper.saet(Hindring::fravalgt);
  return ud;
}

const Dom& Parring::sted(std::size_t plads, const Forslagsborger& b, const Borgerdel& d) const {
  const auto population = b.hvem.borger.population;
  if (!d.tilpasset) return steddomme_[plads][nr(population)];
  auto& andre = andre_domme_[plads];
  const Tilpasning noegle{population, d.til, d.tid};
  auto it = andre.find(noegle);
  if (it == andre.end())
    it = andre.emplace(noegle, regn_sted(plads, population, d.til, d.tid)).first;
  return it->second;
}

Dom Parring::borgerdom(std::size_t borger, std::size_t plads) const {
  return del(borger, plads).dom;
}

Dom Parring::steddom(std::size_t plads, Population population) const {
  return steddomme_[plads][nr(population)];
}

Dom Parring::dom(std::size_t borger, std::size_t plads) const {
  const auto& d = del(borger, plads);
  Dom ud = sammen(d.dom, sted(plads, g_.borgere[borger], d));
  const auto& s = saerlige_[borger];
  if (std::binary_search(s.begin(), s.end(), plads)) ud = sammen(ud, pardom(borger, plads, d));
  return ud;
}

Placeringsoenske Parring::oenske(std::size_t borger, std::size_t plads) const {
  const auto& d = del(borger, plads);
  Oenskeform form = g_.pladser[plads].form;
  form.til = d.til;
  form.tid = d.tid;
  return oenske_af(g_.borgere[borger], g_.pladser[plads].grundlag, form);
}

std::vector<Politikfund> Parring::politik(std::size_t borger, std::size_t plads) const {
  if (!g_.politik) return {};
  const auto& d = del(borger, plads);
  auto f = forhold(g_.borgere[borger], d.til, d.tid, g_.pladser[plads].form.fra);
  f.borgerrettet = g_.pladser[plads].borgerrettet;
  return politikfund(*g_.politik, f);
}

std::vector<std::string> Parring::fundne_ord(std::size_t borger, std::size_t plads) const {
  std::vector<std::string> ud;
  for (const auto& o : g_.borgere[borger].noegleord)
    if (ord_.at(o)[plads]) ud.push_back(o);
  return ud;
}

Parpris Parring::pris(std::size_t borger, std::size_t plads) const {
  return raekke(borger, {})[plads];
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

std::vector<Parpris> Parring::raekke(std::size_t borger, const Loesnelse& l) const {
  const auto& b = g_.borgere[borger];
  std::vector<Parpris> ud(g_.pladser.size(), kUmuligt);
  std::vector<const std::vector<bool>*> ord;
  for (const auto& o : b.noegleord) ord.push_back(&ord_.at(o));
  auto saerlig = saerlige_[borger].begin();
  for (std::size_t j = 0; j < ud.size(); ++j) {
    const auto& d = del(borger, j);
    const bool kendt = saerlig != saerlige_[borger].end() && *saerlig == j;
    if (kendt) ++saerlig;
    Dom dom = sammen(d.dom, sted(j, b, d));
    if (kendt) dom = sammen(dom, pardom(borger, j, d));
    if (!loesnet(dom, j, l).tom()) continue;
    const bool advarer = !dom.advarsler.tom();
    ud[j] = {.politik = static_cast<std::uint8_t>(d.politik + stedpolitik_[j] + (advarer ? 1 : 0)),
             .tidligere = 0,
             .oensker = 0,
             .muligt = true};
    if (kendt) {
      const auto& tidligere = b.hvem.tidligere_placeringer;
      const auto p = g_.pladser[j].grundlag.jobordre.p_nummer;
      ud[j].tidligere = std::any_of(tidligere.begin(), tidligere.end(),
                                    [p](const auto& t) { return t.p_nummer == p; });
    }
    if (!ord.empty()) {
      const auto fundne = std::count_if(ord.begin(), ord.end(), [j](auto* o) { return (*o)[j]; });
      ud[j].oensker =
          static_cast<std::uint8_t>(kFundneOrd - std::min<std::ptrdiff_t>(kFundneOrd, fundne));
    }
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
    for (const Parpris& p : ny)
      noegle = (noegle ^ (p.politik | p.tidligere << 8U | p.oensker << 16U | p.muligt << 24U)) *
               1099511628211U;
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
