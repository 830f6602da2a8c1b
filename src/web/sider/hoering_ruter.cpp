// Hearings: list, file, one matter with its paper, a new one, and the acts on it.
#include <algorithm>

#include "dokumenter/breve/hoeringspapir.hpp"
#include "dokumenter/pdf.hpp"
#include "sager/historik/historik.hpp"
#include "sager/hoering/svar.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/hoering_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

using sager::Hoeringssagsvisning;

constexpr std::int64_t kHoejstIFil = 100'000;

std::string sti(HoeringssagId id) { return "/hoeringer/" + std::to_string(id.vaerdi); }

Parametre filterparametre(const Felter& query) {
  Parametre ud;
  for (const char* navn : {"q", "tilstand", "overskredet"})
    ud.emplace_back(navn, std::string(query.get(navn)));
  return ud;
}

Resultat<Liste<Hoeringssagsoversigt>> find(const Anmodning& a, store::Forbindelse& db,
                                           std::int64_t start, std::int64_t antal) {
  Feltlaeser l(a.query);
  Hoeringssagsfilter filter{.tilstand = laes_kode<Hoeringstilstand>(l.tekst("tilstand")),
                            .tekst = l.tekst("q")};
  if (l.kryds("overskredet")) filter.overskredet = a.i_dag;
  return sager::find_hoeringssager(db, a.kontekst(), filter,
                                   {.start = start, .antal = antal, .faldende = true});
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  HoeringslisteSide s{.i_dag = a.i_dag, .liste = {}, .parametre = filterparametre(a.query)};
  s.side = laes_sidenummer(a.query);
  auto fundne = find(a, db, (s.side - 1) * kRaekkerPaaSiden, kRaekkerPaaSiden);
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  s.liste = std::move(fundne.value());
  s.sider = antal_sider(s.liste.i_alt);
  return vis(a, db, vis_hoeringer(s));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto fundne = find(a, db, 0, kHoejstIFil);
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& o : fundne.value().raekker)
    for (const auto& h : o.henvendelser)
      raekker.push_back({std::to_string(o.sag.id.vaerdi), o.arbejdssted, o.sag.p_nummer.tekst(),
                         o.jobordrenummer, h.navn, h.niveau ? niveau_ord(*h.niveau) : "",
                         henvendelsestilstand_ord(h.tilstand), h.svarfrist ? iso(*h.svarfrist) : "",
                         hoeringstilstand_ord(hoeringstilstand(o.henvendelser))});
  return download(csv_fil({"Sag", "Arbejdssted", "P-nummer", "Jobordre", "Hvem", "Trin", "Tilstand",
                           "Svar senest", "Sagens tilstand"},
                          raekker),
                  "text/csv; charset=utf-8", "hoeringer.csv");
}

Resultat<Hoeringssagsvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<HoeringssagId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_hoeringssag(db, a.kontekst(), *id);
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  HoeringsSide s{.visning = v.value(), .i_dag = a.i_dag};
  if (auto h =
          sager::historik(db, a.kontekst(), "hoeringssag", std::to_string(v.value().sag.id.vaerdi)))
    s.historie = std::move(h.value());
  return vis(a, db, vis_hoering(ramme(a, db), s));
}

// The paper for the one who is asked now on the employees' side.
Svar papir(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& alle = v.value().henvendelser;
  const auto spurgt = std::find_if(alle.begin(), alle.end(), [](const auto& hv) {
    return hv.henvendelse.part == Part::medarbejderside &&
           hv.henvendelse.tilstand != Henvendelsestilstand::givet_videre;
  });
  if (spurgt == alle.end()) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto brev =
      dokumenter::hoeringspapir({.grundlag = v.value().grundlag,
                                 .modtager = spurgt->henvendelse.navn,
                                 .organisation = spurgt->henvendelse.organisation,
                                 .reference = "Høring " + std::to_string(v.value().sag.id.vaerdi),
                                 .dato = a.i_dag,
                                 .svarfrist = spurgt->henvendelse.svarfrist});
  return download(dokumenter::som_pdf(brev), "application/pdf", "hoering.pdf");
}

Svar nyside(const Anmodning& a, store::Forbindelse& db, const std::string& nummer,
            const Fejl& fejl) {
  const auto j = sager::vis_jobordre(db, a.kontekst(), nummer);
  if (!j) return vis_fejlside(a, &db, j.error());
  const auto valg = sager::hvem_skal_hoeres(db, a.kontekst(), j.value().jobordre.id);
  if (!valg) return vis_fejlside(a, &db, valg.error());
  const auto side = vis_ny_hoering(
      ramme(a, db), {.nummer = nummer,
                     .hvad = j.value().jobordre.stilling + ", " + j.value().arbejdssted.navn + ".",
                     .valg = valg.value(),
                     .formular = som_sendt(a, fejl)});
  return fejl.tom() ? vis(a, db, side) : vis_igen(a, db, side, fejl);
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  return nyside(a, db, std::string(a.path_values.get("nummer")), {});
}

Svar opret(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const std::string nummer(a.path_values.get("nummer"));
  const auto j = sager::vis_jobordre(db, a.kontekst(), nummer);
  if (!j) return vis_fejlside(a, &db, j.error());
  sager::NyHoeringssag ny{.jobordre = j.value().jobordre.id};
  const sager::Arbejdsgiverpart part{l.tekst("arbejdsgiver_navn"), l.tekst("arbejdsgiver_email")};
  if (!part.navn.empty() || !part.email.empty()) ny.arbejdsgiver = part;
  const auto gemt = sager::opret_hoeringssag(db, a.kontekst(), ny);
  if (!gemt) return nyside(a, db, nummer, gemt.error());
  return videre(sti(gemt.value().sag.id), Besked::hoering_klargjort);
}

// For a trade group and a day: who, in order, and why the others are passed over.
Svar hvem(const Anmodning& a, store::Forbindelse& db) {
  const auto p = PNummer::laes(a.path_values.get("p_nummer"));
  if (!p) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  Feltlaeser l(a.query);
  const auto dag = l.valgfri_dato("dag").value_or(a.i_dag);
  const auto valg = sager::hvem_skal_hoeres(db, a.kontekst(), *p, l.tekst("faggruppe"), dag);
  if (!valg) return vis_fejlside(a, &db, valg.error());
  Formular f{a.query, l.alle()};
  f.foreslaa("dag", kort_dato(dag));
  return vis(a, db,
             vis_hvem({.p_nummer = p->tekst(), .dag = dag, .valg = valg.value(), .formular = f}));
}

struct Handling {
  Hoeringssagsvisning visning;
  HenvendelseId id;
  Hoeringshandling handling;

  const sager::Henvendelsesvisning& henvendelse() const {
    return *std::find_if(visning.henvendelser.begin(), visning.henvendelser.end(),
                         [&](const auto& hv) { return hv.henvendelse.id == id; });
  }
};

Resultat<Handling> find_handling(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<HenvendelseId>(a, "henvendelse");
  const auto handling = laes_kode<Hoeringshandling>(a.path_values.get("handling"));
  NYTTE_TRY(auto v, hent(a, db));
  const bool findes = id && std::any_of(v.henvendelser.begin(), v.henvendelser.end(),
                                        [&](const auto& hv) { return hv.henvendelse.id == *id; });
  if (!findes || !handling) return Fejl(Fejlkode::findes_ikke);
  return Handling{std::move(v), *id, *handling};
}

Webside handlingsside(const Anmodning& a, store::Forbindelse& db, const Handling& h, Formular f) {
  return vis_hoeringshandling(ramme(a, db), {.visning = h.visning,
                                             .henvendelse = h.henvendelse(),
                                             .handling = h.handling,
                                             .formular = std::move(f)});
}

Svar vis_handling(const Anmodning& a, store::Forbindelse& db) {
  const auto h = find_handling(a, db);
  if (!h) return vis_fejlside(a, &db, h.error());
  Formular f;
  f.foreslaa("kontakt", a.bruger().navn)
      .foreslaa("dag", kort_dato(a.i_dag))
      .foreslaa("email", h.value().henvendelse().henvendelse.email)
      .foreslaa("navn", h.value().henvendelse().henvendelse.navn);
  return vis(a, db, handlingsside(a, db, h.value(), std::move(f)));
}

sager::Papirsvar laes_papirsvar(const Anmodning& a, Feltlaeser& l,
                                const sager::Henvendelsesvalg& valg) {
  sager::Papirsvar p{.valg = valg,
                     .svar = {.droeftet = l.ja_nej("droeftet"),
                              .droeftet_dato = l.valgfri_dato("droeftet_dato"),
                              .forhold_holder = l.ja_nej("forhold_holder"),
                              .enig = l.ja_nej("enig"),
                              .bemaerkning = l.tekst("bemaerkning"),
                              .navn = l.tekst("navn")},
                     .dag = l.dato("dag").value_or(a.i_dag)};
  for (const Fil& fil : a.filer)
    if (!fil.indhold.empty()) p.fil = sager::Svarfil{fil.filnavn, fil.indhold};
  return p;
}

Resultat<Hoeringssagsvisning> udfoer(const Anmodning& a, store::Forbindelse& db, Feltlaeser& l,
                                     const Handling& h) {
  const sager::Henvendelsesvalg valg{h.id, l.version()};
  const sager::Udsendelse u{
      .valg = valg, .kontakt = l.tekst("kontakt"), .svarlink_dage = sager::svarlink_dage()};
  switch (h.handling) {
    case Hoeringshandling::send:
      return sager::send_hoering(db, a.kontekst(), u);
    case Hoeringshandling::ryk:
      return sager::ryk(db, a.kontekst(), u);
    case Hoeringshandling::afleveret: {
      const sager::Overlevering o{.valg = valg,
                                  .dag = l.dato("dag").value_or(a.i_dag),
                                  .hvordan = l.tekst("hvordan"),
                                  .svarlink_dage = sager::svarlink_dage()};
      if (!l.ok()) return l.alle();
      return sager::bekraeft_afsendt_selv(db, a.kontekst(), o);
    }
    case Hoeringshandling::adresse:
      return sager::ret_adresse(db, a.kontekst(), valg, l.tekst("email"));
    case Hoeringshandling::videre:
      return sager::giv_videre(db, a.kontekst(), valg, l.tekst("grund"));
    case Hoeringshandling::papirsvar:
      break;
  }
  const auto p = laes_papirsvar(a, l, valg);
  if (!l.ok()) return l.alle();
  return sager::registrer_svar_paa_papir(db, a.kontekst(), p);
}

Besked besked(Hoeringshandling h) {
  switch (h) {
    case Hoeringshandling::send:
    case Hoeringshandling::ryk:
      return Besked::hoering_i_post;
    case Hoeringshandling::videre:
      return Besked::hoering_givet_videre;
    case Hoeringshandling::afleveret:
    case Hoeringshandling::adresse:
    case Hoeringshandling::papirsvar:
      break;
  }
  return Besked::hoering_opdateret;
}

Svar gem_handling(const Anmodning& a, store::Forbindelse& db) {
  const auto h = find_handling(a, db);
  if (!h) return vis_fejlside(a, &db, h.error());
  Feltlaeser l(a.form);
  const auto svar = udfoer(a, db, l, h.value());
  if (!svar)
    return vis_igen(a, db, handlingsside(a, db, h.value(), som_sendt(a, svar.error())),
                    svar.error());
  return videre(sti(svar.value().sag.id), besked(h.value().handling));
}

Svar luk(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto side = [&](const Fejl& fejl) {
    return vis_luk_hoering(ramme(a, db), {.visning = v.value(), .formular = som_sendt(a, fejl)});
  };
  if (a.method != Method::post) return vis(a, db, side({}));
  Feltlaeser l(a.form);
  const auto svar = sager::luk_hoeringssag(
      db, a.kontekst(),
      {.sag = v.value().sag.id, .version = l.version(), .grund = l.tekst("grund")});
  if (!svar) return vis_igen(a, db, side(svar.error()), svar.error());
  return videre(sti(v.value().sag.id), Besked::hoering_opdateret);
}

}  // namespace

void tilfoej_hoeringssider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const std::string handling = "/hoeringer/{id}/henvendelser/{henvendelse}/{handling}";
  ruter.get("/hoeringer", laeser, liste);
  ruter.get("/hoeringer.csv", laeser, som_csv);
  ruter.get("/jobordrer/{nummer}/hoering/ny", skriver, ny);
  ruter.post("/jobordrer/{nummer}/hoering/ny", skriver, opret);
  ruter.get("/arbejdssteder/{p_nummer}/hvem-skal-hoeres", kraever(alle_roller), hvem);
  ruter.get("/hoeringer/{id}", laeser, en);
  ruter.get("/hoeringer/{id}/papir.pdf", laeser, papir);
  ruter.get("/hoeringer/{id}/luk", skriver, luk);
  ruter.post("/hoeringer/{id}/luk", skriver, luk);
  ruter.get(handling, skriver, vis_handling);
  ruter.modtag_fil(handling, skriver, gem_handling);
}

}  // namespace nytte::web
