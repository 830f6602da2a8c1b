// /api/v1/brugere for administrators, and /api/v1/mig for oneself: password and API keys.
#include "sager/adgang/brugere.hpp"

#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

std::set<Rolle> read_roles(ObjektLaeser& o) {
  std::set<Rolle> roller;
  o.liste("roller", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    if (const auto rolle = kontrakt::Afkoder<Rolle>::laes(node, sted, o.fejl())) {
      roller.insert(*rolle);
    }
  });
  return roller;
}

Svar user_answer(const Bruger& b) {
  return med_version(json_svar([&](JsonSkriver& w) { skriv(w, b); }), b.version);
}

Svar nothing() {
  Svar svar;
  svar.status = 204;
  return svar;
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto fundet, sager::find_brugere(db, anmodning.kontekst(), side));
  return liste_svar(anmodning, fundet, side, [](JsonSkriver& w, const Bruger& b) { skriv(w, b); });
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::NyBruger> {
              const auto brugernavn = o.paakraevet<std::string>("brugernavn");
              const auto navnet = o.paakraevet<std::string>("navn");
              const auto kodeord = o.paakraevet<std::string>("adgangskode");
              std::set<Rolle> roller = read_roles(o);
              if (!brugernavn || !navnet || !kodeord) return std::nullopt;
              return sager::NyBruger{{{},
                                      anmodning.bruger().kommune,
                                      *brugernavn,
                                      *navnet,
                                      std::move(roller),
                                      true,
                                      1,
                                      tekst_eller_tom(o, "raad")},
                                     *kodeord};
            }));
  NYTTE_TRY(const Bruger gemt, sager::opret_bruger(db, anmodning.kontekst(), ny));
  return oprettet(user_answer(gemt), "/api/v1/brugere/" + std::to_string(gemt.id.vaerdi));
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BrugerId>(anmodning, "id"));
  NYTTE_TRY(const Bruger bruger, sager::vis_bruger(db, anmodning.kontekst(), id));
  return user_answer(bruger);
}

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BrugerId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Bruger> {
              const auto navnet = o.paakraevet<std::string>("navn");
              std::set<Rolle> roller = read_roles(o);
              const auto aktiv = o.paakraevet<bool>("aktiv");
              if (!navnet || !aktiv) return std::nullopt;
              return Bruger{id,      anmodning.bruger().kommune, "",
                            *navnet, std::move(roller),          *aktiv,
                            version, tekst_eller_tom(o, "raad")};
            }));
  NYTTE_TRY(const Bruger gemt, sager::aendr_bruger(db, anmodning.kontekst(), ny));
  return user_answer(gemt);
}

Resultat<Svar> set_password(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BrugerId>(anmodning, "id"));
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<std::string>("adgangskode");
            }));
  NYTTE_TRY(sager::saet_adgangskode(db, anmodning.kontekst(), id, ny));
  return nothing();
}

Resultat<Svar> show_me(const Anmodning& anmodning, store::Forbindelse&) {
  return json_svar([&](JsonSkriver& w) { skriv(w, anmodning.bruger()); });
}

struct Kodeordsskift {
  std::string gammel;
  std::string ny;
};

Resultat<Svar> change_own_password(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto skift,
            laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<Kodeordsskift> {
              const auto gammel = o.paakraevet<std::string>("gammel_adgangskode");
              const auto ny = o.paakraevet<std::string>("adgangskode");
              if (!gammel || !ny) return std::nullopt;
              return Kodeordsskift{*gammel, *ny};
            }));
  NYTTE_TRY(sager::skift_egen_adgangskode(db, anmodning.kontekst(), skift.gammel, skift.ny));
  return nothing();
}

void key_fields(JsonSkriver& w, const sager::Noeglelinje& n) {
  felt(w, "id", n.id);
  felt(w, "navn", n.navn);
  felt(w, "oprettet", n.oprettet);
  felt(w, "udloeber", n.udloeber);
  felt(w, "tilbagekaldt", n.tilbagekaldt);
}

Resultat<Svar> list_keys(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto noegler, sager::egne_noegler(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "noegler", noegler, [](JsonSkriver& ww, const sager::Noeglelinje& n) {
      ww.objekt();
      key_fields(ww, n);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

struct Noegleoenske {
  std::string navn;
  std::optional<Dato> sidste_dag;
};

Resultat<Svar> create_key(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto oenske,
            laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<Noegleoenske> {
              const auto navnet = o.paakraevet<std::string>("navn");
              const auto dag = o.valgfri<Dato>("sidste_dag");
              if (!navnet) return std::nullopt;
              return Noegleoenske{*navnet, dag};
            }));
  std::optional<Tidspunkt> udloeber;
  // The day included: until midnight UTC after it.
  if (oenske.sidste_dag) {
    udloeber = Tidspunkt{(std::int64_t{oenske.sidste_dag->dagnummer()} + 1) * 86'400};
  }
  NYTTE_TRY(const auto ny, sager::opret_noegle(db, anmodning.kontekst(), oenske.navn, udloeber));
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        key_fields(w, ny.linje);
        felt(w, "noegle", ny.hemmelighed);
        w.objekt_slut();
      },
      201);
}

Resultat<Svar> withdraw_key(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<std::int64_t>(anmodning, "id"));
  NYTTE_TRY(sager::tilbagekald_noegle(db, anmodning.kontekst(), id));
  return nothing();
}

}  // namespace

void tilfoej_brugere(Ruter& ruter) {
  const Adgangskrav administrator = kraever({Rolle::administrator});
  const Adgangskrav alle = kraever(alle_brugere);
  ruter.get("/api/v1/brugere", administrator, svarer(list));
  ruter.post("/api/v1/brugere", administrator, svarer_en_gang(create));
  ruter.get("/api/v1/brugere/{id}", administrator, svarer(show));
  ruter.put("/api/v1/brugere/{id}", administrator, svarer(change));
  ruter.put("/api/v1/brugere/{id}/adgangskode", administrator, svarer(set_password));
  ruter.get("/api/v1/mig", alle, svarer(show_me));
  ruter.put("/api/v1/mig/adgangskode", alle, svarer(change_own_password));
  ruter.get("/api/v1/mig/noegler", alle, svarer(list_keys));
  // Not repeatable by key: the secret is shown once and never stored, not even as an answer.
  ruter.post("/api/v1/mig/noegler", alle, svarer(create_key));
  ruter.post("/api/v1/mig/noegler/{id}/tilbagekald", alle, svarer(withdraw_key));
}

}  // namespace nytte::web::api
