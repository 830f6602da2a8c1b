// Placing a citizen, step by step: form in, use case, page out.
#include <algorithm>

#include "model/kalender.hpp"
#include "sager/borger/soeg_borgere.hpp"
#include "sager/borger/vis_borger.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/forudsaetning/placering.hpp"
#include "sager/jobordre/find_jobordrer.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "sager/placering/placer_borger.hpp"
#include "sager/registrering/registrering.hpp"
#include "web/sider/borger_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/forudsaetning_visning.hpp"
#include "web/sider/fund.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/placering_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/registrering_visning.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/strategi_visning.hpp"

namespace nytte::web {
namespace {

constexpr std::int32_t kTrettenUger = 91;

Kandidat kandidat(const Borgeroversigt& b) {
  return {b.borger.id, b.borger.navn, foedt_ord(b.borger.cpr),
          ydelse_og_visitation(b.ydelse, b.visitation), b.placeringer};
}

Svar vaelg_borger(const Anmodning& a, store::Forbindelse& db) {
  const auto ordre =
      sager::vis_jobordre(db, a.kontekst(), std::string(a.path_values.get("nummer")));
  if (!ordre) return vis_fejlside(a, &db, ordre.error());
  const std::string soegetekst = Feltlaeser(a.form).tekst("soegetekst_borger");
  Borgerfilter filter = sager::borgerfilter(soegetekst);
  // Before a search: those who are free to be placed.
  if (soegetekst.empty()) filter.har_placering = false;
  const auto fundne =
      sager::soeg_borgere(db, a.kontekst(), filter, {.start = 0, .antal = kRaekkerPaaSiden});
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  VaelgBorgerSide s{
      ordre.value().jobordre, ordre.value().arbejdssted.navn, ordre.value().pladser, soegetekst, {},
      fundne.value().i_alt};
  for (const auto& b : fundne.value().raekker) s.kandidater.push_back(kandidat(b));
  return vis(a, db, vis_vaelg_borger(ramme(a, db), s));
}

Svar vaelg_jobordre(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BorgerId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto borger = sager::vis_borger(db, a.kontekst(), *id, "placering");
  if (!borger) return vis_fejlside(a, &db, borger.error());
  Jobordrefilter filter;
  filter.status = Jobordrestatus::aaben;
  filter.kun_ledige = true;
  const auto ordrer = sager::find_jobordrer(db, a.kontekst(), filter, {.start = 0, .antal = 200},
                                            Jobordreorden::arbejdssted);
  if (!ordrer) return vis_fejlside(a, &db, ordrer.error());
  VaelgJobordreSide s{*id, borger.value().borger.navn, {}};
  for (const auto& o : ordrer.value().raekker)
    s.kandidater.push_back({o.jobordre, o.arbejdssted, o.pladstal});
  return vis(a, db, vis_vaelg_jobordre(s));
}

// Order and citizen of the address, as the use cases know them.
struct Sag {
  sager::Jobordrevisning ordre;
  sager::Borgervisning borger;
};

Resultat<Sag> hent_sag(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BorgerId>(a, "borger");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto ordre,
            sager::vis_jobordre(db, a.kontekst(), std::string(a.path_values.get("nummer"))));
  NYTTE_TRY(auto borger, sager::vis_borger(db, a.kontekst(), *id, "placering"));
  return Sag{std::move(ordre), std::move(borger)};
}

const Ydelsesperiode* ydelse_paa(const std::vector<Ydelsesperiode>& ydelser, Dato d) {
  const auto it = std::find_if(ydelser.begin(), ydelser.end(), [d](const Ydelsesperiode& y) {
    return y.fra <= d && (!y.til || d <= *y.til);
  });
  return it == ydelser.end() ? nullptr : &*it;
}

// As one types it: "25", or "25:30" where there are minutes.
std::string ugetid_felt(Ugetimer tid) {
  return tid.minutter() % 60 == 0 ? std::to_string(tid.minutter() / 60) : tid.tekst();
}

// What is known already: the open referral's days, else the next working day and thirteen weeks
// within the order's period.
void foreslaa_datoer(Formular& f, const Sag& sag, Dato i_dag) {
  const Jobordre& j = sag.ordre.jobordre;
  const Dato naeste = er_arbejdsdag(i_dag) ? i_dag : plus_arbejdsdage(i_dag, 1);
  Dato fra = j.fra <= naeste && naeste <= j.til ? naeste : j.fra;
  Dato til = std::min(fra + (kTrettenUger - 1), j.til);
  Ugetimer tid = j.ugentlig_tid;
  for (const auto& p : sag.borger.placeringer)
    if (p.placering.jobordre == j.id && p.placering.status == Placeringsstatus::henvist) {
      fra = p.placering.fra;
      til = p.placering.til;
      tid = p.placering.ugentlig_tid;
    }
  f.foreslaa("fra", kort_dato(fra)).foreslaa("til", kort_dato(til));
  f.foreslaa("ugentlig_tid", ugetid_felt(tid));
  if (j.saerligt_tilrettelagt) f.foreslaa("saerligt_tilrettelagt", "ja");
}

PlacerSide placerside(const Sag& sag, Formular f, Dato i_dag) {
  const Jobordre& j = sag.ordre.jobordre;
  const Dato dag = laes_dato(f.vaerdi("fra")).value_or(i_dag);
  PlacerSide s{.borger = sag.borger.borger.id,
               .borgernavn = sag.borger.borger.navn,
               .ydelse = "Ingen kendt ydelse",
               .ydelse_kilde = "",
               .jobordre = j,
               .arbejdssted = sag.ordre.arbejdssted.navn,
               .tal = sag.ordre.pladser,
               .formular = std::move(f),
               .panel = {}};
  if (const auto* y = ydelse_paa(sag.borger.ydelser, dag)) {
    s.ydelse = ydelse_og_visitation(y->ydelse, y->visitation);
    s.ydelse_kilde = "registreret fra " + paa_dansk(y->fra);
    s.dagpenge = y->ydelse == Ydelse::dagpenge;
  }
  s.kan_saerligt = sag.borger.borger.arbejdspligt || j.saerligt_tilrettelagt ||
                   s.formular.vaerdi("saerligt_tilrettelagt") == "ja";
  return s;
}

std::optional<sager::Placeringsoenske> laes_oenske(Feltlaeser& l, const Sag& sag) {
  const auto fra = l.dato("fra");
  const auto til = l.dato("til");
  const auto tid = l.ugetid("ugentlig_tid");
  if (!l.ok()) return std::nullopt;
  return sager::Placeringsoenske{.borger = sag.borger.borger.id,
                                 .jobordre = sag.ordre.jobordre.id,
                                 .fra = *fra,
                                 .til = *til,
                                 .ugentlig_tid = *tid,
                                 .raadighedsafproevende = l.kryds("raadighedsafproevende"),
                                 .raadighedsvurdering = l.tekst("raadighedsvurdering"),
                                 .saerligt_tilrettelagt = l.kryds("saerligt_tilrettelagt"),
                                 .del_af_plan = l.kryds("del_af_plan"),
                                 .begrundelse = l.tekst("begrundelse"),
                                 .bemaerkning = {},
                                 .gem_afslag = l.tekst("handling") == "gem_afslag"};
}

Fundsteder steder(const Sag& sag, const sager::Placeringsforslag& forslag) {
  const PlaceringFakta& p = forslag.fakta.placering;
  const std::string ordre = "/jobordrer/" + sag.ordre.jobordre.nummer;
  const std::string borger = std::to_string(sag.borger.borger.id.vaerdi);
  return {ordre, "/arbejdssteder/" + sag.ordre.jobordre.p_nummer.tekst(), "/borgere/" + borger,
          ordre + "/placer/" + borger + "?fra=" + kort_dato(p.fra) + "&til=" + kort_dato(p.til) +
              "&ugentlig_tid=" + ugetid_felt(p.ugentlig_tid),
          forslag.ydelse_registreret};
}

void saet_panel(PlacerSide& s, const Sag& sag, const sager::Placeringsforslag& forslag) {
  s.tal = forslag.pladser;
  s.kraever_begrundelse = forslag.kraever_begrundelse;
  s.panel = Fundpanel{fund_af(forslag.vurdering, forslag.fakta.placering, steder(sag, forslag)),
                      forslag.fakta.dato};
  s.panel->hindringer = forslag.hindringer;
}

// What the register would say of the same wish; nothing when it cannot be put together.
void saet_registrering(PlacerSide& s, const Anmodning& a, store::Forbindelse& db,
                       const sager::Placeringsoenske& oenske) {
  const auto klarhed = sager::forhaandsvis_registrering(db, a.kontekst(), oenske);
  if (klarhed) s.registrering = vis_registerforslag(klarhed.value());
}

// What the municipality itself will ask before the start.
void saet_forudsaetninger(PlacerSide& s, const Anmodning& a, store::Forbindelse& db, const Sag& sag,
                          const Fakta& fakta) {
  const Jobordre& j = sag.ordre.jobordre;
  s.registrering = vis_forudsaetningsforslag(
                       sager::forhaandsvis_forudsaetninger(db, a.kontekst(),
                                                           {.borger = sag.borger.borger.id,
                                                            .jobordre = j.id,
                                                            .p_nummer = j.p_nummer,
                                                            .gruppe = sager::gruppe_af(fakta),
                                                            .fra = fakta.placering.fra})) +
                   s.registrering;
}

// What the strategy says of it: policy, in a box of its own.
void saet_politik(PlacerSide& s, const Anmodning& a, store::Forbindelse& db,
                  const sager::Placeringsoenske& oenske) {
  const auto billede = sager::politik_ved_placering(db, a.kontekst(), oenske);
  if (billede) s.politik = vis_politik(billede.value());
}

// The findings for what stands in the fields; `vis_fejl`: also say what cannot be read.
void vurder(PlacerSide& s, const Anmodning& a, store::Forbindelse& db, const Sag& sag,
            bool vis_fejl) {
  Feltlaeser l(s.formular.vaerdier);
  const auto oenske = laes_oenske(l, sag);
  if (!oenske) {
    if (vis_fejl) s.formular.fejl = l.alle();
    return;
  }
  const auto forslag = sager::vurder_placering(db, a.kontekst(), *oenske);
  if (forslag) {
    saet_panel(s, sag, forslag.value());
    saet_registrering(s, a, db, *oenske);
    saet_forudsaetninger(s, a, db, sag, forslag.value().fakta);
    saet_politik(s, a, db, *oenske);
  } else if (vis_fejl) {
    s.formular.fejl = forslag.error();
  }
}

Svar placer_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto sag = hent_sag(a, db);
  if (!sag) return vis_fejlside(a, &db, sag.error());
  Formular f;
  for (const char* felt : {"fra", "til", "ugentlig_tid"})
    if (const auto v = a.query.find(felt)) f.foreslaa(felt, std::string(*v));
  foreslaa_datoer(f, sag.value(), a.i_dag);
  PlacerSide s = placerside(sag.value(), std::move(f), a.i_dag);
  vurder(s, a, db, sag.value(), true);
  return vis(a, db, vis_placer(ramme(a, db), s));
}

// "fra=2024-04-15&til=2024-06-01" of a way-out button, put into the fields.
void brug_udvej(Formular& f, std::string_view udvej) {
  while (!udvej.empty()) {
    const auto slut = std::min(udvej.find('&'), udvej.size());
    const std::string_view del = udvej.substr(0, slut);
    udvej.remove_prefix(std::min(slut + 1, udvej.size()));
    const auto lig = del.find('=');
    if (lig == std::string_view::npos) continue;
    std::string vaerdi(del.substr(lig + 1));
    if (const auto dato = laes_iso_dato(vaerdi)) vaerdi = kort_dato(*dato);
    if (vaerdi.ends_with(":00")) vaerdi.resize(vaerdi.size() - 3);
    f.vaerdier.set(std::string(del.substr(0, lig)), vaerdi);
  }
}

Svar beregn(const Anmodning& a, store::Forbindelse& db, const Sag& sag) {
  Formular f = som_sendt(a);
  brug_udvej(f, a.form.get("brug"));
  PlacerSide s = placerside(sag, std::move(f), a.i_dag);
  vurder(s, a, db, sag, true);
  return vis(a, db, vis_placer(ramme(a, db), s), s.formular.fejl.tom() ? 200 : 422);
}

// Refused by the form, the law or the facts: the same page with every reason on it.
Svar igen(const Anmodning& a, store::Forbindelse& db, const Sag& sag, const Fejl& fejl) {
  PlacerSide s = placerside(sag, som_sendt(a), a.i_dag);
  vurder(s, a, db, sag, false);
  s.formular.fejl = fejl;
  return vis_igen(a, db, vis_placer(ramme(a, db), s), fejl);
}

Svar placer(const Anmodning& a, store::Forbindelse& db, const Sag& sag,
            const sager::Placeringsoenske& oenske) {
  const std::string hjem = "/borgere/" + std::to_string(oenske.borger.vaerdi);
  const auto svar = sager::placer_borger(db, a.kontekst(), oenske);
  if (!svar) return igen(a, db, sag, svar.error());
  const Udfald udfald = svar.value().forslag.vurdering.udfald;
  if (svar.value().placering) return med_udfald(videre(hjem, Besked::placeret), udfald);
  if (svar.value().afgoerelse) return med_udfald(videre(hjem, Besked::afslag_gemt), udfald);
  PlacerSide s = placerside(sag, som_sendt(a), a.i_dag);
  saet_panel(s, sag, svar.value().forslag);
  saet_registrering(s, a, db, oenske);
  saet_politik(s, a, db, oenske);
  s.nej = true;
  return med_udfald(vis(a, db, vis_placer(ramme(a, db), s), 422), udfald);
}

Svar placer_send(const Anmodning& a, store::Forbindelse& db) {
  const auto sag = hent_sag(a, db);
  if (!sag) return vis_fejlside(a, &db, sag.error());
  const std::string_view handling = a.form.get("handling");
  if (a.form.has("brug") || handling == "beregn") return beregn(a, db, sag.value());
  Feltlaeser l(a.form);
  const auto oenske = laes_oenske(l, sag.value());
  if (!oenske) return igen(a, db, sag.value(), l.alle());
  if (handling != "henvis") return placer(a, db, sag.value(), *oenske);
  const auto svar = sager::henvis_borger(db, a.kontekst(), *oenske);
  if (!svar) return igen(a, db, sag.value(), svar.error());
  return videre("/borgere/" + std::to_string(oenske->borger.vaerdi), Besked::henvist);
}

// Only the panel, for vurdering.js.
Svar vurdering_fragment(const Anmodning& a, store::Forbindelse& db) {
  const auto sag = hent_sag(a, db);
  if (!sag)
    return text(besked(sag.error().poster().front()) + "\n",
                static_cast<unsigned>(sag.error().http_status()));
  PlacerSide s = placerside(sag.value(), som_sendt(a), a.i_dag);
  vurder(s, a, db, sag.value(), true);
  return html(vis_vurdering(s).markup());
}

}  // namespace

void tilfoej_placeringssider(Ruter& ruter) {
  const auto sagsbehandler = kraever({Rolle::sagsbehandler});
  ruter.get("/jobordrer/{nummer}/placer", sagsbehandler, vaelg_borger);
  ruter.post("/jobordrer/{nummer}/placer", sagsbehandler, vaelg_borger);
  ruter.get("/borgere/{id}/placer", sagsbehandler, vaelg_jobordre);
  ruter.get("/jobordrer/{nummer}/placer/{borger}", sagsbehandler, placer_vis);
  ruter.post("/jobordrer/{nummer}/placer/{borger}", sagsbehandler, placer_send);
  ruter.post("/jobordrer/{nummer}/placer/{borger}/vurdering", sagsbehandler, vurdering_fragment);
}

}  // namespace nytte::web
