// Job orders: list, file, one order, create, correct, close, and the employees' side.
#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/historik/historik.hpp"
#include "sager/hoering/hoeringssag.hpp"
#include "sager/jobordre/find_jobordrer.hpp"
#include "sager/jobordre/medarbejderkrav.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/jobordre/registrer_hoering.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "sager/register/regeloversigt.hpp"
#include "sager/vitas/vitas.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/forudsaetning_afsnit.hpp"
#include "web/sider/hoering_visning.hpp"
#include "web/sider/jobordre_projekt.hpp"
#include "web/sider/jobordre_visning.hpp"
#include "web/sider/opgave_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

constexpr std::int64_t kHoejstIFil = 100'000;

// Unless told otherwise: the open orders, those with most free places first.
Parametre filterparametre(const Felter& query) {
  Parametre ud;
  for (const char* navn : {"q", "type", "status", "ledige", "sorter", "retning"})
    ud.emplace_back(navn, std::string(query.get(navn)));
  if (!query.has("status")) ud = med(std::move(ud), "status", "aaben");
  if (query.get("sorter").empty())
    ud = med(med(std::move(ud), "sorter", "ledige"), "retning", "faldende");
  return ud;
}

std::string parameter(const Parametre& p, std::string_view navn) {
  for (const auto& [n, v] : p)
    if (n == navn) return v;
  return {};
}

Jobordrefilter laes_filter(const Felter& query) {
  Feltlaeser l(query);
  Jobordrefilter f;
  f.tekst = l.tekst("q");
  f.type = laes_kode<Jobordretype>(l.tekst("type"));
  f.status = laes_kode<Jobordrestatus>(parameter(filterparametre(query), "status"));
  f.kun_ledige = l.kryds("ledige");
  return f;
}

Resultat<Liste<Jobordreoversigt>> find(const Anmodning& a, store::Forbindelse& db,
                                       const Sortering& sortering, std::int64_t start,
                                       std::int64_t antal) {
  return sager::find_jobordrer(
      db, a.kontekst(), laes_filter(a.query),
      {.start = start, .antal = antal, .faldende = sortering.faldende},
      laes_kode<Jobordreorden>(sortering.kolonne).value_or(Jobordreorden::nummer));
}

Sortering sortering(const Anmodning& a) {
  const Parametre p = filterparametre(a.query);
  return laes_sortering("/jobordrer", p, {parameter(p, "sorter"), parameter(p, "retning")},
                        jobordrekolonner(), "nummer");
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  JobordrelisteSide s{.i_dag = a.i_dag,
                      .liste = {},
                      .parametre = filterparametre(a.query),
                      .sortering = sortering(a)};
  s.side = laes_sidenummer(a.query);
  auto fundne = find(a, db, s.sortering, (s.side - 1) * kRaekkerPaaSiden, kRaekkerPaaSiden);
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  s.liste = std::move(fundne.value());
  s.sider = antal_sider(s.liste.i_alt);
  Jobordrefilter ledige;
  ledige.status = Jobordrestatus::aaben;
  ledige.kun_ledige = true;
  const auto med_ledige = sager::find_jobordrer(db, a.kontekst(), ledige, {.start = 0, .antal = 1});
  if (med_ledige) s.med_ledige = med_ledige.value().i_alt;
  return vis(a, db, vis_jobordrer(ramme(a, db), s));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto fundne = find(a, db, sortering(a), 0, kHoejstIFil);
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& [j, sted, tal] : fundne.value().raekker)
    raekker.push_back({j.nummer, j.stilling, jobordretype_ord(j.type),
                       std::to_string(tal.placerede), std::to_string(tal.henviste),
                       std::to_string(tal.ledige), iso(j.fra), iso(j.til), sted, j.p_nummer.tekst(),
                       jobordrestatus_ord(j.status)});
  return download(csv_fil({"Nr.", "Stilling", "Type", "Placerede", "Henviste", "Ledige", "Fra",
                           "Til", "Arbejdssted", "P-nummer", "Status"},
                          raekker),
                  "text/csv; charset=utf-8", "jobordrer.csv");
}

Resultat<sager::Jobordrevisning> hent(const Anmodning& a, store::Forbindelse& db) {
  return sager::vis_jobordre(db, a.kontekst(), std::string(a.path_values.get("nummer")));
}

Html hoeringssager(const Anmodning& a, store::Forbindelse& db, const Jobordre& j) {
  const auto valg = sager::hvem_skal_hoeres(db, a.kontekst(), j.id);
  Hoeringssagsfilter filter;
  filter.jobordre = j.id;
  const auto alle = sager::find_hoeringssager(db, a.kontekst(), filter,
                                              {.start = 0, .antal = 0, .faldende = true});
  if (!valg || !alle) return {};
  return hoeringskort(ramme(a, db), j.nummer, valg.value(), alle.value().raekker);
}

Webside jobordreside(const Anmodning& a, store::Forbindelse& db, const sager::Jobordrevisning& v,
                     Formular hoering) {
  JobordreSide s{.visning = v, .i_dag = a.i_dag};
  const auto krav = sager::medarbejderkrav(v.jobordre, a.i_dag);
  s.hoering_kraeves = krav.art == Hoeringsart::hoering;
  s.ukraine_hoeres = krav.ukraine_hoeres;
  hoering.foreslaa("art", s.hoering_kraeves ? "hoering" : "orientering")
      .foreslaa("dato", kort_dato(a.i_dag))
      .foreslaa("enig", "");
  s.hoering = std::move(hoering);
  s.projekt = jobordrens_projekt(a, db, v.jobordre);
  s.hoeringskort = hoeringssager(a, db, v.jobordre);
  if (const auto o = sager::ordrens_opgaver(db, a.kontekst(), v.jobordre.id))
    s.opgaver = ordrens_opgaver(o.value());
  s.forudsaetninger = ordrens_forudsaetninger(a, db, v.jobordre);
  if (auto h = sager::historik(db, a.kontekst(), "jobordre", std::to_string(v.jobordre.id.vaerdi)))
    s.historie = std::move(h.value());
  return vis_jobordre(ramme(a, db), s);
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, jobordreside(a, db, v.value(), {}));
}

Svar gem_hoering(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Feltlaeser l(a.form);
  const auto art = l.kode<Hoeringsart>("art");
  const auto niveau = l.valgfri_kode<Niveau>("niveau");
  const auto dato = l.dato("dato");
  const auto arbejdsgiver = l.valgfri_dato("arbejdsgiver_erklaering");
  const auto medarbejder = l.valgfri_dato("medarbejder_erklaering");
  if (!l.ok())
    return vis_igen(a, db, jobordreside(a, db, v.value(), som_sendt(a, l.alle())), l.alle());
  const Hoering ny{.id = {},
                   .jobordre = v.value().jobordre.id,
                   .art = *art,
                   .niveau = niveau,
                   .navn = l.tekst("navn"),
                   .dato = *dato,
                   .arbejdsgiver_erklaering = arbejdsgiver,
                   .medarbejder_erklaering = medarbejder,
                   .enig = l.ja_nej("enig"),
                   .bemaerkning = l.tekst("bemaerkning")};
  const auto svar = sager::registrer_hoering(db, a.kontekst(), ny);
  if (!svar)
    return vis_igen(a, db, jobordreside(a, db, v.value(), som_sendt(a, svar.error())),
                    svar.error());
  return videre("/jobordrer/" + v.value().jobordre.nummer + "#hoering", Besked::hoering_gemt);
}

// The workplaces to choose among: open ones, by name.
std::vector<Valg> arbejdssteder(const Anmodning& a, store::Forbindelse& db) {
  Arbejdsstedfilter filter;
  filter.aaben = a.i_dag;
  const auto steder =
      sager::find_arbejdssteder(db, a.kontekst(), filter, {.start = 0, .antal = 2'000});
  std::vector<Valg> ud;
  if (!steder) return ud;
  for (const auto& r : steder.value().raekker)
    ud.push_back({r.arbejdssted.p_nummer.tekst(), r.arbejdssted.navn + ", " + r.arbejdssted.by});
  return ud;
}

Jobordretype type_for(Sektor s) {
  switch (s) {
    case Sektor::region:
      return Jobordretype::nytteindsats_regional;
    case Sektor::stat:
      return Jobordretype::nytteindsats_staten;
    case Sektor::selvejende:
      return Jobordretype::nytteindsats_selvejende_institution;
    case Sektor::kommune:
    case Sektor::privat:
      break;
  }
  return Jobordretype::nytteindsats_kommune;
}

Html opgavevalg(const Anmodning& a, store::Forbindelse& db, const Formular& f) {
  std::vector<Opgave> opgaver;
  if (const auto k = sager::opgavekatalog(db, a.kontekst()))
    for (const auto& l : k.value().linjer) opgaver.push_back(l.opgave);
  return opgavefelt(f, opgaver, "Opgaver fra kataloget",
                    "Vælges der opgaver, læser reglerne deres vurderinger på dagen");
}

JobordreformularSide nyside(const Anmodning& a, store::Forbindelse& db, Formular f) {
  JobordreformularSide s{{}, std::move(f), {}, {}};
  if (const auto p = PNummer::laes(s.formular.vaerdi("p_nummer"))) {
    if (const auto sted = sager::vis_arbejdssted(db, a.kontekst(), *p)) {
      s.arbejdssted = sted.value().arbejdssted.navn + ", " + p->tekst();
      s.formular.foreslaa("type", std::string(navn(type_for(sted.value().arbejdssted.sektor))));
      s.formular.foreslaa("ministeromraade", sted.value().arbejdssted.ministeromraade.value_or(""));
    }
  }
  if (s.arbejdssted.empty()) s.arbejdssteder = arbejdssteder(a, db);
  s.opgaver = opgavevalg(a, db, s.formular);
  s.projekter = mulige_projekter(a, db, PNummer::laes(s.formular.vaerdi("p_nummer")));
  return s;
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  Formular f;
  if (a.query.has("p_nummer")) f.foreslaa("p_nummer", std::string(a.query.get("p_nummer")));
  f.foreslaa("projekt", std::string(a.query.get("projekt")));
  if (const auto vitas = laes_positivt_tal(a.query.get("vitas"))) {
    const auto v = sager::vis_vitas(db, a.kontekst(), {*vitas});
    if (!v) return vis_fejlside(a, &db, v.error());
    f.foreslaa("vitas", std::to_string(*vitas))
        .foreslaa("vitas_version", std::to_string(v.value().udkast.version));
  }
  f.foreslaa("fra", kort_dato(a.i_dag))
      .foreslaa("til", kort_dato(a.i_dag.plus_aar_ned(1)))
      .foreslaa("pladser", "1")
      .foreslaa("ugentlig_tid", "37");
  for (const char* felt :
       {"ud_over_normeret_niveau", "konkurrenceforvridende", "indgaar_i_serviceniveau",
        "service_for_borger", "borgers_dokumentation"})
    f.foreslaa(felt, "");
  return vis(a, db, vis_jobordreformular(ramme(a, db), nyside(a, db, std::move(f))));
}

// What the form says, on top of what was there.
void laes_jobordre(Feltlaeser& l, const std::vector<OpgaveId>& opgaver, Jobordre& j) {
  j.type = l.kode<Jobordretype>("type").value_or(j.type);
  const std::string ministerium = l.tekst("ministeromraade");
  j.ministeromraade = ministerium.empty() ? std::nullopt : std::optional(ministerium);
  j.stilling = l.tekst("stilling");
  if (j.stilling.empty()) l.fejl(Fejlkode::felt_mangler, "stilling");
  j.faggruppe = l.tekst("faggruppe");
  j.opgave = l.tekst("opgave");
  j.opgaver = opgaver;
  j.fra = l.dato("fra").value_or(j.fra);
  j.til = l.dato("til").value_or(j.til);
  j.pladser = l.tal("pladser").value_or(j.pladser);
  j.ugentlig_tid = l.ugetid("ugentlig_tid").value_or(j.ugentlig_tid);
  j.saerligt_tilrettelagt = l.kryds("saerligt_tilrettelagt");
  j.disco = l.tekst("disco");
  j.esco_uri = l.tekst("esco_uri");
  j.esco_alias = l.tekst("esco_alias");
  j.projekt = laes_projekt(l);
  j.kontakt = {l.tekst("kontakt_navn"), l.tekst("kontakt_telefon"), l.tekst("kontakt_email")};
  j.vurdering = {l.ja_nej("ud_over_normeret_niveau"), l.ja_nej("konkurrenceforvridende"),
                 l.ja_nej("indgaar_i_serviceniveau"), l.ja_nej("service_for_borger"),
                 l.ja_nej("borgers_dokumentation")};
}

Svar opret(const Anmodning& a, store::Forbindelse& db) {
  const auto igen = [&](const Fejl& fejl) {
    return vis_igen(a, db, vis_jobordreformular(ramme(a, db), nyside(a, db, som_sendt(a, fejl))),
                    fejl);
  };
  Feltlaeser l(a.form);
  const auto p = l.p_nummer("p_nummer");
  Jobordre j{.id = {},
             .nummer = {},
             .kommune = a.bruger().kommune,
             .p_nummer = p.value_or(*PNummer::laes("1000000000")),
             .type = Jobordretype::nytteindsats_kommune,
             .stilling = {},
             .faggruppe = {},
             .opgave = {},
             .ministeromraade = {},
             .fra = a.i_dag,
             .til = a.i_dag,
             .vurdering = {}};
  laes_jobordre(l, laes_opgaver(a.form), j);
  if (!l.ok()) return igen(l.alle());
  const auto vitas = laes_positivt_tal(l.tekst("vitas"));
  const auto svar =
      vitas ? sager::fuldfoer_vitas(
                  db, a.kontekst(),
                  {{*vitas}, laes_positivt_tal(l.tekst("vitas_version")).value_or(0)}, j)
            : sager::opret_jobordre(db, a.kontekst(), j);
  if (!svar) return igen(svar.error());
  return videre("/jobordrer/" + svar.value().nummer, Besked::jobordre_oprettet);
}

std::string ja_nej(const std::optional<bool>& b) { return !b ? "" : *b ? "ja" : "nej"; }

Formular udfyldt(const Jobordre& j) {
  Formular f;
  f.foreslaa("p_nummer", j.p_nummer.tekst())
      .foreslaa("type", std::string(navn(j.type)))
      .foreslaa("ministeromraade", j.ministeromraade.value_or(""));
  f.foreslaa("stilling", j.stilling)
      .foreslaa("faggruppe", j.faggruppe)
      .foreslaa("opgave", j.opgave);
  f.foreslaa("fra", kort_dato(j.fra))
      .foreslaa("til", kort_dato(j.til))
      .foreslaa("pladser", std::to_string(j.pladser))
      .foreslaa("ugentlig_tid", j.ugentlig_tid.tekst());
  if (j.saerligt_tilrettelagt) f.foreslaa("saerligt_tilrettelagt", "ja");
  if (j.projekt) f.foreslaa("projekt", std::to_string(j.projekt->vaerdi));
  f.foreslaa("disco", j.disco)
      .foreslaa("esco_uri", j.esco_uri)
      .foreslaa("esco_alias", j.esco_alias);
  f.foreslaa("kontakt_navn", j.kontakt.navn)
      .foreslaa("kontakt_telefon", j.kontakt.telefon)
      .foreslaa("kontakt_email", j.kontakt.email);
  const OpgaveFakta& o = j.vurdering;
  f.foreslaa("ud_over_normeret_niveau", ja_nej(o.ud_over_normeret_niveau))
      .foreslaa("konkurrenceforvridende", ja_nej(o.konkurrenceforvridende));
  f.foreslaa("indgaar_i_serviceniveau", ja_nej(o.indgaar_i_serviceniveau))
      .foreslaa("service_for_borger", ja_nej(o.service_for_borger));
  f.foreslaa("borgers_dokumentation", ja_nej(o.borgers_dokumentation));
  foreslaa_opgaver(f, j.opgaver);
  return f;
}

Webside retside(const Anmodning& a, store::Forbindelse& db, const sager::Jobordrevisning& v,
                Formular f) {
  Html opgaver = opgavevalg(a, db, f);
  return vis_jobordreformular(ramme(a, db),
                              {v.jobordre,
                               std::move(f),
                               {},
                               v.arbejdssted.navn,
                               std::move(opgaver),
                               mulige_projekter(a, db, v.jobordre.p_nummer, v.jobordre.projekt)});
}

Svar ret_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, retside(a, db, v.value(), udfyldt(v.value().jobordre)));
}

Svar ret_gem(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Feltlaeser l(a.form);
  Jobordre j = v.value().jobordre;
  laes_jobordre(l, laes_opgaver(a.form), j);
  j.version = l.version();
  if (!l.ok()) return vis_igen(a, db, retside(a, db, v.value(), som_sendt(a, l.alle())), l.alle());
  const auto svar = sager::aendr_jobordre(db, a.kontekst(), j);
  if (!svar)
    return vis_igen(a, db, retside(a, db, v.value(), som_sendt(a, svar.error())), svar.error());
  return videre("/jobordrer/" + j.nummer, Besked::jobordre_rettet);
}

Svar luk(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& [jobordre, pladser, sted, hoeringer, placeringer] = v.value();
  if (a.method != Method::post)
    return vis(a, db, vis_luk_jobordre(ramme(a, db), {jobordre, pladser, {}}));
  Feltlaeser l(a.form);
  const bool annuller = l.tekst("handling") == "annuller";
  const auto svar =
      annuller
          ? sager::annuller_jobordre(db, a.kontekst(), {jobordre.id, l.version(), l.tekst("grund")})
          : sager::luk_jobordre(db, a.kontekst(), {jobordre.id, l.version(), l.tekst("grund")});
  if (!svar)
    return vis_igen(a, db,
                    vis_luk_jobordre(ramme(a, db), {jobordre, pladser, som_sendt(a, svar.error())}),
                    svar.error());
  return videre("/jobordrer/" + jobordre.nummer,
                annuller ? Besked::jobordre_annulleret : Besked::jobordre_lukket);
}

}  // namespace

void tilfoej_jobordresider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  ruter.get("/jobordrer", laeser, liste);
  ruter.get("/jobordrer.csv", laeser, som_csv);
  ruter.get("/jobordrer/ny", skriver, ny);
  ruter.post("/jobordrer/ny", skriver, opret);
  ruter.get("/jobordrer/{nummer}", laeser, en);
  ruter.post("/jobordrer/{nummer}/hoeringer", skriver, gem_hoering);
  ruter.get("/jobordrer/{nummer}/ret", skriver, ret_vis);
  ruter.post("/jobordrer/{nummer}/ret", skriver, ret_gem);
  ruter.get("/jobordrer/{nummer}/luk", skriver, luk);
  ruter.post("/jobordrer/{nummer}/luk", skriver, luk);
}

}  // namespace nytte::web
