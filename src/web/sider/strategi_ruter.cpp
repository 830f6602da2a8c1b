// The strategy: read by those who work with cases, written by the leder, shown to everybody when he
// says so.
#include "dokumenter/pdf.hpp"
#include "sager/strategi/brev.hpp"
#include "sager/strategi/droeftelse.hpp"
#include "web/filsvar.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/strategi_visning.hpp"

namespace nytte::web {
namespace {

bool er_leder(const Anmodning& a) { return a.bruger().roller.contains(Rolle::leder); }

Resultat<sager::Strategivisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<StrategiId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_strategi(db, a.kontekst(), *id);
}

Svar overblik(const Anmodning& a, store::Forbindelse& db) {
  const auto o = sager::strategioverblik(db, a.kontekst());
  if (!o) return vis_fejlside(a, &db, o.error());
  return vis(a, db,
             vis_strategioverblik(ramme(a, db), {.overblik = o.value(),
                                                 .kommune = a.bruger().kommune,
                                                 .i_dag = a.i_dag,
                                                 .er_leder = er_leder(a)}));
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  const auto id = sager::ny_strategikladde(db, a.kontekst());
  if (!id) return vis_fejlside(a, &db, id.error());
  return videre(strategi_sti(id.value()) + "/ret", Besked::strategi_kladde_lavet);
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(
      a, db,
      vis_strategiside(ramme(a, db), {.v = v.value(), .i_dag = a.i_dag, .er_leder = er_leder(a)}));
}

Svar forskelle(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_strategiforskelle(v.value()));
}

Svar som_pdf(const sager::OffentligStrategi& s) {
  auto navn = sager::strategifilnavn(s);
  navn.resize(navn.size() - 4);
  return som_pdf_fil(dokumenter::som_pdf(sager::strategibrev(s)), navn);
}

Svar pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return som_pdf(sager::til_offentligheden(v.value()));
}

Svar ret_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& s = v.value().linje.strategi;
  if (s.godkendelse) return vis_fejlside(a, &db, Fejl(Fejlkode::indhold_godkendt));
  if (s.kasseret) return vis_fejlside(a, &db, Fejl(Fejlkode::tilstand_tillader_ikke));
  return vis(
      a, db,
      vis_strategiformular(ramme(a, db), {.v = v.value(), .formular = som_formular(s.indhold)}));
}

Strategiindhold laes_indhold(Feltlaeser& l, const Strategiindhold& foer) {
  Strategiindhold i;
  for (const auto a : alle<Strategiafsnit>()) i.tekst(a) = l.tekst(navn(a));
  i.organiseringsform = l.valgfri_kode<Organiseringsform>("organiseringsform");
  auto& p = i.politik;
  p.hoejst_uger = l.valgfrit_tal("hoejst_uger");
  p.maaneder_mellem_forloeb = l.valgfrit_tal("maaneder_mellem_forloeb");
  p.hoejst_borgerrettet = l.valgfrit_tal("hoejst_borgerrettet");
  if (!l.tekst("fri_til_jobsoegning").empty())
    p.fri_til_jobsoegning = l.ugetid("fri_til_jobsoegning");
  for (const auto& g : valgbare_grupper(foer.politik))
    if (l.kryds(gruppefelt(g))) p.foretrukne.push_back(g);
  i.hvad_er_nyt = l.tekst("hvad_er_nyt");
  return i;
}

using Formularside = Webside (*)(const Ramme&, const StrategiformularSide&);

Svar igen(const Anmodning& a, store::Forbindelse& db, const sager::Strategivisning& v,
          Formularside side, const Fejl& fejl) {
  return vis_igen(a, db, side(ramme(a, db), {.v = v, .formular = som_sendt(a, fejl)}), fejl);
}

Svar ret_send(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& s = v.value().linje.strategi;
  Feltlaeser l(a.form);
  const auto indhold = laes_indhold(l, s.indhold);
  const auto svar = l.ok() ? sager::gem_strategi(db, a.kontekst(), {s.id, l.version()}, indhold)
                           : Resultat<Version>(l.alle());
  if (!svar) return igen(a, db, v.value(), vis_strategiformular, svar.error());
  return videre(strategi_sti(s.id), Besked::strategi_gemt);
}

Svar godkend_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Formular f;
  f.foreslaa("gaelder_fra", kort_dato(a.i_dag))
      .foreslaa("revideres", kort_dato(a.i_dag.plus_aar_ned(1)))
      .foreslaa("offentlig", "ja");
  return vis(a, db, vis_godkend_strategi(ramme(a, db), {.v = v.value(), .formular = std::move(f)}));
}

Svar godkend_send(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().linje.strategi.id;
  Feltlaeser l(a.form);
  const auto fra = l.dato("gaelder_fra");
  const auto revideres = l.dato("revideres");
  const auto svar = l.ok() ? sager::godkend_strategi(db, a.kontekst(),
                                                     {.valg = {id, l.version()},
                                                      .gaelder_fra = *fra,
                                                      .revideres = *revideres,
                                                      .beslutning = l.tekst("beslutning"),
                                                      .offentlig = l.kryds("offentlig")})
                           : Resultat<void>(l.alle());
  if (!svar) return igen(a, db, v.value(), vis_godkend_strategi, svar.error());
  return videre(strategi_sti(id), Besked::strategi_godkendt);
}

Svar kasser_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_kasser_strategi(ramme(a, db), {.v = v.value()}));
}

Svar kasser_send(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().linje.strategi.id;
  Feltlaeser l(a.form);
  const auto svar = sager::kasser_strategi(db, a.kontekst(), {id, l.version()}, l.tekst("grund"));
  if (!svar) return igen(a, db, v.value(), vis_kasser_strategi, svar.error());
  return videre("/strategi", Besked::strategi_kasseret);
}

Svar revider_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Formular f;
  f.foreslaa("dag", kort_dato(a.i_dag)).foreslaa("revideres", kort_dato(a.i_dag.plus_aar_ned(1)));
  return vis(a, db, vis_revider_strategi(ramme(a, db), {.v = v.value(), .formular = std::move(f)}));
}

Svar revider_send(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().linje.strategi.id;
  Feltlaeser l(a.form);
  const auto dag = l.dato("dag");
  const auto revideres = l.dato("revideres");
  const auto svar = l.ok() ? sager::revider_strategi(db, a.kontekst(),
                                                     {.strategi = id,
                                                      .dag = *dag,
                                                      .konklusion = l.tekst("konklusion"),
                                                      .revideres = *revideres})
                           : Resultat<void>(l.alle());
  if (!svar) return igen(a, db, v.value(), vis_revider_strategi, svar.error());
  return videre(strategi_sti(id), Besked::strategi_set_efter);
}

Svar offentlig_send(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<StrategiId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const bool vist = a.form.get("vist") == "ja";
  const auto svar = sager::offentliggoer_strategi(db, a.kontekst(), *id, vist);
  if (!svar) return vis_fejlside(a, &db, svar.error());
  return videre(strategi_sti(*id), vist ? Besked::strategi_vist : Besked::strategi_taget_ned);
}

// --- the talk with the council

Svar droeftelser(const Anmodning& a, store::Forbindelse& db) {
  const auto d = sager::strategidroeftelser(db, a.kontekst());
  if (!d) return vis_fejlside(a, &db, d.error());
  return vis(
      a, db,
      vis_droeftelser(ramme(a, db), {.d = d.value(), .i_dag = a.i_dag, .er_leder = er_leder(a)}));
}

Svar droeftelse_send(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const auto aar = l.tal("aar");
  const auto dato = l.dato("dato");
  std::optional<sager::Svarfil> fil;
  for (const Fil& f : a.filer)
    if (!f.filnavn.empty() || !f.indhold.empty()) fil = sager::Svarfil{f.filnavn, f.indhold};
  const auto svar = l.ok()
                        ? sager::registrer_strategidroeftelse(db, a.kontekst(),
                                                              {.aar = *aar,
                                                               .dato = *dato,
                                                               .referat = l.tekst("referat"),
                                                               .beslutning = l.tekst("beslutning"),
                                                               .fil = std::move(fil)})
                        : Resultat<std::int64_t>(l.alle());
  if (svar) return videre("/strategi/droeftelser", Besked::strategidroeftelse_gemt);
  const auto d = sager::strategidroeftelser(db, a.kontekst());
  if (!d) return vis_fejlside(a, &db, d.error());
  return vis_igen(a, db,
                  vis_droeftelser(ramme(a, db), {.d = d.value(),
                                                 .i_dag = a.i_dag,
                                                 .er_leder = er_leder(a),
                                                 .formular = som_sendt(a, svar.error())}),
                  svar.error());
}

// --- everybody

Resultat<sager::OffentligStrategi> hent_offentlig(const Anmodning& a, store::Forbindelse& db) {
  const auto kommune = Kommunekode::laes(a.path_values.get("kommune"));
  if (!kommune) return Fejl(Fejlkode::findes_ikke);
  return sager::offentlig_strategi(db, *kommune, a.i_dag);
}

Svar offentlig_side(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_offentlig(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_offentlig_strategi(s.value()));
}

Svar offentlig_pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_offentlig(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return som_pdf(s.value());
}

}  // namespace

void tilfoej_strategisider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto leder = kraever({Rolle::leder});
  ruter.get("/strategi", laeser, overblik);
  ruter.post("/strategi/ny", leder, ny);
  ruter.get("/strategi/droeftelser", laeser, droeftelser);
  ruter.modtag_fil("/strategi/droeftelser", leder, droeftelse_send);
  ruter.get("/strategi/{id}", laeser, en);
  ruter.get("/strategi/{id}/forskelle", laeser, forskelle);
  ruter.get("/strategi/{id}/pdf", laeser, pdf);
  ruter.get("/strategi/{id}/ret", leder, ret_vis);
  ruter.post("/strategi/{id}/ret", leder, ret_send);
  ruter.get("/strategi/{id}/godkend", leder, godkend_vis);
  ruter.post("/strategi/{id}/godkend", leder, godkend_send);
  ruter.get("/strategi/{id}/kasser", leder, kasser_vis);
  ruter.post("/strategi/{id}/kasser", leder, kasser_send);
  ruter.get("/strategi/{id}/revision", leder, revider_vis);
  ruter.post("/strategi/{id}/revision", leder, revider_send);
  ruter.post("/strategi/{id}/offentlig", leder, offentlig_send);
  ruter.get("/offentlig/strategi/{kommune}", offentlig, offentlig_side);
  ruter.get("/offentlig/strategi/{kommune}/pdf", offentlig, offentlig_pdf);
}

}  // namespace nytte::web
