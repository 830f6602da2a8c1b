// Placements: try first, refer, place, change, interrupt, end. The law saying no is 422 with every
// finding.
#include "kontrakt/fakta_json.hpp"
#include "kontrakt/svar_json.hpp"
#include "sager/placering/aendr_placering.hpp"
#include "sager/placering/find_placeringer.hpp"
#include "sager/placering/placer_borger.hpp"
#include "sager/placering/vis_placering.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/politik.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

std::optional<sager::Placeringsoenske> read_wish(ObjektLaeser& o, JobordreId jobordre) {
  const auto borger = o.paakraevet<BorgerId>("borger");
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.paakraevet<Dato>("til");
  const auto tid = o.paakraevet<Ugetimer>("ugentlig_tid");
  const auto raadighed = o.valgfri<bool>("raadighedsafproevende");
  std::string raadighedsvurdering = tekst_eller_tom(o, "raadighedsvurdering");
  const auto saerligt = o.valgfri<bool>("saerligt_tilrettelagt");
  const auto plan = o.valgfri<bool>("del_af_plan");
  std::string begrundelse = tekst_eller_tom(o, "begrundelse");
  std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
  const auto gem_afslag = o.valgfri<bool>("gem_afslag");
  if (!borger || !fra || !til || !tid) return std::nullopt;
  return sager::Placeringsoenske{*borger,
                                 jobordre,
                                 *fra,
                                 *til,
                                 *tid,
                                 raadighed.value_or(false),
                                 std::move(raadighedsvurdering),
                                 saerligt.value_or(false),
                                 plan.value_or(false),
                                 std::move(begrundelse),
                                 std::move(bemaerkning),
                                 gem_afslag.value_or(false)};
}

void write_errors(JsonSkriver& w, std::string_view navnet, const Fejl& fejl) {
  liste(w, navnet, fejl.poster(), [](JsonSkriver& ww, const Fejlpost& post) {
    ww.objekt();
    felt(ww, "kode", navn(post.kode));
    felt(ww, "felt", post.felt);
    felt(ww, "besked", besked(post));
    ww.objekt_slut();
  });
}

/// The fields of a proposal: what the law says, and what else stands in the way.
void proposal_fields(JsonSkriver& w, const sager::Placeringsforslag& f) {
  felt(w, "maa_placeres", f.maa_placeres());
  felt(w, "plads_ledig", f.plads_ledig);
  felt(w, "kraever_begrundelse", f.kraever_begrundelse);
  w.felt("pladstal");
  skriv(w, f.pladser);
  write_errors(w, "hindringer", f.hindringer);
  felt(w, "udfald", f.vurdering.udfald);
  liste(w, "vurderinger", f.vurdering.vurderinger, [](JsonSkriver& ww, const Vurdering& v) {
    std::string en;
    kontrakt::skriv_vurdering(en, v);
    ww.raa(en);
  });
}

/// With the strategy's policy beside the law's findings, where it was asked.
Svar proposal_answer(const sager::Placeringsforslag& f,
                     const std::optional<sager::Politikbillede>& politik = std::nullopt) {
  Svar svar = json_svar([&](JsonSkriver& w) {
    w.objekt();
    proposal_fields(w, f);
    write_politik(w, "politik", politik);
    w.felt("fakta");
    w.raa(kontrakt::encode_fakta(f.fakta));
    w.objekt_slut();
  });
  return svar;
}

/// 201 or 200 with the placement and its grounds; 422 as problem details with every finding when
/// the law says no.
Svar decision_answer(const Anmodning& anmodning, const sager::Placeringssvar& s, unsigned status) {
  Svar svar;
  if (s.placering) {
    svar = json_svar(
        [&](JsonSkriver& w) {
          w.objekt();
          w.felt("placering");
          skriv(w, *s.placering);
          felt(w, "afgoerelse", s.afgoerelse);
          proposal_fields(w, s.forslag);
          w.objekt_slut();
        },
        status);
    svar = med_version(std::move(svar), s.placering->version);
  } else {
    svar = problem(Fejlkode::loven_siger_nej, anmodning.korrelation);
    svar.body.pop_back();
    svar.body += ',';
    std::string mere;
    JsonSkriver w(mere);
    w.objekt();
    felt(w, "afgoerelse", s.afgoerelse);
    proposal_fields(w, s.forslag);
    w.objekt_slut();
    svar.body += mere.substr(1);
    svar.gemt_trods_fejl = s.afgoerelse.has_value();
  }
  svar.udfald = s.forslag.vurdering.udfald;
  return svar;
}

Resultat<sager::Placeringsoenske> wish_of(const Anmodning& anmodning) {
  NYTTE_TRY(const auto id, laes_sti<JobordreId>(anmodning, "id"));
  return laes_krop(anmodning, [id](ObjektLaeser& o) { return read_wish(o, id); });
}

Resultat<Svar> try_place(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto oenske, wish_of(anmodning));
  NYTTE_TRY(const auto forslag, sager::vurder_placering(db, anmodning.kontekst(), oenske));
  NYTTE_TRY(const auto politik, sager::politik_ved_placering(db, anmodning.kontekst(), oenske));
  return proposal_answer(forslag, politik);
}

Resultat<Svar> place(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto oenske, wish_of(anmodning));
  NYTTE_TRY(const auto svar, sager::placer_borger(db, anmodning.kontekst(), oenske));
  Svar ud = decision_answer(anmodning, svar, 201);
  if (svar.placering) {
    ud.headers.set("Location", "/api/v1/placeringer/" + std::to_string(svar.placering->id.vaerdi));
  }
  return ud;
}

Svar placering_answer(const Placering& p) {
  return med_version(json_svar([&](JsonSkriver& w) { skriv(w, p); }), p.version);
}

Resultat<Svar> refer(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto oenske, wish_of(anmodning));
  NYTTE_TRY(const Placering p, sager::henvis_borger(db, anmodning.kontekst(), oenske));
  return oprettet(placering_answer(p), "/api/v1/placeringer/" + std::to_string(p.id.vaerdi));
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  Placeringsfilter filter;
  filter.borger = p.valgfri<BorgerId>("borger");
  filter.jobordre = p.valgfri<JobordreId>("jobordre");
  filter.p_nummer = p.valgfri<PNummer>("p_nummer");
  filter.ordning = p.valgfri<Ordning>("ordning");
  filter.status = p.valgfri<Placeringsstatus>("status");
  filter.fra = p.valgfri<Dato>("fra");
  filter.til = p.valgfri<Dato>("til");
  const auto orden = p.valgfri<Placeringsorden>("orden").value_or(Placeringsorden::fra);
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto fundet,
            sager::find_placeringer(db, anmodning.kontekst(), filter, side, orden));
  return liste_svar(anmodning, fundet, side, [](JsonSkriver& w, const Placeringsoversigt& r) {
    w.objekt();
    felter(w, r.placering);
    felt(w, "borger_navn", r.borger);
    felt(w, "arbejdssted_navn", r.arbejdssted);
    felt(w, "jobordre_nummer", r.jobordrenummer);
    felt(w, "stilling", r.stilling);
    w.objekt_slut();
  });
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<PlaceringId>(anmodning, "id"));
  NYTTE_TRY(const auto visning, sager::vis_placering(db, anmodning.kontekst(), id));
  Svar svar = json_svar([&](JsonSkriver& w) {
    w.objekt();
    felter(w, visning.placering);
    felt(w, "tilstand", visning.tilstand);
    felt(w, "borger_navn", visning.borger_navn);
    felt(w, "arbejdssted_navn", visning.arbejdssted_navn);
    liste(w, "afgoerelser", visning.afgoerelser,
          [](JsonSkriver& ww, AfgoerelseId a) { vaerdi(ww, a); });
    w.objekt_slut();
  });
  return med_version(std::move(svar), visning.placering.version);
}

Resultat<sager::Placeringsaendring> change_of(const Anmodning& anmodning, Version version) {
  NYTTE_TRY(const auto id, laes_sti<PlaceringId>(anmodning, "id"));
  return laes_krop(anmodning, [=](ObjektLaeser& o) -> std::optional<sager::Placeringsaendring> {
    const auto fra = o.paakraevet<Dato>("fra");
    const auto til = o.paakraevet<Dato>("til");
    const auto tid = o.paakraevet<Ugetimer>("ugentlig_tid");
    std::string begrundelse = tekst_eller_tom(o, "begrundelse");
    std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
    if (!fra || !til || !tid) return std::nullopt;
    return sager::Placeringsaendring{id, version, *fra, *til, *tid, begrundelse, bemaerkning};
  });
}

Resultat<Svar> try_change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(const auto aendring, change_of(anmodning, version));
  NYTTE_TRY(const auto forslag, sager::vurder_aendring(db, anmodning.kontekst(), aendring));
  return proposal_answer(forslag);
}

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(const auto aendring, change_of(anmodning, version));
  NYTTE_TRY(const auto svar, sager::aendr_placering(db, anmodning.kontekst(), aendring));
  return decision_answer(anmodning, svar, 200);
}

using Skift = Resultat<Placering> (*)(store::Forbindelse&, const Kontekst&,
                                      const sager::Placeringsskift&, sager::Koersel);

/// The four ways a placement changes status take the same.
Apihandler shifts(Skift skift) {
  return [skift](const Anmodning& anmodning, store::Forbindelse& db) -> Resultat<Svar> {
    NYTTE_TRY(const auto id, laes_sti<PlaceringId>(anmodning, "id"));
    NYTTE_TRY(const Version version, if_match(anmodning));
    NYTTE_TRY(const auto oenske, laes_krop(anmodning, [&](ObjektLaeser& o) {
                const auto aarsag = o.valgfri<Placeringsaarsag>("aarsag");
                const auto dato = o.valgfri<Dato>("haendelsesdato");
                return std::optional(sager::Placeringsskift{
                    id, version, aarsag.value_or(Placeringsaarsag::ikke_valgt),
                    dato.value_or(anmodning.i_dag), tekst_eller_tom(o, "begrundelse")});
              }));
    NYTTE_TRY(const Placering p, skift(db, anmodning.kontekst(), oenske, sager::Koersel::gem));
    return placering_answer(p);
  };
}

Resultat<Svar> show_decision(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AfgoerelseId>(anmodning, "id"));
  NYTTE_TRY(const auto visning, sager::vis_afgoerelse(db, anmodning.kontekst(), id));
  const Afgoerelse& a = visning.afgoerelse;
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "id", a.id);
    felt(w, "kommune", a.kommune);
    felt(w, "placering", a.placering);
    felt(w, "borger", a.borger);
    felt(w, "jobordre", a.jobordre);
    felt(w, "udfald", a.udfald);
    felt(w, "begrundelse", a.begrundelse);
    felt(w, "regelversion", a.regelversion);
    felt(w, "bruger_navn", visning.bruger_navn);
    felt(w, "tid", a.tid);
    felt(w, "uaendret_ved_genberegning", visning.uaendret_ved_genberegning);
    w.felt("fakta");
    w.raa(a.fakta_json);
    w.felt("vurdering");
    w.raa(a.vurdering_json);
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_placeringer(Ruter& ruter) {
  const Adgangskrav laesere = kraever({Rolle::sagsbehandler, Rolle::leder});
  const Adgangskrav sagsbehandler = kraever({Rolle::sagsbehandler});
  const std::string ordre = "/api/v1/jobordrer/{id}";
  const std::string en = "/api/v1/placeringer/{id}";
  ruter.post(ordre + "/placeringer", sagsbehandler, svarer_en_gang(place));
  ruter.post(ordre + "/placeringer/vurdering", sagsbehandler, svarer(try_place));
  ruter.post(ordre + "/henvisninger", sagsbehandler, svarer_en_gang(refer));
  ruter.get("/api/v1/placeringer", laesere, svarer(list));
  ruter.get(en, laesere, svarer(show));
  ruter.put(en, sagsbehandler, svarer(change));
  ruter.post(en + "/vurdering", sagsbehandler, svarer(try_change));
  ruter.post(en + "/afbryd", sagsbehandler, svarer(shifts(sager::afbryd_placering)));
  ruter.post(en + "/afslut", sagsbehandler, svarer(shifts(sager::afslut_placering)));
  ruter.post(en + "/ikke-startet", sagsbehandler, svarer(shifts(sager::marker_ikke_startet)));
  ruter.post(en + "/annuller", sagsbehandler, svarer(shifts(sager::annuller_placering)));
  ruter.get("/api/v1/afgoerelser/{id}", laesere, svarer(show_decision));
}

}  // namespace nytte::web::api
