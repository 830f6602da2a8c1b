// Job openings, whom they suggest, and the paper for the wall.
#include "dokumenter/pdf.hpp"
#include "web/filsvar.hpp"
#include "web/sider/jobaabning_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

bool har(const Anmodning& a, Rolle r) { return a.bruger().roller.contains(r); }
bool maa_skrive(const Anmodning& a) {
  return har(a, Rolle::sagsbehandler) || har(a, Rolle::virksomhedskonsulent);
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  auto alle = sager::jobaabninger(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return vis(a, db, vis_jobaabninger({std::move(alle.value()), a.i_dag, maa_skrive(a)}));
}

Svar csv(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = sager::jobaabninger(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return download(jobaabninger_csv(alle.value(), a.i_dag), "text/csv; charset=utf-8",
                  "jobaabninger.csv");
}

Resultat<sager::Jobaabningsvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<JobaabningId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_jobaabning(db, a.kontekst(), *id);
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const bool vejleder = har(a, Rolle::sagsbehandler) || har(a, Rolle::projektleder);
  return vis(a, db,
             vis_jobaabning(ramme(a, db), {.v = v.value(),
                                           .i_dag = a.i_dag,
                                           .maa_skrive = maa_skrive(a),
                                           .maa_vaelge = vejleder,
                                           .ser_navne = vejleder || har(a, Rolle::leder)}));
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  Formular f;
  f.foreslaa("art", std::string(navn(Jobaabningsart::ordinaert)));
  return vis(a, db, vis_jobaabningformular(ramme(a, db), {{}, std::move(f)}));
}

Jobaabning tom_aabning(const Anmodning& a) {
  return {.id = {}, .kommune = a.bruger().kommune, .titel = {}, .arbejdsgiver = {}, .sted = {}};
}

Svar opret(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  Jobaabning j = tom_aabning(a);
  laes_jobaabning(l, j);
  const auto svar =
      l.ok() ? sager::opret_jobaabning(db, a.kontekst(), j) : Resultat<JobaabningId>(l.alle());
  if (svar) return videre(jobaabning_sti(svar.value()), Besked::jobaabning_gemt);
  return vis_igen(a, db, vis_jobaabningformular(ramme(a, db), {{}, som_sendt(a, svar.error())}),
                  svar.error());
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Jobaabning j = v.value().job;
  if (a.method != Method::post)
    return vis(a, db, vis_jobaabningformular(ramme(a, db), {j, udfyldt(j)}));
  Feltlaeser l(a.form);
  laes_jobaabning(l, j);
  j.version = l.version();
  const auto svar =
      l.ok() ? sager::ret_jobaabning(db, a.kontekst(), j) : Resultat<Version>(l.alle());
  if (svar) return videre(jobaabning_sti(j.id), Besked::jobaabning_gemt);
  return vis_igen(a, db,
                  vis_jobaabningformular(ramme(a, db), {v.value().job, som_sendt(a, svar.error())}),
                  svar.error());
}

Svar luk(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Jobaabning j = v.value().job;
  if (a.method != Method::post) return vis(a, db, vis_luk_jobaabning(ramme(a, db), j, {}));
  j.lukket = !j.lukket;
  j.version = Feltlaeser(a.form).version();
  const auto svar = sager::ret_jobaabning(db, a.kontekst(), j);
  if (svar) return videre(jobaabning_sti(j.id), Besked::jobaabning_gemt);
  return vis_igen(a, db,
                  vis_luk_jobaabning(ramme(a, db), v.value().job, som_sendt(a, svar.error())),
                  svar.error());
}

Svar match(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<JobaabningId>(a, "id");
  Feltlaeser l(a.form);
  const auto skridt = l.kode<Jobmatchskridt>("skridt");
  const auto borger = laes_positivt_tal(l.tekst("borger"));
  if (!id || !borger || !skridt) return vis_fejlside(a, &db, Fejlkode::anmodning_ugyldig);
  const auto svar = sager::registrer_jobmatch(db, a.kontekst(),
                                              {.id = 0,
                                               .jobaabning = *id,
                                               .borger = {*borger},
                                               .skridt = *skridt,
                                               .dato = a.i_dag,
                                               .bemaerkning = {}});
  if (!svar) return vis_fejlside(a, &db, svar.error());
  return videre(jobaabning_sti(*id) + "#kandidater", Besked::jobmatch_gemt);
}

Svar opslag(const Anmodning& a, store::Forbindelse& db) {
  const auto brev = sager::jobopslag(db, a.kontekst());
  if (!brev) return vis_fejlside(a, &db, brev.error());
  return vis(a, db, vis_jobopslag(brev.value()));
}

Svar opslag_pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto brev = sager::jobopslag(db, a.kontekst());
  if (!brev) return vis_fejlside(a, &db, brev.error());
  return som_pdf_fil(dokumenter::som_pdf(brev.value()), brev.value().titel);
}

}  // namespace

void tilfoej_jobaabningssider(Ruter& ruter) {
  const auto laeser = kraever(
      {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const auto vejleder = kraever({Rolle::sagsbehandler, Rolle::projektleder});
  ruter.get("/jobaabninger", laeser, liste);
  ruter.get("/jobaabninger.csv", laeser, csv);
  ruter.get("/jobaabninger/ny", skriver, ny);
  ruter.post("/jobaabninger/ny", skriver, opret);
  ruter.get("/jobaabninger/opslag", laeser, opslag);
  ruter.get("/jobaabninger/opslag/pdf", laeser, opslag_pdf);
  ruter.get("/jobaabninger/{id}", laeser, en);
  ruter.get("/jobaabninger/{id}/ret", skriver, ret);
  ruter.post("/jobaabninger/{id}/ret", skriver, ret);
  ruter.get("/jobaabninger/{id}/luk", skriver, luk);
  ruter.post("/jobaabninger/{id}/luk", skriver, luk);
  ruter.post("/jobaabninger/{id}/match", vejleder, match);
}

}  // namespace nytte::web
