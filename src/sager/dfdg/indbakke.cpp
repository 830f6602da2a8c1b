#include "sager/dfdg/indbakke.hpp"

#include <algorithm>

#include "sager/adgang/hemmelighed.hpp"
#include "sager/dfdg/afstemning.hpp"
#include "sager/dfdg/indhold.hpp"
#include "sager/registrering/kodelister.hpp"
#include "sager/transaktion.hpp"
#include "store/dfdg.hpp"
#include "store/dfdg_besked.hpp"
#include "store/felter.hpp"
#include "store/registrering.hpp"

namespace nytte::sager {
namespace {

using Borgere = std::vector<std::pair<BorgerId, Kommunekode>>;

// The case the message is about: the municipality that placed, or that the citizen moves from, or
// the first that has a case.
void find_sagen(store::Forbindelse& db, const Borgere& borgere, Registerbesked& b) {
  std::optional<Kommunekode> foretrukken;
  if (b.flytning) foretrukken = Kommunekode::laes(b.flytning->fra_kommune);
  if (b.aktivitet)
    if (const auto id =
            store::find_registeremne(db, Registeremne::placering, b.aktivitet->noegle)) {
      const auto rk = store::list_forsendelser(db, Registeremne::placering, *id);
      if (!rk.empty()) foretrukken = rk.front().kommune;
    }
  const auto fundet = std::find_if(borgere.begin(), borgere.end(), [&](const auto& p) {
    return !foretrukken || p.second == *foretrukken;
  });
  const auto& valgt = fundet == borgere.end() ? borgere.front() : *fundet;
  b.borger = valgt.first;
  b.kommune = valgt.second;
}

std::string aftryk(const Registerbesked& b, const std::string& indhold, const std::string& cpr) {
  return fingeraftryk(std::string(navn(b.type)) + "|" + store::iso(b.haendelse) + "|" +
                          std::to_string(b.revision) + "|" + b.myndighed + "|" + cpr + "|" +
                          indhold,
                      Aftryk::indhold);
}

Modtagelse sammenlign(store::Forbindelse& db, const Registerur& ur, const store::Gemtbesked& ny) {
  const auto foer = store::find_besked_med_id(db, ny.besked.besked_id);
  if (foer && foer->aftryk == ny.aftryk) {
    store::note_gentaget(db, foer->besked.id);
    return Modtagelse::gentaget;
  }
  if (foer) store::insert_beskedkonflikt(db, foer->besked.id, ur.nu, ny.besked.afsender, ny.aftryk);
  return Modtagelse::konflikt;
}

std::string behandl_flytning(const Registerflytning& f) {
  const auto hvorhen = " fra kommune " + f.fra_kommune + " til kommune " + f.til_kommune;
  if (f.bekraeftet) return "Flytningen" + hvorhen + " er bekræftet.";
  return "Borgeren flytter" + hvorhen +
         ". Placeringerne kan ikke skrives, før flytningen er bekræftet.";
}

bool venter_paa_at_blive_sendt(store::Forbindelse& db, std::int64_t placering) {
  const auto alle = store::list_forsendelser(db, Registeremne::placering, placering);
  return std::any_of(alle.begin(), alle.end(),
                     [](const auto& f) { return f.tilstand == Forsendelsestilstand::venter; });
}

Registerforskel som_forskel(const Registerbesked& b, Forskelsart art, Tidspunkt nu) {
  return {.id = {},
          .kommune = *b.kommune,
          .art = art,
          .noegle = b.aktivitet->noegle,
          .placering = {},
          .borger = b.borger,
          .felter = {},
          .fundet = nu,
          .senest_set = nu,
          .bemaerkning = {},
          .bruger = {},
          .bruger_navn = {}};
}

std::string behandl_kendt(store::Forbindelse& db, const Registerur& ur, const Registerbesked& b,
                          PlaceringId placering) {
  if (venter_paa_at_blive_sendt(db, placering.vaerdi))
    return "En ændring herfra er på vej. De to sammenlignes i nat.";
  const auto her = aktivitet_her(db, *b.kommune, placering);
  if (!her) return "Placeringen hører til en anden kommune.";
  auto f = som_forskel(b, Forskelsart::forskellig, ur.nu);
  f.placering = placering;
  f.felter = forskelle(*her, *b.aktivitet);
  if (f.felter.empty()) return "Svarer til det, der står her.";
  noter_forskel(db, ur.nu, f);
  return "Er ændret uden for nytte. Se listen over forskelle.";
}

std::string behandl_aktivitet(store::Forbindelse& db, const Registerur& ur,
                              const store::Gemtbesked& g) {
  const Registerbesked& b = g.besked;
  if (!b.kommune || !b.aktivitet) return "Der er ingen sag her.";
  if (store::har_nyere_besked(db, g)) return "En nyere besked er allerede behandlet.";
  if (const auto id = store::find_registeremne(db, Registeremne::placering, b.aktivitet->noegle))
    return behandl_kendt(db, ur, b, {*id});
  const auto bog = hent_kodebog(db);
  const bool er_nytteindsats =
      find_egen(bog, Kodelistenavn::jobordretype, b.aktivitet->jobordretype).has_value();
  if (!er_nytteindsats || b.aktivitet->fejloprettet) return "Er ikke en nytteindsats herfra.";
  auto f = som_forskel(b, Forskelsart::kun_der, ur.nu);
  f.felter = {{"fra", {}, iso(b.aktivitet->fra)}, {"p_nummer", {}, b.aktivitet->p_nummer}};
  noter_forskel(db, ur.nu, f);
  return "Findes ikke her. Se listen over forskelle.";
}

}  // namespace

Resultat<Modtagelse> modtag_besked(store::Forbindelse& db, const Registerur& ur,
                                   const Indkommen& ind) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Modtagelse> {
    store::Gemtbesked g{.besked = ind.besked,
                        .noegle = ind.besked.aktivitet ? ind.besked.aktivitet->noegle : "",
                        .indhold_json = beskedindhold_json(ind.besked),
                        .aftryk = {}};
    g.besked.modtaget = ur.nu;
    g.aftryk = aftryk(ind.besked, g.indhold_json, ind.cpr);
    if (const auto cpr = Cpr::laes(ind.cpr)) {
      const auto borgere = store::find_borgere_med_cpr(db, *cpr);
      if (!borgere.empty()) find_sagen(db, borgere, g.besked);
    }
    if (store::insert_besked(db, g)) return Modtagelse::ny;
    return sammenlign(db, ur, g);
  });
}

std::int64_t behandl_beskeder(store::Forbindelse& db, const Registerur& ur) {
  constexpr std::int64_t kHoejst = 200;
  const auto antal = i_transaktion(db, Koersel::gem, [&]() -> Resultat<std::int64_t> {
    std::int64_t n = 0;
    for (auto& g : store::list_nye_beskeder(db, kHoejst)) {
      laes_beskedindhold(g.indhold_json, g.besked);
      const auto udfald =
          g.besked.flytning ? behandl_flytning(*g.besked.flytning) : behandl_aktivitet(db, ur, g);
      store::set_behandlet(db, g.besked.id, udfald);
      ++n;
    }
    return n;
  });
  return antal ? antal.value() : 0;
}

std::optional<Registerflytning> ubekraeftet_flytning(store::Forbindelse& db, BorgerId borger) {
  auto g = store::seneste_flytning(db, borger);
  if (!g) return std::nullopt;
  laes_beskedindhold(g->indhold_json, g->besked);
  if (!g->besked.flytning || g->besked.flytning->bekraeftet) return std::nullopt;
  return g->besked.flytning;
}

}  // namespace nytte::sager
