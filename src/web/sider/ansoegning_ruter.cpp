// Applications for dispensation: list, file, new, the form, attachments, sending, withdrawal.
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/historik/historik.hpp"
#include "web/afkodning.hpp"
#include "web/sider/ansoegning_visning.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

constexpr std::int64_t kHoejstIFil = 10'000;

sager::Ansoegningsfilter laes_filter(const Anmodning& a) {
  return {.tilstand = laes_kode<Ansoegningstilstand>(a.query.get("tilstand"))};
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  DispensationslisteSide s{.liste = {}, .tilstand = std::string(a.query.get("tilstand"))};
  s.side = laes_sidenummer(a.query);
  auto fundne = sager::find_ansoegninger(
      db, a.kontekst(), laes_filter(a),
      {.start = (s.side - 1) * kRaekkerPaaSiden, .antal = kRaekkerPaaSiden});
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  s.liste = std::move(fundne).value();
  s.sider = antal_sider(s.liste.i_alt);
  return vis(a, db, vis_dispensationer(ramme(a, db), s));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto fundne = sager::find_ansoegninger(db, a.kontekst(), laes_filter(a),
                                               {.start = 0, .antal = kHoejstIFil});
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& o : fundne.value().raekker) {
    const auto& i = o.ansoegning.indhold;
    raekker.push_back({std::to_string(o.ansoegning.id.vaerdi),
                       i.p_nummer ? i.p_nummer->tekst() : "", o.arbejdssted,
                       dispensationstilstand_ord(o.ansoegning.tilstand), dispensation_naeste(o),
                       o.ansoegning.raad, i.pladser ? std::to_string(*i.pladser) : "",
                       i.fra ? iso(*i.fra) : "", i.til ? iso(*i.til) : "", iso(o.senest)});
  }
  return download(csv_fil({"Sag", "P-nummer", "Arbejdssted", "Tilstand", "Næste skridt", "Råd",
                           "Pladser", "Fra", "Til", "Senest"},
                          raekker),
                  "text/csv; charset=utf-8", "dispensationer.csv");
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

Webside nyside(const Anmodning& a, store::Forbindelse& db, Formular f) {
  DispensationNySide s{std::move(f), {}, {}};
  if (const auto p = PNummer::laes(s.formular.vaerdi("p_nummer"))) {
    if (const auto sted = sager::vis_arbejdssted(db, a.kontekst(), *p)) {
      s.arbejdssted = sted.value().arbejdssted.navn + ", " + p->tekst();
      if (auto m = sager::kan_soege_dispensation(db, a.kontekst(), *p))
        s.myndighed = std::move(m).value();
    }
  }
  if (s.arbejdssted.empty()) s.arbejdssteder = arbejdssteder(a, db);
  return vis_ny_dispensation(ramme(a, db), s);
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  Formular f;
  for (const char* felt : {"p_nummer", "jobordre", "forrige"})
    if (const auto v = a.query.find(felt)) f.foreslaa(felt, std::string(*v));
  return vis(a, db, nyside(a, db, std::move(f)));
}

Svar opret(const Anmodning& a, store::Forbindelse& db) {
  const auto igen = [&](const Fejl& fejl) {
    return vis_igen(a, db, nyside(a, db, som_sendt(a, fejl)), fejl);
  };
  Feltlaeser l(a.form);
  const auto p = l.p_nummer("p_nummer");
  if (!l.ok()) return igen(l.alle());
  sager::NyAnsoegning ny{.p_nummer = *p};
  if (const auto j = l.tekst("jobordre"); !j.empty()) ny.jobordre = j;
  if (const auto f = laes_positivt_tal(l.tekst("forrige"))) ny.forrige = AnsoegningId{*f};
  const auto svar = sager::opret_ansoegning(db, a.kontekst(), ny);
  if (!svar) return igen(svar.error());
  return videre(dispensation_sti(svar.value().id), Besked::ansoegning_oprettet);
}

Resultat<sager::Ansoegningsvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<AnsoegningId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_ansoegning(db, a.kontekst(), *id);
}

// The page with these values in the form, judged as they stand.
Webside formularside(const Anmodning& a, store::Forbindelse& db, const sager::Ansoegningsvisning& v,
                     Formular f, Formular bilag = {}) {
  DispensationSide s{
      .visning = v, .formular = std::move(f), .bilag = std::move(bilag), .i_dag = a.i_dag};
  if (auto h = sager::historik(db, a.kontekst(), std::string(sager::kAnsoegningsemne),
                               std::to_string(v.ansoegning.id.vaerdi)))
    s.historie = std::move(h).value();
  return vis_dispensation(ramme(a, db), s);
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db,
             formularside(a, db, v.value(), dispensation_formular(v.value().ansoegning.indhold)));
}

// What a button does beyond saving, and where it leads.
struct Gemt {
  std::string sti;
  Besked besked = Besked::ansoegning_gemt;
};

Gemt gemt_paa(const std::string& sti, const std::string& ved) {
  const bool kendt = ved == "vurdering" || ved.starts_with("punkt-");
  return {sti + (kendt ? "#" + percent_encode(ved) : "")};
}

Resultat<Gemt> gem_og(const Anmodning& a, store::Forbindelse& db,
                      const sager::Ansoegningsvalg& valg, const std::string& handling) {
  const std::string sti = dispensation_sti(valg.id);
  if (handling == "registertal") {
    NYTTE_TRY(sager::hent_registertal(db, a.kontekst(), valg));
    return gemt_paa(sti, "punkt-5");
  }
  if (handling == "effekt") {
    NYTTE_TRY(sager::hent_effekt(db, a.kontekst(), valg));
    return gemt_paa(sti, "punkt-13");
  }
  if (handling == "hoering") {
    NYTTE_TRY(const auto v, sager::begynd_hoering(db, a.kontekst(), valg));
    return Gemt{"/hoeringer/" + std::to_string(v.sag.id.vaerdi), Besked::hoering_klargjort};
  }
  if (handling == "hoeringssvar") {
    NYTTE_TRY(sager::brug_hoeringssvar(db, a.kontekst(), valg));
    return gemt_paa(sti, "punkt-6");
  }
  return gemt_paa(sti, std::string(a.form.get("gem")));
}

Svar gem(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Feltlaeser l(a.form);
  const auto indhold = laes_dispensation(l, v.value().ansoegning.indhold);
  const auto igen = [&](const Fejl& fejl) {
    return vis_igen(a, db, formularside(a, db, v.value(), som_sendt(a, fejl)), fejl);
  };
  if (!l.ok()) return igen(l.alle());
  const auto id = v.value().ansoegning.id;
  const auto svar = sager::gem_ansoegning(db, a.kontekst(), {id, l.version()}, indhold);
  if (!svar) return igen(svar.error());
  const std::string handling = l.tekst("handling");
  if (handling == "gennemse") return redirect(dispensation_sti(id) + "/indsend");
  const auto gjort = gem_og(a, db, {id, svar.value().version}, handling);
  if (gjort) return videre(gjort.value().sti, gjort.value().besked);
  // The points are saved all the same: the form goes on from their new version.
  const auto nu = hent(a, db);
  if (!nu) return vis_fejlside(a, &db, nu.error());
  return vis_igen(a, db, formularside(a, db, nu.value(), som_sendt(a, gjort.error())),
                  gjort.error());
}

// Only the panel, for vurdering.js.
Svar vurdering(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v)
    return text(besked(v.error().poster().front()) + "\n",
                static_cast<unsigned>(v.error().http_status()));
  Feltlaeser l(a.form);
  const auto indhold = laes_dispensation(l, v.value().ansoegning.indhold);
  const auto proevet = sager::proev_ansoegning(db, a.kontekst(), v.value().ansoegning.id, indhold);
  if (!proevet)
    return text(besked(proevet.error().poster().front()) + "\n",
                static_cast<unsigned>(proevet.error().http_status()));
  return html(dispensationspanel(proevet.value(), a.i_dag).markup());
}

Svar vedlaeg(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  sager::NytBilag ny;
  ny.titel = Feltlaeser(a.form).tekst("titel");
  for (const auto& fil : a.filer) {
    if (fil.felt != "fil") continue;
    ny.navn = fil.filnavn;
    ny.indhold = fil.indhold;
  }
  const auto id = v.value().ansoegning.id;
  const auto svar = sager::vedlaeg_ansoegning(db, a.kontekst(), id, std::move(ny));
  if (!svar)
    return vis_igen(
        a, db,
        formularside(a, db, v.value(), dispensation_formular(v.value().ansoegning.indhold),
                     som_sendt(a, svar.error())),
        svar.error());
  return videre(dispensation_sti(id) + "#bilag", Besked::bilag_vedlagt);
}

Svar fjern(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<AnsoegningId>(a, "id");
  const auto bilag = laes_positivt_tal(a.path_values.get("bilag"));
  if (!id || !bilag) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto svar = sager::fjern_ansoegningsbilag(db, a.kontekst(), *id, *bilag);
  if (!svar) return vis_fejlside(a, &db, svar.error());
  return videre(dispensation_sti(*id) + "#bilag", Besked::bilag_taget_af);
}

Svar indsend(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().ansoegning.id;
  if (a.method != Method::post)
    return vis(a, db, vis_indsend_dispensation(ramme(a, db), {v.value(), {}, a.i_dag}));
  const auto svar = sager::indsend_ansoegning(db, a.kontekst(), {id, Feltlaeser(a.form).version()});
  if (!svar)
    return vis_igen(
        a, db,
        vis_indsend_dispensation(ramme(a, db), {v.value(), som_sendt(a, svar.error()), a.i_dag}),
        svar.error());
  return videre(dispensation_sti(id), Besked::ansoegning_sendt);
}

Svar traek_tilbage(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().ansoegning.id;
  if (a.method != Method::post)
    return vis(a, db, vis_traek_tilbage(ramme(a, db), {v.value(), {}, a.i_dag}));
  const auto svar =
      sager::traek_ansoegning_tilbage(db, a.kontekst(), id, Feltlaeser(a.form).tekst("grund"));
  if (!svar)
    return vis_igen(
        a, db, vis_traek_tilbage(ramme(a, db), {v.value(), som_sendt(a, svar.error()), a.i_dag}),
        svar.error());
  return videre(dispensation_sti(id), Besked::ansoegning_trukket);
}

Resultat<sager::Brevvisning> hent_brev(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<AnsoegningId>(a, "id");
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  if (!id || !nr || *nr > 1'000) return Fejl(Fejlkode::findes_ikke);
  return sager::hent_ansoegning_brev(db, a.kontekst(), *id, static_cast<std::int32_t>(*nr));
}

Svar indsendelse(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto brev = hent_brev(a, db);
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  if (!brev || !nr || *nr > std::ssize(v.value().indsendelser))
    return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto& i = v.value().indsendelser[static_cast<std::size_t>(*nr) - 1];
  return vis(a, db, vis_indsendelse(ramme(a, db), {v.value(), i, brev.value()}));
}

Svar indsendelse_pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto brev = hent_brev(a, db);
  if (!brev) return vis_fejlside(a, &db, brev.error());
  return download(brev.value().pdf, "application/pdf",
                  "ansoegning-" + std::string(a.path_values.get("id")) + "-" +
                      std::string(a.path_values.get("nr")) + ".pdf");
}

}  // namespace

void tilfoej_dispensationssider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const std::string sag = "/dispensationer/{id}";
  ruter.get("/dispensationer", laeser, liste);
  ruter.get("/dispensationer.csv", laeser, som_csv);
  ruter.get("/dispensationer/ny", skriver, ny);
  ruter.post("/dispensationer/ny", skriver, opret);
  ruter.get(sag, laeser, en);
  ruter.post(sag, skriver, gem);
  ruter.post(sag + "/vurdering", skriver, vurdering);
  ruter.modtag_fil(sag + "/bilag", skriver, vedlaeg);
  ruter.post(sag + "/bilag/{bilag}/fjern", skriver, fjern);
  ruter.get(sag + "/indsend", skriver, indsend);
  ruter.post(sag + "/indsend", skriver, indsend);
  ruter.get(sag + "/traek-tilbage", skriver, traek_tilbage);
  ruter.post(sag + "/traek-tilbage", skriver, traek_tilbage);
  ruter.get(sag + "/indsendelser/{nr}", laeser, indsendelse);
  ruter.get(sag + "/indsendelser/{nr}/pdf", laeser, indsendelse_pdf);
}

}  // namespace nytte::web
