// /api/v1/rapporter: the quarterly reports, and the list of places.
#include "sager/rapport/filer.hpp"
#include "sager/rapport/rapport.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void number(JsonSkriver& w, std::string_view navnet, const std::optional<Hundrededele>& h) {
  w.felt(navnet);
  if (!h) return w.null();
  w.tekst(to_decimaler(Broek(*h, 100)));
}

void write_row(JsonSkriver& w, const Rapportraekke& x) {
  w.objekt();
  felt(w, "cvr", x.cvr);
  felt(w, "p_nummer", x.p_nummer);
  felt(w, "arbejdssted", x.arbejdssted);
  felt(w, "sektor", x.sektor);
  felt(w, "ordning", x.ordning);
  felt(w, "stilling", x.stilling);
  felt(w, "disco", x.disco);
  felt(w, "esco_uri", x.esco);
  felt(w, "fra", x.fra);
  felt(w, "til", x.til);
  felt(w, "ende", x.ende);
  number(w, "uger", x.uger);
  felt(w, "ugentlig_tid", Ugetimer::fra_minutter(x.ugeminutter));
  number(w, "fuldtidspersoner", x.fuldtidspersoner);
  number(w, "ordinaert_ansatte", x.ansatte);
  felt(w, "ansattemaal", x.ansattemaal);
  felt(w, "stoettede_personer", x.stoettede_personer);
  number(w, "stoettede_fuldtidspersoner", x.stoettede_fuldtid);
  felt(w, "dispensation", x.dispensation);
  felt(w, "dispensation_til", x.dispensation_til);
  felt(w, "medarbejdersiden", x.hoeringsart);
  felt(w, "medarbejdersiden_dato", x.hoeringsdato);
  felt(w, "indhold", x.indhold);
  felt(w, "formaal", x.formaal);
  w.objekt_slut();
}

void write_report(JsonSkriver& w, const Rapport& r) {
  liste(w, "raekker", r.raekker, write_row);
  liste(w, "mangler", r.advarsler, [](JsonSkriver& v, const Rapportadvarsel& a) {
    v.objekt();
    felt(v, "art", a.art);
    felt(v, "om", a.om);
    felt(v, "emne", a.emne);
    felt(v, "noegle", a.noegle);
    v.objekt_slut();
  });
}

void write_forskels(JsonSkriver& w, std::string_view navnet,
                    const std::optional<std::vector<sager::Raekkeforskel>>& alle) {
  if (!alle) {
    w.felt(navnet);
    return w.null();
  }
  liste(w, navnet, *alle, [](JsonSkriver& v, const sager::Raekkeforskel& f) {
    v.objekt();
    felt(v, "art", f.art);
    felt(v, "om", f.om);
    liste(v, "felter", f.felter, [](JsonSkriver& u, const sager::Feltforskel& x) {
      u.objekt();
      felt(u, "kolonne", x.kolonne);
      felt(u, "foer", x.foer);
      felt(u, "nu", x.nu);
      u.objekt_slut();
    });
    v.objekt_slut();
  });
}

void version_fields(JsonSkriver& w, const sager::Rapportvisning& v) {
  felt(w, "nummer", v.post.nummer);
  felt(w, "raad", v.post.raad);
  felt(w, "frosset", v.post.frosset);
  felt(w, "frosset_af", v.frosset_af);
  felt(w, "grund", v.post.grund);
  felt(w, "sha256", v.post.csv_sha256);
  felt(w, "tilstand", v.tilstand);
}

void write_version_line(JsonSkriver& w, const sager::Rapportvisning& v) {
  w.objekt();
  version_fields(w, v);
  w.objekt_slut();
}

Resultat<Svar> overview(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto o, sager::rapportoverblik(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "kvartaler", o.kvartaler, [](JsonSkriver& v, const sager::Kvartalslinje& l) {
      v.objekt();
      felt(v, "kvartal", l.kvartal.tekst());
      felt(v, "frist", l.frist ? std::optional(l.frist->forfalder) : std::nullopt);
      felt(v, "indberettet", l.indberettet);
      felt(v, "versioner", l.versioner);
      felt(v, "tilstand", l.tilstand);
      v.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Kvartal> read_kvartal(const Anmodning& anmodning) {
  return sager::laes_kvartal(anmodning.path_values.get("kvartal"), anmodning.i_dag);
}

Resultat<Svar> kvartalet(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto k, read_kvartal(anmodning));
  NYTTE_TRY(const auto v, sager::vis_kvartal(db, anmodning.kontekst(), k));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "kvartal", v.kvartal.tekst());
    felt(w, "raad", v.raad);
    felt(w, "frist", v.frist ? std::optional(v.frist->forfalder) : std::nullopt);
    felt(w, "indberettet", v.indberettet);
    felt(w, "slut", v.slut);
    liste(w, "versioner", v.versioner, write_version_line);
    write_forskels(w, "siden_sidst", v.siden_sidst);
    write_report(w, v.nu);
    w.objekt_slut();
  });
}

Resultat<sager::Rapportvalg> version_of(const Anmodning& anmodning) {
  struct Nummer;
  NYTTE_TRY(const auto k, read_kvartal(anmodning));
  NYTTE_TRY(const auto nummer, laes_sti<Id<Nummer>>(anmodning, "nummer"));
  if (nummer.vaerdi > 1'000'000) return Fejl(Fejlkode::findes_ikke);
  return sager::Rapportvalg{k, static_cast<std::int32_t>(nummer.vaerdi)};
}

Svar version_answer(const sager::Versionsvisning& v, unsigned status) {
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "kvartal", v.version.post.kvartal.tekst());
        version_fields(w, v.version);
        write_forskels(w, "fra_forrige", v.fra_forrige);
        write_forskels(w, "fra_kvartalet_foer", v.fra_kvartalet_foer);
        write_report(w, v.version.rapport);
        w.objekt_slut();
      },
      status);
}

Resultat<Svar> freeze(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto k, read_kvartal(anmodning));
  NYTTE_TRY(const auto f,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::Frysning> {
              const auto kendt = o.paakraevet<std::int32_t>("kendt_nummer");
              std::string grund = tekst_eller_tom(o, "grund");
              const auto aftalt = o.valgfri<bool>("aftalt_indhold");
              if (!kendt) return std::nullopt;
              return sager::Frysning{k, *kendt, std::move(grund), aftalt.value_or(false)};
            }));
  NYTTE_TRY(const auto valg, sager::frys_rapport(db, anmodning.kontekst(), f));
  NYTTE_TRY(const auto v, sager::vis_version(db, anmodning.kontekst(), valg));
  return oprettet(version_answer(v, 201),
                  "/api/v1/rapporter/" + k.tekst() + "/versioner/" + std::to_string(valg.nummer));
}

Resultat<Svar> version(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, version_of(anmodning));
  NYTTE_TRY(const auto v, sager::vis_version(db, anmodning.kontekst(), valg));
  return version_answer(v, 200);
}

Resultat<Rapportformat> format_of(const Anmodning& anmodning) {
  const auto format = laes_kode<Rapportformat>(anmodning.path_values.get("format"));
  if (!format) return Fejl(Fejlkode::findes_ikke);
  return *format;
}

Resultat<Svar> version_file(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, version_of(anmodning));
  NYTTE_TRY(const auto format, format_of(anmodning));
  NYTTE_TRY(auto fil, sager::hent_fil(db, anmodning.kontekst(), valg, format));
  return download(std::move(fil.bytes), std::string(sager::medietype(format)), fil.navn);
}

Resultat<Svar> send(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, version_of(anmodning));
  NYTTE_TRY(const auto a,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::Rapportafsendelse> {
              return sager::Rapportafsendelse{valg, tekst_eller_tom(o, "modtager_navn"),
                                              tekst_eller_tom(o, "email"),
                                              tekst_eller_tom(o, "kontakt")};
            }));
  NYTTE_TRY(const auto v, sager::send_rapport(db, anmodning.kontekst(), a));
  return json_svar([&](JsonSkriver& w) { write_version_line(w, v); });
}

Resultat<Svar> places(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto o, sager::pladsoversigt(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "dato", o.dag);
    felt(w, "raad", o.raad);
    liste(w, "raekker", o.raekker, [](JsonSkriver& v, const Oversigtsraekke& x) {
      v.objekt();
      felt(v, "cvr", x.cvr);
      felt(v, "p_nummer", x.p_nummer);
      felt(v, "arbejdssted", x.arbejdssted);
      felt(v, "sektor", x.sektor);
      felt(v, "jobordre", x.jobordre);
      felt(v, "stilling", x.stilling);
      felt(v, "fra", x.fra);
      felt(v, "til", x.til);
      felt(v, "ugentlig_tid", Ugetimer::fra_minutter(x.ugeminutter));
      felt(v, "pladser", x.pladser);
      felt(v, "placerede", x.placerede);
      felt(v, "henviste", x.henviste);
      felt(v, "ledige", x.ledige);
      v.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> raadets(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::raadets_rapporter(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "raekker", alle, [](JsonSkriver& v, const sager::Raadsrapport& r) {
      v.objekt();
      felt(v, "id", r.id);
      felt(v, "kvartal", r.kvartal.tekst());
      felt(v, "kommune", r.kommune);
      felt(v, "nummer", r.nummer);
      felt(v, "nyeste", r.nyeste);
      felt(v, "frosset", r.frosset);
      felt(v, "sha256", r.fingeraftryk);
      felt(v, "hentet", r.hentet);
      v.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> fetch(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<RapportId>(anmodning, "id"));
  NYTTE_TRY(const auto format, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<Rapportformat>("format");
            }));
  NYTTE_TRY(auto fil, sager::raadet_henter(db, anmodning.kontekst(), id, format));
  return download(std::move(fil.bytes), std::string(sager::medietype(format)), fil.navn);
}

}  // namespace

void tilfoej_rapporter(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto leder = kraever({Rolle::leder});
  const auto raad = kraever({Rolle::sekretariat, Rolle::raadsmedlem});
  const std::string version_sti = "/api/v1/rapporter/{kvartal}/versioner/{nummer}";
  ruter.get("/api/v1/rapporter", laeser, svarer(overview));
  ruter.get("/api/v1/rapporter/pladser", laeser, svarer(places));
  ruter.get("/api/v1/rapporter/{kvartal}", laeser, svarer(kvartalet));
  ruter.post("/api/v1/rapporter/{kvartal}/versioner", leder, svarer_en_gang(freeze));
  ruter.get(version_sti, laeser, svarer(version));
  ruter.get(version_sti + "/filer/{format}", laeser, svarer(version_file));
  ruter.post(version_sti + "/send", leder, svarer_en_gang(send));
  ruter.get("/api/v1/raad/rapporter", raad, svarer(raadets));
  ruter.post("/api/v1/raad/rapporter/{id}/hent", raad, svarer(fetch));
}

}  // namespace nytte::web::api
