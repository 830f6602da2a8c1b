// /api/v1/arbejdssteder/{p_nummer}/cvr, /api/v1/vitas and /api/v1/statistik/afstemning: what other
// sources than the national register say.
#include "sager/afstemning/kilde.hpp"
#include "sager/cvr/cvr.hpp"
#include "sager/vitas/vitas.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

constexpr Rollesaet kSkrivere{Rolle::sagsbehandler, Rolle::virksomhedskonsulent};

void tekster(JsonSkriver& w, std::string_view navnet, const std::vector<std::string>& alle) {
  w.felt(navnet);
  w.liste();
  for (const auto& t : alle) w.tekst(t);
  w.liste_slut();
}

template <class T>
void koder(JsonSkriver& w, std::string_view navnet, const std::vector<T>& alle) {
  w.felt(navnet);
  w.liste();
  for (const T t : alle) w.tekst(navn(t));
  w.liste_slut();
}

// --- CVR

void write_month(JsonSkriver& w, const sager::Cvrlinje& l) {
  w.objekt();
  felt(w, "maaned", l.maaned);
  felt(w, "enhed", sager::ansatteenhed(l.maaned));
  felt(w, "stand", l.stand);
  felt(w, "cvr_hoveder", l.cvr ? l.cvr->hoveder : std::nullopt);
  felt(w, "cvr_aarsvaerk", l.cvr ? l.cvr->aarsvaerk : std::nullopt);
  felt(w, "cvr_interval", l.cvr ? l.cvr->interval : std::string());
  felt(w, "hoveder", l.egen ? l.egen->hoveder : std::nullopt);
  felt(w, "aarsvaerk", l.egen ? l.egen->aarsvaerk : std::nullopt);
  felt(w, "version", l.egen ? l.egen->version : Version{0});
  felt(w, "valg", l.valg ? std::optional(l.valg->valg) : std::nullopt);
  felt(w, "grund", l.valg ? l.valg->grund : std::string());
  felt(w, "afgjort", l.afgjort);
  w.objekt_slut();
}

Resultat<Svar> cvr_answer(const Anmodning& anmodning, store::Forbindelse& db, PNummer p) {
  NYTTE_TRY(const auto v, sager::vis_cvr(db, anmodning.kontekst(), p));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "p_nummer", p);
    felt(w, "opslag", v.opslag ? std::optional(v.opslag->id) : std::nullopt);
    felt(w, "tid", v.opslag ? std::optional(v.opslag->tid) : std::nullopt);
    felt(w, "kilde", v.opslag ? v.opslag->kilde : std::string());
    koder(w, "advarsler", v.advarsler);
    felt(w, "sektorforslag", v.sektorforslag);
    tekster(w, "bemaerkninger",
            v.opslag ? v.opslag->enhed.bemaerkninger : std::vector<std::string>());
    liste(w, "maaneder", v.linjer, write_month);
    w.objekt_slut();
  });
}

Resultat<Svar> cvr_get(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto p, laes_sti<PNummer>(anmodning, "p_nummer"));
  return cvr_answer(anmodning, db, p);
}

Resultat<Svar> cvr_fetch(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto p, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(sager::hent_cvr(db, anmodning.kontekst(), p));
  return cvr_answer(anmodning, db, p);
}

Resultat<Svar> cvr_choose(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto p, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto oenske,
            laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<sager::Cvrvalgoenske> {
              const auto maaned = o.paakraevet<Maaned>("maaned");
              const auto valg = o.paakraevet<Cvrvalgart>("valg");
              const auto opslag = o.paakraevet<std::int64_t>("opslag");
              const auto version = o.paakraevet<std::int64_t>("version");
              auto grund = tekst_eller_tom(o, "grund");
              if (!maaned || !valg || !opslag || !version) return std::nullopt;
              return sager::Cvrvalgoenske{*maaned, *valg, std::move(grund), *version, {*opslag}};
            }));
  NYTTE_TRY(sager::vaelg_cvrmaaned(db, anmodning.kontekst(), p, oenske));
  return cvr_answer(anmodning, db, p);
}

// --- VITAS

void draft_fields(JsonSkriver& w, const Vitasudkast& u) {
  felt(w, "id", u.id);
  felt(w, "sag", u.sag);
  felt(w, "tilstand", u.tilstand);
  felt(w, "ordning", u.ordning);
  felt(w, "sagsakt", u.sagsakt);
  felt(w, "ansoegningsstatus", u.ansoegningsstatus);
  felt(w, "afgoerelsesstatus", u.afgoerelsesstatus);
  felt(w, "haendt", u.haendt);
  felt(w, "vitas_nummer", u.vitas_nummer);
  felt(w, "vitas_url", u.vitas_url);
  felt(w, "sagsbehandler", u.sagsbehandler);
  felt(w, "cvr", u.cvr);
  felt(w, "p_nummer", u.p_nummer);
  felt(w, "hentet", u.hentet);
  felt(w, "grund", u.grund);
  felt(w, "modtaget", u.modtaget);
  felt(w, "version", u.version);
}

void write_draft(JsonSkriver& w, const Vitasudkast& u) {
  w.objekt();
  draft_fields(w, u);
  w.objekt_slut();
}

Resultat<Svar> vitas_list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const auto tilstand = p.valgfri<Vitasudkasttilstand>("tilstand");
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto alle, sager::find_vitas(db, anmodning.kontekst(), tilstand, side));
  return liste_svar(anmodning, alle, side, write_draft);
}

Resultat<Svar> vitas_get(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<VitasudkastId>(anmodning, "id"));
  NYTTE_TRY(const auto v, sager::vis_vitas(db, anmodning.kontekst(), id));
  return med_version(json_svar([&](JsonSkriver& w) {
                       w.objekt();
                       draft_fields(w, v.udkast);
                       koder(w, "mangler", v.mangler);
                       felt(w, "jobordre", v.jobordre_nummer);
                       w.objekt_slut();
                     }),
                     v.udkast.version);
}

Resultat<Svar> vitas_fetch(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto m, sager::hent_vitas(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "nye", m.nye);
    felt(w, "kendte", m.kendte);
    felt(w, "sager", m.sager);
    tekster(w, "fejl", m.fejl);
    w.objekt_slut();
  });
}

Resultat<Svar> vitas_refuse(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<VitasudkastId>(anmodning, "id"));
  NYTTE_TRY(const auto version, if_match(anmodning));
  NYTTE_TRY(const auto grund, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<std::string>("grund");
            }));
  NYTTE_TRY(sager::afvis_vitas(db, anmodning.kontekst(), {id, version}, grund));
  return vitas_get(anmodning, db);
}

// --- reconciliation

void write_line(JsonSkriver& w, const sager::Afstemningslinje& l) {
  w.objekt();
  felt(w, "kommune", l.kommune);
  felt(w, "kommunenavn", l.kommunenavn);
  felt(w, "tilbud", l.tilbud);
  felt(w, "maal", l.maal);
  felt(w, "egen", l.egen);
  felt(w, "publiceret", l.publiceret);
  felt(w, "forskel", l.forskel);
  felt(w, "tilladt", l.tilladt);
  felt(w, "stand", l.stand);
  liste(w, "grunde", l.grunde, [](JsonSkriver& ww, const sager::Afstemningsgrund& g) {
    ww.objekt();
    felt(ww, "grund", g.grund);
    felt(ww, "saetning", sager::saetning(g.grund));
    tekster(ww, "sager", g.sager);
    ww.objekt_slut();
  });
  w.objekt_slut();
}

Resultat<Svar> write_optaelling(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  sager::Afstemningsoenske o;
  o.publicering = p.valgfri<std::int64_t>("publicering").value_or(0);
  o.periode = p.valgfri<std::string>("periode").value_or("");
  const auto tilladt = p.valgfri<std::int64_t>("tilladt");
  NYTTE_TRY(p.slut());
  if (tilladt && (*tilladt < 0 || *tilladt > 100))
    return Fejl(Fejlkode::tal_uden_for_graenser, "tilladt", "0 til 100 procent");
  if (tilladt) o.tilladt = *tilladt * 100;
  NYTTE_TRY(const auto v, sager::vis_afstemning(db, anmodning.kontekst(), o));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "publicering", v.publicering.id);
    felt(w, "kilde", v.publicering.kilde);
    felt(w, "periode", v.afstemning.periode.kode());
    tekster(w, "perioder", v.perioder);
    felt(w, "afvigende", v.afstemning.afvigende);
    liste(w, "linjer", v.afstemning.linjer, write_line);
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_kilder(Ruter& ruter) {
  const auto skriver = kraever(kSkrivere);
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const std::string cvr = "/api/v1/arbejdssteder/{p_nummer}/cvr";
  ruter.get(cvr, kraever(alle_roller), svarer(cvr_get));
  ruter.post(cvr + "/hent", skriver, svarer(cvr_fetch));
  ruter.post(cvr + "/valg", skriver, svarer(cvr_choose));
  ruter.get("/api/v1/vitas", laeser, svarer(vitas_list));
  ruter.post("/api/v1/vitas/hent", skriver, svarer(vitas_fetch));
  ruter.get("/api/v1/vitas/{id}", laeser, svarer(vitas_get));
  ruter.post("/api/v1/vitas/{id}/afvis", skriver, svarer(vitas_refuse));
  ruter.get("/api/v1/statistik/afstemning", kraever(alle_roller), svarer(write_optaelling));
}

}  // namespace nytte::web::api
