// /api/v1/hold: teams, their days and people.
#include "sager/hold/hold.hpp"

#include "sager/hold/melding.hpp"
#include "sager/hold/pladser.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

constexpr std::size_t kUgedage = 7;

std::optional<std::string> aarsdag_tekst(const std::optional<Aarsdag>& a) {
  if (!a) return std::nullopt;
  const auto to = [](std::int32_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return to(a->maaned) + "-" + to(a->dag);
}

void felter(JsonSkriver& w, const Projekthold& h) {
  felt(w, "id", h.id);
  felt(w, "navn", h.navn);
  felt(w, "p_nummer", h.p_nummer);
  felt(w, "projekt", h.projekt);
  felt(w, "projektleder", h.projektleder);
  felt(w, "kapacitet", h.kapacitet);
  felt(w, "moedested", h.moedested);
  felt(w, "moedetid", h.moedetid);
  felt(w, "slut", h.slut);
  felt(w, "saeder", h.saeder);
  w.felt("ugedage");
  w.liste();
  for (std::size_t i = 0; i < kUgedage; ++i)
    if (h.ugedage.test(i)) vaerdi(w, static_cast<std::int32_t>(i + 1));
  w.liste_slut();
  felt(w, "saeson_fra", aarsdag_tekst(h.saeson_fra));
  felt(w, "saeson_til", aarsdag_tekst(h.saeson_til));
  felt(w, "udendoers", h.udendoers);
  felt(w, "lukket_fra", h.lukket_fra);
  felt(w, "version", h.version);
}

Resultat<Svar> list_all(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const bool nedlagte = p.valgfri<bool>("nedlagte").value_or(false);
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto alle, sager::find_hold(db, anmodning.kontekst(), nedlagte));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "raekker", alle, [](JsonSkriver& ww, const sager::Holdlinje& h) {
      ww.objekt();
      felter(ww, h.hold);
      felt(ww, "arbejdssted", h.arbejdssted);
      felt(ww, "projektleder_navn", h.projektleder);
      felt(ww, "i_dag", h.i_dag);
      felt(ww, "paa_holdet", h.paa_holdet);
      felt(ww, "registreret", h.registreret);
      felt(ww, "moedt", h.moedt);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

Svar hold_svar(const Projekthold& h, unsigned status = 200) {
  return med_version(json_svar(
                         [&](JsonSkriver& w) {
                           w.objekt();
                           felter(w, h);
                           w.objekt_slut();
                         },
                         status),
                     h.version);
}

void skriv_medlem(JsonSkriver& w, const Holdmedlem& m) {
  w.objekt();
  felt(w, "placering", m.placering);
  felt(w, "borger", m.borger);
  felt(w, "navn", m.navn);
  felt(w, "jobordre_nummer", m.jobordrenummer);
  felt(w, "ugentlig_tid", m.ugentlig_tid);
  felt(w, "fra", m.fra);
  felt(w, "til", m.til);
  w.objekt_slut();
}

void skriv_visning(JsonSkriver& w, const sager::Holdvisning& v) {
  w.objekt();
  felter(w, v.hold);
  felt(w, "arbejdssted", v.arbejdssted);
  felt(w, "projektleder_navn", v.projektleder);
  liste(w, "kalender", v.kalender, [](JsonSkriver& ww, const sager::Holdkalenderdag& d) {
    ww.objekt();
    felt(ww, "dato", d.dato);
    felt(ww, "stand", d.grund);
    felt(ww, "bemaerkning", d.bemaerkning);
    felt(ww, "paa_holdet", d.paa_holdet);
    felt(ww, "registreret", d.registreret);
    felt(ww, "moedt", d.moedt);
    ww.objekt_slut();
  });
  liste(w, "folk", v.folk, skriv_medlem);
  liste(w, "advarsler", v.advarsler, [](JsonSkriver& ww, const sager::Holdadvarsel& a) {
    ww.objekt();
    felt(ww, "art", a.art);
    felt(ww, "saetning", sager::saetning(a));
    felt(ww, "fra", a.fra);
    felt(ww, "til", a.til);
    felt(ww, "dage", a.dage);
    felt(ww, "antal", a.antal);
    felt(ww, "loft", a.loft);
    ww.objekt_slut();
  });
  w.objekt_slut();
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ProjektholdId>(anmodning, "id"));
  Parametre p(anmodning);
  const auto fra = p.valgfri<Dato>("fra");
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto v, sager::vis_hold(db, anmodning.kontekst(), id, fra));
  return med_version(json_svar([&](JsonSkriver& w) { skriv_visning(w, v); }), v.hold.version);
}

std::optional<Aarsdag> laes_aarsdag(ObjektLaeser& o, std::string_view navn) {
  const auto t = o.valgfri<std::string>(navn);
  if (!t) return std::nullopt;
  const auto d = laes_iso_dato("2024-" + *t);
  if (!d) {
    o.note(Fejlkode::dato_ugyldig, navn, "skrives som 04-30");
    return std::nullopt;
  }
  return Aarsdag{d->maaned_i_aaret(), d->dag()};
}

std::bitset<kUgedage> laes_ugedage(ObjektLaeser& o) {
  std::bitset<kUgedage> ud;
  o.liste("ugedage", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    const auto tal = kontrakt::laes_heltal(node, sted, 1, kUgedage, o.fejl());
    if (tal) ud.set(static_cast<std::size_t>(*tal - 1));
  });
  return ud;
}

std::optional<Projekthold> laes_hold(ObjektLaeser& o, Kommunekode kommune) {
  auto navnet = o.paakraevet<std::string>("navn");
  const auto p = o.paakraevet<PNummer>("p_nummer");
  const auto leder = o.paakraevet<BrugerId>("projektleder");
  const auto kapacitet = o.paakraevet<std::int32_t>("kapacitet");
  auto moedested = o.paakraevet<std::string>("moedested");
  const auto moedetid = o.paakraevet<std::int32_t>("moedetid");
  const auto slut = o.paakraevet<std::int32_t>("slut");
  const auto projekt = o.valgfri<ProjektId>("projekt");
  const auto saeder = o.valgfri<std::int32_t>("saeder");
  const auto ugedage = laes_ugedage(o);
  const auto fra = laes_aarsdag(o, "saeson_fra");
  const auto til = laes_aarsdag(o, "saeson_til");
  const auto udendoers = o.valgfri<bool>("udendoers");
  const auto lukket = o.valgfri<Dato>("lukket_fra");
  if (!navnet || !p || !leder || !kapacitet || !moedested || !moedetid || !slut)
    return std::nullopt;
  return Projekthold{.id = {},
                     .kommune = kommune,
                     .navn = *std::move(navnet),
                     .p_nummer = *p,
                     .projekt = projekt,
                     .projektleder = *leder,
                     .kapacitet = *kapacitet,
                     .moedested = *std::move(moedested),
                     .moedetid = *moedetid,
                     .slut = *slut,
                     .saeder = saeder.value_or(0),
                     .ugedage = ugedage,
                     .saeson_fra = fra,
                     .saeson_til = til,
                     .udendoers = udendoers.value_or(false),
                     .lukket_fra = lukket};
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  const auto kommune = anmodning.bruger().kommune;
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) { return laes_hold(o, kommune); }));
  NYTTE_TRY(const auto h, sager::opret_hold(db, anmodning.kontekst(), ny));
  return oprettet(hold_svar(h, 201), "/api/v1/hold/" + std::to_string(h.id.vaerdi));
}

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ProjektholdId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  const auto kommune = anmodning.bruger().kommune;
  NYTTE_TRY(auto h, laes_krop(anmodning, [&](ObjektLaeser& o) { return laes_hold(o, kommune); }));
  h.id = id;
  h.version = version;
  NYTTE_TRY(const auto gemt, sager::aendr_hold(db, anmodning.kontekst(), h));
  return hold_svar(gemt);
}

Svar no_content() {
  Svar svar;
  svar.status = 204;
  return svar;
}

Resultat<Svar> set_day(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ProjektholdId>(anmodning, "id"));
  NYTTE_TRY(const auto dag, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Holddag> {
              const auto dato = o.paakraevet<Dato>("dato");
              const auto art = o.paakraevet<Holddagart>("art");
              std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
              if (!dato || !art) return std::nullopt;
              return Holddag{id, *dato, *art, std::move(bemaerkning)};
            }));
  NYTTE_TRY(sager::saet_holddag(db, anmodning.kontekst(), dag));
  return no_content();
}

Resultat<Svar> choose_team(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto placering, laes_sti<PlaceringId>(anmodning, "id"));
  NYTTE_TRY(const auto valg,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::Holdvalg> {
              const auto hold = o.valgfri<ProjektholdId>("hold");
              const auto fra = o.paakraevet<Dato>("fra");
              if (!fra) return std::nullopt;
              return sager::Holdvalg{placering, hold, *fra};
            }));
  NYTTE_TRY(const auto advarsler, sager::vaelg_hold(db, anmodning.kontekst(), valg));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "advarsler", advarsler,
          [](JsonSkriver& ww, const sager::Holdadvarsel& a) { vaerdi(ww, sager::saetning(a)); });
    w.objekt_slut();
  });
}

Resultat<Svar> send_link(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto placering, laes_sti<PlaceringId>(anmodning, "id"));
  NYTTE_TRY(const auto valg, laes_krop(anmodning, [&](ObjektLaeser& o) {
              return std::optional(sager::Meldelinkvalg{placering, tekst_eller_tom(o, "navn"),
                                                        tekst_eller_tom(o, "email"),
                                                        tekst_eller_tom(o, "kontakt")});
            }));
  NYTTE_TRY(const auto id, sager::send_meldelink(db, anmodning.kontekst(), valg));
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "meddelelse", id);
        w.objekt_slut();
      },
      201);
}

}  // namespace

void tilfoej_hold(Ruter& ruter) {
  using enum Rolle;
  const Adgangskrav ser = kraever({sagsbehandler, virksomhedskonsulent, leder, projektleder});
  const Adgangskrav skriver = kraever({sagsbehandler, virksomhedskonsulent, leder});
  const Adgangskrav sagsbehandleren = kraever({sagsbehandler});
  ruter.get("/api/v1/hold", ser, svarer(list_all));
  ruter.post("/api/v1/hold", skriver, svarer_en_gang(create));
  ruter.get("/api/v1/hold/{id}", ser, svarer(show));
  ruter.put("/api/v1/hold/{id}", skriver, svarer(change));
  ruter.post("/api/v1/hold/{id}/dage", ser, svarer_en_gang(set_day));
  ruter.put("/api/v1/placeringer/{id}/hold", sagsbehandleren, svarer(choose_team));
  ruter.post("/api/v1/placeringer/{id}/meldelink", sagsbehandleren, svarer_en_gang(send_link));
}

}  // namespace nytte::web::api
