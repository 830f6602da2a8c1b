// /api/v1/raad: meetings, members and committees.
#include "sager/raad/medlemmer.hpp"
#include "sager/raad/moeder.hpp"
#include "sager/raad/overblik.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void skriv_id(JsonSkriver& w, const RaadsmedlemId& id) { vaerdi(w, id); }

void skriv_moede(JsonSkriver& w, const Moede& m) {
  w.objekt();
  felt(w, "id", m.id);
  felt(w, "sagsudvalg", m.sagsudvalg);
  felt(w, "dato", m.dato);
  felt(w, "klokken", m.klokken);
  felt(w, "sted", m.sted);
  felt(w, "aflyst", m.aflyst);
  liste(w, "til_stede", m.til_stede, skriv_id);
  felt(w, "version", m.version);
  w.objekt_slut();
}

void skriv_medlem(JsonSkriver& w, const Raadsmedlem& m) {
  w.objekt();
  felt(w, "id", m.id);
  felt(w, "navn", m.navn);
  felt(w, "organisation", m.organisation);
  felt(w, "email", m.email);
  felt(w, "gruppe", m.gruppe);
  felt(w, "post", m.post);
  felt(w, "fra", m.fra);
  felt(w, "til", m.til);
  felt(w, "version", m.version);
  w.objekt_slut();
}

void skriv_udvalg(JsonSkriver& w, const Sagsudvalg& u) {
  w.objekt();
  felt(w, "id", u.id);
  felt(w, "navn", u.navn);
  liste(w, "medlemmer", u.medlemmer, skriv_id);
  felt(w, "fra", u.fra);
  felt(w, "til", u.til);
  felt(w, "version", u.version);
  w.objekt_slut();
}

template <class T, class Skriv>
Svar raekker(const std::vector<T>& alle, Skriv skriv_en) {
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "raekker", alle, skriv_en);
    w.objekt_slut();
  });
}

template <class T, class Skriv>
Svar en_af(const T& ting, Skriv skriv_en) {
  return med_version(json_svar([&](JsonSkriver& w) { skriv_en(w, ting); }), ting.version);
}

std::vector<RaadsmedlemId> laes_medlemmer(ObjektLaeser& o, std::string_view felt_navn) {
  std::vector<RaadsmedlemId> ud;
  o.liste(felt_navn, [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    if (const auto id = kontrakt::Afkoder<RaadsmedlemId>::laes(node, sted, o.fejl()))
      ud.push_back(*id);
  });
  return ud;
}

// --- meetings

Resultat<Svar> moeder(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::vis_moeder(db, a.kontekst()));
  return raekker(alle, [](JsonSkriver& w, const auto& m) { skriv_moede(w, m.moede); });
}

Resultat<Svar> et_moede(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<MoedeId>(a, "id"));
  NYTTE_TRY(const auto v, sager::vis_moede(db, a.kontekst(), id));
  Svar svar = json_svar([&](JsonSkriver& w) {
    w.objekt();
    w.felt("moede");
    skriv_moede(w, v.moede);
    liste(w, "medlemmer", v.medlemmer, skriv_medlem);
    liste(w, "dagsorden", v.punkter, [](JsonSkriver& x, const auto& p) { vaerdi(x, p.id); });
    felt(w, "beslutningsdygtigt", v.beslutningsdygtigt);
    felt(w, "fremmoede", v.fremmoede);
    w.objekt_slut();
  });
  return med_version(std::move(svar), v.moede.version);
}

Resultat<Svar> indkald(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto nyt, laes_krop(a, [](ObjektLaeser& o) -> std::optional<Moede> {
              const auto dato = o.paakraevet<Dato>("dato");
              const auto klokken = o.paakraevet<std::string>("klokken");
              const auto sted = o.paakraevet<std::string>("sted");
              const auto udvalg = o.valgfri<SagsudvalgId>("sagsudvalg");
              if (!dato || !klokken || !sted) return std::nullopt;
              return Moede{{}, {}, udvalg, *dato, *klokken, *sted, false, {}, 1};
            }));
  NYTTE_TRY(const auto m, sager::indkald_moede(db, a.kontekst(), nyt));
  return oprettet(en_af(m, skriv_moede), "/api/v1/raad/moeder/" + std::to_string(m.id.vaerdi));
}

Resultat<Svar> fremmoede(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<MoedeId>(a, "id"));
  NYTTE_TRY(const Version version, if_match(a));
  NYTTE_TRY(const auto hvem, laes_krop(a, [](ObjektLaeser& o) {
              return std::optional(laes_medlemmer(o, "til_stede"));
            }));
  NYTTE_TRY(const auto m, sager::registrer_fremmoede(db, a.kontekst(), {id, version, hvem}));
  return en_af(m, skriv_moede);
}

Resultat<Svar> aflys(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<MoedeId>(a, "id"));
  NYTTE_TRY(const Version version, if_match(a));
  NYTTE_TRY(const std::string grund, laes_krop(a, [](ObjektLaeser& o) {
              return std::optional(tekst_eller_tom(o, "grund"));
            }));
  NYTTE_TRY(const auto m, sager::aflys_moede(db, a.kontekst(), {id, version, grund}));
  return en_af(m, skriv_moede);
}

// --- members

Resultat<Svar> medlemmer(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::vis_raadsmedlemmer(db, a.kontekst()));
  return raekker(alle, [](JsonSkriver& w, const auto& m) { skriv_medlem(w, m.medlem); });
}

std::optional<sager::NytRaadsmedlem> laes_medlem(ObjektLaeser& o) {
  const auto navnet = o.paakraevet<std::string>("navn");
  const auto organisation = o.paakraevet<std::string>("organisation");
  std::string email = tekst_eller_tom(o, "email");
  const auto gruppe = o.paakraevet<Medlemsgruppe>("gruppe");
  const auto post = o.paakraevet<Medlemspost>("post");
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.valgfri<Dato>("til");
  std::string brugernavn = tekst_eller_tom(o, "brugernavn");
  if (!navnet || !organisation || !gruppe || !post || !fra) return std::nullopt;
  return sager::NytRaadsmedlem{
      {{}, {}, *navnet, *organisation, std::move(email), *gruppe, *post, {}, *fra, til, 1},
      std::move(brugernavn)};
}

Resultat<Svar> nyt_medlem(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto nyt, laes_krop(a, laes_medlem));
  NYTTE_TRY(const auto m, sager::registrer_raadsmedlem(db, a.kontekst(), nyt));
  return oprettet(en_af(m, skriv_medlem), "/api/v1/raad/medlemmer/" + std::to_string(m.id.vaerdi));
}

Resultat<Svar> ret_medlem(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<RaadsmedlemId>(a, "id"));
  NYTTE_TRY(const Version version, if_match(a));
  NYTTE_TRY(auto nyt, laes_krop(a, laes_medlem));
  nyt.medlem.id = id;
  nyt.medlem.version = version;
  NYTTE_TRY(const auto m, sager::aendr_raadsmedlem(db, a.kontekst(), nyt));
  return en_af(m, skriv_medlem);
}

// --- committees

Resultat<Svar> udvalg(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::vis_sagsudvalg(db, a.kontekst()));
  return raekker(alle, skriv_udvalg);
}

std::optional<Sagsudvalg> laes_udvalg(ObjektLaeser& o) {
  const auto navnet = o.paakraevet<std::string>("navn");
  auto medlemmer_af = laes_medlemmer(o, "medlemmer");
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.valgfri<Dato>("til");
  if (!navnet || !fra) return std::nullopt;
  return Sagsudvalg{{}, {}, *navnet, std::move(medlemmer_af), *fra, til, 1};
}

Resultat<Svar> nyt_udvalg(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto nyt, laes_krop(a, laes_udvalg));
  NYTTE_TRY(const auto u, sager::opret_sagsudvalg(db, a.kontekst(), nyt));
  return oprettet(en_af(u, skriv_udvalg), "/api/v1/raad/sagsudvalg/" + std::to_string(u.id.vaerdi));
}

Resultat<Svar> ret_udvalg(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<SagsudvalgId>(a, "id"));
  NYTTE_TRY(const Version version, if_match(a));
  NYTTE_TRY(auto nyt, laes_krop(a, laes_udvalg));
  nyt.id = id;
  nyt.version = version;
  NYTTE_TRY(const auto u, sager::aendr_sagsudvalg(db, a.kontekst(), nyt));
  return en_af(u, skriv_udvalg);
}

}  // namespace

void tilfoej_raadsmoeder(Ruter& ruter) {
  const auto laeser = kraever(raadets_roller);
  const auto skriver = kraever({Rolle::sekretariat});
  const std::string moede = "/api/v1/raad/moeder/{id}";
  ruter.get("/api/v1/raad/moeder", laeser, svarer(moeder));
  ruter.post("/api/v1/raad/moeder", skriver, svarer_en_gang(indkald));
  ruter.get(moede, laeser, svarer(et_moede));
  ruter.put(moede + "/fremmoede", skriver, svarer(fremmoede));
  ruter.post(moede + "/aflys", skriver, svarer(aflys));
  ruter.get("/api/v1/raad/medlemmer", laeser, svarer(medlemmer));
  ruter.post("/api/v1/raad/medlemmer", skriver, svarer_en_gang(nyt_medlem));
  ruter.put("/api/v1/raad/medlemmer/{id}", skriver, svarer(ret_medlem));
  ruter.get("/api/v1/raad/sagsudvalg", laeser, svarer(udvalg));
  ruter.post("/api/v1/raad/sagsudvalg", skriver, svarer_en_gang(nyt_udvalg));
  ruter.put("/api/v1/raad/sagsudvalg/{id}", skriver, svarer(ret_udvalg));
}

}  // namespace nytte::web::api
