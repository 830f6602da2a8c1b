// The exchange with the national register: queue, history, differences, messages.
#include "sager/dfdg/haandter.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/dfdg_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

constexpr std::int64_t kHoejstIFil = 100'000;

Side udsnit(int side) {
  return {.start = (side - 1) * kRaekkerPaaSiden, .antal = kRaekkerPaaSiden};
}

bool er_sagsbehandler(const Anmodning& a) {
  return a.bruger().roller.contains(Rolle::sagsbehandler);
}

bool ser_personer(const Anmodning& a) {
  return er_sagsbehandler(a) || a.bruger().roller.contains(Rolle::leder);
}

Resultat<KoeSide> hent_koe(const Anmodning& a, store::Forbindelse& db) {
  KoeSide s{.koe = {},
            .oenske = {laes_kode<Forsendelsestilstand>(a.query.get("tilstand"))},
            .side = laes_sidenummer(a.query),
            .ser_personer = ser_personer(a),
            .maa_sende = er_sagsbehandler(a)};
  if (s.ser_personer) {
    NYTTE_TRY(s.koe, sager::find_registerkoe(db, a.kontekst(), s.oenske, udsnit(s.side)));
  } else {
    NYTTE_TRY(s.koe, sager::registertal(db, a.kontekst()));
  }
  s.sider = antal_sider(s.koe.liste.i_alt);
  return s;
}

Svar koe(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_koe(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_registerkoe(ramme(a, db), s.value()));
}

Svar send_igen(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<ForsendelseId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  // What is no state is none that anything stands in: the use case says that it has moved on.
  const auto set = laes_kode<Forsendelsestilstand>(a.form.get("tilstand"));
  const auto svar = sager::send_registrering_igen(db, a.kontekst(),
                                                  {*id, set.value_or(Forsendelsestilstand::taget)});
  if (svar) return videre("/register", Besked::registrering_sendes_igen);
  auto s = hent_koe(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  s.value().igen = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_registerkoe(ramme(a, db), s.value()), svar.error());
}

Svar historik(const Anmodning& a, store::Forbindelse& db) {
  const auto emne = laes_kode<Registeremne>(a.path_values.get("emne"));
  const auto id = laes_positivt_tal(a.path_values.get("id"));
  if (!emne || !id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto h = sager::vis_registerhistorik(db, a.kontekst(), *emne, *id);
  if (!h) return vis_fejlside(a, &db, h.error());
  return vis(a, db, vis_registerhistorik(ramme(a, db), h.value(), er_sagsbehandler(a)));
}

// Open ones unless something else is asked for.
sager::Forskelsoenske laes_oenske(const Felter& query) {
  const auto tilstand = query.get("tilstand");
  sager::Forskelsoenske o{.tilstand = laes_kode<Forskelstilstand>(tilstand),
                          .art = laes_kode<Forskelsart>(query.get("art"))};
  if (!query.has("tilstand")) o.tilstand = Forskelstilstand::aaben;
  return o;
}

Resultat<ForskelSide> hent_forskelle(const Anmodning& a, store::Forbindelse& db) {
  ForskelSide s{.forskelle = {},
                .oenske = laes_oenske(a.query),
                .side = laes_sidenummer(a.query),
                .maa_haandtere = er_sagsbehandler(a)};
  NYTTE_TRY(s.forskelle, sager::find_registerforskelle(db, a.kontekst(), s.oenske, udsnit(s.side)));
  s.sider = antal_sider(s.forskelle.liste.i_alt);
  return s;
}

Svar forskelle(const Anmodning& a, store::Forbindelse& db) {
  const auto s = hent_forskelle(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_registerforskelle(ramme(a, db), s.value()));
}

Svar forskelle_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto s = sager::find_registerforskelle(db, a.kontekst(), laes_oenske(a.query),
                                               {.start = 0, .antal = kHoejstIFil});
  if (!s) return vis_fejlside(a, &db, s.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& l : s.value().liste.raekker)
    for (const auto& felt : l.forskel.felter)
      raekker.push_back({l.borger_navn, l.sted, forskelsart_ord(l.forskel.art),
                         l.forskel.placering ? std::to_string(l.forskel.placering->vaerdi) : "",
                         l.forskel.noegle, felt.felt, felt.her, felt.der,
                         tidspunkt_ord(l.forskel.fundet), forskelstilstand_ord(l.forskel.tilstand),
                         l.forskel.bemaerkning});
  return download(csv_fil({"Borger", "Arbejdssted", "Forskel", "Placering", "Nøgle", "Felt", "Her",
                           "I registeret", "Fundet", "Tilstand", "Bemærkning"},
                          raekker),
                  "text/csv; charset=utf-8", "registerforskelle.csv");
}

Svar haandter(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<ForskelId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  Feltlaeser l(a.form);
  const auto svar = sager::haandter_forskel(
      db, a.kontekst(), {.id = *id, .version = l.version(), .bemaerkning = l.tekst("bemaerkning")});
  if (svar) return videre("/register/forskelle", Besked::forskel_haandteret);
  auto s = hent_forskelle(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  s.value().formular = som_sendt(a, svar.error());
  s.value().proevet = id->vaerdi;
  return vis_igen(a, db, vis_registerforskelle(ramme(a, db), s.value()), svar.error());
}

Svar beskeder(const Anmodning& a, store::Forbindelse& db) {
  BeskedSide s{.beskeder = {}, .side = laes_sidenummer(a.query)};
  auto side = udsnit(s.side);
  side.faldende = true;
  auto svar = sager::find_registerbeskeder(db, a.kontekst(), side);
  if (!svar) return vis_fejlside(a, &db, svar.error());
  s.beskeder = std::move(svar.value());
  s.sider = antal_sider(s.beskeder.liste.i_alt);
  return vis(a, db, vis_registerbeskeder(s));
}

}  // namespace

void tilfoej_dfdgsider(Ruter& ruter) {
  const auto alle_tre = kraever({Rolle::sagsbehandler, Rolle::leder, Rolle::administrator});
  const auto laesere = kraever({Rolle::sagsbehandler, Rolle::leder});
  const auto sagsbehandler = kraever({Rolle::sagsbehandler});
  ruter.get("/register", alle_tre, koe);
  ruter.get("/register/historik/{emne}/{id}", laesere, historik);
  ruter.get("/register/forskelle", laesere, forskelle);
  ruter.get("/register/forskelle.csv", laesere, forskelle_csv);
  ruter.get("/register/beskeder", laesere, beskeder);
  ruter.post("/register/forsendelser/{id}/send-igen", sagsbehandler, send_igen);
  ruter.post("/register/forskelle/{id}/haandter", sagsbehandler, haandter);
}

}  // namespace nytte::web
