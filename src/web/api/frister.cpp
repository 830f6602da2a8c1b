// Deadlines, and the dated facts they are computed from.
#include "web/api/frister.hpp"

#include <algorithm>

#include "sager/frister/registrer.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

using sager::Fristpunkt;

bool acts(Fristart art, Rolle rolle) {
  const auto roller = hvem(art);
  return std::find(roller.begin(), roller.end(), rolle) != roller.end();
}

Resultat<Svar> list_all(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const Dato dag = p.valgfri<Dato>("dato").value_or(anmodning.i_dag);
  const auto rolle = p.valgfri<Rolle>("rolle");
  NYTTE_TRY(p.slut());
  NYTTE_TRY(auto punkter, sager::frister(db, anmodning.kontekst(), dag));
  if (rolle) std::erase_if(punkter, [&](const auto& x) { return !acts(x.art, *rolle); });
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "dato", dag);
    liste(w, "frister", punkter, skriv_frist);
    w.objekt_slut();
  });
}

/// 201 with the number of what was registered.
Svar created(std::int64_t id) {
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "id", id);
        w.objekt_slut();
      },
      201);
}

Svar no_content() {
  Svar svar;
  svar.status = 204;
  return svar;
}

Resultat<Svar> add_date(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Borgerdato> {
              const auto art = o.paakraevet<Borgerdatoart>("art");
              const auto dato = o.paakraevet<Dato>("dato");
              std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
              if (!art || !dato) return std::nullopt;
              return Borgerdato{0, borger, *art, *dato, std::move(bemaerkning)};
            }));
  NYTTE_TRY(const auto id, sager::registrer_borgerdato(db, anmodning.kontekst(), ny));
  return created(id);
}

Resultat<Svar> add_note(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto placering, laes_sti<PlaceringId>(anmodning, "id"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Placeringsnotat> {
              const auto art = o.paakraevet<Placeringsnotatart>("art");
              const auto dato = o.paakraevet<Dato>("dato");
              std::string notat = tekst_eller_tom(o, "notat");
              if (!art || !dato) return std::nullopt;
              return Placeringsnotat{0, placering, *art, *dato, std::move(notat)};
            }));
  NYTTE_TRY(const auto id, sager::registrer_opfoelgning(db, anmodning.kontekst(), ny));
  return created(id);
}

Resultat<Svar> add_udeblivelse(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Udeblivelse> {
              const auto placering = o.valgfri<PlaceringId>("placering");
              const auto art = o.paakraevet<Udeblivelsesart>("art");
              const auto fra = o.paakraevet<Dato>("fra");
              const auto til = o.valgfri<Dato>("til");
              const auto kendt = o.paakraevet<Dato>("kendt");
              std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
              if (!art || !fra || !kendt) return std::nullopt;
              return Udeblivelse{{},   borger, placering, *art,
                                 *fra, til,    *kendt,    std::move(bemaerkning)};
            }));
  NYTTE_TRY(const auto id, sager::registrer_udeblivelse(db, anmodning.kontekst(), ny));
  return created(id.vaerdi);
}

Resultat<Svar> add_step(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto sag, laes_sti<UdeblivelseId>(anmodning, "id"));
  NYTTE_TRY(const auto nyt,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Udeblivelsesskridt> {
              const auto art = o.paakraevet<Udeblivelsesskridtart>("art");
              const auto dato = o.paakraevet<Dato>("dato");
              std::string notat = tekst_eller_tom(o, "notat");
              if (!art || !dato) return std::nullopt;
              return Udeblivelsesskridt{0, sag, *art, *dato, std::move(notat)};
            }));
  NYTTE_TRY(const auto id, sager::registrer_udeblivelsesskridt(db, anmodning.kontekst(), nyt));
  return created(id);
}

void write_date(JsonSkriver& w, const Borgerdato& d) {
  w.objekt();
  felt(w, "id", d.id);
  felt(w, "art", d.art);
  felt(w, "dato", d.dato);
  felt(w, "bemaerkning", d.bemaerkning);
  w.objekt_slut();
}

void write_note(JsonSkriver& w, const Placeringsnotat& n) {
  w.objekt();
  felt(w, "id", n.id);
  felt(w, "placering", n.placering);
  felt(w, "art", n.art);
  felt(w, "dato", n.dato);
  felt(w, "notat", n.notat);
  w.objekt_slut();
}

void write_udeblivelse(JsonSkriver& w, const Udeblivelse& u) {
  w.objekt();
  felt(w, "id", u.id);
  felt(w, "placering", u.placering);
  felt(w, "art", u.art);
  felt(w, "fra", u.fra);
  felt(w, "til", u.til);
  felt(w, "kendt", u.kendt);
  felt(w, "bemaerkning", u.bemaerkning);
  w.objekt_slut();
}

void write_step(JsonSkriver& w, const Udeblivelsesskridt& s) {
  w.objekt();
  felt(w, "id", s.id);
  felt(w, "udeblivelse", s.udeblivelse);
  felt(w, "art", s.art);
  felt(w, "dato", s.dato);
  felt(w, "notat", s.notat);
  w.objekt_slut();
}

Resultat<Svar> show_follow_up(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto o, sager::vis_opfoelgning_af(db, anmodning.kontekst(), borger));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "datoer", o.datoer, write_date);
    liste(w, "opfoelgninger", o.notater, write_note);
    liste(w, "udeblivelser", o.udeblivelser, write_udeblivelse);
    liste(w, "skridt", o.skridt, write_step);
    w.objekt_slut();
  });
}

Resultat<Svar> add_application(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto p, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Arbejdsgiveransoegning> {
              const auto modtaget = o.paakraevet<Dato>("modtaget");
              const auto pladser = o.paakraevet<std::int32_t>("pladser");
              std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
              if (!modtaget || !pladser) return std::nullopt;
              return Arbejdsgiveransoegning{.id = 0,
                                            .p_nummer = p,
                                            .modtaget = *modtaget,
                                            .pladser = *pladser,
                                            .bemaerkning = std::move(bemaerkning),
                                            .besvaret = {},
                                            .svar = {}};
            }));
  NYTTE_TRY(const auto id, sager::registrer_arbejdsgiveransoegning(db, anmodning.kontekst(), ny));
  return created(id);
}

Resultat<Svar> list_applications(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto p, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto alle, sager::arbejdsgiveransoegninger(db, anmodning.kontekst(), p));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "ansoegninger", alle, [](JsonSkriver& ww, const Arbejdsgiveransoegning& a) {
      ww.objekt();
      felt(ww, "id", a.id);
      felt(ww, "p_nummer", a.p_nummer);
      felt(ww, "modtaget", a.modtaget);
      felt(ww, "pladser", a.pladser);
      felt(ww, "bemaerkning", a.bemaerkning);
      felt(ww, "besvaret", a.besvaret);
      felt(ww, "svar", a.svar);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> answer_application(const Anmodning& anmodning, store::Forbindelse& db) {
  // Every kind has its own id type; here they are all numbers.
  NYTTE_TRY(const auto id, laes_sti<UdeblivelseId>(anmodning, "id"));
  NYTTE_TRY(const auto svar,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::Ansoegningssvar> {
              const auto besvaret = o.paakraevet<Dato>("besvaret");
              std::string tekst = tekst_eller_tom(o, "svar");
              if (!besvaret) return std::nullopt;
              return sager::Ansoegningssvar{id.vaerdi, *besvaret, std::move(tekst)};
            }));
  NYTTE_TRY(sager::besvar_arbejdsgiveransoegning(db, anmodning.kontekst(), svar));
  return no_content();
}

Resultat<Svar> add_report(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Indberetning> {
              const auto art = o.paakraevet<Indberetningsart>("art");
              const auto periode = o.paakraevet<Dato>("periode");
              const auto dato = o.paakraevet<Dato>("dato");
              std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
              if (!art || !periode || !dato) return std::nullopt;
              return Indberetning{0, *art, *periode, *dato, std::move(bemaerkning)};
            }));
  NYTTE_TRY(const auto id, sager::registrer_indberetning(db, anmodning.kontekst(), ny));
  return created(id);
}

Resultat<Svar> list_reports(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::indberetninger(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "indberetninger", alle, [](JsonSkriver& ww, const Indberetning& i) {
      ww.objekt();
      felt(ww, "id", i.id);
      felt(ww, "art", i.art);
      felt(ww, "periode", i.periode);
      felt(ww, "dato", i.dato);
      felt(ww, "bemaerkning", i.bemaerkning);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> annul(const Anmodning& anmodning, store::Forbindelse& db) {
  const auto register_ = laes_kode<Opfoelgningsregister>(anmodning.path_values.get("register"));
  if (!register_) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(const auto id, laes_sti<UdeblivelseId>(anmodning, "id"));
  NYTTE_TRY(const auto krop, laes_krop(anmodning, [&](ObjektLaeser& o) {
              return std::optional(sager::Opfoelgningsannullering{*register_, id.vaerdi,
                                                                  tekst_eller_tom(o, "grund")});
            }));
  NYTTE_TRY(sager::annuller_opfoelgning(db, anmodning.kontekst(), krop));
  return no_content();
}

}  // namespace

void skriv_frist(JsonSkriver& w, const Fristpunkt& p) {
  w.objekt();
  felt(w, "art", p.art);
  felt(w, "navn", sager::fristnavn(p.art));
  felt(w, "saetning", sager::saetning(p));
  felt(w, "frist", p.forfalder);
  felt(w, "over_frist", p.over_frist);
  felt(w, "hjemmel", sager::hjemmelsord(p));
  felt(w, "vejledende", p.vejledende);
  felt(w, "arbejdsdage", p.arbejdsdage);
  liste(w, "hvem", hvem(p.art), [](JsonSkriver& ww, Rolle r) { vaerdi(ww, r); });
  felt(w, "side", sager::gaa_til(p));
  felt(w, "borger", p.borger);
  felt(w, "borger_navn", p.borger_navn);
  felt(w, "placering", p.placering);
  felt(w, "udeblivelse", p.udeblivelse);
  felt(w, "jobordre", p.jobordre);
  felt(w, "jobordre_nummer", p.jobordre_nummer);
  felt(w, "stilling", p.stilling);
  felt(w, "p_nummer", p.p_nummer);
  felt(w, "arbejdssted_navn", p.arbejdssted_navn);
  felt(w, "hoeringssag", p.hoeringssag);
  felt(w, "ansoegning", p.ansoegning);
  felt(w, "om", p.om);
  liste(w, "maaneder", p.maaneder, [](JsonSkriver& ww, Maaned m) { vaerdi(ww, m); });
  felt(w, "antal", p.antal);
  felt(w, "noegle", p.noegle);
  w.objekt_slut();
}

void tilfoej_frister(Ruter& ruter) {
  const Adgangskrav sagsbehandler = kraever({Rolle::sagsbehandler});
  const Adgangskrav skrivere = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const Adgangskrav leder = kraever({Rolle::leder});
  ruter.get(
      "/api/v1/frister",
      kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder,
               Rolle::administrator, Rolle::sekretariat, Rolle::raadsmedlem, Rolle::projektleder}),
      svarer(list_all));
  ruter.get("/api/v1/borgere/{id}/opfoelgning", kraever({Rolle::sagsbehandler, Rolle::leder}),
            svarer(show_follow_up));
  ruter.post("/api/v1/borgere/{id}/datoer", sagsbehandler, svarer_en_gang(add_date));
  ruter.post("/api/v1/borgere/{id}/udeblivelser", sagsbehandler, svarer_en_gang(add_udeblivelse));
  ruter.post("/api/v1/udeblivelser/{id}/skridt", sagsbehandler, svarer_en_gang(add_step));
  ruter.post("/api/v1/placeringer/{id}/opfoelgninger", sagsbehandler, svarer_en_gang(add_note));
  const std::string ansoegninger = "/api/v1/arbejdssteder/{p_nummer}/ansoegninger";
  ruter.get(ansoegninger,
            kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder}),
            svarer(list_applications));
  ruter.post(ansoegninger, skrivere, svarer_en_gang(add_application));
  ruter.post("/api/v1/arbejdsgiveransoegninger/{id}/svar", skrivere, svarer(answer_application));
  ruter.get("/api/v1/indberetninger", leder, svarer(list_reports));
  ruter.post("/api/v1/indberetninger", leder, svarer_en_gang(add_report));
  ruter.post("/api/v1/opfoelgninger/{register}/{id}/annuller",
             kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder}),
             svarer(annul));
}

}  // namespace nytte::web::api
