// Projects: list, file, one project and its editions, its steps, and the chain.
#include <algorithm>

#include "dokumenter/pdf.hpp"
#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/projekt/projektbrev.hpp"
#include "web/filsvar.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/projekt_trinfelter.hpp"
#include "web/sider/projekt_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Projektret ret_af(const Anmodning& a) {
  const auto& roller = a.bruger().roller;
  return {.skrive = roller.contains(Rolle::virksomhedskonsulent),
          .leder = roller.contains(Rolle::leder)};
}

Resultat<std::vector<sager::Projektlinje>> find(const Anmodning& a, store::Forbindelse& db) {
  return sager::find_projekter(db, a.kontekst(),
                               {.tilstand = laes_kode<Projekttilstand>(a.query.get("tilstand"))});
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  auto fundne = find(a, db);
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  return vis(a, db,
             vis_projekter({.linjer = std::move(fundne.value()),
                            .tilstand = laes_kode<Projekttilstand>(a.query.get("tilstand")),
                            .ret = ret_af(a),
                            .i_dag = a.i_dag}));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto fundne = find(a, db);
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& l : fundne.value())
    raekker.push_back({l.projekt.indhold.navn, l.arbejdssted, l.projekt.p_nummer.tekst(),
                       projekttilstand_ord(l.projekt.tilstand), l.venter_paa,
                       l.venter_siden ? iso(*l.venter_siden) : "",
                       std::to_string(l.projekt.indhold.pladser),
                       std::to_string(l.pladser_i_ordrer)});
  return download(csv_fil({"Projekt", "Arbejdssted", "P-nummer", "Tilstand", "Venter på",
                           "Venter siden", "Ønskede pladser", "Pladser i jobordrer"},
                          raekker),
                  "text/csv; charset=utf-8", "projekter.csv");
}

Resultat<sager::Projektvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<ProjektId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_projekt(db, a.kontekst(), *id);
}

ProjektSide side(const Anmodning& a, const sager::Projektvisning& v) {
  ProjektSide s{.visning = v, .ret = ret_af(a), .i_dag = a.i_dag};
  s.svar.foreslaa("moede_dato", kort_dato(a.i_dag));
  return s;
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_projekt(ramme(a, db), side(a, v.value())));
}

Svar pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto hentet = hent(a, db);
  if (!hentet) return vis_fejlside(a, &db, hentet.error());
  const auto& v = hentet.value();
  const bool frosset = v.udgave && (v.projekt.tilstand == Projekttilstand::til_godkendelse ||
                                    v.projekt.tilstand == Projekttilstand::godkendt);
  const auto brev =
      sager::som_brev({.projekt = v.projekt,
                       .sted = v.arbejdssted,
                       .kommunenavn = v.kommunenavn,
                       .indhold = v.projekt.indhold,
                       .opgavenavne = v.opgavenavne,
                       .stoettede = frosset ? v.udgave->udgave.stoettede : v.stoettede,
                       .udgave = frosset ? &*v.udgave : nullptr,
                       .dag = a.i_dag});
  return som_pdf_fil(dokumenter::som_pdf(brev), brev.titel);
}

Resultat<sager::Udgaveside> hent_udgave(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<ProjektId>(a, "id");
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  if (!id || !nr || *nr > 1'000'000) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_projektudgave(db, a.kontekst(), *id, static_cast<std::int32_t>(*nr));
}

Svar udgave(const Anmodning& a, store::Forbindelse& db) {
  const auto u = hent_udgave(a, db);
  if (!u) return vis_fejlside(a, &db, u.error());
  return vis(a, db, vis_projektudgave(u.value()));
}

Svar udgave_pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto hentet = hent_udgave(a, db);
  if (!hentet) return vis_fejlside(a, &db, hentet.error());
  const auto& u = hentet.value();
  const auto& x = u.udgave.udgave;
  const auto brev = sager::som_brev({.projekt = u.projekt,
                                     .sted = u.arbejdssted,
                                     .kommunenavn = u.kommunenavn,
                                     .indhold = x.indhold,
                                     .opgavenavne = x.opgavenavne,
                                     .stoettede = x.stoettede,
                                     .udgave = &u.udgave,
                                     .dag = x.dag});
  return som_pdf_fil(dokumenter::som_pdf(brev), brev.titel + ", udgave " + std::to_string(x.nr));
}

// --- the description

ProjektformularSide formularside(const Anmodning& a, store::Forbindelse& db, Formular f,
                                 std::optional<ProjektId> id = {}) {
  ProjektformularSide s{.id = id, .formular = std::move(f)};
  if (const auto p = PNummer::laes(s.formular.vaerdi("p_nummer")))
    if (const auto sted = sager::vis_arbejdssted(db, a.kontekst(), *p))
      s.arbejdssted = sted.value().arbejdssted.navn + ", " + p->tekst();
  if (s.arbejdssted.empty()) {
    Arbejdsstedfilter filter;
    filter.aaben = a.i_dag;
    if (const auto steder =
            sager::find_arbejdssteder(db, a.kontekst(), filter, {.start = 0, .antal = 2'000}))
      for (const auto& r : steder.value().raekker)
        s.arbejdssteder.push_back(
            {r.arbejdssted.p_nummer.tekst(), r.arbejdssted.navn + ", " + r.arbejdssted.by});
  }
  for (const auto& o : sager::opgaver_til_projekt(db, a.kontekst()))
    s.opgaver.push_back({std::to_string(o.id.vaerdi), o.navn});
  return s;
}

Projektindhold laes_indhold(Feltlaeser& l, const Felter& form) {
  Projektindhold i{.navn = l.tekst("navn"),
                   .arbejdspladsen = l.tekst("arbejdspladsen"),
                   .borgere = l.tekst("borgere"),
                   .arbejdet = l.tekst("arbejdet"),
                   .opgaver_i_ord = l.tekst("opgaver_i_ord"),
                   .ingen_fortraengning = l.tekst("ingen_fortraengning"),
                   .ingen_konkurrence = l.tekst("ingen_konkurrence"),
                   .pladser = l.tal("pladser").value_or(0)};
  constexpr std::string_view kForan = "opgave_";
  for (const auto& [navn, vaerdi] : form.pairs())
    if (navn.starts_with(kForan) && vaerdi == "ja")
      if (const auto id = laes_positivt_tal(std::string_view(navn).substr(kForan.size())))
        i.opgaver.push_back({*id});
  std::sort(i.opgaver.begin(), i.opgaver.end());
  i.opgaver.erase(std::unique(i.opgaver.begin(), i.opgaver.end()), i.opgaver.end());
  return i;
}

Formular udfyldt(const Projekt& p) {
  const Projektindhold& i = p.indhold;
  Formular f;
  f.foreslaa("p_nummer", p.p_nummer.tekst())
      .foreslaa("version", std::to_string(p.version))
      .foreslaa("navn", i.navn)
      .foreslaa("arbejdspladsen", i.arbejdspladsen)
      .foreslaa("borgere", i.borgere)
      .foreslaa("arbejdet", i.arbejdet)
      .foreslaa("opgaver_i_ord", i.opgaver_i_ord)
      .foreslaa("ingen_fortraengning", i.ingen_fortraengning)
      .foreslaa("ingen_konkurrence", i.ingen_konkurrence)
      .foreslaa("pladser", std::to_string(i.pladser));
  for (const auto id : i.opgaver) f.foreslaa("opgave_" + std::to_string(id.vaerdi), "ja");
  return f;
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  Formular f;
  if (a.query.has("p_nummer")) f.foreslaa("p_nummer", std::string(a.query.get("p_nummer")));
  f.foreslaa("pladser", "1");
  return vis(a, db, vis_projektformular(ramme(a, db), formularside(a, db, std::move(f))));
}

Svar opret(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const auto p = l.p_nummer("p_nummer");
  const auto indhold = laes_indhold(l, a.form);
  const auto svar =
      l.ok() ? sager::opret_projekt(db, a.kontekst(), {*p, indhold}) : Resultat<Projekt>(l.alle());
  if (svar) return videre(projekt_sti(svar.value().id), Besked::projekt_oprettet);
  return vis_igen(
      a, db, vis_projektformular(ramme(a, db), formularside(a, db, som_sendt(a, svar.error()))),
      svar.error());
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& p = v.value().projekt;
  if (a.method != Method::post)
    return vis(a, db, vis_projektformular(ramme(a, db), formularside(a, db, udfyldt(p), p.id)));
  Feltlaeser l(a.form);
  const auto indhold = laes_indhold(l, a.form);
  const auto svar = l.ok() ? sager::gem_projekt(db, a.kontekst(), {p.id, l.version()}, indhold)
                           : Resultat<Projekt>(l.alle());
  if (svar) return videre(projekt_sti(p.id), Besked::projekt_gemt);
  return vis_igen(
      a, db,
      vis_projektformular(ramme(a, db), formularside(a, db, som_sendt(a, svar.error()), p.id)),
      svar.error());
}

// --- the steps

// Who speaks for the employees there is known already.
void foreslaa_modtagere(const Anmodning& a, store::Forbindelse& db, Formular& f,
                        const sager::Projektvisning& v, const std::vector<Projekttrin>& kaede) {
  const auto sted = sager::vis_arbejdssted(db, a.kontekst(), v.projekt.p_nummer);
  for (const auto& t : kaede) {
    std::string navn = t.navn;
    std::string email = t.email;
    if (t.art == Projekttrinart::tr && navn.empty() && sted)
      for (const auto& r : sted.value().repraesentanter) {
        if (r.niveau != Niveau::tr_p_nummer || r.fra > a.i_dag || (r.til && *r.til < a.i_dag))
          continue;
        navn = r.navn;
        email = r.email;
        break;
      }
    f.foreslaa(trinfelt("navn", t.nr), navn).foreslaa(trinfelt("email", t.nr), email);
  }
}

Svar send(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  const auto kaede = sager::vis_godkendelseskaede(db, a.kontekst());
  if (!v || !kaede) return vis_fejlside(a, &db, v ? kaede.error() : v.error());
  const auto& trin = kaede.value().trin;
  const auto& p = v.value().projekt;
  Formular f;
  if (a.method == Method::post) {
    Feltlaeser l(a.form);
    std::vector<sager::Trinmodtager> modtagere;
    for (const auto& t : trin)
      modtagere.push_back(
          {t.nr, l.tekst(trinfelt("navn", t.nr)), l.tekst(trinfelt("email", t.nr))});
    const auto svar = sager::send_projekt(db, a.kontekst(), {p.id, l.version()}, modtagere);
    if (svar) return videre(projekt_sti(p.id), Besked::projekt_sendt);
    const Fejl fejl = som_trinfelter(svar.error());
    return vis_igen(a, db, vis_projektsend(ramme(a, db), {v.value(), trin, som_sendt(a, fejl)}),
                    fejl);
  }
  f.foreslaa("version", std::to_string(p.version));
  foreslaa_modtagere(a, db, f, v.value(), trin);
  return vis(a, db, vis_projektsend(ramme(a, db), {v.value(), trin, std::move(f)}));
}

Svar svar_paa_trin(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().projekt.id;
  Feltlaeser l(a.form);
  const bool godkend = l.tekst("handling") == "godkend";
  const auto dato = l.valgfri_dato("moede_dato");
  const auto trin = l.tal("trin");
  const sager::Trinsvar s{.valg = {id, l.version()},
                          .trin = trin.value_or(0),
                          .navn = l.tekst("navn"),
                          .moede_dato = dato,
                          .reference = l.tekst("reference"),
                          .kommentar = l.tekst("kommentar")};
  const auto gemt = !l.ok()   ? Resultat<Projekt>(l.alle())
                    : godkend ? sager::godkend_trin(db, a.kontekst(), s)
                              : sager::returner_projekt(db, a.kontekst(), s);
  if (gemt)
    return videre(projekt_sti(id),
                  godkend ? Besked::projekttrin_godkendt : Besked::projekt_returneret);
  auto igen = side(a, v.value());
  igen.svar = som_sendt(a, gemt.error());
  return vis_igen(a, db, vis_projekt(ramme(a, db), igen), gemt.error());
}

Svar kommentar(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().projekt.id;
  const auto svar =
      sager::kommenter_projekt(db, a.kontekst(), id, Feltlaeser(a.form).tekst("kommentar_tekst"));
  if (svar) return videre(projekt_sti(id) + "#forloeb", Besked::projekt_kommenteret);
  const Fejl fejl = omdoebt(svar.error(), {{"kommentar", "kommentar_tekst"}});
  auto igen = side(a, v.value());
  igen.kommentar = som_sendt(a, fejl);
  return vis_igen(a, db, vis_projekt(ramme(a, db), igen), fejl);
}

Svar paamind(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<ProjektId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto svar = sager::paamind_trin(db, a.kontekst(), {*id, Feltlaeser(a.form).version()});
  if (!svar) return vis_fejlside(a, &db, svar.error());
  return videre(projekt_sti(*id), Besked::projekt_paamindet);
}

Handler afslut(bool luk) {
  return [luk](const Anmodning& a, store::Forbindelse& db) {
    const auto v = hent(a, db);
    if (!v) return vis_fejlside(a, &db, v.error());
    if (a.method != Method::post)
      return vis(a, db, vis_projektafslut(ramme(a, db), {.visning = v.value(), .luk = luk}));
    Feltlaeser l(a.form);
    const sager::Projektvalg valg{v.value().projekt.id, l.version()};
    const auto svar = luk ? sager::luk_projekt(db, a.kontekst(), valg, l.tekst("grund"))
                          : sager::ny_projektudgave(db, a.kontekst(), valg, l.tekst("grund"));
    if (svar)
      return videre(projekt_sti(valg.id), luk ? Besked::projekt_lukket : Besked::projekt_ny_udgave);
    return vis_igen(a, db,
                    vis_projektafslut(
                        ramme(a, db),
                        {.visning = v.value(), .luk = luk, .formular = som_sendt(a, svar.error())}),
                    svar.error());
  };
}

}  // namespace

void tilfoej_projektsider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::virksomhedskonsulent});
  const auto svarer = kraever({Rolle::virksomhedskonsulent, Rolle::leder});
  ruter.get("/projekter", laeser, liste);
  ruter.get("/projekter.csv", laeser, som_csv);
  ruter.get("/projekter/ny", skriver, ny);
  ruter.post("/projekter/ny", skriver, opret);
  ruter.get("/projekter/{id}", laeser, en);
  ruter.get("/projekter/{id}/pdf", laeser, pdf);
  ruter.get("/projekter/{id}/ret", skriver, ret);
  ruter.post("/projekter/{id}/ret", skriver, ret);
  ruter.get("/projekter/{id}/send", skriver, send);
  ruter.post("/projekter/{id}/send", skriver, send);
  ruter.post("/projekter/{id}/svar", svarer, svar_paa_trin);
  ruter.post("/projekter/{id}/kommentar", laeser, kommentar);
  ruter.post("/projekter/{id}/paamind", svarer, paamind);
  ruter.get("/projekter/{id}/ny-udgave", skriver, afslut(false));
  ruter.post("/projekter/{id}/ny-udgave", skriver, afslut(false));
  ruter.get("/projekter/{id}/luk", svarer, afslut(true));
  ruter.post("/projekter/{id}/luk", svarer, afslut(true));
  ruter.get("/projekter/{id}/udgaver/{nr}", laeser, udgave);
  ruter.get("/projekter/{id}/udgaver/{nr}/pdf", laeser, udgave_pdf);
}

}  // namespace nytte::web
