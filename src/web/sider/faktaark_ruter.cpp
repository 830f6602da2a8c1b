// Fact sheets: list with map, one sheet, its picture, and several in one print.
#include "dokumenter/pdf.hpp"
#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "web/filsvar.hpp"
#include "web/sider/faktaark_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

bool maa_skrive(const Anmodning& a) {
  return a.bruger().roller.contains(Rolle::virksomhedskonsulent);
}

Resultat<FaktaarklisteSide> listeside(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(auto ark, sager::find_faktaark(db, a.kontekst()));
  NYTTE_TRY(auto steder, sager::steder_paa_kort(db, a.kontekst()));
  return FaktaarklisteSide{
      .ark = std::move(ark), .steder = std::move(steder), .maa_skrive = maa_skrive(a)};
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const auto s = listeside(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_faktaarkliste(s.value()));
}

// "ark_3=ja&ark_7=ja"
std::vector<FaktaarkId> valgte(const Felter& query) {
  constexpr std::string_view kForan = "ark_";
  std::vector<FaktaarkId> ud;
  for (const auto& [navn, vaerdi] : query.pairs())
    if (navn.starts_with(kForan) && vaerdi == "ja")
      if (const auto id = laes_positivt_tal(std::string_view(navn).substr(kForan.size())))
        ud.push_back({*id});
  return ud;
}

Svar samlet_print(const Anmodning& a, store::Forbindelse& db) {
  const auto breve = sager::faktaark_til_print(db, a.kontekst(), valgte(a.query));
  if (breve)
    return som_pdf_fil(sager::faktaark_pdf(breve.value()),
                       breve.value().size() == 1 ? breve.value().front().titel : "Faktaark");
  auto s = listeside(a, db);
  if (!s || breve.error().har(Fejlkode::findes_ikke)) return vis_fejlside(a, &db, breve.error());
  for (const auto& [navn, vaerdi] : a.query.pairs()) s.value().formular.foreslaa(navn, vaerdi);
  s.value().formular.fejl = breve.error();
  return vis_igen(a, db, vis_faktaarkliste(s.value()), breve.error());
}

Svar kort_pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto steder = sager::steder_paa_kort(db, a.kontekst());
  if (!steder) return vis_fejlside(a, &db, steder.error());
  return som_pdf_fil(
      dokumenter::som_pdf(sager::kortbrev(ramme(a, db).kommune, a.i_dag, steder.value())),
      "Steder med nytteindsats");
}

Resultat<sager::Faktaarkvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<FaktaarkId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_faktaark(db, a.kontekst(), *id);
}

Svar et_ark(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_faktaark(ramme(a, db), {v.value(), maa_skrive(a)}));
}

Svar pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<FaktaarkId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto breve = sager::faktaark_til_print(db, a.kontekst(), {*id});
  if (!breve) return vis_fejlside(a, &db, breve.error());
  return som_pdf_fil(sager::faktaark_pdf(breve.value()), breve.value().front().titel);
}

Svar billede(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<FaktaarkId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  auto b = sager::hent_faktaarkbillede(db, a.kontekst(), *id);
  if (!b) return vis_fejlside(a, &db, b.error());
  // Shown on the page, so no attachment; but it is a picture and nothing else.
  Svar svar;
  svar.body = std::move(b.value().indhold);
  svar.headers.set("Content-Type", b.value().mediatype);
  svar.headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
  svar.headers.set("X-Content-Type-Options", "nosniff");
  svar.headers.set("Cache-Control", "private, max-age=3600");
  return svar;
}

// --- writing

FaktaarkformularSide formularside(const Anmodning& a, store::Forbindelse& db, Formular f,
                                  std::optional<FaktaarkId> id = {}) {
  FaktaarkformularSide s{.id = id, .formular = std::move(f)};
  if (const auto p = PNummer::laes(s.formular.vaerdi("p_nummer")))
    if (const auto sted = sager::vis_arbejdssted(db, a.kontekst(), *p))
      s.arbejdssted = sted.value().arbejdssted.navn + ", " + p->tekst();
  if (!s.arbejdssted.empty()) return s;
  Arbejdsstedfilter filter;
  filter.aaben = a.i_dag;
  if (const auto steder =
          sager::find_arbejdssteder(db, a.kontekst(), filter, {.start = 0, .antal = 2'000}))
    for (const auto& r : steder.value().raekker)
      s.arbejdssteder.push_back(
          {r.arbejdssted.p_nummer.tekst(), r.arbejdssted.navn + ", " + r.arbejdssted.by});
  return s;
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  Formular f;
  if (a.query.has("p_nummer")) f.foreslaa("p_nummer", std::string(a.query.get("p_nummer")));
  return vis(a, db, vis_faktaarkformular(ramme(a, db), formularside(a, db, std::move(f))));
}

Faktaark laes(const Feltlaeser& l, const Anmodning& a, PNummer p_nummer) {
  return {.id = {},
          .kommune = a.bruger().kommune,
          .p_nummer = p_nummer,
          .titel = l.tekst("titel"),
          .opgaver = l.tekst("opgaver"),
          .hvor = l.tekst("hvor"),
          .krav = l.tekst("krav")};
}

Svar opret(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const auto p = l.p_nummer("p_nummer");
  const auto svar = l.ok() ? sager::opret_faktaark(db, a.kontekst(), laes(l, a, *p))
                           : Resultat<Faktaark>(l.alle());
  if (svar) return videre(faktaark_sti(svar.value().id), Besked::faktaark_gemt);
  return vis_igen(
      a, db, vis_faktaarkformular(ramme(a, db), formularside(a, db, som_sendt(a, svar.error()))),
      svar.error());
}

Formular udfyldt(const Faktaark& f) {
  Formular ud;
  ud.foreslaa("p_nummer", f.p_nummer.tekst())
      .foreslaa("version", std::to_string(f.version))
      .foreslaa("titel", f.titel)
      .foreslaa("opgaver", f.opgaver)
      .foreslaa("hvor", f.hvor)
      .foreslaa("krav", f.krav);
  if (f.aktiv) ud.foreslaa("aktiv", "ja");
  return ud;
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& f = v.value().ark;
  if (a.method != Method::post)
    return vis(a, db, vis_faktaarkformular(ramme(a, db), formularside(a, db, udfyldt(f), f.id)));
  const Feltlaeser l(a.form);
  Faktaark ny_ = laes(l, a, f.p_nummer);
  ny_.id = f.id;
  ny_.version = l.version();
  ny_.aktiv = l.kryds("aktiv");
  const auto svar = sager::ret_faktaark(db, a.kontekst(), ny_);
  if (svar) return videre(faktaark_sti(f.id), Besked::faktaark_gemt);
  return vis_igen(
      a, db,
      vis_faktaarkformular(ramme(a, db), formularside(a, db, som_sendt(a, svar.error()), f.id)),
      svar.error());
}

Svar gem_billede(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& f = v.value().ark;
  const Feltlaeser l(a.form);
  const auto svar = sager::gem_faktaarkbillede(
      db, a.kontekst(),
      {.id = f.id,
       .version = l.version(),
       .navn = a.filer.empty() ? std::string() : a.filer.front().filnavn,
       .indhold = a.filer.empty() ? std::string() : a.filer.front().indhold,
       .billedtekst = l.tekst("billedtekst")});
  if (svar) return videre(faktaark_sti(f.id), Besked::faktaark_billede_gemt);
  return vis_igen(a, db, vis_faktaark(ramme(a, db), {v.value(), true, som_sendt(a, svar.error())}),
                  svar.error());
}

Svar fjern_billede(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<FaktaarkId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto svar =
      sager::fjern_faktaarkbillede(db, a.kontekst(), *id, Feltlaeser(a.form).version());
  if (!svar) return vis_fejlside(a, &db, svar.error());
  return videre(faktaark_sti(*id), Besked::faktaark_billede_fjernet);
}

}  // namespace

void tilfoej_faktaarksider(Ruter& ruter) {
  const auto laeser = kraever(
      {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder});
  const auto skriver = kraever({Rolle::virksomhedskonsulent});
  ruter.get("/faktaark", laeser, liste);
  ruter.get("/faktaark/samlet.pdf", laeser, samlet_print);
  ruter.get("/faktaark/kort.pdf", laeser, kort_pdf);
  ruter.get("/faktaark/ny", skriver, ny);
  ruter.post("/faktaark/ny", skriver, opret);
  ruter.get("/faktaark/{id}", laeser, et_ark);
  ruter.get("/faktaark/{id}/pdf", laeser, pdf);
  ruter.get("/faktaark/{id}/ret", skriver, ret);
  ruter.post("/faktaark/{id}/ret", skriver, ret);
  ruter.get("/faktaark/{id}/billede", laeser, billede);
  ruter.modtag_fil("/faktaark/{id}/billede", skriver, gem_billede);
  ruter.post("/faktaark/{id}/billede/fjern", skriver, fjern_billede);
}

}  // namespace nytte::web
