#include "sager/forslag/parring.hpp"

#include <algorithm>

#include "model/sag/registrering.hpp"
#include "regler/aendring.hpp"
#include "regler/register.hpp"
#include "sager/forslag/par.hpp"
#include "sager/placering/fakta.hpp"
#include "sager/strategi/politik.hpp"

namespace nytte::sager {

using namespace forslag;

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

// All of the pair but the tasks of the place.
Politikforhold forhold(const Forslagsborger& b, Dato til, Ugetimer tid, Dato fra) {
  Politikforhold f{.fra = fra, .til = til};
  f.gruppe = gruppe_paa(b.hvem.ydelser, fra);
  f.ugentlig_tid = tid;
  for (const auto& t : b.hvem.tidligere_placeringer)
    if (const auto p = Periode::fra_til(t.fra, t.til)) f.tidligere.push_back(*p);
  return f;
}

}  // namespace

std::span<const Regel> borgerregler() { return kBorgerregler; }
std::span<const Regel> stedregler() { return kStedregler; }
std::span<const Regel> parregler() { return kParregler; }

Parring::Parring(const Forslagsgrundlag& g) : g_(g), andre_domme_(g.pladser.size()) {
  if (g.borgere.empty()) return;  // nobody to ask about
  find_former();
  find_saerlige();
  find_ord();
  find_krav();
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

}  // namespace nytte::sager
