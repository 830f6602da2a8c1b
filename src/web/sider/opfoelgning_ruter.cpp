// Following up on a citizen.
#include <algorithm>

#include "web/sider/feltlaeser.hpp"
#include "web/sider/opfoelgning_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

using Resultatsvar = Resultat<std::int64_t>;

Resultat<sager::Borgervisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BorgerId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_borger(db, a.kontekst(), *id, "opfoelgning");
}

std::string sti(const sager::Borgervisning& v) {
  return "/borgere/" + std::to_string(v.borger.id.vaerdi) + "/opfoelgning";
}

Resultat<Webside> side(const Anmodning& a, store::Forbindelse& db, const sager::Borgervisning& v,
                       Opfoelgningsformular sendt, Formular f) {
  NYTTE_TRY(auto opfoelgning, sager::vis_opfoelgning(db, a.kontekst(), v.borger.id));
  OpfoelgningSide s{.borger = v,
                    .opfoelgning = std::move(opfoelgning),
                    .frister = sager::frister_om_borger(db, a.kontekst(), a.i_dag, v.borger.id),
                    .i_dag = a.i_dag,
                    .maa_skrive = a.bruger().roller.contains(Rolle::sagsbehandler),
                    .sendt = sendt,
                    .formular = std::move(f)};
  return vis_opfoelgning(ramme(a, db), s);
}

Svar vis_siden(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto s = side(a, db, v.value(), Opfoelgningsformular::dato, {});
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, s.value());
}

// Each reads its own fields; the errors come back under the names of the form.
Resultatsvar gem_dato(const Anmodning& a, store::Forbindelse& db, BorgerId id) {
  Feltlaeser l(a.form);
  const auto art = l.kode<Borgerdatoart>("dato_art");
  const auto dag = l.dato("dato_dag");
  if (!l.ok()) return l.alle();
  const auto svar = sager::registrer_borgerdato(db, a.kontekst(),
                                                {.id = 0,
                                                 .borger = id,
                                                 .art = *art,
                                                 .dato = *dag,
                                                 .bemaerkning = l.tekst("dato_bemaerkning")});
  if (svar) return svar.value();
  return omdoebt(svar.error(), {{"dato", "dato_dag"}, {"bemaerkning", "dato_bemaerkning"}});
}

std::optional<PlaceringId> laes_placering(Feltlaeser& l, std::string_view felt) {
  const auto id = laes_positivt_tal(l.tekst(felt));
  return id ? std::optional(PlaceringId{*id}) : std::nullopt;
}

Resultatsvar gem_notat(const Anmodning& a, store::Forbindelse& db, const sager::Borgervisning& v) {
  Feltlaeser l(a.form);
  const auto placering = laes_placering(l, "notat_placering");
  const bool hans =
      placering && std::any_of(v.placeringer.begin(), v.placeringer.end(),
                               [&](const auto& p) { return p.placering.id == *placering; });
  if (!hans) l.fejl(Fejlkode::felt_mangler, "notat_placering");
  const auto art = l.kode<Placeringsnotatart>("notat_art");
  const auto dag = l.dato("notat_dag");
  if (!l.ok()) return l.alle();
  const auto svar = sager::registrer_opfoelgning(db, a.kontekst(),
                                                 {.id = 0,
                                                  .placering = *placering,
                                                  .art = *art,
                                                  .dato = *dag,
                                                  .notat = l.tekst("notat_tekst")});
  if (svar) return svar.value();
  return omdoebt(svar.error(), {{"dato", "notat_dag"}, {"notat", "notat_tekst"}});
}

Resultatsvar gem_udeblivelse(const Anmodning& a, store::Forbindelse& db, BorgerId id) {
  Feltlaeser l(a.form);
  const auto art = l.kode<Udeblivelsesart>("udeblivelse_art");
  const auto fra = l.dato("udeblivelse_fra");
  const auto til = l.valgfri_dato("udeblivelse_til");
  const auto kendt = l.dato("udeblivelse_kendt");
  if (!l.ok()) return l.alle();
  const auto svar =
      sager::registrer_udeblivelse(db, a.kontekst(),
                                   {.id = {},
                                    .borger = id,
                                    .placering = laes_placering(l, "udeblivelse_placering"),
                                    .art = *art,
                                    .fra = *fra,
                                    .til = til,
                                    .kendt = *kendt,
                                    .bemaerkning = l.tekst("udeblivelse_bemaerkning")});
  if (svar) return svar.value().vaerdi;
  return omdoebt(svar.error(), {{"fra", "udeblivelse_fra"},
                                {"til", "udeblivelse_til"},
                                {"kendt", "udeblivelse_kendt"},
                                {"placering", "udeblivelse_placering"},
                                {"bemaerkning", "udeblivelse_bemaerkning"}});
}

Resultatsvar gem_skridt(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const auto sag = laes_positivt_tal(l.tekst("skridt_udeblivelse"));
  if (!sag) l.fejl(Fejlkode::felt_mangler, "skridt_udeblivelse");
  const auto art = l.kode<Udeblivelsesskridtart>("skridt_art");
  const auto dag = l.dato("skridt_dag");
  if (!l.ok()) return l.alle();
  const auto svar = sager::registrer_udeblivelsesskridt(db, a.kontekst(),
                                                        {.id = 0,
                                                         .udeblivelse = UdeblivelseId{*sag},
                                                         .art = *art,
                                                         .dato = *dag,
                                                         .notat = l.tekst("skridt_notat")});
  if (svar) return svar.value();
  return omdoebt(svar.error(),
                 {{"dato", "skridt_dag"}, {"skridt", "skridt_art"}, {"notat", "skridt_notat"}});
}

Resultatsvar gem(const Anmodning& a, store::Forbindelse& db, const sager::Borgervisning& v,
                 Opfoelgningsformular f) {
  switch (f) {
    case Opfoelgningsformular::dato:
      return gem_dato(a, db, v.borger.id);
    case Opfoelgningsformular::notat:
      return gem_notat(a, db, v);
    case Opfoelgningsformular::udeblivelse:
      return gem_udeblivelse(a, db, v.borger.id);
    case Opfoelgningsformular::skridt:
      return gem_skridt(a, db);
  }
  return Fejl(Fejlkode::anmodning_ugyldig);
}

Svar gem_formular(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto f = laes_kode<Opfoelgningsformular>(Feltlaeser(a.form).tekst("formular"));
  if (!f) return vis_fejlside(a, &db, Fejlkode::anmodning_ugyldig);
  const auto svar = gem(a, db, v.value(), *f);
  if (svar) return videre(sti(v.value()), Besked::opfoelgning_gemt);
  const auto s = side(a, db, v.value(), *f, som_sendt(a, svar.error()));
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis_igen(a, db, s.value(), svar.error());
}

bool om_borgeren(Opfoelgningsregister r) {
  return r != Opfoelgningsregister::arbejdsgiveransoegning &&
         r != Opfoelgningsregister::indberetning;
}

Svar annuller(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto r = laes_kode<Opfoelgningsregister>(a.path_values.get("register"));
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  if (!r || !nr || !om_borgeren(*r)) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  AnnullerOpfoelgningSide s{.hvad = "Registreringen", .sti = a.path, .hjem = sti(v.value())};
  if (a.method != Method::post) return vis(a, db, vis_annuller_opfoelgning(ramme(a, db), s));
  const auto svar =
      sager::annuller_opfoelgning(db, a.kontekst(), {*r, *nr, Feltlaeser(a.form).tekst("grund")});
  if (svar) return videre(s.hjem, Besked::registrering_annulleret);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_annuller_opfoelgning(ramme(a, db), s), svar.error());
}

}  // namespace

void tilfoej_opfoelgningssider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler});
  const std::string borger = "/borgere/{id}/opfoelgning";
  ruter.get("/borgere/{id}/opfoelgning", laeser, vis_siden);
  ruter.post(borger, skriver, gem_formular);
  ruter.get(borger + "/{register}/{nr}/annuller", skriver, annuller);
  ruter.post(borger + "/{register}/{nr}/annuller", skriver, annuller);
}

}  // namespace nytte::web
