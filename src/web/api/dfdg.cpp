// /api/v1/register: the exchange with the national register.
#include "sager/dfdg/haandter.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void write_item(JsonSkriver& w, const Registerforsendelse& f) {
  felt(w, "id", f.id);
  felt(w, "emne", f.emne);
  w.felt("emne_id");
  w.tal(f.emne_id);
  felt(w, "noegle", f.noegle);
  w.felt("revision");
  w.tal(f.revision);
  felt(w, "handling", f.handling);
  felt(w, "anmodning", f.anmodning);
  felt(w, "tilstand", f.tilstand);
  felt(w, "forsoeg", f.forsoeg);
  felt(w, "kode", f.svarkode);
  felt(w, "tekst", f.svartekst);
  felt(w, "oprettet", f.oprettet);
  felt(w, "taget", f.taget);
}

void write_line(JsonSkriver& w, const sager::Koelinje& l) {
  w.objekt();
  write_item(w, l.forsendelse);
  felt(w, "titel", l.titel);
  felt(w, "betydning", l.forklaring.betydning);
  felt(w, "ret_paa", l.retsti);
  w.felt("venter_paa_jobordre");
  w.boolsk(l.venter_paa_jobordre);
  w.felt("flytning_ubekraeftet");
  w.boolsk(l.flytning.has_value());
  w.objekt_slut();
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  sager::Koeoenske oenske;
  oenske.tilstand = p.valgfri<Forsendelsestilstand>("tilstand");
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto koe, sager::find_registerkoe(db, anmodning.kontekst(), oenske, side));
  return liste_svar(anmodning, koe.liste, side, write_line);
}

Resultat<Svar> counts(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto k, sager::registertal(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    const auto tal = [&](std::string_view navnet, std::int64_t n) {
      w.felt(navnet);
      w.tal(n);
    };
    w.objekt();
    w.felt("tilsluttet");
    w.boolsk(k.tilslutning.tilsluttet);
    felt(w, "grund", k.tilslutning.grund);
    tal("venter", k.antal.venter);
    tal("tilbageholdt", k.antal.tilbageholdt);
    tal("afvist", k.antal.afvist);
    tal("taget", k.antal.taget);
    tal("forskelle", k.forskelle);
    felt(w, "aeldste_ventende", k.antal.aeldste_ventende);
    felt(w, "afstemt", k.afstemt);
    w.objekt_slut();
  });
}

// The state that was read travels with the wish, as the version does elsewhere.
Resultat<Svar> send_again(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ForsendelseId>(anmodning, "id"));
  NYTTE_TRY(const auto tilstand, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<Forsendelsestilstand>("tilstand");
            }));
  NYTTE_TRY(const auto f, sager::send_registrering_igen(db, anmodning.kontekst(), {id, tilstand}));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    write_item(w, f);
    w.objekt_slut();
  });
}

void write_forskel(JsonSkriver& w, const Registerforskel& f) {
  felt(w, "id", f.id);
  felt(w, "art", f.art);
  felt(w, "noegle", f.noegle);
  felt(w, "placering", f.placering);
  felt(w, "fundet", f.fundet);
  felt(w, "senest_set", f.senest_set);
  felt(w, "tilstand", f.tilstand);
  felt(w, "bemaerkning", f.bemaerkning);
  w.felt("version");
  w.tal(f.version);
  w.felt("felter");
  w.liste();
  for (const auto& x : f.felter) {
    w.objekt();
    felt(w, "felt", x.felt);
    felt(w, "her", x.her);
    felt(w, "der", x.der);
    w.objekt_slut();
  }
  w.liste_slut();
}

Resultat<Svar> differences(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  sager::Forskelsoenske oenske;
  oenske.tilstand = p.valgfri<Forskelstilstand>("tilstand");
  oenske.art = p.valgfri<Forskelsart>("art");
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto s, sager::find_registerforskelle(db, anmodning.kontekst(), oenske, side));
  return liste_svar(anmodning, s.liste, side, [](JsonSkriver& w, const sager::Forskelslinje& l) {
    w.objekt();
    write_forskel(w, l.forskel);
    felt(w, "borger_navn", l.borger_navn);
    w.objekt_slut();
  });
}

Resultat<Svar> handle(const Anmodning& anmodning, store::Forbindelse& db) {
  sager::Forskelshandling h;
  NYTTE_TRY(h.id, laes_sti<ForskelId>(anmodning, "id"));
  NYTTE_TRY(h.version, if_match(anmodning));
  NYTTE_TRY(h.bemaerkning, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<std::string>("bemaerkning");
            }));
  NYTTE_TRY(const auto f, sager::haandter_forskel(db, anmodning.kontekst(), h));
  return med_version(json_svar([&](JsonSkriver& w) {
                       w.objekt();
                       write_forskel(w, f);
                       w.objekt_slut();
                     }),
                     f.version);
}

Resultat<Svar> messages(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto s, sager::find_registerbeskeder(db, anmodning.kontekst(), side));
  return liste_svar(anmodning, s.liste, side, [](JsonSkriver& w, const sager::Beskedlinje& l) {
    const auto& b = l.besked;
    w.objekt();
    felt(w, "id", b.id);
    felt(w, "besked_id", b.besked_id);
    felt(w, "type", b.type);
    felt(w, "vej", b.vej);
    felt(w, "haendelse", b.haendelse);
    felt(w, "modtaget", b.modtaget);
    felt(w, "tilstand", b.tilstand);
    felt(w, "udfald", b.udfald);
    felt(w, "gentaget", b.gentaget);
    felt(w, "konflikter", b.konflikter);
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_dfdg(Ruter& ruter) {
  const auto laesere = kraever({Rolle::sagsbehandler, Rolle::leder});
  const auto alle_tre = kraever({Rolle::sagsbehandler, Rolle::leder, Rolle::administrator});
  const auto sagsbehandler = kraever({Rolle::sagsbehandler});
  ruter.get("/api/v1/register/forsendelser", laesere, svarer(list));
  ruter.get("/api/v1/register/tal", alle_tre, svarer(counts));
  ruter.post("/api/v1/register/forsendelser/{id}/send-igen", sagsbehandler, svarer(send_again));
  ruter.get("/api/v1/register/forskelle", laesere, svarer(differences));
  ruter.post("/api/v1/register/forskelle/{id}/haandter", sagsbehandler, svarer(handle));
  ruter.get("/api/v1/register/beskeder", laesere, svarer(messages));
}

}  // namespace nytte::web::api
