// /api/v1/borgere: citizens of the caller's municipality. A CPR number comes in the body, never in
// the address, and goes out masked.
#include "sager/borger/registrer_borger.hpp"
#include "sager/borger/soeg_borgere.hpp"
#include "sager/borger/vis_borger.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

/// Stands in the record where the use case ignores it: a change never touches the number.
const Cpr& placeholder() {
  static const Cpr ubrugt = Cpr::laes("0202700000").value();
  return ubrugt;
}

std::optional<Ydelsesperiode> read_ydelse(ObjektLaeser& o) {
  const auto ydelse = o.paakraevet<Ydelse>("ydelse");
  const auto visitation = o.valgfri<Visitation>("visitation");
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.valgfri<Dato>("til");
  if (!ydelse || !fra) return std::nullopt;
  return Ydelsesperiode{{}, *ydelse, visitation, *fra, til};
}

std::optional<SenesteArbejdsgiver> read_arbejdsgiver(ObjektLaeser& o, std::string_view felt) {
  const kontrakt::JsonNode* node = o.find(felt);
  if (node == nullptr || node->art == kontrakt::JsonArt::null) return std::nullopt;
  const kontrakt::Sted sted = o.under(felt);
  ObjektLaeser inde(*node, sted, o.fejl());
  const auto p_nummer = inde.paakraevet<PNummer>("p_nummer");
  const auto cvr = inde.paakraevet<Cvr>("cvr");
  inde.slut();
  if (!p_nummer || !cvr) return std::nullopt;
  return SenesteArbejdsgiver{*p_nummer, *cvr};
}

std::optional<Borger> read_borger(ObjektLaeser& o, std::optional<Cpr> cpr, Kommunekode kommune) {
  const auto navnet = o.paakraevet<std::string>("navn");
  const auto population = o.valgfri<Population>("population");
  const auto uddannelse = o.valgfri<bool>("erhvervskompetencegivende_uddannelse");
  const auto arbejdspligt = o.valgfri<bool>("arbejdspligt");
  const auto deltid = o.valgfri<bool>("deltidsforsikret");
  const auto kendt = o.valgfri<bool>("senest_ansat_kendt");
  const auto senest = read_arbejdsgiver(o, "senest_ansat");
  const auto beskyttet = o.valgfri<bool>("adressebeskyttet");
  if (!cpr || !navnet) return std::nullopt;
  return Borger{{},
                kommune,
                *cpr,
                *navnet,
                population.value_or(Population::almindelig),
                uddannelse,
                arbejdspligt.value_or(false),
                deltid.value_or(false),
                kendt.value_or(false) || senest.has_value(),
                senest,
                beskyttet.value_or(false),
                1};
}

Svar borger_answer(const Borger& b) {
  return med_version(json_svar([&](JsonSkriver& w) { skriv(w, b); }), b.version);
}

struct Soegning {
  Borgerfilter filter;
  Side side;
  Borgerorden orden = Borgerorden::navn;
};

std::optional<Soegning> read_search(ObjektLaeser& o) {
  Soegning s;
  s.filter = sager::borgerfilter(tekst_eller_tom(o, "tekst"));
  s.filter.ydelse = o.valgfri<Ydelse>("ydelse");
  s.filter.har_placering = o.valgfri<bool>("har_placering");
  s.orden = o.valgfri<Borgerorden>("orden").value_or(Borgerorden::navn);
  s.side.start = o.valgfri<std::int64_t>("start").value_or(0);
  s.side.antal = o.valgfri<std::int64_t>("antal").value_or(25);
  s.side.faldende = o.valgfri<bool>("faldende").value_or(false);
  if (s.side.start < 0) o.note(Fejlkode::tal_uden_for_graenser, "start", "");
  if (s.side.antal < 1 || s.side.antal > 200) {
    o.note(Fejlkode::tal_uden_for_graenser, "antal", "1 til 200");
  }
  return s;
}

Resultat<Svar> search(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const Soegning s, laes_krop(anmodning, read_search));
  NYTTE_TRY(const auto fundet,
            sager::soeg_borgere(db, anmodning.kontekst(), s.filter, s.side, s.orden));
  Svar svar = liste_svar(anmodning, fundet, s.side, [](JsonSkriver& w, const Borgeroversigt& r) {
    w.objekt();
    w.felt("borger");
    skriv(w, r.borger);
    felt(w, "ydelse", r.ydelse);
    felt(w, "visitation", r.visitation);
    felt(w, "placeringer", r.placeringer);
    w.objekt_slut();
  });
  // The pages of a search are asked for by POST too: a link could not carry the body.
  svar.headers.remove("Link");
  return svar;
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::NyBorger> {
              const auto cpr = o.paakraevet<Cpr>("cpr");
              auto borger = read_borger(o, cpr, anmodning.bruger().kommune);
              std::vector<Ydelsesperiode> ydelser;
              o.liste("ydelser", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
                ObjektLaeser linje(node, sted, o.fejl());
                if (auto ydelse = read_ydelse(linje)) ydelser.push_back(*ydelse);
                linje.slut();
              });
              if (!borger) return std::nullopt;
              return sager::NyBorger{*std::move(borger), std::move(ydelser)};
            }));
  NYTTE_TRY(const Borger gemt, sager::registrer_borger(db, anmodning.kontekst(), ny));
  return oprettet(borger_answer(gemt), "/api/v1/borgere/" + std::to_string(gemt.id.vaerdi));
}

void write_placering(JsonSkriver& w, const sager::Borgerplacering& p) {
  w.objekt();
  felter(w, p.placering);
  felt(w, "jobordre_nummer", p.jobordre_nummer);
  felt(w, "stilling", p.stilling);
  felt(w, "arbejdssted_navn", p.arbejdssted_navn);
  felt(w, "tilstand", p.tilstand);
  felt(w, "dage_tilbage", p.dage_tilbage);
  w.objekt_slut();
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto visning, sager::vis_borger(db, anmodning.kontekst(), id, "api"));
  Svar svar = json_svar([&](JsonSkriver& w) {
    w.objekt();
    w.felt("borger");
    skriv(w, visning.borger);
    liste(w, "ydelser", visning.ydelser,
          [](JsonSkriver& ww, const Ydelsesperiode& y) { skriv(ww, y); });
    liste(w, "placeringer", visning.placeringer, write_placering);
    liste(w, "afslag", visning.afslag, [](JsonSkriver& ww, const sager::StoretAfslag& a) {
      ww.objekt();
      felt(ww, "afgoerelse", a.id);
      felt(ww, "udfald", a.udfald);
      felt(ww, "tid", a.tid);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
  return med_version(std::move(svar), visning.borger.version);
}

struct Aendret {
  Borger borger;
  std::string grund;
};

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Aendret> {
              auto borger = read_borger(o, placeholder(), anmodning.bruger().kommune);
              std::string grund = tekst_eller_tom(o, "grund");
              if (!borger) return std::nullopt;
              return Aendret{*std::move(borger), std::move(grund)};
            }));
  ny.borger.id = id;
  ny.borger.version = version;
  NYTTE_TRY(const Borger gemt, sager::aendr_borger(db, anmodning.kontekst(), ny.borger, ny.grund));
  return borger_answer(gemt);
}

Resultat<Svar> change_ydelse(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(auto ny, laes_krop(anmodning, read_ydelse));
  ny.borger = id;
  NYTTE_TRY(const auto gemt, sager::skift_ydelse(db, anmodning.kontekst(), ny));
  return json_svar([&](JsonSkriver& w) { skriv(w, gemt); }, 201);
}

}  // namespace

void tilfoej_borgere(Ruter& ruter) {
  const Adgangskrav laesere = kraever({Rolle::sagsbehandler, Rolle::leder});
  const Adgangskrav sagsbehandler = kraever({Rolle::sagsbehandler});
  ruter.post("/api/v1/borgere/soeg", laesere, svarer(search));
  ruter.post("/api/v1/borgere", sagsbehandler, svarer_en_gang(create));
  ruter.get("/api/v1/borgere/{id}", laesere, svarer(show));
  ruter.put("/api/v1/borgere/{id}", sagsbehandler, svarer(change));
  ruter.post("/api/v1/borgere/{id}/ydelser", sagsbehandler, svarer_en_gang(change_ydelse));
}

}  // namespace nytte::web::api
