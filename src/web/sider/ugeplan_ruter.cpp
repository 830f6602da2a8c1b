// The weekly plan of a citizen: one page, its forms, and the paper for the citizen.
#include "dokumenter/pdf.hpp"
#include "web/filsvar.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/ugeplan_visning.hpp"

namespace nytte::web {
namespace {

Resultat<Uge> laes_uge(const Anmodning& a) {
  const auto t = a.query.get("uge");
  if (t.empty()) return Uge::paa(a.i_dag);
  const auto uge = Uge::laes(t);
  if (!uge) return Fejl(Fejlkode::uge_ugyldig, "uge", std::string(t));
  return *uge;
}

Resultat<sager::Ugeplan> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BorgerId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(const auto uge, laes_uge(a));
  return sager::vis_ugeplan(db, a.kontekst(), *id, uge);
}

Webside side(const Anmodning& a, store::Forbindelse& db, const sager::Ugeplan& plan,
             Ugeplanformular sendt, Formular f) {
  const auto& roller = a.bruger().roller;
  const bool sagsbehandler = roller.contains(Rolle::sagsbehandler);
  return vis_ugeplan(ramme(a, db), {.plan = plan,
                                    .maa_nedsaette = sagsbehandler,
                                    .kun_hold = !sagsbehandler && !roller.contains(Rolle::leder),
                                    .sendt = sendt,
                                    .formular = std::move(f)});
}

Svar vis_siden(const Anmodning& a, store::Forbindelse& db) {
  const auto plan = hent(a, db);
  if (!plan) return vis_fejlside(a, &db, plan.error());
  return vis(a, db, side(a, db, plan.value(), Ugeplanformular::tilfoej, {}));
}

Svar pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto plan = hent(a, db);
  if (!plan) return vis_fejlside(a, &db, plan.error());
  auto brev = sager::som_brev(plan.value());
  brev.dato = a.i_dag;
  return som_pdf_fil(dokumenter::som_pdf(brev), brev.titel);
}

Resultat<void> gem_aktivitet(const Anmodning& a, store::Forbindelse& db,
                             const sager::Ugeplan& plan) {
  Feltlaeser l(a.form);
  const auto art = l.kode<Ugeaktivitetsart>("art");
  const auto dag = l.tal("dag");
  if (dag && (*dag < 1 || *dag > 7)) l.fejl(Fejlkode::vaerdi_ukendt, "dag");
  const auto fra = laes_dagstid(l.tekst("fra"));
  const auto til = laes_dagstid(l.tekst("til"));
  if (!fra) l.fejl(Fejlkode::vaerdi_ukendt, "fra");
  if (!til) l.fejl(Fejlkode::vaerdi_ukendt, "til");
  if (!l.ok()) return l.alle();
  Ugeaktivitet ny{.id = 0,
                  .borger = plan.borger,
                  .dato = plan.uge.mandag() + (*dag - 1),
                  .fra = *fra,
                  .til = *til,
                  .art = *art,
                  .sted = l.tekst("sted"),
                  .bemaerkning = l.tekst("bemaerkning"),
                  .anvist = l.kryds("anvist"),
                  .naevnt = l.kryds("naevnt")};
  if (const auto p = laes_positivt_tal(l.tekst("placering"))) ny.placering = PlaceringId{*p};
  NYTTE_TRY(sager::tilfoej_ugeaktivitet(db, a.kontekst(), ny));
  return success();
}

Resultat<void> gem_fire_plus_en(const Anmodning& a, store::Forbindelse& db,
                                const sager::Ugeplan& plan) {
  Feltlaeser l(a.form);
  const auto p = laes_positivt_tal(l.tekst("fire_placering"));
  if (!p) l.fejl(Fejlkode::felt_mangler, "fire_placering");
  const auto dag = l.tal("jobdag");
  if (!l.ok()) return l.alle();
  NYTTE_TRY(sager::laeg_fire_plus_en(
      db, a.kontekst(), {plan.borger, plan.uge, PlaceringId{*p}, *dag, l.tekst("jobsted")}));
  return success();
}

Resultat<void> gem_kopi(const Anmodning& a, store::Forbindelse& db, const sager::Ugeplan& plan) {
  Feltlaeser l(a.form);
  const auto antal = l.tal("antal");
  if (!antal) return l.alle();
  NYTTE_TRY(sager::kopier_uge(db, a.kontekst(), {plan.borger, plan.uge, *antal}));
  return success();
}

Resultat<void> gem_nedsat(const Anmodning& a, store::Forbindelse& db, const sager::Ugeplan& plan) {
  Feltlaeser l(a.form);
  const auto fra = l.dato("nedsat_fra");
  const auto timer = l.ugetid("nedsat_timer");
  if (!l.ok()) return l.alle();
  return sager::saet_nedsattimer(db, a.kontekst(),
                                 {plan.borger, *fra, *timer, l.tekst("nedsat_begrundelse")});
}

Resultat<void> gem(const Anmodning& a, store::Forbindelse& db, const sager::Ugeplan& plan,
                   Ugeplanformular f) {
  switch (f) {
    case Ugeplanformular::tilfoej:
      return gem_aktivitet(a, db, plan);
    case Ugeplanformular::fire_plus_en:
      return gem_fire_plus_en(a, db, plan);
    case Ugeplanformular::kopier:
      return gem_kopi(a, db, plan);
    case Ugeplanformular::nedsat:
      return gem_nedsat(a, db, plan);
    case Ugeplanformular::fjern:
      return sager::fjern_ugeaktivitet(
          db, a.kontekst(), plan.borger,
          laes_positivt_tal(Feltlaeser(a.form).tekst("aktivitet")).value_or(0));
    case Ugeplanformular::ryd: {
      NYTTE_TRY(sager::ryd_uge(db, a.kontekst(), plan.borger, plan.uge));
      return success();
    }
  }
  return Fejl(Fejlkode::anmodning_ugyldig);
}

Besked besked(Ugeplanformular f) {
  if (f == Ugeplanformular::kopier) return Besked::ugeplan_kopieret;
  return f == Ugeplanformular::fjern ? Besked::ugeplan_fjernet : Besked::ugeplan_gemt;
}

Svar gem_formular(const Anmodning& a, store::Forbindelse& db) {
  const auto plan = hent(a, db);
  if (!plan) return vis_fejlside(a, &db, plan.error());
  const auto f = laes_kode<Ugeplanformular>(Feltlaeser(a.form).tekst("formular"));
  if (!f) return vis_fejlside(a, &db, Fejlkode::anmodning_ugyldig);
  const auto svar = gem(a, db, plan.value(), *f);
  if (svar) return videre(ugeplan_sti(plan.value().borger, plan.value().uge), besked(*f));
  return vis_igen(a, db, side(a, db, plan.value(), *f, som_sendt(a, svar.error())), svar.error());
}

}  // namespace

void tilfoej_ugeplansider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder, Rolle::projektleder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::projektleder});
  ruter.get("/borgere/{id}/ugeplan", laeser, vis_siden);
  ruter.post("/borgere/{id}/ugeplan", skriver, gem_formular);
  ruter.get("/borgere/{id}/ugeplan/pdf", laeser, pdf);
}

}  // namespace nytte::web
