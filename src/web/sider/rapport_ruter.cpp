// Reports to the council: the municipality draws up, freezes and gives; the council fetches.
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/rapport_visning.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

bool er_leder(const Anmodning& a) { return a.bruger().roller.contains(Rolle::leder); }

Svar som_download(sager::Rapportfil fil, Rapportformat format) {
  return download(std::move(fil.bytes), std::string(sager::medietype(format)), fil.navn);
}

Svar oversigt(const Anmodning& a, store::Forbindelse& db) {
  const auto o = sager::rapportoverblik(db, a.kontekst());
  if (!o) return vis_fejlside(a, &db, o.error());
  return vis(a, db,
             vis_rapporter(ramme(a, db),
                           {.overblik = o.value(), .i_dag = a.i_dag, .maa_fryse = er_leder(a)}));
}

Resultat<sager::Kvartalsvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto k, sager::laes_kvartal(a.path_values.get("kvartal"), a.i_dag));
  return sager::vis_kvartal(db, a.kontekst(), k);
}

KvartalSide side(const Anmodning& a, const sager::Kvartalsvisning& v) {
  KvartalSide s{.visning = v, .maa_fryse = er_leder(a)};
  s.send.foreslaa("email", v.mailadresse);
  s.send.foreslaa("modtager_navn", v.raad);
  if (!v.versioner.empty() && v.versioner.front().rapport.aftalt_indhold)
    s.frys.foreslaa("aftalt_indhold", "ja");
  return s;
}

Svar kvartal(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_kvartalsside(ramme(a, db), side(a, v.value())));
}

Svar frys(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Feltlaeser l(a.form);
  const auto kendt = l.tal("kendt_nummer");
  const auto svar = kendt ? sager::frys_rapport(db, a.kontekst(),
                                                {.kvartal = v.value().kvartal,
                                                 .kendt_nummer = *kendt,
                                                 .grund = l.tekst("grund"),
                                                 .aftalt_indhold = l.kryds("aftalt_indhold")})
                          : Resultat<sager::Rapportvalg>(l.alle());
  if (svar) return videre(rapport_sti(v.value().kvartal), Besked::rapport_frosset);
  KvartalSide s = side(a, v.value());
  s.frys = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_kvartalsside(ramme(a, db), s), svar.error());
}

Resultat<sager::Rapportvalg> laes_valg(const Anmodning& a) {
  NYTTE_TRY(const auto k, sager::laes_kvartal(a.path_values.get("kvartal"), a.i_dag));
  const auto nummer = laes_positivt_tal(a.path_values.get("nummer"));
  if (!nummer || *nummer > 1'000'000) return Fejl(Fejlkode::findes_ikke);
  return sager::Rapportvalg{k, static_cast<std::int32_t>(*nummer)};
}

Svar send(const Anmodning& a, store::Forbindelse& db) {
  const auto valg = laes_valg(a);
  const auto v = hent(a, db);
  if (!valg || !v) return vis_fejlside(a, &db, valg ? v.error() : valg.error());
  Feltlaeser l(a.form);
  // The form for mail carries the field; the one that lays the report ready for the council does
  // not.
  if (a.form.has("email") && l.tekst("email").empty()) l.fejl(Fejlkode::felt_mangler, "email");
  const auto svar = l.ok() ? sager::send_rapport(db, a.kontekst(),
                                                 {.valg = valg.value(),
                                                  .modtager_navn = l.tekst("modtager_navn"),
                                                  .email = l.tekst("email"),
                                                  .kontakt = l.tekst("kontakt")})
                           : Resultat<sager::Rapportvisning>(l.alle());
  if (svar)
    return videre(rapport_sti(valg.value().kvartal),
                  l.tekst("email").empty() ? Besked::rapport_klar : Besked::rapport_i_posten);
  if (v.value().versioner.empty()) return vis_fejlside(a, &db, svar.error());
  KvartalSide s = side(a, v.value());
  s.send = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_kvartalsside(ramme(a, db), s), svar.error());
}

Svar version(const Anmodning& a, store::Forbindelse& db) {
  const auto valg = laes_valg(a);
  if (!valg) return vis_fejlside(a, &db, valg.error());
  const auto v = sager::vis_version(db, a.kontekst(), valg.value());
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_versionsside(v.value()));
}

Svar versionsfil(const Anmodning& a, store::Forbindelse& db) {
  const auto valg = laes_valg(a);
  const auto format = laes_kode<Rapportformat>(a.path_values.get("format"));
  if (!valg || !format)
    return vis_fejlside(a, &db, valg ? Fejl(Fejlkode::findes_ikke) : valg.error());
  auto fil = sager::hent_fil(db, a.kontekst(), valg.value(), *format);
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return som_download(std::move(fil.value()), *format);
}

Svar kladdefil(const Anmodning& a, store::Forbindelse& db) {
  const auto k = sager::laes_kvartal(a.path_values.get("kvartal"), a.i_dag);
  const auto format = laes_kode<Rapportformat>(a.path_values.get("format"));
  if (!k || !format) return vis_fejlside(a, &db, k ? Fejl(Fejlkode::findes_ikke) : k.error());
  const auto r = sager::opgoer_kvartal(db, a.kontekst(), k.value());
  if (!r) return vis_fejlside(a, &db, r.error());
  auto bytes = sager::som_fil(
      r.value(), {.nummer = 0, .dato = a.i_dag, .fingeraftryk = {}, .grund = {}}, *format);
  if (!bytes) return vis_fejlside(a, &db, bytes.error());
  return som_download({sager::filnavn(r.value(), 0, *format), std::move(bytes.value())}, *format);
}

Svar pladser(const Anmodning& a, store::Forbindelse& db) {
  const auto o = sager::pladsoversigt(db, a.kontekst());
  if (!o) return vis_fejlside(a, &db, o.error());
  return vis(a, db, vis_pladser(o.value()));
}

Svar pladsfil(const Anmodning& a, store::Forbindelse& db) {
  const auto format = laes_kode<Rapportformat>(a.path_values.get("format"));
  if (!format) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  const auto o = sager::pladsoversigt(db, a.kontekst());
  if (!o) return vis_fejlside(a, &db, o.error());
  auto bytes = sager::som_fil(o.value(), *format);
  if (!bytes) return vis_fejlside(a, &db, bytes.error());
  return som_download({sager::filnavn(o.value(), *format), std::move(bytes.value())}, *format);
}

Svar raadets(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = sager::raadets_rapporter(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return vis(a, db, vis_raadets_rapporter(ramme(a, db), alle.value()));
}

// A look that is noted is an act: it is asked for by a form.
Svar raadet_henter(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<RapportId>(a, "id");
  Feltlaeser l(a.form);
  const auto format = l.kode<Rapportformat>("format");
  if (!id || !format) return vis_fejlside(a, &db, id ? l.alle() : Fejl(Fejlkode::findes_ikke));
  auto fil = sager::raadet_henter(db, a.kontekst(), *id, *format);
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return som_download(std::move(fil.value()), *format);
}

}  // namespace

void tilfoej_rapportsider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto leder = kraever({Rolle::leder});
  const auto raad = kraever({Rolle::sekretariat, Rolle::raadsmedlem});
  ruter.get("/rapporter", laeser, oversigt);
  ruter.get("/rapporter/pladser", laeser, pladser);
  ruter.get("/rapporter/pladser/{format}", laeser, pladsfil);
  ruter.get("/rapporter/{kvartal}", laeser, kvartal);
  ruter.post("/rapporter/{kvartal}/frys", leder, frys);
  ruter.get("/rapporter/{kvartal}/kladde/{format}", laeser, kladdefil);
  ruter.get("/rapporter/{kvartal}/{nummer}", laeser, version);
  ruter.get("/rapporter/{kvartal}/{nummer}/{format}", laeser, versionsfil);
  ruter.post("/rapporter/{kvartal}/{nummer}/send", leder, send);
  ruter.get("/raad/rapporter", raad, raadets);
  ruter.post("/raad/rapporter/{id}/hent", raad, raadet_henter);
}

}  // namespace nytte::web
