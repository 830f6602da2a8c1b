// The lists of differences and of what came in.
#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/dfdg/haandter.hpp"
#include "sager/dfdg/indhold.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/dfdg_besked.hpp"
#include "store/dfdg_forskel.hpp"
#include "store/placering.hpp"
#include "store/registrering.hpp"

namespace nytte::sager {
namespace {

void noter_sete(store::Forbindelse& db, const Kontekst& k, std::vector<BorgerId> borgere,
                std::string_view formaal) {
  std::sort(borgere.begin(), borgere.end());
  borgere.erase(std::unique(borgere.begin(), borgere.end()), borgere.end());
  noter_opslag(db, k, borgere, formaal);
}

Registerforskel udfyldt(store::Gemtforskel g) {
  g.forskel.felter = laes_forskelle(g.felter_json);
  return std::move(g.forskel);
}

std::string navn_paa(store::Forbindelse& db, Kommunekode kommune, std::optional<BorgerId> id) {
  const auto b = id ? store::find_borger(db, kommune, *id) : std::nullopt;
  return b ? b->navn : "";
}

Forskelslinje som_linje(store::Forbindelse& db, store::Gemtforskel g) {
  Forskelslinje l{.forskel = udfyldt(std::move(g)), .borger_navn = {}, .sted = {}};
  l.borger_navn = navn_paa(db, l.forskel.kommune, l.forskel.borger);
  if (!l.forskel.placering) return l;
  const auto p = store::find_placering(db, l.forskel.kommune, *l.forskel.placering);
  const auto sted = p ? store::find_arbejdssted(db, p->p_nummer) : std::nullopt;
  if (sted) l.sted = sted->navn;
  return l;
}

Beskedlinje som_linje(store::Forbindelse& db, Kommunekode kommune, store::Gemtbesked g) {
  laes_beskedindhold(g.indhold_json, g.besked);
  Beskedlinje l{.besked = std::move(g.besked), .borger_navn = {}, .placeringssti = {}};
  l.borger_navn = navn_paa(db, kommune, l.besked.borger);
  const auto id = g.noegle.empty()
                      ? std::nullopt
                      : store::find_registeremne(db, Registeremne::placering, g.noegle);
  if (id && store::find_placering(db, kommune, PlaceringId{*id}))
    l.placeringssti = "/placeringer/" + std::to_string(*id) + "/registrering";
  return l;
}

}  // namespace

Resultat<Forskelsside> find_registerforskelle(store::Forbindelse& db, const Kontekst& k,
                                              const Forskelsoenske& oenske, const Side& side) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Forskelsside> {
    Forskelsside ud;
    auto raa = store::find_forskelle(db, k.bruger.kommune, {oenske.tilstand, oenske.art}, side);
    ud.liste.i_alt = raa.i_alt;
    std::vector<BorgerId> sete;
    for (auto& g : raa.raekker) {
      if (g.forskel.borger) sete.push_back(*g.forskel.borger);
      ud.liste.raekker.push_back(som_linje(db, std::move(g)));
    }
    if (const auto r = store::seneste_afstemning(db, k.bruger.kommune)) ud.afstemt = r->begyndt;
    noter_sete(db, k, std::move(sete), "registerforskelle");
    return ud;
  });
}

Resultat<Registerforskel> haandter_forskel(store::Forbindelse& db, const Kontekst& k,
                                           const Forskelshandling& h, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Registerforskel> {
    auto g = store::find_forskel(db, k.bruger.kommune, h.id);
    if (!g) return Fejl(Fejlkode::findes_ikke, "forskel");
    Registerforskel f = udfyldt(std::move(*g));
    if (f.version != h.version) return Fejl(Fejlkode::version_foraeldet, "version");
    if (f.tilstand != Forskelstilstand::aaben)
      return Fejl(Fejlkode::tilstand_tillader_ikke, "forskel", std::string(navn(f.tilstand)));
    Feltkontrol felter;
    if (er_blank(h.bemaerkning)) felter.fejl(Fejlkode::begrundelse_mangler, "bemaerkning");
    felter.valgfri("bemaerkning", h.bemaerkning);
    NYTTE_TRY(felter.svar());
    f.tilstand = Forskelstilstand::haandteret;
    f.bemaerkning = h.bemaerkning;
    f.bruger = k.bruger.id;
    f.bruger_navn = k.bruger.navn;
    NYTTE_TRY(f.version, store::set_forskel_tilstand(db, f));
    noter(db, k,
          {.art = "registerforskel_haandteret",
           .emne = f.placering ? "dfdg_placering" : "dfdg",
           .noegle = f.placering ? std::to_string(f.placering->vaerdi) : f.noegle,
           .grund = h.bemaerkning,
           .felter = {{"art", std::string(navn(f.art))}}});
    if (f.borger) noter_opslag(db, k, {*f.borger}, "registerforskelle");
    return f;
  });
}

Resultat<Beskedside> find_registerbeskeder(store::Forbindelse& db, const Kontekst& k,
                                           const Side& side) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Beskedside> {
    Beskedside ud;
    auto raa = store::find_beskeder(db, k.bruger.kommune, side);
    ud.liste.i_alt = raa.i_alt;
    std::vector<BorgerId> sete;
    for (auto& g : raa.raekker) {
      if (g.besked.borger) sete.push_back(*g.besked.borger);
      ud.liste.raekker.push_back(som_linje(db, k.bruger.kommune, std::move(g)));
    }
    ud.konflikter = store::count_konflikter(db, k.bruger.kommune);
    noter_sete(db, k, std::move(sete), "registerbeskeder");
    return ud;
  });
}

}  // namespace nytte::sager
