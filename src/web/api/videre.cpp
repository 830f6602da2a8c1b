// /api/v1: the way towards job and education.
#include "sager/videre/registrer.hpp"
#include "sager/videre/skema.hpp"
#include "sager/videre/vis.hpp"
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

// --- writing

Resultat<Svar> add_form(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(
      const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Kompetenceskema> {
        Kompetenceskema s{
            .id = 0, .borger = borger, .dato = o.valgfri<Dato>("dato").value_or(anmodning.i_dag)};
        s.uddannelse = o.valgfri<Uddannelsesniveau>("uddannelse");
        s.uddannelse_tekst = tekst_eller_tom(o, "uddannelse_tekst");
        s.erfaring = tekst_eller_tom(o, "erfaring");
        s.koerekort = words(o, "koerekort");
        s.sprog = words(o, "sprog");
        s.oensker = words(o, "oensker");
        s.kompetencer = words(o, "kompetencer");
        return s;
      }));
  NYTTE_TRY(const auto id, sager::gem_skema(db, anmodning.kontekst(), ny));
  return created(id);
}

// One conversation with at most one agreement; more are more conversations' or the page's.
Resultat<Svar> add_talk(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::NySamtale> {
              const auto dato = o.paakraevet<Dato>("dato");
              std::string tekst = tekst_eller_tom(o, "tekst");
              std::string hvad = tekst_eller_tom(o, "aftale");
              const auto hvem = o.valgfri<Aftaleansvarlig>("hvem");
              const auto inden = o.valgfri<Dato>("inden");
              if (!dato) return std::nullopt;
              sager::NySamtale s{{0, borger, *dato, std::move(tekst)}, {}};
              // An agreement without a day is told as one whose day is wrong, by the use case.
              if (!hvad.empty())
                s.aftaler.push_back({.id = 0,
                                     .samtale = 0,
                                     .borger = borger,
                                     .hvad = std::move(hvad),
                                     .hvem = hvem.value_or(Aftaleansvarlig::borger),
                                     .inden = inden.value_or(Dato::fra_dagnummer(0))});
              return s;
            }));
  NYTTE_TRY(const auto id, sager::registrer_samtale(db, anmodning.kontekst(), ny));
  return created(id);
}

Resultat<Svar> add_help(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Hjaelp> {
              const auto art = o.paakraevet<Hjaelpsart>("art");
              const auto dato = o.paakraevet<Dato>("dato");
              std::string notat = tekst_eller_tom(o, "notat");
              if (!art || !dato) return std::nullopt;
              return Hjaelp{0, borger, *art, *dato, std::move(notat)};
            }));
  NYTTE_TRY(const auto id, sager::registrer_hjaelp(db, anmodning.kontekst(), ny));
  return created(id);
}

Resultat<Svar> add_step(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Uddannelsesskridt> {
              const auto art = o.paakraevet<Uddannelsesskridtart>("art");
              std::string hvad = tekst_eller_tom(o, "hvad");
              const auto inden = o.paakraevet<Dato>("inden");
              if (!art || !inden) return std::nullopt;
              return Uddannelsesskridt{0, borger, *art, std::move(hvad), *inden, {}};
            }));
  NYTTE_TRY(const auto id, sager::registrer_uddannelsesskridt(db, anmodning.kontekst(), ny));
  return created(id);
}

Resultat<Svar> add_next(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto placering, laes_sti<PlaceringId>(anmodning, "id"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Naesteskridt> {
              const auto art = o.paakraevet<Naesteskridtart>("art");
              const auto hvornaar = o.paakraevet<Dato>("hvornaar");
              std::string hvem = tekst_eller_tom(o, "hvem");
              std::string tekst = tekst_eller_tom(o, "tekst");
              if (!art || !hvornaar) return std::nullopt;
              return Naesteskridt{0, placering, *art, *hvornaar, std::move(hvem), std::move(tekst)};
            }));
  NYTTE_TRY(const auto id, sager::registrer_naesteskridt(db, anmodning.kontekst(), ny));
  return created(id);
}

Resultat<Svar> add_exit(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(
      const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Borgerafgang> {
        const auto placering = o.valgfri<PlaceringId>("placering");
        const auto art = o.paakraevet<Afgangsart>("art");
        const auto dato = o.paakraevet<Dato>("dato");
        const auto kilde = o.paakraevet<Afgangskilde>("kilde");
        std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
        if (!art || !dato || !kilde) return std::nullopt;
        return Borgerafgang{0, borger, placering, *art, *dato, *kilde, std::move(bemaerkning)};
      }));
  NYTTE_TRY(const auto id, sager::registrer_afgang(db, anmodning.kontekst(), ny));
  return created(id);
}

struct Line {
  Videreregister register_;
  std::int64_t id;
};
Resultat<Line> line_of(const Anmodning& anmodning) {
  const auto r = laes_kode<Videreregister>(anmodning.path_values.get("register"));
  if (!r) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(const auto id, laes_sti<JobaabningId>(anmodning, "id"));
  return Line{*r, id.vaerdi};
}

Resultat<Svar> close_line(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto linje, line_of(anmodning));
  NYTTE_TRY(const auto slut,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Aftaleafslutning> {
              const auto udfald = o.paakraevet<Aftaleudfald>("udfald");
              const auto dato = o.paakraevet<Dato>("dato");
              std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
              if (!udfald || !dato) return std::nullopt;
              return Aftaleafslutning{*udfald, *dato, std::move(bemaerkning)};
            }));
  NYTTE_TRY(sager::afslut_aftale(db, anmodning.kontekst(), {linje.register_, linje.id, slut}));
  return no_content();
}

Resultat<Svar> annul_line(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto linje, line_of(anmodning));
  NYTTE_TRY(const auto grund, laes_krop(anmodning, [&](ObjektLaeser& o) {
              return std::optional(tekst_eller_tom(o, "grund"));
            }));
  NYTTE_TRY(sager::annuller_videre(db, anmodning.kontekst(), {linje.register_, linje.id, grund}));
  return no_content();
}

// --- reading

void write_form(JsonSkriver& w, const Kompetenceskema& s) {
  w.objekt();
  felt(w, "id", s.id);
  felt(w, "dato", s.dato);
  felt(w, "uddannelse", s.uddannelse);
  felt(w, "uddannelse_tekst", s.uddannelse_tekst);
  felt(w, "erfaring", s.erfaring);
  write_words(w, "koerekort", s.koerekort);
  write_words(w, "sprog", s.sprog);
  write_words(w, "oensker", s.oensker);
  write_words(w, "kompetencer", s.kompetencer);
  felt(w, "af_borgeren", s.af_borgeren);
  w.objekt_slut();
}

void write_next(JsonSkriver& w, const std::optional<Naesteskridt>& n) {
  w.felt("naeste_skridt");
  if (!n) {
    w.null();
    return;
  }
  w.objekt();
  felt(w, "placering", n->placering);
  felt(w, "art", n->art);
  felt(w, "hvornaar", n->hvornaar);
  felt(w, "hvem", n->hvem);
  felt(w, "tekst", n->tekst);
  w.objekt_slut();
}

void write_end(JsonSkriver& w, const std::optional<Aftaleafslutning>& a) {
  felt(w, "udfald", a ? std::optional(a->udfald) : std::nullopt);
  felt(w, "afsluttet", a ? std::optional(a->dato) : std::nullopt);
}

void write_lists(JsonSkriver& w, const sager::Videresvisning& v) {
  liste(w, "samtaler", v.samtaler, [](JsonSkriver& ww, const Samtale& x) {
    ww.objekt();
    felt(ww, "id", x.id);
    felt(ww, "dato", x.dato);
    felt(ww, "tekst", x.tekst);
    ww.objekt_slut();
  });
  liste(w, "aftaler", v.aftaler, [](JsonSkriver& ww, const Samtaleaftale& x) {
    ww.objekt();
    felt(ww, "id", x.id);
    felt(ww, "hvad", x.hvad);
    felt(ww, "hvem", x.hvem);
    felt(ww, "inden", x.inden);
    write_end(ww, x.afslutning);
    ww.objekt_slut();
  });
  liste(w, "uddannelsesskridt", v.skridt, [](JsonSkriver& ww, const Uddannelsesskridt& x) {
    ww.objekt();
    felt(ww, "id", x.id);
    felt(ww, "art", x.art);
    felt(ww, "hvad", x.hvad);
    felt(ww, "inden", x.inden);
    write_end(ww, x.afslutning);
    ww.objekt_slut();
  });
  liste(w, "hjaelp", v.hjaelp, [](JsonSkriver& ww, const Hjaelp& x) {
    ww.objekt();
    felt(ww, "id", x.id);
    felt(ww, "art", x.art);
    felt(ww, "dato", x.dato);
    felt(ww, "notat", x.notat);
    ww.objekt_slut();
  });
  liste(w, "afgange", v.afgange, [](JsonSkriver& ww, const Borgerafgang& x) {
    ww.objekt();
    felt(ww, "id", x.id);
    felt(ww, "placering", x.placering);
    felt(ww, "art", x.art);
    felt(ww, "dato", x.dato);
    felt(ww, "kilde", x.kilde);
    felt(ww, "bemaerkning", x.bemaerkning);
    felt(ww, "annulleret", x.annulleret);
    ww.objekt_slut();
  });
}

Resultat<Svar> show_way(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto borger, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto v, sager::vis_videre(db, anmodning.kontekst(), borger));
  return json_svar([&](JsonSkriver& w) {
    const auto* p = sager::seneste_placering(v);
    w.objekt();
    felt(w, "borger", borger);
    felt(w, "i_uddannelsespaalaeg", v.i_paalaeg);
    write_next(w, p == nullptr ? std::nullopt : p->naeste);
    liste(w, "kompetenceskemaer", v.skemaer, write_form);
    felt(w, "cv_uger", v.cv.uger);
    write_lists(w, v);
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_videre(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder, Rolle::projektleder});
  const auto vejleder = kraever({Rolle::sagsbehandler, Rolle::projektleder});
  const auto sagsbehandler = kraever({Rolle::sagsbehandler});
  const std::string borger = "/api/v1/borgere/{id}/";
  ruter.get("/api/v1/borgere/{id}/videre", laeser, svarer(show_way));
  ruter.post(borger + "kompetenceskemaer", vejleder, svarer_en_gang(add_form));
  ruter.post(borger + "samtaler", vejleder, svarer_en_gang(add_talk));
  ruter.post(borger + "hjaelp", vejleder, svarer_en_gang(add_help));
  ruter.post(borger + "uddannelsesskridt", sagsbehandler, svarer_en_gang(add_step));
  ruter.post(borger + "afgange", sagsbehandler, svarer_en_gang(add_exit));
  ruter.post("/api/v1/placeringer/{id}/naeste-skridt", vejleder, svarer_en_gang(add_next));
  ruter.post("/api/v1/videre/{register}/{id}/luk", vejleder, svarer(close_line));
  ruter.post("/api/v1/videre/{register}/{id}/annuller",
             kraever({Rolle::sagsbehandler, Rolle::leder, Rolle::projektleder}),
             svarer(annul_line));
}

}  // namespace nytte::web::api
