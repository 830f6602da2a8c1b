// Teams: list, one team, its days and people, its month; and the front page of a projektleder.
#include "sager/arbejdsliste/arbejdsliste.hpp"
#include "sager/hold/hold.hpp"
#include "sager/placering/vis_placering.hpp"
#include "sager/rapport/filer.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/hold_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

bool har(const Anmodning& a, Rolle r) { return a.bruger().roller.contains(r); }
bool maa_rette(const Anmodning& a) {
  return har(a, Rolle::sagsbehandler) || har(a, Rolle::virksomhedskonsulent) ||
         har(a, Rolle::leder);
}
bool kun_egne(const Anmodning& a) { return har(a, Rolle::projektleder) && !maa_rette(a); }

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const bool nedlagte = Feltlaeser(a.query).kryds("nedlagte");
  const auto hold = sager::find_hold(db, a.kontekst(), nedlagte);
  if (!hold) return vis_fejlside(a, &db, hold.error());
  return vis(a, db,
             vis_holdliste({.hold = hold.value(),
                            .maa_oprette = maa_rette(a),
                            .nedlagte = nedlagte,
                            .egne = kun_egne(a)}));
}

Svar liste_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto hold = sager::find_hold(db, a.kontekst());
  if (!hold) return vis_fejlside(a, &db, hold.error());
  return download(holdliste_csv(hold.value()), "text/csv; charset=utf-8", "hold.csv");
}

Resultat<sager::Holdvisning> hent(const Anmodning& a, store::Forbindelse& db,
                                  std::optional<Dato> fra = std::nullopt) {
  const auto id = laes_id<ProjektholdId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_hold(db, a.kontekst(), *id, fra);
}

Svar et_hold(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db, laes_dato(a.query.get("fra")));
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db,
             vis_holdside(ramme(a, db), {.visning = v.value(),
                                         .i_dag = a.i_dag,
                                         .maa_rette = maa_rette(a),
                                         .maa_registrere = har(a, Rolle::sagsbehandler) ||
                                                           har(a, Rolle::projektleder),
                                         .maa_saette_paa = har(a, Rolle::sagsbehandler)}));
}

std::optional<Aarsdag> laes_aarsdag(Feltlaeser& l, std::string_view felt) {
  const std::string t = l.tekst(felt);
  if (t.empty()) return std::nullopt;
  // A leap year, so that 29 February can be written.
  const auto d = laes_dato(t + (t.find('/') != std::string::npos ? "/2024" : "-2024"));
  if (!d) {
    l.fejl(Fejlkode::dato_ugyldig, felt);
    return std::nullopt;
  }
  return Aarsdag{d->maaned_i_aaret(), d->dag()};
}

std::int32_t laes_tid(Feltlaeser& l, std::string_view felt) {
  const auto t = laes_klokken(l.tekst(felt));
  if (!t) l.fejl(Fejlkode::felt_mangler, felt);
  return t.value_or(0);
}

std::bitset<7> laes_ugedage(const Feltlaeser& l) {
  std::bitset<7> ud;
  for (std::size_t i = 0; i < ud.size(); ++i) ud.set(i, l.kryds("ugedag_" + std::to_string(i + 1)));
  return ud;
}

Resultat<Projekthold> laes_hold(const Anmodning& a, std::optional<Projekthold> foer) {
  Feltlaeser l(a.form);
  const auto p = l.p_nummer("p_nummer");
  const auto leder = laes_positivt_tal(l.tekst("projektleder"));
  if (!leder) l.fejl(Fejlkode::felt_mangler, "projektleder");
  Projekthold h{.id = foer ? foer->id : ProjektholdId{},
                .kommune = a.bruger().kommune,
                .navn = l.tekst("navn"),
                .p_nummer = p.value_or(PNummer::laes("1000000000").value()),
                .projekt = foer ? foer->projekt : std::nullopt,
                .projektleder = {leder.value_or(0)},
                .kapacitet = l.tal("kapacitet").value_or(1),
                .moedested = l.tekst("moedested"),
                .moedetid = laes_tid(l, "moedetid"),
                .slut = laes_tid(l, "slut"),
                .saeder = l.valgfrit_tal("saeder").value_or(0),
                .ugedage = laes_ugedage(l),
                .saeson_fra = laes_aarsdag(l, "saeson_fra"),
                .saeson_til = laes_aarsdag(l, "saeson_til"),
                .udendoers = l.kryds("udendoers"),
                .lukket_fra = l.valgfri_dato("lukket_fra"),
                .version = l.version()};
  if (!l.ok()) return l.alle();
  return h;
}

HoldformularSide formularside(const Anmodning& a, store::Forbindelse& db,
                              std::optional<ProjektholdId> id) {
  HoldformularSide s{.id = id, .navn = {}, .sti = a.path, .ledere = {}, .formular = {}};
  if (auto ledere = sager::projektledere(db, a.kontekst())) s.ledere = std::move(ledere.value());
  return s;
}

Svar nyt(const Anmodning& a, store::Forbindelse& db) {
  auto s = formularside(a, db, std::nullopt);
  if (a.method != Method::post) {
    const Projekthold tomt{.id = {},
                           .kommune = a.bruger().kommune,
                           .navn = {},
                           .p_nummer = PNummer::laes("1000000000").value(),
                           .projekt = {},
                           .projektleder = {},
                           .kapacitet = 10,
                           .moedested = {},
                           .saeson_fra = {},
                           .saeson_til = {},
                           .lukket_fra = {}};
    s.formular = som_formular(tomt);
    s.formular.vaerdier.set("p_nummer", Feltlaeser(a.query).tekst("p_nummer"));
    s.formular.vaerdier.set("projektleder",
                            s.ledere.size() == 1 ? std::to_string(s.ledere[0].id.vaerdi) : "");
    return vis(a, db, vis_holdformular(ramme(a, db), s));
  }
  auto h = laes_hold(a, std::nullopt);
  const auto svar = h ? sager::opret_hold(db, a.kontekst(), h.value()) : std::move(h);
  if (svar) return videre(hold_sti(svar.value().id), Besked::hold_gemt);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_holdformular(ramme(a, db), s), svar.error());
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  auto s = formularside(a, db, v.value().hold.id);
  s.navn = v.value().hold.navn;
  if (a.method != Method::post) {
    s.formular = som_formular(v.value().hold);
    return vis(a, db, vis_holdformular(ramme(a, db), s));
  }
  auto h = laes_hold(a, v.value().hold);
  const auto svar = h ? sager::aendr_hold(db, a.kontekst(), h.value()) : std::move(h);
  if (svar) return videre(hold_sti(svar.value().id), Besked::hold_gemt);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_holdformular(ramme(a, db), s), svar.error());
}

Svar dage(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& h = v.value().hold;
  if (a.method != Method::post) {
    Formular f;
    f.foreslaa("dato", kort_dato(laes_dato(a.query.get("dato")).value_or(a.i_dag)));
    return vis(a, db, vis_holddag(ramme(a, db), {h, std::move(f)}));
  }
  Feltlaeser l(a.form);
  const auto dato = l.dato("dato");
  const auto art = l.kode<Holddagart>("art");
  const auto svar =
      l.ok() ? sager::saet_holddag(db, a.kontekst(), {h.id, *dato, *art, l.tekst("bemaerkning")})
             : Resultat<void>(l.alle());
  if (svar) return videre(hold_sti(h.id) + "#kalender", Besked::holddag_gemt);
  return vis_igen(a, db, vis_holddag(ramme(a, db), {h, som_sendt(a, svar.error())}), svar.error());
}

// Each one ticked, from the day or from his own first day; the errors of all of them at once.
Fejl saet_paa(const Anmodning& a, store::Forbindelse& db, ProjektholdId hold,
              const std::vector<sager::Holdkandidat>& kandidater) {
  Feltlaeser l(a.form);
  const auto fra = l.dato("fra");
  if (!fra) return l.alle();
  Fejl fejl;
  int antal = 0;
  for (const auto& k : kandidater) {
    const std::string felt = "p" + std::to_string(k.placering.vaerdi);
    if (!l.kryds(felt)) continue;
    ++antal;
    const auto svar =
        sager::vaelg_hold(db, a.kontekst(), {k.placering, hold, std::max(*fra, k.fra)});
    if (!svar)
      for (const auto& post : svar.error().poster()) fejl.tilfoej(post.kode, felt, post.detalje);
  }
  if (antal == 0) fejl.tilfoej(Fejlkode::felt_mangler, "hvem");
  return fejl;
}

Svar folk(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& h = v.value().hold;
  auto k = sager::kandidater(db, a.kontekst(), h.id);
  if (!k) return vis_fejlside(a, &db, k.error());
  if (a.method != Method::post) {
    Formular f;
    f.foreslaa("fra", kort_dato(a.i_dag));
    return vis(a, db, vis_holdfolk(ramme(a, db), {h, k.value(), std::move(f)}));
  }
  const Fejl fejl = saet_paa(a, db, h.id, k.value());
  if (fejl.tom()) return videre(hold_sti(h.id) + "#folk", Besked::paa_hold_gemt);
  k = sager::kandidater(db, a.kontekst(), h.id);
  if (!k) return vis_fejlside(a, &db, k.error());
  return vis_igen(a, db, vis_holdfolk(ramme(a, db), {h, k.value(), som_sendt(a, fejl)}), fejl);
}

Svar plads(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<PlaceringId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  const auto p = sager::vis_placering(db, a.kontekst(), *id);
  if (!p) return vis_fejlside(a, &db, p.error());
  const auto ophold = sager::holdophold(db, a.kontekst(), *id);
  const auto hold = sager::find_hold(db, a.kontekst());
  if (!ophold || !hold || !p.value().placering.borger)
    return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  PladsSide s{.placering = *id,
              .borger_navn = p.value().borger_navn,
              .borger = *p.value().placering.borger,
              .arbejdssted = p.value().arbejdssted_navn,
              .fra = p.value().placering.fra,
              .til = p.value().placering.til,
              .ophold = ophold.value(),
              .hold = hold.value(),
              .formular = {}};
  if (a.method != Method::post) {
    s.formular.foreslaa("fra", kort_dato(std::max(a.i_dag, s.fra)));
    return vis(a, db, vis_plads(ramme(a, db), s));
  }
  Feltlaeser l(a.form);
  const auto fra = l.dato("fra");
  const std::string valgt = l.tekst("hold");
  const auto nr = laes_positivt_tal(valgt);
  if (!nr && valgt != "intet") l.fejl(Fejlkode::felt_mangler, "hold");
  using R = Resultat<std::vector<sager::Holdadvarsel>>;
  const auto svar =
      l.ok() ? sager::vaelg_hold(db, a.kontekst(),
                                 {*id, nr ? std::optional(ProjektholdId{*nr}) : std::nullopt, *fra})
             : R(l.alle());
  if (svar)
    return videre(nr ? hold_sti({*nr}) : "/borgere/" + std::to_string(s.borger.vaerdi),
                  svar.value().empty() ? Besked::paa_hold_gemt : Besked::paa_hold_med_advarsel);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_plads(ramme(a, db), s), svar.error());
}

Resultat<sager::Maanedsark> ark(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<ProjektholdId>(a, "id");
  const auto m = laes_maaned(a.path_values.get("maaned"));
  if (!id || !m) return Fejl(Fejlkode::findes_ikke);
  return sager::maanedsark(db, a.kontekst(), *id, *m);
}

Svar maaned(const Anmodning& a, store::Forbindelse& db) {
  const auto m = ark(a, db);
  if (!m) return vis_fejlside(a, &db, m.error());
  return vis(a, db, vis_maanedsark(m.value()));
}

Svar maanedsfil(const Anmodning& a, store::Forbindelse& db) {
  const auto format = laes_kode<Rapportformat>(a.path_values.get("format"));
  const auto m = ark(a, db);
  if (!m || !format) return vis_fejlside(a, &db, m ? Fejl(Fejlkode::findes_ikke) : m.error());
  auto bytes = sager::som_fil(m.value(), *format);
  if (!bytes) return vis_fejlside(a, &db, bytes.error());
  return download(std::move(bytes.value()), std::string(sager::medietype(*format)),
                  sager::filnavn(m.value(), *format));
}

Svar borgerens(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BorgerId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  const auto f = sager::fremmoede_af(db, a.kontekst(), *id);
  if (!f) return vis_fejlside(a, &db, f.error());
  const bool ser = har(a, Rolle::sagsbehandler) || har(a, Rolle::leder);
  return vis(a, db,
             vis_borgerfremmoede(
                 {.borger = *id,
                  .tilbage = ser ? "/borgere/" + std::to_string(id->vaerdi) : std::string("/hold"),
                  .placeringer = f.value(),
                  .maa_skrive = har(a, Rolle::sagsbehandler)}));
}

}  // namespace

Svar projektlederforside(const Anmodning& a, store::Forbindelse& db) {
  const auto hold = sager::find_hold(db, a.kontekst());
  if (!hold) return vis_fejlside(a, &db, hold.error());
  const auto arbejde = sager::arbejdsliste(db, a.kontekst());
  if (!arbejde) return vis_fejlside(a, &db, arbejde.error());
  return vis(a, db, vis_projektlederforside(hold.value(), arbejde.value(), a.i_dag));
}

void tilfoej_holdsider(Ruter& ruter) {
  using enum Rolle;
  const auto alle_der_ser = kraever({sagsbehandler, virksomhedskonsulent, leder, projektleder});
  const auto skriver = kraever({sagsbehandler, virksomhedskonsulent, leder});
  const auto holdleser = kraever({sagsbehandler, leder, projektleder});
  const auto kun_sagsbehandler = kraever({sagsbehandler});
  ruter.get("/hold", alle_der_ser, liste);
  ruter.get("/hold.csv", alle_der_ser, liste_csv);
  ruter.get("/hold/nyt", skriver, nyt);
  ruter.post("/hold/nyt", skriver, nyt);
  ruter.get("/hold/{id}", alle_der_ser, et_hold);
  ruter.get("/hold/{id}/ret", skriver, ret);
  ruter.post("/hold/{id}/ret", skriver, ret);
  ruter.get("/hold/{id}/dage", alle_der_ser, dage);
  ruter.post("/hold/{id}/dage", alle_der_ser, dage);
  ruter.get("/hold/{id}/folk", kun_sagsbehandler, folk);
  ruter.post("/hold/{id}/folk", kun_sagsbehandler, folk);
  ruter.get("/hold/{id}/maaned/{maaned}", holdleser, maaned);
  ruter.get("/hold/{id}/maaned/{maaned}/{format}", holdleser, maanedsfil);
  ruter.get("/placeringer/{id}/hold", kun_sagsbehandler, plads);
  ruter.post("/placeringer/{id}/hold", kun_sagsbehandler, plads);
  ruter.get("/borgere/{id}/fremmoede", holdleser, borgerens);
}

}  // namespace nytte::web
