// The task catalogue: list, file, one task, judge it; agreements per area stand in
// aftale_ruter.cpp.
#include <algorithm>

#include "dokumenter/xlsx.hpp"
#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/opgave_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

std::vector<sager::Opgavelinje> viste(const Anmodning& a, const sager::Opgavekatalog& k) {
  const auto omraade = laes_kode<Opgaveomraade>(a.query.get("omraade"));
  const auto stand = laes_kode<Vurderingsstand>(a.query.get("stand"));
  std::vector<sager::Opgavelinje> ud;
  for (const auto& l : k.linjer)
    if ((!omraade || l.opgave.omraade == *omraade) && (!stand || l.stand == *stand))
      ud.push_back(l);
  return ud;
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const auto k = sager::opgavekatalog(db, a.kontekst());
  if (!k) return vis_fejlside(a, &db, k.error());
  OpgavelisteSide s{.katalog = k.value(), .viste = viste(a, k.value()), .parametre = {}};
  for (const char* navn : {"omraade", "stand"})
    s.parametre.emplace_back(navn, std::string(a.query.get(navn)));
  return vis(a, db, vis_opgaver(ramme(a, db), s));
}

std::string ja_nej(const std::optional<bool>& b) { return !b ? "" : *b ? "ja" : "nej"; }

Resultat<dokumenter::Regneark> ark(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto k, sager::opgavekatalog(db, a.kontekst()));
  using T = dokumenter::Kolonnetype;
  dokumenter::Regneark ud{"Opgaver",
                          {{"Opgave", T::tekst, 40},
                           {"Område", T::tekst, 20},
                           {"Beskrivelse", T::tekst, 60},
                           {"Bruges"},
                           {"Vurdering"},
                           {"Vurderet", T::dato},
                           {"Ses efter senest", T::dato},
                           {"I kontakt med borgere"},
                           {"Arbejdspladser med egen vurdering", T::heltal},
                           {"Åbne jobordrer", T::heltal}},
                          {}};
  for (const auto& l : viste(a, k)) {
    dokumenter::Regnearksraekke r{l.opgave.navn,
                                  std::string(sager::omraade_ord(l.opgave.omraade)),
                                  l.opgave.beskrivelse,
                                  std::string(l.opgave.aktiv ? "ja" : "nej"),
                                  std::string(navn(l.stand)),
                                  {},
                                  {},
                                  {},
                                  std::int64_t{l.egne_steder},
                                  std::int64_t{l.jobordrer}};
    if (l.vurdering) {
      r[5] = l.vurdering->dato;
      r[6] = l.vurdering->revideres;
      r[7] = ja_nej(l.vurdering->borgerrettet);
    }
    ud.raekker.push_back(std::move(r));
  }
  return ud;
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto r = ark(a, db);
  if (!r) return vis_fejlside(a, &db, r.error());
  return download(dokumenter::som_csv(r.value()), "text/csv; charset=utf-8", "opgaver.csv");
}

Svar som_xlsx(const Anmodning& a, store::Forbindelse& db) {
  const auto r = ark(a, db);
  if (!r) return vis_fejlside(a, &db, r.error());
  auto bytes = dokumenter::som_xlsx(r.value());
  if (!bytes) return vis_fejlside(a, &db, bytes.error());
  return download(std::move(bytes.value()),
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  "opgaver.xlsx");
}

Svar hent_eksempler(const Anmodning& a, store::Forbindelse& db) {
  const auto svar = sager::hent_opgaveeksempler(db, a.kontekst());
  if (!svar) return vis_fejlside(a, &db, svar.error());
  return videre("/opgaver", Besked::opgaveeksempler_hentet);
}

Resultat<sager::Opgavevisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<OpgaveId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_opgave(db, a.kontekst(), *id);
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_opgaveside(ramme(a, db), v.value()));
}

// What the form says, on top of what was there.
Resultat<Opgave> laes_opgave(const Anmodning& a, Opgave o) {
  Feltlaeser l(a.form);
  o.omraade = l.kode<Opgaveomraade>("omraade").value_or(o.omraade);
  o.navn = l.tekst("navn");
  o.beskrivelse = l.tekst("beskrivelse");
  if (!l.ok()) return l.alle();
  return o;
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  if (a.method != Method::post) return vis(a, db, vis_opgaveformular(ramme(a, db), {{}, {}}));
  const auto laest =
      laes_opgave(a, {.id = {}, .kommune = a.bruger().kommune, .navn = {}, .beskrivelse = {}});
  const auto svar = laest ? sager::opret_opgave(db, a.kontekst(), laest.value())
                          : Resultat<Opgave>(laest.error());
  if (svar) return videre(opgave_sti(svar.value().id), Besked::opgave_oprettet);
  return vis_igen(a, db, vis_opgaveformular(ramme(a, db), {{}, som_sendt(a, svar.error())}),
                  svar.error());
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const Opgave& foer = v.value().opgave;
  if (a.method != Method::post) {
    Formular f;
    f.foreslaa("omraade", std::string(navn(foer.omraade)))
        .foreslaa("navn", foer.navn)
        .foreslaa("beskrivelse", foer.beskrivelse);
    if (foer.aktiv) f.foreslaa("aktiv", "ja");
    return vis(a, db, vis_opgaveformular(ramme(a, db), {foer, std::move(f)}));
  }
  auto laest = laes_opgave(a, foer);
  if (laest) {
    Feltlaeser l(a.form);
    laest.value().version = l.version();
    laest.value().aktiv = l.kryds("aktiv");
  }
  const auto svar = laest ? sager::aendr_opgave(db, a.kontekst(), laest.value())
                          : Resultat<Opgave>(laest.error());
  if (svar) return videre(opgave_sti(foer.id), Besked::opgave_rettet);
  return vis_igen(a, db, vis_opgaveformular(ramme(a, db), {foer, som_sendt(a, svar.error())}),
                  svar.error());
}

std::vector<Valg> steder(const Anmodning& a, store::Forbindelse& db) {
  std::vector<Valg> ud;
  Arbejdsstedfilter filter;
  filter.aaben = a.i_dag;
  const auto alle =
      sager::find_arbejdssteder(db, a.kontekst(), filter, {.start = 0, .antal = 2'000});
  if (alle)
    for (const auto& r : alle.value().raekker)
      ud.push_back({r.arbejdssted.p_nummer.tekst(), r.arbejdssted.navn});
  return ud;
}

std::vector<Valg> ansvarlige(const Anmodning& a, store::Forbindelse& db) {
  std::vector<Valg> ud;
  const auto alle = sager::ansvarlige(db, a.kontekst());
  if (alle)
    for (const auto& b : alle.value()) ud.push_back({std::to_string(b.id.vaerdi), b.navn});
  return ud;
}

// A new judgement begins with the words of the one it takes over from.
Formular forslag(const Anmodning& a, const sager::Opgavevisning& v) {
  Formular f;
  const auto p = PNummer::laes(a.query.get("p_nummer"));
  f.foreslaa("p_nummer", p ? p->tekst() : "")
      .foreslaa("dato", kort_dato(a.i_dag))
      .foreslaa("revideres", kort_dato(a.i_dag.plus_aar_ned(1)))
      .foreslaa("ansvarlig", std::to_string(a.bruger().id.vaerdi));
  const auto foer = std::find_if(v.vurderinger.begin(), v.vurderinger.end(), [&](const auto& l) {
    return !l.vurdering.annulleret && l.vurdering.p_nummer == p;
  });
  if (foer != v.vurderinger.end()) {
    const auto& g = foer->vurdering;
    f.foreslaa("normeret_niveau", g.normeret_niveau)
        .foreslaa("serviceniveau", g.serviceniveau)
        .foreslaa("hyppighed", g.hyppighed);
    f.foreslaa("hvem_foer", g.hvem_foer).foreslaa("begrundelse", g.begrundelse);
    f.foreslaa("borgerrettet", ja_nej(g.borgerrettet))
        .foreslaa("ud_over_normeret_niveau", ja_nej(g.svar.ud_over_normeret_niveau))
        .foreslaa("konkurrenceforvridende", ja_nej(g.svar.konkurrenceforvridende))
        .foreslaa("indgaar_i_serviceniveau", ja_nej(g.svar.indgaar_i_serviceniveau))
        .foreslaa("service_for_borger", ja_nej(g.svar.service_for_borger))
        .foreslaa("borgers_dokumentation", ja_nej(g.svar.borgers_dokumentation));
  }
  for (const char* felt :
       {"ud_over_normeret_niveau", "konkurrenceforvridende", "indgaar_i_serviceniveau",
        "service_for_borger", "borgers_dokumentation"})
    f.foreslaa(felt, "");
  return f;
}

Webside vurderingsside(const Anmodning& a, store::Forbindelse& db, const sager::Opgavevisning& v,
                       Formular f) {
  return vis_vurderingsformular(ramme(a, db), {v, steder(a, db), ansvarlige(a, db), std::move(f)});
}

Resultat<Opgavevurdering> laes_vurdering(const Anmodning& a, OpgaveId opgave) {
  Feltlaeser l(a.form);
  std::optional<PNummer> sted;
  if (!l.tekst("p_nummer").empty()) sted = l.p_nummer("p_nummer");
  const auto dato = l.dato("dato");
  const auto revideres = l.dato("revideres");
  if (!l.ok()) return l.alle();
  return Opgavevurdering{
      .id = {},
      .opgave = opgave,
      .p_nummer = sted,
      .normeret_niveau = l.tekst("normeret_niveau"),
      .serviceniveau = l.tekst("serviceniveau"),
      .hyppighed = l.tekst("hyppighed"),
      .hvem_foer = l.tekst("hvem_foer"),
      .begrundelse = l.tekst("begrundelse"),
      .borgerrettet = l.ja_nej("borgerrettet"),
      .svar = {l.ja_nej("ud_over_normeret_niveau"), l.ja_nej("konkurrenceforvridende"),
               l.ja_nej("indgaar_i_serviceniveau"), l.ja_nej("service_for_borger"),
               l.ja_nej("borgers_dokumentation")},
      .ansvarlig = BrugerId{laes_positivt_tal(l.tekst("ansvarlig")).value_or(0)},
      .dato = *dato,
      .revideres = *revideres};
}

Svar vurder(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  if (a.method != Method::post)
    return vis(a, db, vurderingsside(a, db, v.value(), forslag(a, v.value())));
  const auto laest = laes_vurdering(a, v.value().opgave.id);
  const auto svar = laest ? sager::vurder_opgave(db, a.kontekst(), laest.value())
                          : Resultat<Opgavevurdering>(laest.error());
  if (svar) return videre(opgave_sti(v.value().opgave.id), Besked::opgave_vurderet);
  return vis_igen(a, db, vurderingsside(a, db, v.value(), som_sendt(a, svar.error())),
                  svar.error());
}

Svar annuller(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto nr = laes_id<OpgavevurderingId>(a, "nr");
  const auto& alle = v.value().vurderinger;
  const auto l = std::find_if(alle.begin(), alle.end(),
                              [&](const auto& x) { return nr && x.vurdering.id == *nr; });
  if (l == alle.end()) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  if (a.method != Method::post)
    return vis(a, db, vis_annuller_vurdering(ramme(a, db), {v.value(), *l}));
  const auto svar =
      sager::annuller_opgavevurdering(db, a.kontekst(), *nr, Feltlaeser(a.form).tekst("grund"));
  if (svar) return videre(opgave_sti(v.value().opgave.id), Besked::opgavevurdering_annulleret);
  return vis_igen(a, db,
                  vis_annuller_vurdering(ramme(a, db), {v.value(), *l, som_sendt(a, svar.error())}),
                  svar.error());
}

}  // namespace

void tilfoej_opgavesider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  ruter.get("/opgaver", laeser, liste);
  ruter.get("/opgaver.csv", laeser, som_csv);
  ruter.get("/opgaver.xlsx", laeser, som_xlsx);
  ruter.post("/opgaver/eksempler", skriver, hent_eksempler);
  ruter.get("/opgaver/ny", skriver, ny);
  ruter.post("/opgaver/ny", skriver, ny);
  ruter.get("/opgaver/{id}", laeser, en);
  ruter.get("/opgaver/{id}/ret", skriver, ret);
  ruter.post("/opgaver/{id}/ret", skriver, ret);
  ruter.get("/opgaver/{id}/vurder", skriver, vurder);
  ruter.post("/opgaver/{id}/vurder", skriver, vurder);
  ruter.get("/opgaver/{id}/vurderinger/{nr}/annuller", skriver, annuller);
  ruter.post("/opgaver/{id}/vurderinger/{nr}/annuller", skriver, annuller);
}

}  // namespace nytte::web
