// /api/v1/jobaabninger: job openings and whom they suit.
#include "sager/videre/jobaabning.hpp"
#include "sager/videre/skema.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

using Ord = std::vector<std::string>;

Svar created(std::int64_t id) {
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "id", id);
        w.objekt_slut();
      },
      201);
}

Svar no_content() {
  Svar svar;
  svar.status = 204;
  return svar;
}

// Words as on the pages: one text, parted by commas or lines.
Ord words(ObjektLaeser& o, std::string_view navnet) {
  return sager::ordliste(tekst_eller_tom(o, navnet));
}

void write_words(JsonSkriver& w, std::string_view navnet, const Ord& ord) {
  liste(w, navnet, ord, [](JsonSkriver& ww, const std::string& t) { ww.tekst(t); });
}

std::optional<Jobaabning> read_job(ObjektLaeser& o, Kommunekode kommune) {
  Jobaabning j{.id = {}, .kommune = kommune, .titel = {}, .arbejdsgiver = {}, .sted = {}};
  j.titel = tekst_eller_tom(o, "titel");
  j.arbejdsgiver = tekst_eller_tom(o, "arbejdsgiver");
  j.sted = tekst_eller_tom(o, "sted");
  j.beskrivelse = tekst_eller_tom(o, "beskrivelse");
  const auto art = o.paakraevet<Jobaabningsart>("art");
  j.kompetencer = words(o, "kompetencer");
  j.koerekort = words(o, "koerekort");
  j.sprog = words(o, "sprog");
  j.uddannelse = o.valgfri<Uddannelsesniveau>("uddannelse");
  j.frist = o.valgfri<Dato>("frist");
  j.kilde = tekst_eller_tom(o, "kilde");
  j.lukket = o.valgfri<bool>("lukket").value_or(false);
  if (!art) return std::nullopt;
  j.art = *art;
  return j;
}

void job_fields(JsonSkriver& w, const Jobaabning& j) {
  felt(w, "id", j.id);
  felt(w, "titel", j.titel);
  felt(w, "arbejdsgiver", j.arbejdsgiver);
  felt(w, "sted", j.sted);
  felt(w, "beskrivelse", j.beskrivelse);
  felt(w, "art", j.art);
  write_words(w, "kompetencer", j.kompetencer);
  write_words(w, "koerekort", j.koerekort);
  write_words(w, "sprog", j.sprog);
  felt(w, "uddannelse", j.uddannelse);
  felt(w, "frist", j.frist);
  felt(w, "kilde", j.kilde);
  felt(w, "lukket", j.lukket);
  felt(w, "version", j.version);
}

Resultat<Svar> list_jobs(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::jobaabninger(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "jobaabninger", alle, [](JsonSkriver& ww, const Jobaabning& j) {
      ww.objekt();
      job_fields(ww, j);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> add_job(const Anmodning& anmodning, store::Forbindelse& db) {
  const auto kommune = anmodning.bruger().kommune;
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) { return read_job(o, kommune); }));
  NYTTE_TRY(const auto id, sager::opret_jobaabning(db, anmodning.kontekst(), ny));
  return created(id.vaerdi);
}

Resultat<Svar> change_job(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobaabningId>(anmodning, "id"));
  NYTTE_TRY(const auto version, if_match(anmodning));
  const auto kommune = anmodning.bruger().kommune;
  NYTTE_TRY(auto j, laes_krop(anmodning, [&](ObjektLaeser& o) { return read_job(o, kommune); }));
  j.id = id;
  j.version = version;
  NYTTE_TRY(const auto ny, sager::ret_jobaabning(db, anmodning.kontekst(), j));
  return med_version(no_content(), ny);
}

void write_candidate(JsonSkriver& w, const sager::Kandidat& k) {
  w.objekt();
  felt(w, "borger", k.borger);
  felt(w, "navn", k.navn);
  felt(w, "foreslaas", k.svar.foreslaas);
  liste(w, "grunde", k.svar.grunde, [](JsonSkriver& ww, const sager::Matchgrund& g) {
    ww.objekt();
    felt(ww, "art", g.art);
    felt(ww, "har", g.har);
    felt(ww, "saetning", sager::saetning(g));
    ww.objekt_slut();
  });
  liste(w, "gjort", k.gjort, [](JsonSkriver& ww, const Jobmatch& m) {
    ww.objekt();
    felt(ww, "skridt", m.skridt);
    felt(ww, "dato", m.dato);
    felt(ww, "bemaerkning", m.bemaerkning);
    ww.objekt_slut();
  });
  w.objekt_slut();
}

Resultat<Svar> show_job(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobaabningId>(anmodning, "id"));
  NYTTE_TRY(const auto v, sager::vis_jobaabning(db, anmodning.kontekst(), id));
  return med_version(json_svar([&](JsonSkriver& w) {
                       w.objekt();
                       job_fields(w, v.job);
                       felt(w, "foreslaas", v.foreslaas);
                       felt(w, "uden_skema", v.uden_skema);
                       liste(w, "kandidater", v.kandidater, write_candidate);
                       w.objekt_slut();
                     }),
                     v.job.version);
}

Resultat<Svar> add_match(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobaabningId>(anmodning, "id"));
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Jobmatch> {
              const auto borger = o.paakraevet<BorgerId>("borger");
              const auto skridt = o.paakraevet<Jobmatchskridt>("skridt");
              const auto dato = o.paakraevet<Dato>("dato");
              std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
              if (!borger || !skridt || !dato) return std::nullopt;
              return Jobmatch{0, id, *borger, *skridt, *dato, std::move(bemaerkning)};
            }));
  NYTTE_TRY(const auto nr, sager::registrer_jobmatch(db, anmodning.kontekst(), ny));
  return created(nr);
}

}  // namespace

void tilfoej_jobaabninger(Ruter& ruter) {
  const auto vejleder = kraever({Rolle::sagsbehandler, Rolle::projektleder});
  const auto jobskriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const auto joblaeser = kraever(
      {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder});
  ruter.get("/api/v1/jobaabninger", joblaeser, svarer(list_jobs));
  ruter.post("/api/v1/jobaabninger", jobskriver, svarer_en_gang(add_job));
  ruter.get("/api/v1/jobaabninger/{id}", joblaeser, svarer(show_job));
  ruter.put("/api/v1/jobaabninger/{id}", jobskriver, svarer(change_job));
  ruter.post("/api/v1/jobaabninger/{id}/match", vejleder, svarer_en_gang(add_match));
}

}  // namespace nytte::web::api
