// /api/v1/opgaver: the task catalogue and its judgements; /api/v1/omraadeaftaler: agreements.
#include "sager/opgave/aftale.hpp"
#include "sager/opgave/opgave.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void task_fields(JsonSkriver& w, const Opgave& o) {
  felt(w, "id", o.id);
  felt(w, "omraade", o.omraade);
  felt(w, "navn", o.navn);
  felt(w, "beskrivelse", o.beskrivelse);
  felt(w, "aktiv", o.aktiv);
  felt(w, "version", o.version);
}

void judgement_fields(JsonSkriver& w, const Opgavevurdering& v) {
  felt(w, "id", v.id);
  felt(w, "p_nummer", v.p_nummer);
  felt(w, "normeret_niveau", v.normeret_niveau);
  felt(w, "serviceniveau", v.serviceniveau);
  felt(w, "hyppighed", v.hyppighed);
  felt(w, "hvem_foer", v.hvem_foer);
  felt(w, "begrundelse", v.begrundelse);
  felt(w, "borgerrettet", v.borgerrettet);
  felt(w, "ud_over_normeret_niveau", v.svar.ud_over_normeret_niveau);
  felt(w, "konkurrenceforvridende", v.svar.konkurrenceforvridende);
  felt(w, "indgaar_i_serviceniveau", v.svar.indgaar_i_serviceniveau);
  felt(w, "service_for_borger", v.svar.service_for_borger);
  felt(w, "borgers_dokumentation", v.svar.borgers_dokumentation);
  felt(w, "ansvarlig", v.ansvarlig);
  felt(w, "dato", v.dato);
  felt(w, "revideres", v.revideres);
  felt(w, "annulleret", v.annulleret);
}

Resultat<Svar> list_tasks(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto k, sager::opgavekatalog(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "mangler", k.mangler);
    liste(w, "raekker", k.linjer, [](JsonSkriver& v, const sager::Opgavelinje& l) {
      v.objekt();
      task_fields(v, l.opgave);
      felt(v, "stand", l.stand);
      felt(v, "revideres", l.vurdering ? std::optional(l.vurdering->revideres) : std::nullopt);
      felt(v, "borgerrettet", l.vurdering ? l.vurdering->borgerrettet : std::nullopt);
      felt(v, "egne_steder", l.egne_steder);
      felt(v, "jobordrer", l.jobordrer);
      v.objekt_slut();
    });
    w.objekt_slut();
  });
}

Svar task_answer(const Opgave& o, unsigned status = 200) {
  return med_version(json_svar(
                         [&](JsonSkriver& w) {
                           w.objekt();
                           task_fields(w, o);
                           w.objekt_slut();
                         },
                         status),
                     o.version);
}

Resultat<Svar> show_task(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<OpgaveId>(anmodning, "id"));
  NYTTE_TRY(const auto s, sager::vis_opgave(db, anmodning.kontekst(), id));
  Svar svar = json_svar([&](JsonSkriver& w) {
    w.objekt();
    task_fields(w, s.opgave);
    felt(w, "stand", s.stand);
    liste(w, "vurderinger", s.vurderinger, [](JsonSkriver& v, const sager::Vurderingslinje& l) {
      v.objekt();
      judgement_fields(v, l.vurdering);
      felt(v, "arbejdssted", l.arbejdssted);
      felt(v, "ansvarlig_navn", l.ansvarlig);
      felt(v, "gaelder", l.gaelder);
      v.objekt_slut();
    });
    liste(w, "jobordrer", s.jobordrer, [](JsonSkriver& v, const sager::Opgaveordre& j) {
      v.objekt();
      felt(v, "id", j.ordre.jobordre);
      felt(v, "nummer", j.ordre.nummer);
      felt(v, "p_nummer", j.ordre.p_nummer);
      felt(v, "stand", j.stand);
      v.objekt_slut();
    });
    w.objekt_slut();
  });
  return med_version(std::move(svar), s.opgave.version);
}

std::optional<Opgave> read_task(ObjektLaeser& o, Kommunekode kommune) {
  const auto omraade = o.paakraevet<Opgaveomraade>("omraade");
  const auto navnet = o.paakraevet<std::string>("navn");
  std::string beskrivelse = tekst_eller_tom(o, "beskrivelse");
  const auto aktiv = o.valgfri<bool>("aktiv");
  if (!omraade || !navnet) return std::nullopt;
  return Opgave{{}, kommune, *omraade, *navnet, std::move(beskrivelse), aktiv.value_or(true), 1};
}

Resultat<Svar> create_task(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) {
              return read_task(o, anmodning.bruger().kommune);
            }));
  NYTTE_TRY(const auto o, sager::opret_opgave(db, anmodning.kontekst(), ny));
  return oprettet(task_answer(o, 201), "/api/v1/opgaver/" + std::to_string(o.id.vaerdi));
}

Resultat<Svar> change_task(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<OpgaveId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) {
              return read_task(o, anmodning.bruger().kommune);
            }));
  ny.id = id;
  ny.version = version;
  NYTTE_TRY(const auto o, sager::aendr_opgave(db, anmodning.kontekst(), ny));
  return task_answer(o);
}

std::optional<Opgavevurdering> read_judgement(ObjektLaeser& o, OpgaveId opgave) {
  const auto p_nummer = o.valgfri<PNummer>("p_nummer");
  std::string normeret = tekst_eller_tom(o, "normeret_niveau");
  std::string service = tekst_eller_tom(o, "serviceniveau");
  std::string hyppighed = tekst_eller_tom(o, "hyppighed");
  std::string hvem_foer = tekst_eller_tom(o, "hvem_foer");
  std::string begrundelse = tekst_eller_tom(o, "begrundelse");
  const auto borgerrettet = o.valgfri<bool>("borgerrettet");
  OpgaveFakta svar;
  svar.ud_over_normeret_niveau = o.valgfri<bool>("ud_over_normeret_niveau");
  svar.konkurrenceforvridende = o.valgfri<bool>("konkurrenceforvridende");
  svar.indgaar_i_serviceniveau = o.valgfri<bool>("indgaar_i_serviceniveau");
  svar.service_for_borger = o.valgfri<bool>("service_for_borger");
  svar.borgers_dokumentation = o.valgfri<bool>("borgers_dokumentation");
  const auto ansvarlig = o.paakraevet<BrugerId>("ansvarlig");
  const auto dato = o.paakraevet<Dato>("dato");
  const auto revideres = o.paakraevet<Dato>("revideres");
  if (!ansvarlig || !dato || !revideres) return std::nullopt;
  return Opgavevurdering{.id = {},
                         .opgave = opgave,
                         .p_nummer = p_nummer,
                         .normeret_niveau = std::move(normeret),
                         .serviceniveau = std::move(service),
                         .hyppighed = std::move(hyppighed),
                         .hvem_foer = std::move(hvem_foer),
                         .begrundelse = std::move(begrundelse),
                         .borgerrettet = borgerrettet,
                         .svar = svar,
                         .ansvarlig = *ansvarlig,
                         .dato = *dato,
                         .revideres = *revideres};
}

Resultat<Svar> judge(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<OpgaveId>(anmodning, "id"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) { return read_judgement(o, id); }));
  NYTTE_TRY(const auto v, sager::vurder_opgave(db, anmodning.kontekst(), ny));
  return oprettet(json_svar(
                      [&](JsonSkriver& w) {
                        w.objekt();
                        judgement_fields(w, v);
                        w.objekt_slut();
                      },
                      201),
                  "/api/v1/opgaver/" + std::to_string(id.vaerdi));
}

Resultat<Svar> annul(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<OpgavevurderingId>(anmodning, "id"));
  NYTTE_TRY(const std::string grund, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<std::string>("grund");
            }));
  NYTTE_TRY(sager::annuller_opgavevurdering(db, anmodning.kontekst(), id, grund));
  Svar svar;
  svar.status = 204;
  return svar;
}

void write_aftale(JsonSkriver& w, const sager::Aftalevisning& v) {
  const auto& a = v.aftale;
  w.objekt();
  felt(w, "nummer", a.nummer);
  felt(w, "version", a.version);
  felt(w, "omraade", a.omraade);
  felt(w, "part", a.part);
  felt(w, "normeret_niveau", a.normeret_niveau);
  felt(w, "serviceniveau", a.serviceniveau);
  felt(w, "hyppighed", a.hyppighed);
  felt(w, "bemaerkning", a.bemaerkning);
  felt(w, "grund", a.grund);
  felt(w, "ansvarlig", a.ansvarlig);
  felt(w, "fra", a.fra);
  felt(w, "revideres", a.revideres);
  felt(w, "ophoert", a.ophoert);
  liste(w, "opgaver", a.opgaver, [](JsonSkriver& x, OpgaveId o) { vaerdi(x, o); });
  liste(w, "parter", a.parter, [](JsonSkriver& x, const Aftaledeltager& p) {
    x.objekt();
    felt(x, "rolle", p.rolle);
    felt(x, "navn", p.navn);
    felt(x, "dato", p.dato);
    x.objekt_slut();
  });
  w.objekt_slut();
}

Svar aftaler_answer(const std::vector<sager::Aftalevisning>& alle) {
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "raekker", alle, write_aftale);
    w.objekt_slut();
  });
}

Resultat<Svar> list_aftaler(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::omraadeaftaler(db, anmodning.kontekst()));
  return aftaler_answer(alle);
}

Resultat<Svar> show_aftale(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<OmraadeaftaleId>(anmodning, "id"));
  if (id.vaerdi > 1'000'000) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(const auto alle, sager::vis_omraadeaftale(db, anmodning.kontekst(),
                                                      static_cast<std::int32_t>(id.vaerdi)));
  return aftaler_answer(alle);
}

void read_parties(ObjektLaeser& o, std::vector<Aftaledeltager>& parter) {
  o.liste("parter", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    ObjektLaeser p(node, sted, o.fejl());
    const auto rolle = p.paakraevet<Aftalepart>("rolle");
    const auto navnet = p.paakraevet<std::string>("navn");
    const auto dato = p.valgfri<Dato>("dato");
    p.slut();
    if (rolle && navnet) parter.push_back({*rolle, *navnet, dato});
  });
}

std::optional<Omraadeaftale> read_aftale(ObjektLaeser& o, Kommunekode kommune) {
  const auto nummer = o.valgfri<std::int32_t>("nummer");
  const auto version = o.valgfri<std::int32_t>("version");
  const auto omraade = o.paakraevet<Opgaveomraade>("omraade");
  const auto ansvarlig = o.paakraevet<BrugerId>("ansvarlig");
  const auto fra = o.paakraevet<Dato>("fra");
  const auto revideres = o.paakraevet<Dato>("revideres");
  Omraadeaftale a{.id = {},
                  .kommune = kommune,
                  .nummer = nummer.value_or(0),
                  .version = version.value_or(0),
                  .omraade = omraade.value_or(Opgaveomraade::andre),
                  .part = tekst_eller_tom(o, "part"),
                  .normeret_niveau = tekst_eller_tom(o, "normeret_niveau"),
                  .serviceniveau = tekst_eller_tom(o, "serviceniveau"),
                  .hyppighed = tekst_eller_tom(o, "hyppighed"),
                  .bemaerkning = tekst_eller_tom(o, "bemaerkning"),
                  .grund = tekst_eller_tom(o, "grund"),
                  .ansvarlig = ansvarlig.value_or(BrugerId{}),
                  .fra = fra.value_or(Dato::af(2014, 1, 1)),
                  .revideres = revideres.value_or(Dato::af(2014, 1, 1)),
                  .bruger = {},
                  .tid = {}};
  o.liste("opgaver", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    if (const auto id = kontrakt::Afkoder<OpgaveId>::laes(node, sted, o.fejl()))
      a.opgaver.push_back(*id);
  });
  read_parties(o, a.parter);
  if (!omraade || !ansvarlig || !fra || !revideres) return std::nullopt;
  return a;
}

Resultat<Svar> save_aftale(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) {
              return read_aftale(o, anmodning.bruger().kommune);
            }));
  NYTTE_TRY(const auto a, sager::gem_omraadeaftale(db, anmodning.kontekst(), ny));
  NYTTE_TRY(const auto alle, sager::vis_omraadeaftale(db, anmodning.kontekst(), a.nummer));
  Svar svar = aftaler_answer(alle);
  svar.status = 201;
  return oprettet(std::move(svar), "/api/v1/omraadeaftaler/" + std::to_string(a.nummer));
}

}  // namespace

void tilfoej_opgaver(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  ruter.get("/api/v1/opgaver", laeser, svarer(list_tasks));
  ruter.post("/api/v1/opgaver", skriver, svarer_en_gang(create_task));
  ruter.get("/api/v1/opgaver/{id}", laeser, svarer(show_task));
  ruter.put("/api/v1/opgaver/{id}", skriver, svarer(change_task));
  ruter.post("/api/v1/opgaver/{id}/vurderinger", skriver, svarer_en_gang(judge));
  ruter.post("/api/v1/opgavevurderinger/{id}/annuller", skriver, svarer(annul));
  ruter.get("/api/v1/omraadeaftaler", laeser, svarer(list_aftaler));
  ruter.post("/api/v1/omraadeaftaler", skriver, svarer_en_gang(save_aftale));
  ruter.get("/api/v1/omraadeaftaler/{id}", laeser, svarer(show_aftale));
}

}  // namespace nytte::web::api
