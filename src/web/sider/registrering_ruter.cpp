// The record of a placement, and the municipality as the register knows it.
#include "sager/dfdg/haandter.hpp"
#include "sager/registrering/kodelister.hpp"
#include "sager/registrering/ret.hpp"
#include "web/sider/dfdg_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/registrering_visning.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

struct Sag {
  sager::Placeringsvisning visning;
  sager::Registerklarhed klarhed;
};

Resultat<Sag> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<PlaceringId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto visning, sager::vis_placering(db, a.kontekst(), *id));
  NYTTE_TRY(auto klarhed,
            sager::hent_og_kontroller(db, a.bruger().kommune, *id, a.kontekst().i_dag));
  return Sag{std::move(visning), std::move(klarhed)};
}

Webside side(const Anmodning& a, store::Forbindelse& db, const Sag& sag, Formular f) {
  const bool maa_rette = a.bruger().roller.contains(Rolle::sagsbehandler);
  return vis_registrering(ramme(a, db),
                          {sag.visning, sag.klarhed, sager::mulige_ansvarlige(db, a.kontekst()),
                           std::move(f), maa_rette});
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto sag = hent(a, db);
  if (!sag) return vis_fejlside(a, &db, sag.error());
  const Placering& p = sag.value().visning.placering;
  Formular f;
  if (p.del_af_plan) f.foreslaa("del_af_plan", "ja");
  if (p.ansvarlig) f.foreslaa("ansvarlig", std::to_string(p.ansvarlig->vaerdi));
  f.foreslaa("bemaerkning", p.bemaerkning);
  Webside ud = side(a, db, sag.value(), std::move(f));
  if (const auto status = sager::registerstatus(db, a.kontekst(), p.id); status)
    ud.indhold += vis_registerstatus(status.value());
  return vis(a, db, ud);
}

Svar gem(const Anmodning& a, store::Forbindelse& db) {
  const auto sag = hent(a, db);
  if (!sag) return vis_fejlside(a, &db, sag.error());
  const auto igen = [&](const Fejl& fejl) {
    return vis_igen(a, db, side(a, db, sag.value(), som_sendt(a, fejl)), fejl);
  };
  Feltlaeser l(a.form);
  const auto valgt = l.tekst("ansvarlig");
  const auto ansvarlig = laes_positivt_tal(valgt);
  if (!valgt.empty() && !ansvarlig) l.fejl(Fejlkode::vaerdi_ukendt, "ansvarlig");
  const auto aarsag = l.valgfri_kode<Placeringsaarsag>("aarsag");
  if (!l.ok()) return igen(l.alle());
  sager::Registerrettelse ny{.placering = sag.value().visning.placering.id,
                             .version = l.version(),
                             .del_af_plan = l.kryds("del_af_plan"),
                             .aarsag = aarsag.value_or(Placeringsaarsag::ikke_valgt),
                             .bemaerkning = l.tekst("bemaerkning")};
  if (ansvarlig) ny.ansvarlig = BrugerId{*ansvarlig};
  const auto svar = sager::ret_registrering(db, a.kontekst(), ny);
  if (!svar) return igen(svar.error());
  return videre("/placeringer/" + std::to_string(ny.placering.vaerdi) + "/registrering",
                Besked::registrering_rettet);
}

std::vector<Kodevaerdi> organisationstyper(store::Forbindelse& db, Dato dag) {
  std::vector<Kodevaerdi> ud;
  for (const auto& v : sager::hent_kodebog(db).vaerdier)
    if (v.liste == Kodelistenavn::organisationstype && v.gaelder(dag)) ud.push_back(v);
  return ud;
}

Webside myndighedsside(const Anmodning& a, store::Forbindelse& db, const Registermyndighed& m,
                       Formular f) {
  return vis_myndighed(ramme(a, db), {m, organisationstyper(db, a.i_dag), std::move(f),
                                      a.bruger().roller.contains(Rolle::administrator)});
}

Svar myndighed(const Anmodning& a, store::Forbindelse& db) {
  const auto m = sager::vis_myndighed(db, a.kontekst());
  if (!m) return vis_fejlside(a, &db, m.error());
  Formular f;
  f.foreslaa("kode", m.value().kode)
      .foreslaa("navn", m.value().navn)
      .foreslaa("organisationstype", std::to_string(m.value().organisationstype))
      .foreslaa("bevillingsramme", m.value().bevillingsramme);
  return vis(a, db, myndighedsside(a, db, m.value(), std::move(f)));
}

Svar gem_myndighed(const Anmodning& a, store::Forbindelse& db) {
  const auto foer = sager::vis_myndighed(db, a.kontekst());
  if (!foer) return vis_fejlside(a, &db, foer.error());
  Feltlaeser l(a.form);
  Registermyndighed ny = foer.value();
  ny.version = l.version();
  ny.kode = l.tekst("kode");
  ny.navn = l.tekst("navn");
  // What is no number is no type of the list: the use case says so with the other errors.
  ny.organisationstype = laes_positivt_tal(l.tekst("organisationstype")).value_or(0);
  ny.bevillingsramme = l.tekst("bevillingsramme");
  const auto svar = sager::gem_myndighed(db, a.kontekst(), ny);
  if (!svar)
    return vis_igen(a, db, myndighedsside(a, db, foer.value(), som_sendt(a, svar.error())),
                    svar.error());
  return videre("/register/myndighed", Besked::myndighed_gemt);
}

}  // namespace

void tilfoej_registreringssider(Ruter& ruter) {
  const std::string en_placering = "/placeringer/{id}/registrering";
  ruter.get(en_placering, kraever({Rolle::sagsbehandler, Rolle::leder}), en);
  ruter.post(en_placering, kraever({Rolle::sagsbehandler}), gem);
  ruter.get("/register/myndighed", kraever(alle_roller), myndighed);
  ruter.post("/register/myndighed", kraever({Rolle::administrator}), gem_myndighed);
}

}  // namespace nytte::web
