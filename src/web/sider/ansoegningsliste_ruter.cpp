// An employer's applications at a workplace, and the reports to the council.
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/opfoelgning_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Resultat<AnsoegningerSide> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto p = PNummer::laes(a.path_values.get("p_nummer"));
  if (!p) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(const auto sted, sager::vis_arbejdssted(db, a.kontekst(), *p));
  NYTTE_TRY(auto liste, sager::arbejdsgiveransoegninger(db, a.kontekst(), *p));
  return AnsoegningerSide{.p_nummer = *p,
                          .arbejdssted = sted.arbejdssted.navn,
                          .ansoegninger = std::move(liste),
                          .i_dag = a.i_dag};
}

std::string hjem(const AnsoegningerSide& s) {
  return "/arbejdssteder/" + s.p_nummer.tekst() + "/ansoegninger";
}

Svar vis_liste(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_arbejdsgiveransoegninger(ramme(a, db), s.value()));
}

Svar gem_ny(const Anmodning& a, store::Forbindelse& db) {
  auto s = hent(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  const auto igen = [&](const Fejl& fejl) {
    s.value().ny = som_sendt(a, fejl);
    return vis_igen(a, db, vis_arbejdsgiveransoegninger(ramme(a, db), s.value()), fejl);
  };
  Feltlaeser l(a.form);
  const auto modtaget = l.dato("modtaget");
  const auto pladser = l.tal("pladser");
  if (!l.ok()) return igen(l.alle());
  const auto svar = sager::registrer_arbejdsgiveransoegning(db, a.kontekst(),
                                                            {.id = 0,
                                                             .p_nummer = s.value().p_nummer,
                                                             .modtaget = *modtaget,
                                                             .pladser = *pladser,
                                                             .bemaerkning = l.tekst("bemaerkning"),
                                                             .besvaret = {},
                                                             .svar = {}});
  if (!svar) return igen(svar.error());
  return videre(hjem(s.value()), Besked::opfoelgning_gemt);
}

Svar gem_svar(const Anmodning& a, store::Forbindelse& db) {
  auto s = hent(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  const auto igen = [&](const Fejl& fejl) {
    s.value().svar = som_sendt(a, fejl);
    return vis_igen(a, db, vis_arbejdsgiveransoegninger(ramme(a, db), s.value()), fejl);
  };
  Feltlaeser l(a.form);
  const auto id = laes_positivt_tal(l.tekst("ansoegning"));
  if (!id) l.fejl(Fejlkode::felt_mangler, "ansoegning");
  const auto besvaret = l.dato("besvaret");
  if (!l.ok()) return igen(l.alle());
  const auto svar = sager::besvar_arbejdsgiveransoegning(
      db, a.kontekst(), {.id = *id, .besvaret = *besvaret, .svar = l.tekst("svar_tekst")});
  if (!svar) return igen(omdoebt(svar.error(), {{"svar", "svar_tekst"}}));
  return videre(hjem(s.value()), Besked::arbejdsgiver_besvaret);
}

// One page for both: only what is annulled and where to go back to differ.
Svar annuller(const Anmodning& a, store::Forbindelse& db, AnnullerOpfoelgningSide s,
              sager::Opfoelgningsannullering hvad) {
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  if (!nr) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  if (a.method != Method::post) return vis(a, db, vis_annuller_opfoelgning(ramme(a, db), s));
  hvad.id = *nr;
  hvad.grund = Feltlaeser(a.form).tekst("grund");
  const auto svar = sager::annuller_opfoelgning(db, a.kontekst(), hvad);
  if (svar) return videre(s.hjem, Besked::registrering_annulleret);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_annuller_opfoelgning(ramme(a, db), s), svar.error());
}

Svar annuller_ansoegning(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return annuller(a, db, {.hvad = "Ansøgningen", .sti = a.path, .hjem = hjem(s.value())},
                  {.register_ = Opfoelgningsregister::arbejdsgiveransoegning, .grund = {}});
}

Resultat<IndberetningerSide> hent_indberetninger(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(auto liste, sager::indberetninger(db, a.kontekst()));
  NYTTE_TRY(auto frister, sager::frister(db, a.kontekst(), a.i_dag));
  // Only what the council is owed.
  std::erase_if(frister, [](const auto& p) {
    return p.art < Fristart::kvartalsindberetning || p.art > Fristart::strategidroeftelse;
  });
  return IndberetningerSide{
      .indberetninger = std::move(liste), .frister = std::move(frister), .i_dag = a.i_dag};
}

Svar vis_dem(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_indberetninger(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_indberetninger(ramme(a, db), s.value()));
}

Svar gem_indberetning(const Anmodning& a, store::Forbindelse& db) {
  auto s = hent_indberetninger(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  const auto igen = [&](const Fejl& fejl) {
    s.value().formular = som_sendt(a, fejl);
    return vis_igen(a, db, vis_indberetninger(ramme(a, db), s.value()), fejl);
  };
  Feltlaeser l(a.form);
  const auto art = l.kode<Indberetningsart>("art");
  const auto periode = l.dato("periode");
  const auto dato = l.dato("dato");
  if (!l.ok()) return igen(l.alle());
  const auto svar = sager::registrer_indberetning(db, a.kontekst(),
                                                  {.id = 0,
                                                   .art = *art,
                                                   .periode = *periode,
                                                   .dato = *dato,
                                                   .bemaerkning = l.tekst("bemaerkning")});
  if (!svar) return igen(svar.error());
  return videre("/indberetninger", Besked::opfoelgning_gemt);
}

Svar annuller_indberetning(const Anmodning& a, store::Forbindelse& db) {
  return annuller(a, db, {.hvad = "Indberetningen", .sti = a.path, .hjem = "/indberetninger"},
                  {.register_ = Opfoelgningsregister::indberetning, .grund = {}});
}

}  // namespace

void tilfoej_ansoegningslister(Ruter& ruter) {
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const std::string sted = "/arbejdssteder/{p_nummer}/ansoegninger";
  ruter.get("/arbejdssteder/{p_nummer}/ansoegninger",
            kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder}), vis_liste);
  ruter.post(sted, skriver, gem_ny);
  ruter.post(sted + "/svar", skriver, gem_svar);
  ruter.get(sted + "/{nr}/annuller", skriver, annuller_ansoegning);
  ruter.post(sted + "/{nr}/annuller", skriver, annuller_ansoegning);
  const auto leder = kraever({Rolle::leder});
  const std::string indberetning = "/indberetninger/{nr}/annuller";
  ruter.get("/indberetninger", leder, vis_dem);
  ruter.post("/indberetninger", leder, gem_indberetning);
  ruter.get(indberetning, leder, annuller_indberetning);
  ruter.post(indberetning, leder, annuller_indberetning);
}

}  // namespace nytte::web
