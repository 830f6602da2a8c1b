#include "sager/maalgruppe/mangler_tilbud.hpp"

#include <algorithm>
#include <map>

#include "sager/adgangskontrol.hpp"
#include "sager/frister/samler.hpp"
#include "sager/maalgruppe/arbejdsgang.hpp"
#include "sager/maalgruppe/maalgrupper.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdsgang.hpp"
#include "store/fristgrundlag.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kForvarsel = 14;  // days ahead that the workflow's weeks are shown

bool om_tilbud(Fristart art) {
  switch (art) {
    case Fristart::foerste_tilbud:
    case Fristart::naeste_tilbud:
    case Fristart::tilbud_efter_fritagelse:
    case Fristart::integrationstimer:
    case Fristart::arbejdspligt_start:
      return true;
    default:
      return false;
  }
}

std::map<BorgerId, std::vector<Tilbudsgrund>> efter_loven(store::Forbindelse& db,
                                                          const Kontekst& k) {
  Fristsamler s{.db = db, .k = k, .dag = k.i_dag};
  saml_borgere(s);
  std::map<BorgerId, std::vector<Tilbudsgrund>> ud;
  for (const auto& p : s.punkter)
    if (p.borger && p.forfalder && om_tilbud(p.art))
      ud[*p.borger].push_back({.lov = p.art,
                               .tekst = std::string(fristnavn(p.art)),
                               .hjemmel = p.hjemmel,
                               .forfalder = *p.forfalder,
                               .vejledende = p.vejledende});
  return ud;
}

// What the workflow reads of the citizens, for all at once.
struct Grundlag {
  std::vector<Arbejdsgang> gange;
  std::map<BorgerId, Dato> sidste_dag;  // of the last offer that was given and used
  store::Borgerdatoer datoer;
};

Grundlag laes_grundlag(store::Forbindelse& db, const Kontekst& k) {
  Grundlag g{.gange = store::list_arbejdsgange(db, k.bruger.kommune),
             .sidste_dag = {},
             .datoer = store::list_yderdatoer(db, k.bruger.kommune, k.i_dag)};
  for (const auto& p : store::list_fristplaceringer(db, k.bruger.kommune)) {
    if (!p.sidste_dag || *p.sidste_dag < p.fra) continue;
    auto& dag = g.sidste_dag.try_emplace(p.borger, *p.sidste_dag).first->second;
    dag = std::max(dag, *p.sidste_dag);
  }
  return g;
}

// So many weeks on the benefit without any offer; nothing while he is exempt, and nothing once he
// has had one in this course of help.
std::optional<Tilbudsgrund> efter_arbejdsgangen(const Grundlag& g, const store::Fristborger& b,
                                                const Borgergruppe& gruppe, Dato dag) {
  const auto* gang = gaeldende_arbejdsgang(g.gange, gruppe, dag);
  if (gang == nullptr || !gang->uger) return std::nullopt;
  if (const auto i = g.sidste_dag.find(b.id); i != g.sidste_dag.end() && i->second >= b.fra)
    return std::nullopt;
  if (const auto i = g.datoer.find({b.id, Borgerdatoart::fritaget_til});
      i != g.datoer.end() && i->second.nyeste >= dag)
    return std::nullopt;
  const Dato forfalder = b.fra + 7 * *gang->uger;
  if (dag < forfalder - kForvarsel) return std::nullopt;
  return Tilbudsgrund{.lov = {},
                      .tekst = "Arbejdsgangen: " + std::to_string(*gang->uger) +
                               (*gang->uger == 1 ? " uge" : " uger") + " på ydelsen",
                      .hjemmel = nullptr,
                      .forfalder = forfalder,
                      .vejledende = true};
}

bool med(const ManglerTilbud& m, const Tilbudsfilter& filter) {
  if (filter.gruppe && m.gruppe != *filter.gruppe) return false;
  return !filter.kun_lov ||
         std::any_of(m.grunde.begin(), m.grunde.end(), [](const auto& x) { return x.lov; });
}

void sorter(Tilbudsliste& liste) {
  std::stable_sort(liste.borgere.begin(), liste.borgere.end(), [](const auto& a, const auto& b) {
    return a.forfalder() != b.forfalder() ? a.forfalder() < b.forfalder() : a.borger < b.borger;
  });
  std::sort(liste.grupper.begin(), liste.grupper.end());
  liste.grupper.erase(std::unique(liste.grupper.begin(), liste.grupper.end()), liste.grupper.end());
}

Tilbudsliste saml(store::Forbindelse& db, const Kontekst& k, const Tilbudsfilter& filter) {
  auto lov = efter_loven(db, k);
  const auto grundlag = laes_grundlag(db, k);
  Tilbudsliste ud;
  for (const auto& b : store::list_fristborgere(db, k.bruger.kommune, k.i_dag)) {
    const auto gruppe = borgergruppe(b.ydelse, b.visitation, b.population);
    ManglerTilbud m{.borger = b.id,
                    .navn = b.navn,
                    .gruppe = gruppe,
                    .gruppenavn = gruppenavn(gruppe),
                    .grunde = {}};
    if (auto i = lov.find(b.id); i != lov.end()) m.grunde = std::move(i->second);
    if (auto g = efter_arbejdsgangen(grundlag, b, gruppe, k.i_dag))
      m.grunde.push_back(*std::move(g));
    if (m.grunde.empty()) continue;
    std::stable_sort(m.grunde.begin(), m.grunde.end(),
                     [](const auto& x, const auto& y) { return x.forfalder < y.forfalder; });
    ud.grupper.push_back(gruppe);
    if (med(m, filter)) ud.borgere.push_back(std::move(m));
  }
  sorter(ud);
  return ud;
}

std::string hjemmel(const Tilbudsgrund& g) {
  if (!g.lov) return "Kommunens arbejdsgang";
  return g.hjemmel == nullptr
             ? "God praksis"
             : std::string(g.hjemmel->dokument) + " " + std::string(g.hjemmel->sted);
}

}  // namespace

Resultat<Tilbudsliste> mangler_tilbud(store::Forbindelse& db, const Kontekst& k,
                                      const Tilbudsfilter& filter) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Tilbudsliste> {
    auto liste = saml(db, k, filter);
    std::vector<BorgerId> sete;
    for (const auto& m : liste.borgere) sete.push_back(m.borger);
    noter_opslag(db, k, sete, "mangler_tilbud");
    return liste;
  });
}

dokumenter::Regneark som_regneark(const Tilbudsliste& liste, Dato i_dag) {
  using dokumenter::Kolonnetype;
  dokumenter::Regneark ark;
  ark.navn = "Mangler tilbud";
  ark.kolonner = {{"borger_nr", Kolonnetype::heltal, 0},    {"navn", Kolonnetype::tekst, 0},
                  {"gruppe", Kolonnetype::tekst, 0},        {"frist", Kolonnetype::dato, 0},
                  {"dage_tilbage", Kolonnetype::heltal, 0}, {"grund", Kolonnetype::tekst, 0},
                  {"hjemmel", Kolonnetype::tekst, 0},       {"vejledende", Kolonnetype::tekst, 0}};
  for (const auto& m : liste.borgere)
    for (const auto& g : m.grunde)
      ark.raekker.push_back({m.borger.vaerdi, m.navn, m.gruppenavn, g.forfalder,
                             std::int64_t{g.forfalder - i_dag}, g.tekst, hjemmel(g),
                             std::string(g.vejledende ? "ja" : "nej")});
  return ark;
}

}  // namespace nytte::sager
