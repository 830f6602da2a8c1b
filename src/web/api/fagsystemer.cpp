// /api/v1/fagsystemlister: lists of the case systems, and the typing guide of a placement.
#include "sager/fagsystem/fagsystem.hpp"
#include "sager/fagsystem/indtastning.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void write_list(JsonSkriver& w, const Fagsystemimport& i) {
  w.objekt();
  felt(w, "id", i.id);
  felt(w, "system", i.system);
  felt(w, "liste", i.liste);
  felt(w, "kommune", i.kommune);
  felt(w, "filnavn", i.filnavn);
  felt(w, "format", i.format);
  felt(w, "fingeraftryk", i.fingeraftryk);
  felt(w, "raekker", i.raekker);
  felt(w, "raekker_med_afvigelse", i.raekker_med_afvigelse);
  felt(w, "bruger_navn", i.bruger_navn);
  felt(w, "tid", i.tid);
  felt(w, "erstattet", i.erstattet);
  w.felt("kolonner");
  w.raa(i.kolonner);
  w.objekt_slut();
}

void write_findings(JsonSkriver& w, Fagsystem system, Afvigelser alle) {
  liste(w, "afvigelser", sager::fagsystemport().forklar(system, alle),
        [](JsonSkriver& ud, const sager::Afvigelsesforklaring& f) {
          ud.objekt();
          felt(ud, "kode", f.afvigelse);
          felt(ud, "hvad", f.hvad);
          felt(ud, "ret", f.ret);
          ud.objekt_slut();
        });
}

// What both kinds of rows have.
template <class Raekketype>
void write_shared(JsonSkriver& w, const Raekketype& r) {
  felt(w, "linje", r.linje);
  felt(w, "kommune", r.kommune);
  felt(w, "nummer", r.nummer);
  felt(w, "kategori", r.kategori);
  felt(w, "tilbudstype", r.tilbudstype);
  felt(w, "tilbudssted", r.tilbudssted);
  felt(w, "stilling", r.stilling);
  felt(w, "tekst", r.tekst);
  felt(w, "virksomhed", r.virksomhed);
  felt(w, "ministeromraade", r.ministeromraade);
  felt(w, "cvr", r.cvr);
  felt(w, "p_nummer", r.p_nummer);
  felt(w, "fra", r.fra);
  felt(w, "til", r.til);
  felt(w, "tilbud", r.tilbud);
  felt(w, "sektor", r.sektor);
}

void write_placering(JsonSkriver& w, Fagsystem system, const Kildeplacering& r) {
  w.objekt();
  write_shared(w, r);
  felt(w, "cpr", r.cpr ? std::optional(r.cpr->maskeret()) : std::nullopt);
  felt(w, "borger", r.borger);
  felt(w, "aktiveringstype", r.aktiveringstype);
  felt(w, "sagstype", r.sagstype);
  felt(w, "modul", r.modul);
  felt(w, "status", r.status);
  felt(w, "aarsag", r.aarsag);
  felt(w, "ugentlig_tid", r.ugentlig_tid);
  felt(w, "del_af_plan", r.del_af_plan);
  felt(w, "ydelse", r.ydelse);
  write_findings(w, system, r.afvigelser);
  w.objekt_slut();
}

void write_jobordre(JsonSkriver& w, Fagsystem system, const Kildejobordre& r) {
  w.objekt();
  write_shared(w, r);
  felt(w, "placerede", r.placerede);
  felt(w, "henviste", r.henviste);
  felt(w, "ledige", r.ledige);
  write_findings(w, system, r.afvigelser);
  w.objekt_slut();
}

Resultat<Svar> list(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto alle, sager::list_importer(db, a.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "raekker", alle, write_list);
    w.objekt_slut();
  });
}

Resultat<Svar> import(const Anmodning& a, store::Forbindelse& db) {
  const auto system = laes_kode<Fagsystem>(a.form.get("system"));
  const auto liste = laes_kode<Fagsystemliste>(a.form.get("liste"));
  Fejl fejl;
  if (!system) fejl.tilfoej(Fejlkode::vaerdi_ukendt, "system");
  if (!liste) fejl.tilfoej(Fejlkode::vaerdi_ukendt, "liste");
  if (a.filer.size() != 1 || a.filer.front().felt != "fil")
    fejl.tilfoej(Fejlkode::felt_mangler, "fil");
  if (!fejl.tom()) return fejl;
  NYTTE_TRY(const auto svar,
            sager::importer_liste(db, a.kontekst(),
                                  {.system = *system,
                                   .liste = *liste,
                                   .filnavn = a.filer.front().filnavn,
                                   .fil = {.sti = {}, .indhold = a.filer.front().indhold}}));
  auto krop =
      json_svar([&](JsonSkriver& w) { write_list(w, svar.import); }, svar.fandtes ? 200 : 201);
  if (svar.fandtes) return krop;
  return oprettet(std::move(krop),
                  "/api/v1/fagsystemlister/" + std::to_string(svar.import.id.vaerdi));
}

Resultat<Svar> get_one(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<FagsystemimportId>(a, "id"));
  NYTTE_TRY(const auto alle, sager::list_importer(db, a.kontekst()));
  for (const auto& i : alle)
    if (i.id == id) return json_svar([&](JsonSkriver& w) { write_list(w, i); });
  return Fejl(Fejlkode::findes_ikke, "id");
}

Resultat<Svar> rows(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<FagsystemimportId>(a, "id"));
  Parametre p(a);
  sager::Listeoenske oenske;
  oenske.tilbud = p.valgfri<Tilbud>("tilbud");
  oenske.afvigelse = p.valgfri<Afvigelse>("afvigelse");
  oenske.kun_afvigelser = p.valgfri<bool>("kun_afvigelser").value_or(false);
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto v, sager::vis_import(db, a.kontekst(), id, oenske, side));
  const auto system = v.import.system;
  if (v.import.liste == Fagsystemliste::placeringer)
    return liste_svar(a, v.placeringer, side, [&](JsonSkriver& w, const Kildeplacering& r) {
      write_placering(w, system, r);
    });
  return liste_svar(a, v.jobordrer, side,
                    [&](JsonSkriver& w, const Kildejobordre& r) { write_jobordre(w, system, r); });
}

void write_step(JsonSkriver& w, const sager::Indtastningstrin& t) {
  w.objekt();
  felt(w, "skaerm", t.skaerm);
  felt(w, "goer", t.goer);
  liste(w, "felter", t.felter, [](JsonSkriver& ud, const sager::Indtastningsfelt& f) {
    ud.objekt();
    felt(ud, "navn", f.navn);
    felt(ud, "vaerdi", f.vaerdi);
    felt(ud, "forklaring", f.forklaring);
    ud.objekt_slut();
  });
  w.objekt_slut();
}

Resultat<Svar> guide(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<PlaceringId>(a, "id"));
  Parametre p(a);
  const auto system = p.valgfri<Fagsystem>("system").value_or(Fagsystem::workbase);
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto v, sager::vis_indtastning(db, a.kontekst(), id, system));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "system", v.system);
    liste(w, "bemaerkninger", v.vejledning.bemaerkninger,
          [](JsonSkriver& ud, const std::string& b) { ud.tekst(b); });
    liste(w, "veje", v.vejledning.veje, [](JsonSkriver& ud, const sager::Indtastningsvej& vej) {
      ud.objekt();
      felt(ud, "navn", vej.navn);
      liste(ud, "trin", vej.trin, write_step);
      ud.objekt_slut();
    });
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_fagsystemer(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  const std::string sti = "/api/v1/fagsystemlister";
  ruter.get(sti, laeser, svarer(list));
  ruter.modtag_fil(sti, laeser, svarer(import));
  ruter.get(sti + "/{id}", laeser, svarer(get_one));
  ruter.get(sti + "/{id}/raekker", laeser, svarer(rows));
  ruter.get("/api/v1/placeringer/{id}/indtastning", laeser, svarer(guide));
}

}  // namespace nytte::web::api
