// The yearly evaluation: the municipality writes and freezes it, the council reads what it is
// shown.
#include "sager/evaluering/filer.hpp"
#include "sager/rapport/filer.hpp"
#include "web/sider/evaluering_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"

namespace nytte::web {
namespace {

bool er_leder(const Anmodning& a) { return a.bruger().roller.contains(Rolle::leder); }
bool alle_tal(const Anmodning& a) { return a.query.get("tal") == "alle"; }

Svar hjem(std::int32_t aar, std::string_view gjort, std::string_view hvor = "") {
  return redirect(evaluering_sti(aar) + "?gjort=" + std::string(gjort) +
                  (hvor.empty() ? std::string() : "#" + std::string(hvor)));
}

Svar som_download(sager::Evalueringsfil fil, Rapportformat format) {
  return download(std::move(fil.bytes), std::string(sager::medietype(format)), fil.navn);
}

Resultat<std::int32_t> aaret(const Anmodning& a) {
  return sager::laes_evalueringsaar(a.path_values.get("aar"), a.i_dag);
}

Svar oversigt(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = sager::evalueringsoverblik(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return vis(a, db, vis_evalueringer(alle.value()));
}

// The page of a year, with one of its forms as it was sent where that failed.
template <class Saet>
Svar siden(const Anmodning& a, store::Forbindelse& db, std::int32_t aar, const Fejl* fejl,
           Saet saet) {
  const auto v = sager::vis_evaluering(db, a.kontekst(), {.aar = aar, .alle_tal = alle_tal(a)});
  if (!v) return vis_fejlside(a, &db, v.error());
  EvalueringSide s{.visning = v.value(),
                   .i_dag = a.i_dag,
                   .maa_skrive = er_leder(a),
                   .alle_tal = alle_tal(a),
                   .gjort = std::string(a.query.get("gjort"))};
  saet(s);
  const auto side = vis_evalueringsside(ramme(a, db), s);
  return fejl == nullptr ? vis(a, db, side) : vis_igen(a, db, side, *fejl);
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto aar = aaret(a);
  if (!aar) return vis_fejlside(a, &db, aar.error());
  return siden(a, db, aar.value(), nullptr, [](EvalueringSide&) {});
}

Svar frys(const Anmodning& a, store::Forbindelse& db) {
  const auto aar = aaret(a);
  if (!aar) return vis_fejlside(a, &db, aar.error());
  Feltlaeser l(a.form);
  const auto kendt = l.tal("kendt_nummer");
  const auto svar =
      kendt ? sager::frys_evaluering(
                  db, a.kontekst(),
                  {.aar = aar.value(), .kendt_nummer = *kendt, .grund = l.tekst("grund")})
            : Resultat<sager::Evalueringsvalg>(l.alle());
  if (svar) return hjem(aar.value(), "frosset");
  return siden(a, db, aar.value(), &svar.error(),
               [&](EvalueringSide& s) { s.frys = som_sendt(a, svar.error()); });
}

Svar skriv(const Anmodning& a, store::Forbindelse& db) {
  const auto aar = aaret(a);
  const auto afsnit = laes_kode<Evalueringsafsnit>(a.path_values.get("afsnit"));
  if (!aar || !afsnit) return vis_fejlside(a, &db, aar ? Fejl(Fejlkode::findes_ikke) : aar.error());
  const std::string felt = "tekst-" + std::string(navn(*afsnit));
  Feltlaeser l(a.form);
  const auto nummer = l.tal("nummer");
  const auto svar = nummer ? sager::skriv_evalueringstekst(db, a.kontekst(), aar.value(),
                                                           {*afsnit, *nummer, l.tekst(felt)})
                           : Resultat<void>(l.alle());
  if (svar) return hjem(aar.value(), "skrevet", navn(*afsnit));
  return siden(a, db, aar.value(), &svar.error(), [&](EvalueringSide& s) {
    s.afsnit = navn(*afsnit);
    s.tekst = som_sendt(a, omdoebt(svar.error(), {{"tekst", felt}, {"nummer", felt}}));
  });
}

Svar beslut(const Anmodning& a, store::Forbindelse& db) {
  const auto aar = aaret(a);
  if (!aar) return vis_fejlside(a, &db, aar.error());
  Feltlaeser l(a.form);
  const Evalueringsbeslutning b{.tekst = l.tekst("beslutning"),
                                .ansvarlig = l.tekst("ansvarlig"),
                                .frist = l.valgfri_dato("frist")};
  const auto svar =
      l.ok() ? sager::beslut(db, a.kontekst(), aar.value(), b) : Resultat<std::int64_t>(l.alle());
  if (svar) return hjem(aar.value(), "besluttet", "beslutninger");
  return siden(a, db, aar.value(), &svar.error(), [&](EvalueringSide& s) {
    s.beslutning = som_sendt(a, omdoebt(svar.error(), {{"tekst", "beslutning"}}));
  });
}

Svar annuller(const Anmodning& a, store::Forbindelse& db) {
  const auto aar = aaret(a);
  const auto id = laes_positivt_tal(a.path_values.get("id"));
  if (!aar || !id) return vis_fejlside(a, &db, aar ? Fejl(Fejlkode::findes_ikke) : aar.error());
  const auto v = sager::opgoer_evaluering(db, a.kontekst(), {.aar = aar.value()});
  if (!v) return vis_fejlside(a, &db, v.error());
  for (const auto& b : v.value().beslutninger) {
    if (b.id != *id) continue;
    if (a.method != Method::post)
      return vis(a, db, vis_annuller_beslutning(ramme(a, db), aar.value(), b, {}));
    const auto svar = sager::annuller_beslutning(
        db, a.kontekst(), {aar.value(), *id, Feltlaeser(a.form).tekst("grund")});
    if (svar) return hjem(aar.value(), "annulleret", "beslutninger");
    return vis_igen(
        a, db, vis_annuller_beslutning(ramme(a, db), aar.value(), b, som_sendt(a, svar.error())),
        svar.error());
  }
  return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
}

Svar kommenter(const Anmodning& a, store::Forbindelse& db) {
  const auto aar = aaret(a);
  if (!aar) return vis_fejlside(a, &db, aar.error());
  const auto svar = sager::kommenter_evaluering(db, a.kontekst(), aar.value(),
                                                Feltlaeser(a.form).tekst("kommentar"));
  if (svar) return hjem(aar.value(), "kommenteret", "kommentarer");
  return siden(a, db, aar.value(), &svar.error(),
               [&](EvalueringSide& s) { s.kommentar = som_sendt(a, svar.error()); });
}

Svar spoerg(const Anmodning& a, store::Forbindelse& db) {
  const auto aar = aaret(a);
  if (!aar) return vis_fejlside(a, &db, aar.error());
  Feltlaeser l(a.form);
  const auto art = l.kode<Strategipartart>("art");
  const auto svarfrist = l.dato("svarfrist");
  const auto svar = art && svarfrist ? sager::spoerg_evalueringspart(db, a.kontekst(),
                                                                     {.id = {},
                                                                      .aar = aar.value(),
                                                                      .art = *art,
                                                                      .navn = l.tekst("navn"),
                                                                      .kontakt = l.tekst("kontakt"),
                                                                      .email = l.tekst("email"),
                                                                      .svarfrist = *svarfrist})
                                     : Resultat<EvalueringspartId>(l.alle());
  if (svar) return hjem(aar.value(), "spurgt", "parter");
  return siden(a, db, aar.value(), &svar.error(),
               [&](EvalueringSide& s) { s.part = som_sendt(a, svar.error()); });
}

Svar kladdefil(const Anmodning& a, store::Forbindelse& db) {
  const auto aar = aaret(a);
  const auto format = laes_kode<Rapportformat>(a.path_values.get("format"));
  if (!aar || !format) return vis_fejlside(a, &db, aar ? Fejl(Fejlkode::findes_ikke) : aar.error());
  auto fil = sager::hent_evalueringskladde(db, a.kontekst(), aar.value(), *format);
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return som_download(std::move(fil).value(), *format);
}

Resultat<sager::Evalueringsvalg> laes_valg(const Anmodning& a) {
  NYTTE_TRY(const auto aar, aaret(a));
  const auto nummer = laes_positivt_tal(a.path_values.get("nummer"));
  if (!nummer || *nummer > 1'000'000) return Fejl(Fejlkode::findes_ikke);
  return sager::Evalueringsvalg{aar, static_cast<std::int32_t>(*nummer)};
}

Svar version(const Anmodning& a, store::Forbindelse& db) {
  const auto valg = laes_valg(a);
  if (!valg) return vis_fejlside(a, &db, valg.error());
  const auto v = sager::vis_evalueringsversion(db, a.kontekst(), valg.value(), alle_tal(a));
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db,
             vis_evalueringsversion(ramme(a, db), v.value(), er_leder(a), alle_tal(a),
                                    std::string(a.query.get("gjort"))));
}

Svar versionsfil(const Anmodning& a, store::Forbindelse& db) {
  const auto valg = laes_valg(a);
  const auto format = laes_kode<Rapportformat>(a.path_values.get("format"));
  if (!valg || !format)
    return vis_fejlside(a, &db, valg ? Fejl(Fejlkode::findes_ikke) : valg.error());
  auto fil = sager::hent_evalueringsfil(db, a.kontekst(), valg.value(), *format);
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return som_download(std::move(fil).value(), *format);
}

Svar del(const Anmodning& a, store::Forbindelse& db) {
  const auto valg = laes_valg(a);
  if (!valg) return vis_fejlside(a, &db, valg.error());
  const auto svar = sager::del_evaluering(db, a.kontekst(), valg.value());
  if (!svar) return vis_fejlside(a, &db, svar.error());
  return redirect(evaluering_sti(valg.value().aar) + "/" + std::to_string(valg.value().nummer) +
                  "?gjort=delt");
}

Svar forklar(const Anmodning& a, store::Forbindelse& db) {
  const auto aar = aaret(a);
  if (!aar) return vis_fejlside(a, &db, aar.error());
  const auto nummer = laes_positivt_tal(a.query.get("version")).value_or(0);
  const sager::Talopslag o{.aar = aar.value(),
                           .nummer = static_cast<std::int32_t>(nummer % 1'000'000),
                           .tabel = std::string(a.query.get("tabel")),
                           .raekke = std::string(a.query.get("raekke"))};
  const auto t = sager::forklar_tal(db, a.kontekst(), o);
  if (!t) return vis_fejlside(a, &db, t.error());
  return vis(a, db, vis_talforklaring(t.value(), o));
}

Svar raadets(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = sager::raadets_evalueringer(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return vis(a, db, vis_raadets_evalueringer(alle.value()));
}

Svar raadet_ser(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<EvalueringsversionId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto v = sager::raadet_ser_evaluering(db, a.kontekst(), *id);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_raadets_evaluering(v.value()));
}

Svar raadets_fil(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<EvalueringsversionId>(a, "id");
  const auto format = laes_kode<Rapportformat>(a.path_values.get("format"));
  if (!id || !format) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  auto fil = sager::raadets_evalueringsfil(db, a.kontekst(), *id, *format);
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return som_download(std::move(fil).value(), *format);
}

}  // namespace

void tilfoej_evalueringssider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto leder = kraever({Rolle::leder});
  const auto raad = kraever({Rolle::sekretariat, Rolle::raadsmedlem});
  ruter.get("/evalueringer", laeser, oversigt);
  ruter.get("/evalueringer/{aar}", laeser, en);
  ruter.get("/evalueringer/{aar}/tal", laeser, forklar);
  ruter.get("/evalueringer/{aar}/kladde/{format}", laeser, kladdefil);
  ruter.post("/evalueringer/{aar}/frys", leder, frys);
  ruter.post("/evalueringer/{aar}/tekst/{afsnit}", leder, skriv);
  ruter.post("/evalueringer/{aar}/beslutninger", leder, beslut);
  ruter.get("/evalueringer/{aar}/beslutninger/{id}/annuller", leder, annuller);
  ruter.post("/evalueringer/{aar}/beslutninger/{id}/annuller", leder, annuller);
  ruter.post("/evalueringer/{aar}/kommentarer", laeser, kommenter);
  ruter.post("/evalueringer/{aar}/parter", leder, spoerg);
  ruter.get("/evalueringer/{aar}/{nummer}", laeser, version);
  ruter.get("/evalueringer/{aar}/{nummer}/{format}", laeser, versionsfil);
  ruter.post("/evalueringer/{aar}/{nummer}/del", leder, del);
  ruter.get("/raad/evalueringer", raad, raadets);
  ruter.get("/raad/evalueringer/{id}", raad, raadet_ser);
  ruter.get("/raad/evalueringer/{id}/{format}", raad, raadets_fil);
}

}  // namespace nytte::web
