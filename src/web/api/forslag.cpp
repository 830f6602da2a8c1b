// The proposal of places.
#include "sager/forslag/foreslaa.hpp"
#include "web/api/frister.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void write_text(JsonSkriver& w, const std::string& t) { vaerdi(w, t); }

void write_person(JsonSkriver& w, const sager::Forslagsperson& p) {
  felt(w, "borger", p.id);
  felt(w, "borger_navn", p.navn);
  felt(w, "frist", p.frist ? p.frist->forfalder : std::optional<Dato>());
  felt(w, "over_frist", p.frist && p.frist->over_frist);
}

void write_proposal(JsonSkriver& w, const sager::Forslagslinje& l) {
  w.objekt();
  write_person(w, l.person);
  felt(w, "jobordre", l.oenske.jobordre);
  felt(w, "jobordre_nummer", l.jobordre_nummer);
  felt(w, "stilling", l.stilling);
  felt(w, "p_nummer", l.p_nummer);
  felt(w, "arbejdssted_navn", l.arbejdssted);
  felt(w, "fra", l.oenske.fra);
  felt(w, "til", l.oenske.til);
  felt(w, "ugentlig_tid", l.oenske.ugentlig_tid);
  felt(w, "saerligt_tilrettelagt", l.oenske.saerligt_tilrettelagt);
  liste(w, "grunde", l.grunde, write_text);
  liste(w, "forbehold", l.forbehold, write_text);
  felt(w, "mulige", l.mulige);
  liste(w, "alternativer", l.alternativer, [](JsonSkriver& ww, const sager::Alternativ& a) {
    ww.objekt();
    felt(ww, "jobordre", a.jobordre);
    felt(ww, "jobordre_nummer", a.jobordre_nummer);
    felt(ww, "stilling", a.stilling);
    felt(ww, "arbejdssted_navn", a.arbejdssted);
    felt(ww, "forskel", a.forskel);
    ww.objekt_slut();
  });
  w.objekt_slut();
}

void write_without(JsonSkriver& w, const sager::UdenPlads& u) {
  w.objekt();
  write_person(w, u.person);
  liste(w, "grunde", u.grunde, write_text);
  felt(w, "kun_mangel_paa_pladser", u.kun_mangel);
  w.objekt_slut();
}

void write_change(JsonSkriver& w, const sager::Mindsteaendring& m) {
  w.objekt();
  felt(w, "art", m.art);
  felt(w, "saetning", m.saetning);
  felt(w, "side", m.sti);
  felt(w, "flere", m.flere);
  w.objekt_slut();
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto l, sager::foreslaa(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "dato", l.dag);
    felt(w, "ledige_pladser", l.pladser);
    liste(w, "forslag", l.forslag, write_proposal);
    liste(w, "uden_plads", l.uden_plads, write_without);
    felt(w, "uden_for_maalgruppe", l.uden_for_maalgruppe);
    liste(w, "aendringer", l.aendringer, write_change);
    felt(w, "aendringer_afkortet", l.aendringer_afkortet);
    liste(w, "fravalgte", l.fravalgte, [](JsonSkriver& ww, const sager::Fravalgt& f) {
      ww.objekt();
      felt(ww, "borger", f.fravalg.borger);
      felt(ww, "borger_navn", f.borger_navn);
      felt(ww, "jobordre", f.fravalg.jobordre);
      felt(ww, "jobordre_nummer", f.jobordre_nummer);
      felt(ww, "stilling", f.stilling);
      felt(ww, "grund", f.fravalg.grund);
      felt(ww, "bruger_navn", f.fravalg.bruger_navn);
      felt(ww, "tid", f.fravalg.tid);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<sager::Fravalgsoenske> body_of(const Anmodning& anmodning) {
  return laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<sager::Fravalgsoenske> {
    const auto borger = o.paakraevet<BorgerId>("borger");
    const auto jobordre = o.paakraevet<JobordreId>("jobordre");
    std::string grund = tekst_eller_tom(o, "grund");
    if (!borger || !jobordre) return std::nullopt;
    return sager::Fravalgsoenske{*borger, *jobordre, std::move(grund)};
  });
}

Svar no_content() {
  Svar svar;
  svar.status = 204;
  return svar;
}

Resultat<Svar> reject(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto krop, body_of(anmodning));
  NYTTE_TRY(sager::fravaelg(db, anmodning.kontekst(), krop));
  return no_content();
}

Resultat<Svar> take_back(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto krop, body_of(anmodning));
  NYTTE_TRY(sager::fortryd_fravalg(db, anmodning.kontekst(), krop));
  return no_content();
}

}  // namespace

void tilfoej_forslag(Ruter& ruter) {
  const Adgangskrav sagsbehandler = kraever({Rolle::sagsbehandler});
  ruter.get("/api/v1/forslag", kraever({Rolle::sagsbehandler, Rolle::leder}), svarer(show));
  ruter.post("/api/v1/forslag/fravalg", sagsbehandler, svarer(reject));
  ruter.post("/api/v1/forslag/fravalg/fortryd", sagsbehandler, svarer(take_back));
}

}  // namespace nytte::web::api
