#include "sager/dfdg/haandter.hpp"

#include <algorithm>
#include <mutex>

#include "sager/adgangskontrol.hpp"
#include "sager/dfdg/indbakke.hpp"
#include "sager/dfdg/indhold.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/registrering/kodelister.hpp"
#include "sager/registrering/registrering.hpp"
#include "sager/registrering/registrering_json.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/borger.hpp"
#include "store/dfdg.hpp"
#include "store/dfdg_besked.hpp"
#include "store/dfdg_forskel.hpp"
#include "store/placering.hpp"
#include "store/registrering.hpp"

namespace nytte::sager {
namespace {

std::mutex laas;
Dfdgtilslutning& den_ene() {
  static Dfdgtilslutning t{.grund = "Der er ikke sat nogen forbindelse op til registeret."};
  return t;
}

constexpr const char* kFormaal = "registerkoe";

std::string borger_navn(store::Forbindelse& db, Kommunekode kommune, BorgerId id) {
  const auto b = store::find_borger(db, kommune, id);
  return b ? b->navn : "";
}

std::string placeringssti(std::int64_t id) {
  return "/placeringer/" + std::to_string(id) + "/registrering";
}
std::string jobordresti(const std::string& nummer) { return "/jobordrer/" + nummer; }

// Where a refusal of the register is mended. A finding of our own check says it itself.
std::string sti_til(Rettested sted, const Registerforsendelse& f, const std::string& p_nummer,
                    const std::string& jobordre) {
  switch (sted) {
    case Rettested::placering:
      return f.emne == Registeremne::placering ? placeringssti(f.emne_id) : jobordresti(jobordre);
    case Rettested::borger:
      return f.borger ? "/borgere/" + std::to_string(f.borger->vaerdi) : "";
    case Rettested::jobordre:
      return jobordresti(jobordre);
    case Rettested::arbejdssted:
      return "/arbejdssteder/" + p_nummer;
    case Rettested::kodelister:
      return "/register/kodelister";
    case Rettested::myndighed:
      return "/register/myndighed";
    case Rettested::administrator:
      return "";
  }
  return "";
}

// What our own check finds wrong is mended where its first finding says.
std::string sti_af_fund(store::Forbindelse& db, const Registrering& r, Dato dag) {
  const auto fund = kontroller(r, hent_registergrundlag(db, r, dag));
  return fund.empty() ? "" : ret_paa_side(r, fund.front());
}

void laeg_placering_paa(store::Forbindelse& db, const Kontekst& k, Koelinje& l) {
  const auto& f = l.forsendelse;
  const auto r = laes_registrering_json(f.indhold_json);
  if (f.borger) l.titel = borger_navn(db, f.kommune, *f.borger);
  if (f.borger) l.flytning = ubekraeftet_flytning(db, *f.borger);
  l.venter_paa_jobordre = f.tilstand == Forsendelsestilstand::venter &&
                          !f.jobordre_noegle.empty() && !store::er_taget(db, f.jobordre_noegle);
  l.sti = placeringssti(f.emne_id);
  if (!r) return;
  l.detalje = r.value().sted;
  l.retsti = sti_til(l.forklaring.sted, f, r.value().p_nummer.tekst(), r.value().jobordre_nummer);
  if (f.svarkode == kSvarIkkeKlar)
    if (auto bedre = sti_af_fund(db, r.value(), k.i_dag); !bedre.empty()) l.retsti = bedre;
}

void laeg_jobordre_paa(Koelinje& l) {
  const auto& f = l.forsendelse;
  const auto j = laes_jobordreregistrering(f.indhold_json);
  if (!j) return;
  l.titel = "Jobordre " + j.value().nummer;
  l.detalje = j.value().sted;
  l.sti = jobordresti(j.value().nummer);
  l.retsti = sti_til(l.forklaring.sted, f, j.value().p_nummer.tekst(), j.value().nummer);
}

Koelinje som_linje(store::Forbindelse& db, const Kontekst& k, Registerforsendelse f) {
  Koelinje l{.forsendelse = std::move(f),
             .titel = {},
             .detalje = {},
             .sti = {},
             .forklaring = {},
             .retsti = {}};
  if (!l.forsendelse.svarkode.empty()) l.forklaring = forklar(l.forsendelse.svarkode);
  if (l.forsendelse.emne == Registeremne::placering)
    laeg_placering_paa(db, k, l);
  else
    laeg_jobordre_paa(l);
  if (l.forsendelse.svarkode.empty()) l.retsti.clear();
  return l;
}

void noter_sete(store::Forbindelse& db, const Kontekst& k, std::vector<BorgerId> borgere) {
  std::sort(borgere.begin(), borgere.end());
  borgere.erase(std::unique(borgere.begin(), borgere.end()), borgere.end());
  noter_opslag(db, k, borgere, kFormaal);
}

Koeside tal(store::Forbindelse& db, Kommunekode kommune) {
  Koeside ud;
  ud.antal = store::count_koe(db, kommune);
  ud.forskelle = store::count_aabne_forskelle(db, kommune);
  if (const auto r = store::seneste_afstemning(db, kommune)) ud.afstemt = r->begyndt;
  ud.tilslutning = dfdgtilslutning();
  return ud;
}

}  // namespace

void indstil_dfdg(Dfdgtilslutning t) {
  const std::lock_guard hold_fast(laas);
  den_ene() = std::move(t);
}

Dfdgtilslutning dfdgtilslutning() {
  const std::lock_guard hold_fast(laas);
  return den_ene();
}

Resultat<Koeside> find_registerkoe(store::Forbindelse& db, const Kontekst& k,
                                   const Koeoenske& oenske, const Side& side) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Koeside> {
    Koeside ud = tal(db, k.bruger.kommune);
    auto raa = store::find_koe(db, k.bruger.kommune, {oenske.tilstand, {}}, side);
    ud.liste.i_alt = raa.i_alt;
    std::vector<BorgerId> sete;
    for (auto& f : raa.raekker) {
      if (f.borger) sete.push_back(*f.borger);
      ud.liste.raekker.push_back(som_linje(db, k, std::move(f)));
    }
    noter_sete(db, k, std::move(sete));
    return ud;
  });
}

Resultat<Koeside> registertal(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::sagsbehandler, Rolle::leder, Rolle::administrator}));
  return i_laesning(db, [&]() -> Resultat<Koeside> { return tal(db, k.bruger.kommune); });
}

Resultat<Registerhistorik> vis_registerhistorik(store::Forbindelse& db, const Kontekst& k,
                                                Registeremne emne, std::int64_t id) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Registerhistorik> {
    auto alle = store::list_forsendelser(db, emne, id);
    if (alle.empty() || alle.front().kommune != k.bruger.kommune)
      return Fejl(Fejlkode::findes_ikke, "registrering");
    Registerhistorik h{.emne = emne, .emne_id = id, .titel = {}, .sti = {}, .poster = {}};
    if (alle.front().borger) noter_sete(db, k, {*alle.front().borger});
    std::reverse(alle.begin(), alle.end());
    for (auto& f : alle) {
      auto forsoeg = store::list_dfdg_forsoeg(db, f.id);
      h.poster.push_back({som_linje(db, k, std::move(f)), std::move(forsoeg)});
    }
    h.titel = h.poster.front().linje.titel;
    h.sti = h.poster.front().linje.sti;
    return h;
  });
}

Resultat<std::optional<Koelinje>> registerstatus(store::Forbindelse& db, const Kontekst& k,
                                                 PlaceringId placering) {
  using Svar = Resultat<std::optional<Koelinje>>;
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_laesning(db, [&]() -> Svar {
    auto alle = store::list_forsendelser(db, Registeremne::placering, placering.vaerdi);
    if (alle.empty() || alle.back().kommune != k.bruger.kommune) return std::optional<Koelinje>{};
    return std::optional(som_linje(db, k, std::move(alle.back())));
  });
}

}  // namespace nytte::sager
