// The record of the national register, the municipality there, and the code lists.
#include "sager/registrering/registrering.hpp"

#include "sager/placering/vis_placering.hpp"
#include "sager/registrering/kodelister.hpp"
#include "sager/registrering/registrering_json.hpp"
#include "sager/registrering/ret.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void skriv_fund(JsonSkriver& w, const Registrering& r, const Registerfund& f) {
  w.objekt();
  felt(w, "mangel", f.mangel);
  felt(w, "felt", f.felt);
  felt(w, "detalje", f.detalje);
  felt(w, "tekst", sager::saetning(f));
  felt(w, "side", sager::ret_paa_side(r, f));
  w.objekt_slut();
}

Svar svar_paa(const sager::Registerklarhed& k) {
  Svar svar = json_svar([&](JsonSkriver& w) {
    w.objekt();
    w.felt("registrering");
    sager::skriv_registrering(w, k.registrering);
    felt(w, "klar", k.fund.empty());
    liste(w, "fund", k.fund,
          [&](JsonSkriver& ww, const Registerfund& f) { skriv_fund(ww, k.registrering, f); });
    w.objekt_slut();
  });
  return med_version(std::move(svar), k.registrering.revision);
}

Resultat<Svar> show(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<PlaceringId>(a, "id"));
  NYTTE_TRY(sager::vis_placering(db, a.kontekst(), id));  // notes who looked
  NYTTE_TRY(const auto k, sager::hent_og_kontroller(db, a.bruger().kommune, id, a.i_dag));
  return svar_paa(k);
}

Resultat<Svar> correct(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<PlaceringId>(a, "id"));
  NYTTE_TRY(const Version version, if_match(a));
  NYTTE_TRY(
      const auto ny, laes_krop(a, [&](ObjektLaeser& o) -> std::optional<sager::Registerrettelse> {
        const auto plan = o.paakraevet<bool>("del_af_plan");
        const auto ansvarlig = o.valgfri<BrugerId>("ansvarlig");
        const auto aarsag = o.valgfri<Placeringsaarsag>("aarsag");
        auto bemaerkning = tekst_eller_tom(o, "bemaerkning");
        if (!plan) return std::nullopt;
        return sager::Registerrettelse{.placering = id,
                                       .version = version,
                                       .del_af_plan = *plan,
                                       .ansvarlig = ansvarlig,
                                       .aarsag = aarsag.value_or(Placeringsaarsag::ikke_valgt),
                                       .bemaerkning = std::move(bemaerkning)};
      }));
  NYTTE_TRY(sager::ret_registrering(db, a.kontekst(), ny));
  NYTTE_TRY(const auto k, sager::hent_og_kontroller(db, a.bruger().kommune, id, a.i_dag));
  return svar_paa(k);
}

Svar authority_answer(const Registermyndighed& m) {
  return med_version(json_svar([&](JsonSkriver& w) {
                       w.objekt();
                       felt(w, "kommune", m.kommune);
                       felt(w, "kode", m.kode);
                       felt(w, "navn", m.navn);
                       felt(w, "organisationstype", m.organisationstype);
                       felt(w, "bevillingsramme", m.bevillingsramme);
                       felt(w, "bekraeftet", m.version > 0);
                       felt(w, "version", m.version);
                       w.objekt_slut();
                     }),
                     m.version);
}

Resultat<Svar> authority(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto m, sager::vis_myndighed(db, a.kontekst()));
  return authority_answer(m);
}

Resultat<Svar> save_authority(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const Version version, if_match(a));
  NYTTE_TRY(const auto ny, laes_krop(a, [&](ObjektLaeser& o) -> std::optional<Registermyndighed> {
              const auto kode = o.paakraevet<std::string>("kode");
              const auto navnet = o.paakraevet<std::string>("navn");
              const auto type = o.paakraevet<std::int64_t>("organisationstype");
              auto ramme = tekst_eller_tom(o, "bevillingsramme");
              if (!kode || !navnet || !type) return std::nullopt;
              return Registermyndighed{.kommune = a.bruger().kommune,
                                       .version = version,
                                       .kode = *kode,
                                       .navn = *navnet,
                                       .organisationstype = *type,
                                       .bevillingsramme = std::move(ramme)};
            }));
  NYTTE_TRY(const auto m, sager::gem_myndighed(db, a.kontekst(), ny));
  return authority_answer(m);
}

void skriv_vaerdi(JsonSkriver& w, const Kodevaerdi& v) {
  w.objekt();
  felt(w, "kode", v.kode);
  felt(w, "startdato", v.fra);
  felt(w, "slutdato", v.til);
  felt(w, "navn", v.navn);
  felt(w, "beskrivelse", v.beskrivelse);
  felt(w, "opdigtet", v.opdigtet());
  w.objekt_slut();
}

std::string_view svarkode(sager::Kodesvar s) {
  switch (s) {
    case sager::Kodesvar::fundet:
      return "fundet";
    case sager::Kodesvar::ikke_begyndt:
      return "ikke_begyndt";
    case sager::Kodesvar::udloebet:
      return "udloebet";
    case sager::Kodesvar::mangler:
      break;
  }
  return "mangler";
}

void skriv_match(JsonSkriver& w, const sager::Navnematch& m) {
  w.objekt();
  felt(w, "vaerdi", m.egen.noegle);
  felt(w, "navn", m.egen.navn);
  felt(w, "svar", svarkode(m.opslag.svar));
  w.felt("kode");
  if (m.opslag.vaerdi)
    skriv_vaerdi(w, *m.opslag.vaerdi);
  else
    w.null();
  felt(w, "valgt", m.valgt);
  w.objekt_slut();
}

void skriv_udgave(JsonSkriver& w, const Kodelisteudgave& u) {
  w.objekt();
  felt(w, "nummer", u.nummer);
  felt(w, "filnavn", u.filnavn);
  felt(w, "sha256", u.sha256);
  w.felt("indlaest");
  if (u.nummer > 0)
    vaerdi(w, u.tid);
  else
    w.null();
  w.objekt_slut();
}

Resultat<Svar> lists(const Anmodning& a, store::Forbindelse& db) {
  Parametre p(a);
  const auto dag = p.valgfri<Dato>("dato").value_or(a.i_dag);
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto alle_lister, sager::vis_kodelister(db, a.kontekst(), dag));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "dato", dag);
    liste(w, "lister", alle_lister, [](JsonSkriver& ww, const sager::Kodelistevisning& v) {
      ww.objekt();
      felt(ww, "liste", v.liste);
      ww.felt("udgave");
      skriv_udgave(ww, v.udgave);
      liste(ww, "udgaver", v.udgaver, skriv_udgave);
      liste(ww, "vaerdier", v.vaerdier, skriv_vaerdi);
      liste(ww, "vores", v.vores, skriv_match);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

/// A form with the file (`fil`), as a browser sends one.
Resultat<Svar> import(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto navnet, laes_sti<Kodelistenavn>(a, "liste"));
  if (a.filer.size() != 1 || a.filer.front().felt != "fil")
    return Fejl(Fejlkode::felt_mangler, "fil");
  Kodelisteudgave ny;
  ny.liste = navnet;
  ny.filnavn = a.filer.front().filnavn;
  NYTTE_TRY(const auto svar,
            sager::importer_kodeliste(db, a.kontekst(), ny, a.filer.front().indhold));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    w.felt("udgave");
    skriv_udgave(w, svar.udgave);
    felt(w, "uaendret", svar.uaendret);
    felt(w, "antal", svar.antal);
    liste(w, "vores", svar.vores, skriv_match);
    liste(w, "nye", svar.nye, skriv_vaerdi);
    liste(w, "udgaaede", svar.udgaaede, skriv_vaerdi);
    w.objekt_slut();
  });
}

Resultat<Svar> choose(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto navnet, laes_sti<Kodelistenavn>(a, "liste"));
  NYTTE_TRY(const auto valg, laes_krop(a, [&](ObjektLaeser& o) -> std::optional<sager::Kodevalg> {
              const auto vores = o.paakraevet<std::string>("vaerdi");
              const auto kode = o.valgfri<std::int64_t>("kode");
              if (!vores) return std::nullopt;
              return sager::Kodevalg{navnet, *vores, kode};
            }));
  NYTTE_TRY(sager::kobl_kode(db, a.kontekst(), valg));
  Svar svar;
  svar.status = 204;
  return svar;
}

}  // namespace

void tilfoej_registrering(Ruter& ruter) {
  const auto administrator = kraever({Rolle::administrator});
  const std::string en = "/api/v1/placeringer/{id}/registrering";
  ruter.get(en, kraever({Rolle::sagsbehandler, Rolle::leder}), svarer(show));
  ruter.put(en, kraever({Rolle::sagsbehandler}), svarer(correct));
  ruter.get("/api/v1/registermyndighed", kraever(alle_roller), svarer(authority));
  ruter.put("/api/v1/registermyndighed", administrator, svarer(save_authority));
  ruter.get("/api/v1/kodelister", kraever(alle_roller), svarer(lists));
  ruter.modtag_fil("/api/v1/kodelister/{liste}", administrator, svarer(import));
  ruter.put("/api/v1/kodelister/{liste}/valg", administrator, svarer(choose));
}

}  // namespace nytte::web::api
