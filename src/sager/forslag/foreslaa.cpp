#include "sager/forslag/foreslaa.hpp"

#include <algorithm>
#include <set>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/forslag/loesning.hpp"
#include "sager/frister/samler.hpp"
#include "sager/hold/hold.hpp"
#include "sager/spor.hpp"
#include "sager/strategi/politik.hpp"
#include "sager/transaktion.hpp"
#include "store/forslag.hpp"
#include "store/fristgrundlag.hpp"
#include "store/jobordre.hpp"
#include "store/videre.hpp"

namespace nytte::sager {
namespace {

// F-068: a deadline this near is about to run out.
constexpr std::int32_t kSnart[] = {28, 14, 7};

std::int32_t hast(const Fristpunkt& f, Dato dag) {
  if (f.skoennet || !f.forfalder) return 0;  // nobody knows yet whether there is one
  if (*f.forfalder < dag) return kHoejesteHast;
  std::int32_t ud = 0;
  for (const auto dage : kSnart)
    if (*f.forfalder - dag <= dage) ++ud;
  return ud;
}

// The deadlines that a place here would meet.
bool moedes_af_plads(Fristart art) {
  return art == Fristart::foerste_tilbud || art == Fristart::naeste_tilbud ||
         art == Fristart::tilbud_efter_fritagelse;
}

std::vector<std::string> noegleord(const Kompetenceskema& s) {
  std::set<std::string> ud;
  for (const auto* liste : {&s.oensker, &s.kompetencer})
    for (const auto& o : *liste)
      if (auto ord = som_noegleord(o); ord.size() >= 3) ud.insert(std::move(ord));
  return {ud.begin(), ud.end()};
}

void saet_borgere(store::Forbindelse& db, const Kontekst& k, Forslagsgrundlag& g) {
  for (auto& v : store::list_ventende(db, k.bruger.kommune, g.dag))
    g.borgere.push_back({.hvem = std::move(v)});
  const auto find = [&](BorgerId id) -> Forslagsborger* {
    const auto it =
        std::lower_bound(g.borgere.begin(), g.borgere.end(), id,
                         [](const Forslagsborger& b, BorgerId x) { return b.hvem.borger.id < x; });
    return it != g.borgere.end() && it->hvem.borger.id == id ? &*it : nullptr;
  };
  Fristsamler s{.db = db, .k = k, .dag = g.dag};
  saml_borgere(s);
  for (auto& f : s.punkter) {
    auto* b = f.borger && moedes_af_plads(f.art) ? find(*f.borger) : nullptr;
    if (b == nullptr || (b->frist && *b->frist->forfalder <= *f.forfalder)) continue;
    b->hast = hast(f, g.dag);
    b->frist = std::move(f);
  }
  for (const auto& [noegle, datoer] : store::list_yderdatoer(db, k.bruger.kommune, g.dag))
    if (auto* b = noegle.second == Borgerdatoart::fritaget_til ? find(noegle.first) : nullptr)
      b->fritaget_til = datoer.nyeste;
  for (auto& [borger, alle] : tidligere_forudsaetninger(db, k.bruger.kommune))
    if (auto* b = find(borger)) b->opfyldte = opfyldte_paa_borgeren(alle, g.dag);
  for (const auto& skema : store::nyeste_kompetenceskemaer(db, k.bruger.kommune))
    if (auto* b = find(skema.borger)) b->noegleord = noegleord(skema);
}

// The order with all that a decision is read from, when it has something to propose.
Resultat<std::optional<Forslagsplads>> laes_plads(store::Forbindelse& db, const Kontekst& k,
                                                  const Forslagsgrundlag& g, const Jobordre& j) {
  const auto periode = oenskeform(j, std::nullopt, g.dag, g.politik);
  if (!periode) return std::optional<Forslagsplads>();
  NYTTE_TRY(auto grundlag,
            store::placeringsgrundlag(db, {.kommune = k.bruger.kommune,
                                           .jobordre = j.id,
                                           .periode = *Periode::fra_til(periode->fra, periode->til),
                                           .borger = {},
                                           .undtagen = {}}));
  auto form = oenskeform(j, grundlag.arbejdssted, g.dag, g.politik);
  if (!form) return std::optional<Forslagsplads>();
  return std::optional(Forslagsplads{std::move(grundlag), *form, {}});
}

Resultat<void> saet_pladser(store::Forbindelse& db, const Kontekst& k, Forslagsgrundlag& g) {
  for (const auto& j : store::list_aabne_jobordrer(db, k.bruger.kommune, g.dag)) {
    NYTTE_TRY(auto plads, laes_plads(db, k, g, j));
    if (plads) g.pladser.push_back(*std::move(plads));
  }
  for (const auto& h : holds_paa(db, k.bruger.kommune, g.dag))
    if (h.hold.projekt)
      g.ledige_paa_hold[*h.hold.projekt] += std::max(0, h.hold.kapacitet - h.paa_holdet);
  return success();
}

Resultat<Forslagsgrundlag> laes(store::Forbindelse& db, const Kontekst& k) {
  Forslagsgrundlag g{.dag = k.i_dag, .borgere = {}, .pladser = {}, .fravalg = {}};
  g.politik = gaeldende_politik(db, k.bruger.kommune, k.i_dag);
  saet_borgere(db, k, g);
  NYTTE_TRY(saet_pladser(db, k, g));
  g.krav = laes_kravbog(db, k.bruger.kommune, k.i_dag);
  g.fravalg = store::list_fravalg(db, k.bruger.kommune);
  return g;
}

// On a benefit that gives no nytteindsats at all: the rule says no, and no fact is missing.
bool uden_for_maalgruppen(const Parring& parring, std::size_t i) {
  const auto dom = parring.borgerdom(i, 0);
  return dom.stopper.har(Regel::maalgruppe) && !dom.oplyses.har(Regel::maalgruppe);
}

bool foer(const Forslagsperson& a, const Forslagsperson& b) {
  if (a.hast != b.hast) return a.hast > b.hast;
  const bool a_frist = a.frist && a.hast > 0;
  const bool b_frist = b.frist && b.hast > 0;
  if (a_frist && b_frist && a.frist->forfalder != b.frist->forfalder)
    return a.frist->forfalder < b.frist->forfalder;
  return a.navn != b.navn ? a.navn < b.navn : a.id < b.id;
}

std::vector<Fravalgt> fravalgte(const Forslagsgrundlag& g) {
  std::vector<Fravalgt> ud;
  for (const auto& f : g.fravalg) {
    const auto b = std::find_if(g.borgere.begin(), g.borgere.end(),
                                [&](const auto& x) { return x.hvem.borger.id == f.borger; });
    const auto p = std::find_if(g.pladser.begin(), g.pladser.end(), [&](const auto& x) {
      return x.grundlag.jobordre.id == f.jobordre;
    });
    if (b == g.borgere.end() || p == g.pladser.end()) continue;  // no longer a question
    ud.push_back(
        {f, b->hvem.borger.navn, p->grundlag.jobordre.nummer, p->grundlag.jobordre.stilling});
  }
  return ud;
}

}  // namespace

Placeringsforslagsliste foreslaa(const Forslagsgrundlag& g) {
  Placeringsforslagsliste ud{.dag = g.dag};
  for (const auto& p : g.pladser) ud.pladser += p.grundlag.ledige_pladser;
  ud.fravalgte = fravalgte(g);
  if (g.borgere.empty()) return ud;
  const Parring parring(g);
  const auto l = forslag::loes(g, parring);
  std::vector<std::size_t> venter;
  for (std::size_t i = 0; i < g.borgere.size(); ++i) {
    if (l.svar.plads[i]) {
      ud.forslag.push_back(forslag::linje(g, parring, l, i));
    } else if (!g.pladser.empty() && uden_for_maalgruppen(parring, i)) {
      ++ud.uden_for_maalgruppe;
    } else {
      venter.push_back(i);
      ud.uden_plads.push_back(forslag::uden_plads(g, parring, l, i));
    }
  }
  auto aendringer = forslag::mindste_aendringer(g, parring, l, venter);
  ud.aendringer = std::move(aendringer.liste);
  ud.aendringer_afkortet = aendringer.afkortet;
  const auto efter_person = [](const auto& a, const auto& b) { return foer(a.person, b.person); };
  std::stable_sort(ud.forslag.begin(), ud.forslag.end(), efter_person);
  std::stable_sort(ud.uden_plads.begin(), ud.uden_plads.end(), efter_person);
  return ud;
}

Resultat<Placeringsforslagsliste> foreslaa(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  // Read in one snapshot, worked out without holding it, noted afterwards.
  NYTTE_TRY(const auto g, i_laesning(db, [&] { return laes(db, k); }));
  auto ud = foreslaa(g);
  std::vector<BorgerId> set;
  for (const auto& f : ud.forslag) set.push_back(f.person.id);
  for (const auto& u : ud.uden_plads) set.push_back(u.person.id);
  NYTTE_TRY(i_transaktion(db, Koersel::gem, [&]() -> Resultat<void> {
    noter_opslag(db, k, set, "forslag");
    return success();
  }));
  return ud;
}

}  // namespace nytte::sager
