// /api/v1/evalueringer: the yearly evaluations. Figures are those anybody may see, unless all are
// asked for.
#include "web/api/evalueringer.hpp"

#include "sager/evaluering/evaluering.hpp"
#include "sager/evaluering/filer.hpp"
#include "sager/rapport/filer.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

// A number, or the word that says why there is none.
void figure(JsonSkriver& w, const Evalueringstal& t) {
  if (t.tilstand != Taltilstand::kendt) return w.tekst(navn(t.tilstand));
  w.tekst(to_decimaler(Broek(t.vaerdi, 100)));
}

void write_row(JsonSkriver& w, const Talraekke& r) {
  w.objekt();
  felt(w, "noegle", r.noegle);
  felt(w, "navn", r.navn);
  liste(w, "aar", r.aar, figure);
  liste(w, "aaret_foer", r.foer, figure);
  w.objekt_slut();
}

void write_table(JsonSkriver& w, const Evalueringstabel& t) {
  w.objekt();
  felt(w, "noegle", t.noegle);
  felt(w, "titel", t.titel);
  felt(w, "forklaring", t.forklaring);
  liste(w, "kolonner", t.kolonner, [](JsonSkriver& v, const Talkolonne& k) {
    v.objekt();
    felt(v, "navn", k.navn);
    felt(v, "enhed", k.enhed);
    v.objekt_slut();
  });
  liste(w, "raekker", t.raekker, write_row);
  w.objekt_slut();
}

void write_content(JsonSkriver& w, const Evalueringsindhold& e) {
  felt(w, "aar", e.aar);
  felt(w, "kommune", e.kommune);
  felt(w, "fra", e.periode.fra());
  felt(w, "til", e.periode.til());
  felt(w, "kendt_til", e.kendt_til);
  felt(w, "hele_aaret", e.hele_aaret);
  liste(w, "kapitler", e.kapitler, [](JsonSkriver& v, const Evalueringskapitel& k) {
    v.objekt();
    felt(v, "afsnit", k.afsnit);
    felt(v, "vurdering", k.vurdering);
    liste(v, "tabeller", k.tabeller, write_table);
    liste(v, "saetninger", k.saetninger,
          [](JsonSkriver& u, const std::string& s) { vaerdi(u, s); });
    v.objekt_slut();
  });
  liste(w, "kommentarer", e.kommentarer, [](JsonSkriver& v, const Evalueringskommentar& c) {
    v.objekt();
    felt(v, "hvem", c.hvem);
    felt(v, "dag", c.dag);
    felt(v, "tekst", c.tekst);
    felt(v, "version", c.version);
    v.objekt_slut();
  });
  liste(w, "beslutninger", e.beslutninger, [](JsonSkriver& v, const Evalueringsbeslutning& b) {
    v.objekt();
    felt(v, "id", b.id);
    felt(v, "tekst", b.tekst);
    felt(v, "ansvarlig", b.ansvarlig);
    felt(v, "frist", b.frist);
    v.objekt_slut();
  });
}

void write_version(JsonSkriver& w, const sager::Evalueringsversionslinje& l) {
  felt(w, "nummer", l.post.nummer);
  felt(w, "frosset", l.post.frosset);
  felt(w, "frosset_af", l.frosset_af);
  felt(w, "grund", l.post.grund);
  felt(w, "sha256", l.post.csv_sha256);
  liste(w, "delt_med", l.delinger,
        [](JsonSkriver& v, const Evalueringsdeling& d) { vaerdi(v, d.raad); });
}

Resultat<Svar> overview(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::evalueringsoverblik(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "raekker", alle, [](JsonSkriver& v, const sager::Evalueringsaar& a) {
      v.objekt();
      felt(v, "aar", a.aar);
      felt(v, "slut", a.slut);
      felt(v, "placeringer", a.placeringer);
      felt(v, "versioner", a.versioner);
      felt(v, "frosset", a.frosset);
      v.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<std::int32_t> read_year(const Anmodning& anmodning) {
  return sager::laes_evalueringsaar(anmodning.path_values.get("aar"), anmodning.i_dag);
}

Resultat<bool> read_all(const Anmodning& anmodning) {
  Parametre q(anmodning);
  const auto alle = q.valgfri<bool>("alle_tal").value_or(false);
  NYTTE_TRY(q.slut());
  return alle;
}

Resultat<Svar> year(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto aar, read_year(anmodning));
  NYTTE_TRY(const auto alle, read_all(anmodning));
  NYTTE_TRY(const auto v, sager::vis_evaluering(db, anmodning.kontekst(), {aar, alle}));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "versioner", v.versioner,
          [](JsonSkriver& u, const sager::Evalueringsversionslinje& l) {
            u.objekt();
            write_version(u, l);
            u.objekt_slut();
          });
    write_content(w, v.nu);
    w.objekt_slut();
  });
}

Resultat<sager::Evalueringsvalg> version_of(const Anmodning& anmodning) {
  struct Nummer;
  NYTTE_TRY(const auto aar, read_year(anmodning));
  NYTTE_TRY(const auto nummer, laes_sti<Id<Nummer>>(anmodning, "nummer"));
  if (nummer.vaerdi > 1'000'000) return Fejl(Fejlkode::findes_ikke);
  return sager::Evalueringsvalg{aar, static_cast<std::int32_t>(nummer.vaerdi)};
}

Svar version_answer(const sager::Evalueringsversionsvisning& v, unsigned status) {
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        write_version(w, v.linje);
        write_content(w, v.indhold);
        w.objekt_slut();
      },
      status);
}

Resultat<Svar> version(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, version_of(anmodning));
  NYTTE_TRY(const auto alle, read_all(anmodning));
  NYTTE_TRY(const auto v, sager::vis_evalueringsversion(db, anmodning.kontekst(), valg, alle));
  return version_answer(v, 200);
}

Resultat<Svar> freeze(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto aar, read_year(anmodning));
  NYTTE_TRY(const auto f,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::Evalueringsfrysning> {
              const auto kendt = o.paakraevet<std::int32_t>("kendt_nummer");
              std::string grund = tekst_eller_tom(o, "grund");
              if (!kendt) return std::nullopt;
              return sager::Evalueringsfrysning{aar, *kendt, std::move(grund)};
            }));
  NYTTE_TRY(const auto valg, sager::frys_evaluering(db, anmodning.kontekst(), f));
  NYTTE_TRY(const auto v, sager::vis_evalueringsversion(db, anmodning.kontekst(), valg, false));
  return oprettet(version_answer(v, 201), "/api/v1/evalueringer/" + std::to_string(aar) +
                                              "/versioner/" + std::to_string(valg.nummer));
}

Resultat<Svar> file(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, version_of(anmodning));
  const auto format = laes_kode<Rapportformat>(anmodning.path_values.get("format"));
  if (!format) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto fil, sager::hent_evalueringsfil(db, anmodning.kontekst(), valg, *format));
  return download(std::move(fil.bytes), std::string(sager::medietype(*format)), fil.navn);
}

Svar done() {
  Svar svar;
  svar.status = 204;
  return svar;
}

Resultat<Svar> comment(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto aar, read_year(anmodning));
  NYTTE_TRY(const auto tekst, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<std::string>("tekst");
            }));
  NYTTE_TRY(sager::kommenter_evaluering(db, anmodning.kontekst(), aar, tekst));
  return done();
}

Resultat<Svar> decide(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto aar, read_year(anmodning));
  NYTTE_TRY(const auto b,
            laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<Evalueringsbeslutning> {
              const auto tekst = o.paakraevet<std::string>("tekst");
              std::string ansvarlig = tekst_eller_tom(o, "ansvarlig");
              const auto frist = o.valgfri<Dato>("frist");
              if (!tekst) return std::nullopt;
              return Evalueringsbeslutning{
                  .tekst = *tekst, .ansvarlig = std::move(ansvarlig), .frist = frist};
            }));
  NYTTE_TRY(const auto id, sager::beslut(db, anmodning.kontekst(), aar, b));
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "id", id);
        w.objekt_slut();
      },
      201);
}

Resultat<Svar> share(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, version_of(anmodning));
  NYTTE_TRY(sager::del_evaluering(db, anmodning.kontekst(), valg));
  return done();
}

Resultat<Svar> raadets(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::raadets_evalueringer(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "raekker", alle, [](JsonSkriver& v, const sager::Raadsevaluering& r) {
      v.objekt();
      felt(v, "id", r.id);
      felt(v, "kommune", r.kommune);
      felt(v, "aar", r.aar);
      felt(v, "nummer", r.nummer);
      felt(v, "frosset", r.frosset);
      felt(v, "sha256", r.fingeraftryk);
      v.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> raadet_ser(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<EvalueringsversionId>(anmodning, "id"));
  NYTTE_TRY(const auto v, sager::raadet_ser_evaluering(db, anmodning.kontekst(), id));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "nummer", v.om.nummer);
    felt(w, "sha256", v.om.fingeraftryk);
    write_content(w, v.indhold);
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_evalueringer(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto leder = kraever({Rolle::leder});
  const auto raad = kraever({Rolle::sekretariat, Rolle::raadsmedlem});
  const std::string aar = "/api/v1/evalueringer/{aar}";
  ruter.get("/api/v1/evalueringer", laeser, svarer(overview));
  ruter.get(aar, laeser, svarer(year));
  ruter.post(aar + "/versioner", leder, svarer_en_gang(freeze));
  ruter.get(aar + "/versioner/{nummer}", laeser, svarer(version));
  ruter.get(aar + "/versioner/{nummer}/filer/{format}", laeser, svarer(file));
  ruter.post(aar + "/versioner/{nummer}/del", leder, svarer_en_gang(share));
  ruter.post(aar + "/kommentarer", laeser, svarer_en_gang(comment));
  ruter.post(aar + "/beslutninger", leder, svarer_en_gang(decide));
  ruter.get("/api/v1/raad/evalueringer", raad, svarer(raadets));
  ruter.get("/api/v1/raad/evalueringer/{id}", raad, svarer(raadet_ser));
}

}  // namespace nytte::web::api
