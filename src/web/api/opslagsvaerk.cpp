// What everyone looks up: the rules of a day, municipalities, the work list, the history of a
// thing, and the description of this API itself.
#include "sager/register/opslagsvaerk.hpp"

#include "kontrakt/svar_json.hpp"
#include "kontrakt/tekst.hpp"
#include "sager/arbejdsliste/arbejdsliste.hpp"
#include "sager/historik/historik.hpp"
#include "sager/register/regeloversigt.hpp"
#include "web/api/beskrivelse.hpp"
#include "web/api/frister.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void write_life(JsonSkriver& w, const sager::Regelliv& liv) {
  w.objekt();
  felt(w, "fra", liv.fra);
  felt(w, "til", liv.til);
  felt(w, "gaelder", liv.gaelder);
  felt(w, "indhold", liv.indhold);
  w.objekt_slut();
}

void write_provision(JsonSkriver& w, const sager::Regelbestemmelse& b) {
  w.objekt();
  felt(w, "hvad", b.hvad);
  felt(w, "hjemmel", std::string(b.hjemmel->dokument) + " " + std::string(b.hjemmel->sted));
  felt(w, "fra", b.hjemmel->fra);
  felt(w, "til", b.hjemmel->til);
  felt(w, "grad", b.hjemmel->grad);
  felt(w, "kontrolleret", b.hjemmel->kontrolleret);
  w.objekt_slut();
}

// What the rules of a placement and those of the case flow have alike.
template <class R>
void write_rule_body(JsonSkriver& w, const R& r) {
  felt(w, "lov", r.lov);
  w.felt("paa_dagen");
  if (r.paa_dagen) {
    write_life(w, *r.paa_dagen);
  } else {
    w.null();
  }
  liste(w, "bestemmelser", r.bestemmelser, write_provision);
  liste(w, "perioder", r.liv, write_life);
}

void write_rule(JsonSkriver& w, const sager::Regelvisning& r) {
  w.objekt();
  felt(w, "regel", r.regel);
  felt(w, "navn", kontrakt::regelnavn(r.regel));
  write_rule_body(w, r);
  w.objekt_slut();
}

void write_case_rule(JsonSkriver& w, const sager::Sagsregelvisning& r) {
  w.objekt();
  felt(w, "kode", r.kode);
  felt(w, "navn", r.navn);
  write_rule_body(w, r);
  w.objekt_slut();
}

Resultat<Svar> rules(const Anmodning& anmodning, store::Forbindelse&) {
  Parametre p(anmodning);
  const Dato dato = p.valgfri<Dato>("dato").value_or(anmodning.i_dag);
  const auto population = p.valgfri<Population>("population").value_or(Population::almindelig);
  NYTTE_TRY(p.slut());
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "dato", dato);
    felt(w, "population", population);
    liste(w, "regler", sager::regler_paa_dag(dato, population), write_rule);
    liste(w, "sagsregler", sager::sagsregler_paa_dag(dato, population), write_case_rule);
    w.objekt_slut();
  });
}

Resultat<Svar> municipalities(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const Dato dato = p.valgfri<Dato>("dato").value_or(anmodning.i_dag);
  NYTTE_TRY(p.slut());
  const auto kommuner = sager::alle_kommuner(db);
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "dato", dato);
    liste(w, "kommuner", kommuner, [&](JsonSkriver& ww, const sager::Kommunenavn& k) {
      ww.objekt();
      felt(ww, "kode", k.kode);
      felt(ww, "navn", k.navn);
      felt(ww, "raad", sager::raad_paa_dag(db, k.kode, dato));
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> work_list(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto liste_af, sager::arbejdsliste(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "i_alt", liste_af.i_alt);
    felt(w, "over_frist", liste_af.over_frist);
    liste(w, "punkter", liste_af.punkter,
          [](JsonSkriver& ww, const sager::Fristpunkt& p) { skriv_frist(ww, p); });
    w.objekt_slut();
  });
}

Resultat<Svar> history(const Anmodning& anmodning, store::Forbindelse& db) {
  const std::string emne(anmodning.path_values.get("emne"));
  const std::string noegle(anmodning.path_values.get("noegle"));
  NYTTE_TRY(const auto linjer, sager::historik(db, anmodning.kontekst(), emne, noegle));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "haendelser", linjer, [](JsonSkriver& ww, const sager::Historiklinje& l) {
      ww.objekt();
      felt(ww, "tid", l.haendelse.tid);
      felt(ww, "art", l.haendelse.art);
      felt(ww, "bruger_navn", l.bruger_navn);
      felt(ww, "saetning", l.saetning);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_opslagsvaerk(Ruter& ruter) {
  const Adgangskrav alle = kraever(alle_roller);
  ruter.get("/api/v1/regler", alle, svarer(rules));
  ruter.get("/api/v1/kommuner", alle, svarer(municipalities));
  ruter.get("/api/v1/arbejdsliste", alle, svarer(work_list));
  ruter.get("/api/v1/historik/{emne}/{noegle}",
            kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder}),
            svarer(history));
  ruter.statisk("/api/v1/openapi.yaml", [](const Anmodning&) {
    Svar svar = text(std::string(openapi_yaml()));
    svar.headers.set("Content-Type", "application/yaml");
    return svar;
  });
  ruter.statisk("/api", [](const Anmodning&) { return html(api_page(openapi_yaml())); });
}

}  // namespace nytte::web::api
