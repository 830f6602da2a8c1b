// Attendance of teams, with an answer for each row; the month of a team, the days of a person.
#include "sager/hold/fremmoede.hpp"
#include "sager/hold/opgoerelse.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void skriv_dagsfremmoede(JsonSkriver& w, const Dagsfremmoede& d) {
  w.objekt();
  felt(w, "dato", d.dato);
  felt(w, "art", d.art);
  felt(w, "minutter", d.minutter);
  felt(w, "planlagt", d.planlagt);
  felt(w, "bemaerkning", d.bemaerkning);
  felt(w, "nr", d.nr);
  felt(w, "grund", d.grund);
  felt(w, "hold", d.hold);
  felt(w, "af_arbejdspladsen", d.bruger.vaerdi == 0);
  felt(w, "tid", d.tid);
  w.objekt_slut();
}

void skriv_fejl(JsonSkriver& w, const Fejl& fejl) {
  liste(w, "fejl", fejl.poster(), [](JsonSkriver& ww, const Fejlpost& p) {
    ww.objekt();
    felt(ww, "kode", navn(p.kode));
    felt(ww, "felt", p.felt);
    felt(ww, "tekst", besked(p));
    ww.objekt_slut();
  });
}

Resultat<Svar> show_attendance(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ProjektholdId>(anmodning, "id"));
  Parametre p(anmodning);
  const Dato dato = p.valgfri<Dato>("dato").value_or(anmodning.i_dag);
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto v, sager::vis_fremmoede(db, anmodning.kontekst(), id, dato));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "hold", v.hold.id);
    felt(w, "dato", v.dato);
    felt(w, "stand", v.grund);
    felt(w, "registreret", v.registreret);
    felt(w, "moedt", v.moedt);
    liste(w, "folk", v.folk, [](JsonSkriver& ww, const sager::Fremmoedelinje& l) {
      ww.objekt();
      felt(ww, "placering", l.medlem.placering);
      felt(ww, "borger", l.medlem.borger);
      felt(ww, "navn", l.medlem.navn);
      felt(ww, "planlagt", l.planlagt);
      ww.felt("nu");
      if (l.nu)
        skriv_dagsfremmoede(ww, *l.nu);
      else
        ww.null();
      liste(ww, "foer", l.foer, skriv_dagsfremmoede);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

std::optional<sager::Fremmoedeark> laes_ark(ObjektLaeser& o, ProjektholdId id) {
  const auto dato = o.paakraevet<Dato>("dato");
  std::vector<sager::Fremmoederaekke> raekker;
  o.liste("raekker", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    ObjektLaeser r(node, sted, o.fejl());
    const auto placering = r.paakraevet<PlaceringId>("placering");
    const auto art = r.paakraevet<Fremmoedeart>("art");
    const auto minutter = r.valgfri<std::int32_t>("minutter");
    std::string bemaerkning = tekst_eller_tom(r, "bemaerkning");
    const auto nr = r.valgfri<std::int32_t>("nr");
    std::string grund = tekst_eller_tom(r, "grund");
    r.slut();
    if (placering && art)
      raekker.push_back(
          {*placering, *art, minutter, std::move(bemaerkning), nr.value_or(0), std::move(grund)});
  });
  if (!dato) return std::nullopt;
  return sager::Fremmoedeark{id, *dato, std::move(raekker)};
}

Svar raekkesvar(const sager::Fremmoedesvar& svar) {
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "gemt", svar.gemt);
    felt(w, "uaendret", svar.uaendret);
    felt(w, "antal_fejl", svar.fejl);
    liste(w, "raekker", svar.raekker, [](JsonSkriver& ww, const sager::Raekkesvar& r) {
      ww.objekt();
      felt(ww, "placering", r.placering);
      felt(ww, "gemt", r.fejl.tom());
      felt(ww, "uaendret", r.uaendret);
      felt(ww, "nr", r.nr);
      skriv_fejl(ww, r.fejl);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> add_attendance(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ProjektholdId>(anmodning, "id"));
  NYTTE_TRY(const auto ark, laes_krop(anmodning, [&](ObjektLaeser& o) { return laes_ark(o, id); }));
  NYTTE_TRY(const auto svar, sager::registrer_fremmoede(db, anmodning.kontekst(), ark));
  return raekkesvar(svar);
}

Resultat<Svar> stop_for_weather(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ProjektholdId>(anmodning, "id"));
  NYTTE_TRY(const auto stop,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::Vejrstop> {
              const auto dato = o.paakraevet<Dato>("dato");
              const auto klokken = o.paakraevet<std::int32_t>("klokken");
              std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
              if (!dato || !klokken) return std::nullopt;
              return sager::Vejrstop{id, *dato, *klokken, std::move(bemaerkning)};
            }));
  NYTTE_TRY(const auto svar, sager::stop_for_vejret(db, anmodning.kontekst(), stop));
  return raekkesvar(svar);
}

void skriv_sum(JsonSkriver& w, const sager::Fremmoedesum& sum) {
  w.felt("sum");
  w.objekt();
  for (const auto a : alle<Fremmoedeart>()) felt(w, navn(a), sum.af(a));
  felt(w, "moedt", sum.moedt());
  felt(w, "i_alt", sum.i_alt());
  felt(w, "minutter_til_stede", sum.til_stede);
  felt(w, "minutter_planlagt", sum.planlagt);
  w.objekt_slut();
}

Resultat<Svar> show_month(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ProjektholdId>(anmodning, "id"));
  const auto maaned = laes_maaned(anmodning.path_values.get("maaned"));
  if (!maaned) return Fejl(Fejlkode::maaned_ugyldig, "maaned");
  NYTTE_TRY(const auto ark, sager::maanedsark(db, anmodning.kontekst(), id, *maaned));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "hold", ark.hold.id);
    felt(w, "maaned", ark.maaned);
    felt(w, "mangler", ark.mangler);
    skriv_sum(w, ark.sum);
    liste(w, "personer", ark.linjer, [](JsonSkriver& ww, const sager::Maanedslinje& l) {
      ww.objekt();
      felt(ww, "placering", l.medlem.placering);
      felt(ww, "borger", l.medlem.borger);
      felt(ww, "navn", l.medlem.navn);
      felt(ww, "mangler", l.mangler);
      skriv_sum(ww, l.sum);
      liste(ww, "dage", l.dage, skriv_dagsfremmoede);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> show_person(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto alle, sager::fremmoede_af(db, anmodning.kontekst(), borger));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "placeringer", alle, [](JsonSkriver& ww, const sager::Placeringsfremmoede& f) {
      ww.objekt();
      felt(ww, "placering", f.placering);
      felt(ww, "arbejdssted", f.arbejdssted);
      felt(ww, "jobordre_nummer", f.jobordrenummer);
      felt(ww, "fra", f.fra);
      felt(ww, "til", f.til);
      felt(ww, "hold_navn", f.hold);
      skriv_sum(ww, f.sum);
      liste(ww, "dage", f.dage, skriv_dagsfremmoede);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_holdfremmoede(Ruter& ruter) {
  using enum Rolle;
  const Adgangskrav laeser = kraever({sagsbehandler, leder, projektleder});
  const Adgangskrav registrerer = kraever({sagsbehandler, projektleder});
  ruter.get("/api/v1/hold/{id}/fremmoede", laeser, svarer(show_attendance));
  ruter.post("/api/v1/hold/{id}/fremmoede", registrerer, svarer_en_gang(add_attendance));
  ruter.post("/api/v1/hold/{id}/vejr", registrerer, svarer_en_gang(stop_for_weather));
  ruter.get("/api/v1/hold/{id}/maaned/{maaned}", laeser, svarer(show_month));
  ruter.get("/api/v1/borgere/{id}/fremmoede", laeser, svarer(show_person));
}

}  // namespace nytte::web::api
