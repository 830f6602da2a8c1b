// The parties of a version, and telling it to others.
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/strategi_visning.hpp"

namespace nytte::web {
namespace {

bool er_leder(const Anmodning& a) { return a.bruger().roller.contains(Rolle::leder); }

Resultat<sager::Strategivisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<StrategiId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_strategi(db, a.kontekst(), *id);
}

// The party of the address, under its own version.
Resultat<sager::Partside> hent_part(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<StrategiId>(a, "id");
  const auto part = laes_id<StrategipartId>(a, "part");
  if (!id || !part) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto s, sager::vis_strategipart(db, a.kontekst(), *part));
  if (s.part.part.strategi != *id) return Fejl(Fejlkode::findes_ikke);
  return s;
}

Svar parter(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_strategiparter(ramme(a, db), {.v = v.value(), .er_leder = er_leder(a)}));
}

Svar ny_part(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Feltlaeser l(a.form);
  const auto art = l.kode<Strategipartart>("art");
  if (l.tekst("navn").empty()) l.fejl(Fejlkode::felt_mangler, "navn");
  const auto svar = l.ok() ? sager::tilfoej_strategipart(db, a.kontekst(),
                                                         {.id = {},
                                                          .strategi = v.value().linje.strategi.id,
                                                          .art = *art,
                                                          .navn = l.tekst("navn"),
                                                          .kontakt = l.tekst("kontakt"),
                                                          .email = l.tekst("email")})
                           : Resultat<StrategipartId>(l.alle());
  if (svar)
    return videre(strategi_sti(v.value().linje.strategi.id) + "/parter", Besked::strategipart_gemt);
  return vis_igen(a, db,
                  vis_strategiparter(ramme(a, db), {.v = v.value(),
                                                    .er_leder = er_leder(a),
                                                    .formular = som_sendt(a, svar.error())}),
                  svar.error());
}

Svar part(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_part(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db,
             vis_strategipart(ramme(a, db),
                              {.side = s.value(), .i_dag = a.i_dag, .er_leder = er_leder(a)}));
}

Svar part_igen(const Anmodning& a, store::Forbindelse& db, StrategipartSide s, const Fejl& fejl) {
  s.i_dag = a.i_dag;
  s.er_leder = er_leder(a);
  return vis_igen(a, db, vis_strategipart(ramme(a, db), s), fejl);
}

Svar registrer_svar(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_part(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  Feltlaeser l(a.form);
  const auto tilslutning = l.kode<Tilslutning>("tilslutning");
  const auto dag = l.dato("dag");
  for (const char* felt : {"navn", "kilde"})
    if (l.tekst(felt).empty()) l.fejl(Fejlkode::felt_mangler, felt);
  const auto svar = l.ok() ? sager::registrer_strategisvar(db, a.kontekst(),
                                                           {.part = s.value().part.part.id,
                                                            .tilslutning = *tilslutning,
                                                            .bemaerkning = l.tekst("bemaerkning"),
                                                            .navn = l.tekst("navn"),
                                                            .kilde = l.tekst("kilde"),
                                                            .dag = *dag})
                           : Resultat<void>(l.alle());
  if (svar) return videre(strategipart_sti(s.value().part.part), Besked::strategisvar_gemt);
  return part_igen(a, db, {.side = s.value(), .i_dag = a.i_dag, .svar = som_sendt(a, svar.error())},
                   svar.error());
}

Svar send(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_part(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  Feltlaeser l(a.form);
  const auto dage = l.tal("svarlink_dage");
  if (l.tekst("kontakt").empty()) l.fejl(Fejlkode::felt_mangler, "kontakt");
  const auto svar = l.ok() ? sager::spoerg_strategipart(db, a.kontekst(),
                                                        {.part = s.value().part.part.id,
                                                         .svarlink_dage = static_cast<int>(*dage),
                                                         .kontakt = l.tekst("kontakt")})
                           : Resultat<void>(l.alle());
  if (svar) return videre(strategipart_sti(s.value().part.part), Besked::strategi_i_posten);
  return part_igen(a, db, {.side = s.value(), .i_dag = a.i_dag, .mail = som_sendt(a, svar.error())},
                   svar.error());
}

Svar fjern_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_part(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_fjern_strategipart(ramme(a, db), s.value(), {}));
}

Svar fjern_send(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_part(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  const auto& part = s.value().part.part;
  const auto svar =
      sager::annuller_strategipart(db, a.kontekst(), part.id, Feltlaeser(a.form).tekst("grund"));
  if (svar) return videre(strategi_sti(part.strategi) + "/parter", Besked::strategipart_fjernet);
  return vis_igen(a, db,
                  vis_fjern_strategipart(ramme(a, db), s.value(), som_sendt(a, svar.error())),
                  svar.error());
}

Svar udmelding(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  if (!v.value().linje.strategi.godkendelse)
    return vis_fejlside(a, &db, Fejl(Fejlkode::tilstand_tillader_ikke));
  return vis(a, db, vis_udmelding(ramme(a, db), {.v = v.value(), .i_dag = a.i_dag}));
}

Svar udmeld(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().linje.strategi.id;
  Feltlaeser l(a.form);
  const auto maade = l.kode<Udmeldingsmaade>("maade");
  const auto dag = l.dato("dag");
  if (l.tekst("modtager").empty()) l.fejl(Fejlkode::felt_mangler, "modtager");
  const auto svar = l.ok() ? sager::registrer_udmelding(db, a.kontekst(),
                                                        {.strategi = id,
                                                         .modtager = l.tekst("modtager"),
                                                         .maade = *maade,
                                                         .dag = *dag,
                                                         .bemaerkning = l.tekst("bemaerkning")})
                           : Resultat<void>(l.alle());
  if (svar) return videre(strategi_sti(id) + "/udmelding", Besked::strategi_udmeldt);
  return vis_igen(
      a, db,
      vis_udmelding(ramme(a, db),
                    {.v = v.value(), .i_dag = a.i_dag, .formular = som_sendt(a, svar.error())}),
      svar.error());
}

Svar udmeld_parter(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().linje.strategi.id;
  const auto svar =
      sager::udmeld_til_parter(db, a.kontekst(), id, Feltlaeser(a.form).tekst("kontakt"));
  if (svar) return videre(strategi_sti(id) + "/udmelding", Besked::strategi_i_posten);
  return vis_igen(
      a, db,
      vis_udmelding(ramme(a, db),
                    {.v = v.value(), .i_dag = a.i_dag, .mail = som_sendt(a, svar.error())}),
      svar.error());
}

}  // namespace

void tilfoej_strategipartsider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto leder = kraever({Rolle::leder});
  ruter.get("/strategi/{id}/parter", laeser, parter);
  ruter.post("/strategi/{id}/parter", leder, ny_part);
  ruter.get("/strategi/{id}/parter/{part}", laeser, part);
  ruter.post("/strategi/{id}/parter/{part}/svar", laeser, registrer_svar);
  ruter.post("/strategi/{id}/parter/{part}/send", leder, send);
  ruter.get("/strategi/{id}/parter/{part}/fjern", leder, fjern_vis);
  ruter.post("/strategi/{id}/parter/{part}/fjern", leder, fjern_send);
  ruter.get("/strategi/{id}/udmelding", leder, udmelding);
  ruter.post("/strategi/{id}/udmelding", leder, udmeld);
  ruter.post("/strategi/{id}/udmelding/parter", leder, udmeld_parter);
}

}  // namespace nytte::web
