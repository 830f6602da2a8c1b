#include "sager/frister/frister.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/frister/samler.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"

namespace nytte::sager {
namespace {

constexpr Dato kUdenDag = Dato::af(9999, 12, 31);

// Overdue first, then by due day, then as the kinds are declared.
bool foer(const Fristpunkt& a, const Fristpunkt& b) {
  if (a.over_frist != b.over_frist) return a.over_frist;
  const Dato fa = a.forfalder.value_or(kUdenDag);
  const Dato fb = b.forfalder.value_or(kUdenDag);
  if (fa != fb) return fa < fb;
  return a.art != b.art ? a.art < b.art : a.noegle < b.noegle;
}

}  // namespace

std::vector<Fristpunkt> saml_frister(store::Forbindelse& db, const Kontekst& k, Dato dag) {
  Fristsamler s{.db = db, .k = k, .dag = dag};
  saml_borgere(s);
  saml_udeblivelser(s);
  saml_videre(s);
  saml_forudsaetninger(s);
  saml_jobordrer(s);
  saml_steder(s);
  saml_indberetninger(s);
  saml_evalueringer(s);
  saml_sager(s);
  saml_klagefrister(s);
  saml_strategi(s);
  saml_fremmoede(s);
  saml_opgaver(s);
  saml_projekter(s);
  saml_ugeplaner(s);
  std::stable_sort(s.punkter.begin(), s.punkter.end(), foer);
  return std::move(s.punkter);
}

bool Fristsamler::er_min(Fristart art) const {
  const auto& roller = k.bruger.roller;
  const auto mine = hvem(art);
  const bool kommunens = std::none_of(mine.begin(), mine.end(), er_raadsrolle);
  if (kommunens && roller.contains(Rolle::leder)) return true;
  return std::any_of(mine.begin(), mine.end(), [&](Rolle r) { return roller.contains(r); });
}

// Acts whose pages only a case worker may open.
bool kun_sagsbehandlers(Fristart art) {
  switch (art) {
    case Fristart::henvisning_ubesvaret:
    case Fristart::placering_over_tid:
    case Fristart::foerste_tilbud:
    case Fristart::naeste_tilbud:
    case Fristart::tilbud_efter_fritagelse:
    case Fristart::arbejdspligt_start:
    case Fristart::ledige_pladser:
      return true;
    default:
      return false;
  }
}

bool Fristsamler::kun_se(Fristart art) const {
  return kun_sagsbehandlers(art) && !k.bruger.roller.contains(Rolle::sagsbehandler);
}

void Fristsamler::tag(const Frist& f, Fristpunkt p, const std::string& noegle, Dagen dagen) {
  if (dag < f.vises_fra || !er_min(f.art)) return;
  p.art = f.art;
  p.forfalder = f.forfalder;
  p.over_frist = f.forfalder < dag;
  p.kun_se = kun_se(f.art);
  p.hjemmel = f.hjemmel;
  p.arbejdsdage = f.arbejdsdage;
  p.vejledende = f.vejledende || p.skoennet;
  p.noegle = std::string(navn(f.art)) + ":" + noegle;
  if (dagen == Dagen::i_noeglen) p.noegle += ":" + iso(f.forfalder);
  punkter.push_back(std::move(p));
}

void Fristsamler::tag_uden_dag(Fristart art, Fristpunkt p, const std::string& noegle) {
  if (!er_min(art)) return;
  p.art = art;
  p.kun_se = kun_se(art);
  p.noegle = std::string(navn(art)) + ":" + noegle;
  punkter.push_back(std::move(p));
}

Resultat<std::vector<Fristpunkt>> frister(store::Forbindelse& db, const Kontekst& k, Dato dag) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator,
          Rolle::sekretariat, Rolle::raadsmedlem, Rolle::projektleder}));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<std::vector<Fristpunkt>> {
    auto punkter = saml_frister(db, k, dag);
    noter_navne(db, k, punkter, "frister");
    return punkter;
  });
}

std::vector<Fristpunkt> frister_om_borger(store::Forbindelse& db, const Kontekst& k, Dato dag,
                                          BorgerId borger) {
  if (!maa_se_borgere(k)) return {};
  Fristsamler s{.db = db, .k = k, .dag = dag, .kun_borger = borger};
  saml_borgere(s);
  saml_udeblivelser(s);
  saml_videre(s);
  saml_forudsaetninger(s);
  saml_ugeplaner(s);
  saml_klagefrister(s);
  std::stable_sort(s.punkter.begin(), s.punkter.end(), foer);
  return std::move(s.punkter);
}

std::vector<Fristpunkt> frister_om_sted(store::Forbindelse& db, const Kontekst& k, Dato dag,
                                        PNummer p_nummer) {
  Fristsamler s{.db = db, .k = k, .dag = dag};
  saml_jobordrer(s);
  saml_steder(s);
  saml_sager(s);
  std::erase_if(s.punkter, [&](const auto& p) { return p.p_nummer != p_nummer; });
  std::stable_sort(s.punkter.begin(), s.punkter.end(), foer);
  return std::move(s.punkter);
}

std::vector<Fristpunkt> frister_uden_navne(store::Forbindelse& db, const Kontekst& k, Dato dag) {
  auto punkter = saml_frister(db, k, dag);
  for (auto& p : punkter) p.borger_navn.clear();
  return punkter;
}

void noter_navne(store::Forbindelse& db, const Kontekst& k, const std::vector<Fristpunkt>& punkter,
                 std::string_view formaal) {
  std::vector<BorgerId> set;
  for (const auto& p : punkter)
    if (p.borger) set.push_back(*p.borger);
  std::sort(set.begin(), set.end());
  set.erase(std::unique(set.begin(), set.end()), set.end());
  noter_opslag(db, k, set, formaal);
}

}  // namespace nytte::sager
