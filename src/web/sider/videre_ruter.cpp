// The way on: one page for a citizen, its forms, what ends an agreement, the exit, and the days to
// apply by.
#include <algorithm>

#include "sager/videre/ord.hpp"
#include "web/sider/opfoelgning_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/videre_visning.hpp"

namespace nytte::web {
namespace {

using Gemt = Resultat<std::int64_t>;
using F = Videreformular;

Resultat<sager::Videresvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BorgerId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_videre(db, a.kontekst(), *id);
}

bool har(const Anmodning& a, Rolle r) { return a.bruger().roller.contains(r); }

Webside side(const Anmodning& a, store::Forbindelse& db, const sager::Videresvisning& v, F sendt,
             Formular f) {
  return vis_videre(ramme(a, db),
                    {.v = v,
                     .i_dag = a.i_dag,
                     .maa_skrive = har(a, Rolle::sagsbehandler) || har(a, Rolle::projektleder),
                     .sagsbehandler = har(a, Rolle::sagsbehandler),
                     .ser_borgersiden = har(a, Rolle::sagsbehandler) || har(a, Rolle::leder),
                     .sendt = sendt,
                     .formular = std::move(f)});
}

Svar vis_siden(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, side(a, db, v.value(), F::naeste, {}));
}

Gemt gem_naeste(const Anmodning& a, store::Forbindelse& db, const sager::Videresvisning& v) {
  const auto* p = sager::seneste_placering(v);
  if (p == nullptr) return Fejl(Fejlkode::tilstand_tillader_ikke);
  Feltlaeser l(a.form);
  const auto art = l.kode<Naesteskridtart>("naeste_art");
  const auto dag = l.dato("naeste_hvornaar");
  if (l.tekst("naeste_hvem").empty()) l.fejl(Fejlkode::felt_mangler, "naeste_hvem");
  if (!l.ok()) return l.alle();
  const auto svar = sager::registrer_naesteskridt(db, a.kontekst(),
                                                  {.id = 0,
                                                   .placering = p->placering.id,
                                                   .art = *art,
                                                   .hvornaar = *dag,
                                                   .hvem = l.tekst("naeste_hvem"),
                                                   .tekst = l.tekst("naeste_tekst")});
  if (svar) return svar;
  return omdoebt(
      svar.error(),
      {{"hvornaar", "naeste_hvornaar"}, {"hvem", "naeste_hvem"}, {"tekst", "naeste_tekst"}});
}

// An agreement whose field is empty is none.
void laes_aftale(Feltlaeser& l, const std::string& nr, sager::NySamtale& ny) {
  const std::string foran = "aftale" + nr + "_";
  const std::string hvad = l.tekst(foran + "hvad");
  const auto inden = hvad.empty() ? std::nullopt : l.dato(foran + "inden");
  const auto hvem = l.valgfri_kode<Aftaleansvarlig>(foran + "hvem");
  if (hvad.empty() || !inden) return;
  ny.aftaler.push_back({.id = 0,
                        .samtale = 0,
                        .borger = ny.samtale.borger,
                        .hvad = hvad,
                        .hvem = hvem.value_or(Aftaleansvarlig::borger),
                        .inden = *inden});
}

Gemt gem_samtale(const Anmodning& a, store::Forbindelse& db, BorgerId id) {
  Feltlaeser l(a.form);
  const auto dag = l.dato("samtale_dag");
  sager::NySamtale ny{
      {.id = 0, .borger = id, .dato = dag.value_or(a.i_dag), .tekst = l.tekst("samtale_tekst")},
      {}};
  if (ny.samtale.tekst.empty()) l.fejl(Fejlkode::felt_mangler, "samtale_tekst");
  laes_aftale(l, "1", ny);
  const bool anden_foerst = ny.aftaler.empty();
  laes_aftale(l, "2", ny);
  if (!l.ok()) return l.alle();
  const auto svar = sager::registrer_samtale(db, a.kontekst(), ny);
  if (svar) return svar;
  const std::string_view foerste = anden_foerst ? "aftale2_inden" : "aftale1_inden";
  return omdoebt(svar.error(), {{"dato", "samtale_dag"},
                                {"tekst", "samtale_tekst"},
                                {"aftaler[0].inden", foerste},
                                {"aftaler[1].inden", "aftale2_inden"},
                                {"aftaler[0].hvad", anden_foerst ? "aftale2_hvad" : "aftale1_hvad"},
                                {"aftaler[1].hvad", "aftale2_hvad"}});
}

Gemt gem_hjaelp(const Anmodning& a, store::Forbindelse& db, BorgerId id) {
  Feltlaeser l(a.form);
  const auto art = l.kode<Hjaelpsart>("hjaelp_art");
  const auto dag = l.dato("hjaelp_dag");
  if (!l.ok()) return l.alle();
  const auto svar = sager::registrer_hjaelp(
      db, a.kontekst(),
      {.id = 0, .borger = id, .art = *art, .dato = *dag, .notat = l.tekst("hjaelp_notat")});
  if (svar) return svar;
  return omdoebt(svar.error(), {{"dato", "hjaelp_dag"}, {"notat", "hjaelp_notat"}});
}

Gemt gem_skridt(const Anmodning& a, store::Forbindelse& db, BorgerId id) {
  Feltlaeser l(a.form);
  const auto art = l.kode<Uddannelsesskridtart>("skridt_art");
  const auto inden = l.dato("skridt_inden");
  if (l.tekst("skridt_hvad").empty()) l.fejl(Fejlkode::felt_mangler, "skridt_hvad");
  if (!l.ok()) return l.alle();
  const auto svar = sager::registrer_uddannelsesskridt(
      db, a.kontekst(),
      {.id = 0, .borger = id, .art = *art, .hvad = l.tekst("skridt_hvad"), .inden = *inden});
  if (svar) return svar;
  return omdoebt(svar.error(), {{"hvad", "skridt_hvad"}, {"inden", "skridt_inden"}});
}

Gemt gem(const Anmodning& a, store::Forbindelse& db, const sager::Videresvisning& v, F f) {
  switch (f) {
    case F::naeste:
      return gem_naeste(a, db, v);
    case F::samtale:
      return gem_samtale(a, db, v.borger.id);
    case F::hjaelp:
      return gem_hjaelp(a, db, v.borger.id);
    case F::skridt:
      return gem_skridt(a, db, v.borger.id);
  }
  return Fejl(Fejlkode::anmodning_ugyldig);
}

Svar gem_formular(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto f = laes_kode<F>(Feltlaeser(a.form).tekst("formular"));
  if (!f) return vis_fejlside(a, &db, Fejlkode::anmodning_ugyldig);
  const auto svar = gem(a, db, v.value(), *f);
  if (svar) return videre(videre_sti(v.value().borger.id), Besked::videre_gemt);
  return vis_igen(a, db, side(a, db, v.value(), *f, som_sendt(a, svar.error())), svar.error());
}

struct Linje {
  Videreregister register_;
  std::int64_t nr;
};
std::optional<Linje> laes_linje(const Anmodning& a) {
  const auto r = laes_kode<Videreregister>(a.path_values.get("register"));
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  if (!r || !nr || *r == Videreregister::uddannelsesfrist) return std::nullopt;
  return Linje{*r, *nr};
}

// What is closed, in words; nothing when it is not open or not his.
std::optional<std::string> aaben(const sager::Videresvisning& v, const Linje& l) {
  if (l.register_ == Videreregister::samtaleaftale)
    for (const auto& x : v.aftaler)
      if (x.id == l.nr && !x.afslutning) return x.hvad;
  if (l.register_ == Videreregister::uddannelsesskridt)
    for (const auto& x : v.skridt)
      if (x.id == l.nr && !x.afslutning) return x.hvad;
  return std::nullopt;
}

Svar luk(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto linje = laes_linje(a);
  const auto hvad = linje ? aaben(v.value(), *linje) : std::nullopt;
  if (!hvad) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  AftalelukSide s{.hvad = *hvad, .sti = a.path, .hjem = videre_sti(v.value().borger.id)};
  if (a.method != Method::post) {
    s.formular.foreslaa("dato", kort_dato(a.i_dag));
    return vis(a, db, vis_aftaleluk(ramme(a, db), s));
  }
  Feltlaeser l(a.form);
  const auto udfald = l.kode<Aftaleudfald>("udfald");
  const auto dato = l.dato("dato");
  const auto svar =
      l.ok() ? sager::afslut_aftale(
                   db, a.kontekst(),
                   {linje->register_, linje->nr, {*udfald, *dato, l.tekst("bemaerkning")}})
             : Resultat<BorgerId>(l.alle());
  if (svar) return videre(s.hjem + "#aftaler", Besked::aftale_lukket);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_aftaleluk(ramme(a, db), s), svar.error());
}

Svar annuller(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto linje = laes_linje(a);
  if (!linje) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  AnnullerOpfoelgningSide s{.hvad = "Registreringen",
                            .sti = a.path,
                            .hjem = videre_sti(v.value().borger.id),
                            .formular = {}};
  if (a.method != Method::post) return vis(a, db, vis_annuller_opfoelgning(ramme(a, db), s));
  const auto svar = sager::annuller_videre(
      db, a.kontekst(), {linje->register_, linje->nr, Feltlaeser(a.form).tekst("grund")});
  if (svar) return videre(s.hjem, Besked::registrering_annulleret);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_annuller_opfoelgning(ramme(a, db), s), svar.error());
}

Svar afgang(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  AfgangSide s{.v = v.value(), .formular = {}};
  if (a.method != Method::post) {
    s.formular.foreslaa("dato", kort_dato(a.i_dag));
    if (const auto* p = sager::seneste_placering(s.v))
      s.formular.foreslaa("placering", std::to_string(p->placering.id.vaerdi));
    return vis(a, db, vis_afgang(ramme(a, db), s));
  }
  Feltlaeser l(a.form);
  const auto art = l.kode<Afgangsart>("art");
  const auto dato = l.dato("dato");
  const auto kilde = l.kode<Afgangskilde>("kilde");
  const auto placering = laes_positivt_tal(l.tekst("placering"));
  const auto svar =
      l.ok() ? sager::registrer_afgang(
                   db, a.kontekst(),
                   {.id = 0,
                    .borger = s.v.borger.id,
                    .placering = placering ? std::optional(PlaceringId{*placering}) : std::nullopt,
                    .art = *art,
                    .dato = *dato,
                    .kilde = *kilde,
                    .bemaerkning = l.tekst("bemaerkning")})
             : Gemt(l.alle());
  if (svar) return videre(videre_sti(s.v.borger.id) + "#afgang", Besked::afgang_gemt);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_afgang(ramme(a, db), s), svar.error());
}

// --- the days to apply by

Resultat<AnsoegningsfristSide> fristside(const Anmodning& a, store::Forbindelse& db, Formular f) {
  NYTTE_TRY(auto alle, sager::ansoegningsfrister(db, a.kontekst()));
  return AnsoegningsfristSide{.frister = std::move(alle),
                              .maa_skrive = har(a, Rolle::sagsbehandler) || har(a, Rolle::leder),
                              .i_dag = a.i_dag,
                              .formular = std::move(f)};
}

Svar frister(const Anmodning& a, store::Forbindelse& db) {
  const auto s = fristside(a, db, {});
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_ansoegningsfrister(ramme(a, db), s.value()));
}

Svar gem_frist(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const auto dag = l.tal("dag");
  const auto maaned = l.tal("maaned");
  for (const auto* felt : {"navn", "kilde"})
    if (l.tekst(felt).empty()) l.fejl(Fejlkode::felt_mangler, felt);
  const auto svar = l.ok() ? sager::registrer_uddannelsesfrist(db, a.kontekst(),
                                                               {.id = 0,
                                                                .navn = l.tekst("navn"),
                                                                .maaned = *maaned,
                                                                .dag = *dag,
                                                                .kilde = l.tekst("kilde")})
                           : Gemt(l.alle());
  if (svar) return videre("/ansoegningsfrister", Besked::videre_gemt);
  const auto s = fristside(a, db, som_sendt(a, svar.error()));
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis_igen(a, db, vis_ansoegningsfrister(ramme(a, db), s.value()), svar.error());
}

Svar fjern_frist(const Anmodning& a, store::Forbindelse& db) {
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  const auto alle = sager::ansoegningsfrister(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  const auto i = std::find_if(alle.value().begin(), alle.value().end(),
                              [&](const auto& x) { return nr && x.frist.id == *nr; });
  if (i == alle.value().end()) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  AnnullerOpfoelgningSide s{
      .hvad = i->frist.navn, .sti = a.path, .hjem = "/ansoegningsfrister", .formular = {}};
  if (a.method != Method::post) return vis(a, db, vis_annuller_opfoelgning(ramme(a, db), s));
  const auto svar = sager::annuller_videre(
      db, a.kontekst(), {Videreregister::uddannelsesfrist, *nr, Feltlaeser(a.form).tekst("grund")});
  if (svar) return videre(s.hjem, Besked::registrering_annulleret);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_annuller_opfoelgning(ramme(a, db), s), svar.error());
}

}  // namespace

void tilfoej_videresider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder, Rolle::projektleder});
  const auto vejleder = kraever({Rolle::sagsbehandler, Rolle::projektleder});
  const auto sagsbehandler = kraever({Rolle::sagsbehandler});
  const std::string borger = "/borgere/{id}/videre";
  ruter.get("/borgere/{id}/videre", laeser, vis_siden);
  ruter.post(borger, vejleder, gem_formular);
  ruter.get("/borgere/{id}/videre/afgang", sagsbehandler, afgang);
  ruter.post("/borgere/{id}/videre/afgang", sagsbehandler, afgang);
  ruter.get(borger + "/{register}/{nr}/luk", vejleder, luk);
  ruter.post(borger + "/{register}/{nr}/luk", vejleder, luk);
  ruter.get(borger + "/{register}/{nr}/annuller", vejleder, annuller);
  ruter.post(borger + "/{register}/{nr}/annuller", vejleder, annuller);
  const auto alle = kraever(
      {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::leder});
  ruter.get("/ansoegningsfrister", alle, frister);
  ruter.post("/ansoegningsfrister", skriver, gem_frist);
  ruter.get("/ansoegningsfrister/{nr}/annuller", skriver, fjern_frist);
  ruter.post("/ansoegningsfrister/{nr}/annuller", skriver, fjern_frist);
}

}  // namespace nytte::web
