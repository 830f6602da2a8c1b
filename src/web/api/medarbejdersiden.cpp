// The employees' side: representatives, their absences, levels that do not exist, and the hearing
// or orientation of a job order.
#include "sager/arbejdssted/registrer_repraesentant.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/jobordre/registrer_hoering.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

constexpr Rollesaet kSkrivere{Rolle::sagsbehandler, Rolle::virksomhedskonsulent};

std::optional<Medarbejderrepraesentant> read_representative(ObjektLaeser& o) {
  const auto niveau = o.paakraevet<Niveau>("niveau");
  const auto p_nummer = o.valgfri<PNummer>("p_nummer");
  const auto cvr = o.paakraevet<Cvr>("cvr");
  const auto navnet = o.paakraevet<std::string>("navn");
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.valgfri<Dato>("til");
  std::string faggruppe = tekst_eller_tom(o, "faggruppe");
  std::string organisation = tekst_eller_tom(o, "organisation");
  std::string email = tekst_eller_tom(o, "email");
  if (!niveau || !cvr || !navnet || !fra) return std::nullopt;
  return Medarbejderrepraesentant{{},           *niveau, p_nummer, *cvr, faggruppe, *navnet,
                                  organisation, email,   *fra,     til,  1};
}

Svar representative_answer(const Medarbejderrepraesentant& r) {
  return med_version(json_svar([&](JsonSkriver& w) { skriv(w, r); }), r.version);
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto visning, sager::vis_arbejdssted(db, anmodning.kontekst(), p_nummer));
  const auto en = [](JsonSkriver& w, const auto& post) { skriv(w, post); };
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "repraesentanter", visning.repraesentanter, en);
    liste(w, "fravaer", visning.fravaer, en);
    liste(w, "findes_ikke", visning.findes_ikke, en);
    w.objekt_slut();
  });
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto ny, laes_krop(anmodning, read_representative));
  NYTTE_TRY(const auto gemt, sager::registrer_repraesentant(db, anmodning.kontekst(), ny));
  return oprettet(representative_answer(gemt),
                  "/api/v1/medarbejderrepraesentanter/" + std::to_string(gemt.id.vaerdi));
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<RepraesentantId>(anmodning, "id"));
  NYTTE_TRY(const auto fundet, sager::vis_repraesentant(db, anmodning.kontekst(), id));
  return representative_answer(fundet);
}

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<RepraesentantId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(auto ny, laes_krop(anmodning, read_representative));
  ny.id = id;
  ny.version = version;
  NYTTE_TRY(const auto gemt, sager::aendr_repraesentant(db, anmodning.kontekst(), ny));
  return representative_answer(gemt);
}

Resultat<Svar> create_fravaer(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<RepraesentantId>(anmodning, "id"));
  NYTTE_TRY(const auto nyt, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Fravaer> {
              const auto fra = o.paakraevet<Dato>("fra");
              const auto til = o.paakraevet<Dato>("til");
              std::string grund = tekst_eller_tom(o, "grund");
              if (!fra || !til) return std::nullopt;
              return Fravaer{id, *fra, *til, std::move(grund)};
            }));
  NYTTE_TRY(const auto gemt, sager::registrer_fravaer(db, anmodning.kontekst(), nyt));
  return json_svar([&](JsonSkriver& w) { skriv(w, gemt); }, 201);
}

Resultat<Svar> create_missing_level(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto nyt,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<NiveauFindesIkke> {
              const auto niveau = o.paakraevet<Niveau>("niveau");
              const auto fra = o.paakraevet<Dato>("fra");
              const auto til = o.valgfri<Dato>("til");
              std::string faggruppe = tekst_eller_tom(o, "faggruppe");
              if (!niveau || !fra) return std::nullopt;
              return NiveauFindesIkke{p_nummer, *niveau, std::move(faggruppe), *fra, til};
            }));
  NYTTE_TRY(const auto gemt, sager::registrer_niveau_findes_ikke(db, anmodning.kontekst(), nyt));
  return json_svar([&](JsonSkriver& w) { skriv(w, gemt); }, 201);
}

std::optional<Hoering> read_hoering(ObjektLaeser& o, JobordreId jobordre) {
  const auto art = o.paakraevet<Hoeringsart>("art");
  const auto niveau = o.valgfri<Niveau>("niveau");
  const auto dato = o.paakraevet<Dato>("dato");
  const auto arbejdsgiver = o.valgfri<Dato>("arbejdsgiver_erklaering");
  const auto medarbejder = o.valgfri<Dato>("medarbejder_erklaering");
  const auto enig = o.valgfri<bool>("enig");
  std::string navnet = tekst_eller_tom(o, "navn");
  std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
  if (!art || !dato) return std::nullopt;
  return Hoering{{},          jobordre, *art,        niveau, std::move(navnet), *dato, arbejdsgiver,
                 medarbejder, enig,     bemaerkning, 1};
}

Svar hoering_answer(const Hoering& h) {
  return med_version(json_svar([&](JsonSkriver& w) { skriv(w, h); }), h.version);
}

Resultat<Svar> list_hearings(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobordreId>(anmodning, "id"));
  NYTTE_TRY(const auto visning, sager::vis_jobordre(db, anmodning.kontekst(), id));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "hoeringer", visning.hoeringer,
          [](JsonSkriver& ww, const Hoering& h) { skriv(ww, h); });
    w.objekt_slut();
  });
}

Resultat<Svar> create_hoering(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobordreId>(anmodning, "id"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) { return read_hoering(o, id); }));
  NYTTE_TRY(const auto gemt, sager::registrer_hoering(db, anmodning.kontekst(), ny));
  return oprettet(hoering_answer(gemt), "/api/v1/hoeringer/" + std::to_string(gemt.id.vaerdi));
}

Resultat<Svar> show_hoering(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<HoeringId>(anmodning, "id"));
  NYTTE_TRY(const auto fundet, sager::vis_hoering(db, anmodning.kontekst(), id));
  return hoering_answer(fundet);
}

Resultat<Svar> change_hoering(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<HoeringId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(auto ny, laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<Hoering> {
              const auto jobordre = o.paakraevet<JobordreId>("jobordre");
              auto hoering = read_hoering(o, jobordre.value_or(JobordreId{}));
              return jobordre ? hoering : std::nullopt;
            }));
  ny.id = id;
  ny.version = version;
  NYTTE_TRY(const auto gemt, sager::aendr_hoering(db, anmodning.kontekst(), ny));
  return hoering_answer(gemt);
}

}  // namespace

void tilfoej_medarbejdersiden(Ruter& ruter) {
  const Adgangskrav alle = kraever(alle_roller);
  const Adgangskrav skrivere = kraever(kSkrivere);
  const Adgangskrav sagslaesere =
      kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const std::string sted = "/api/v1/arbejdssteder/{p_nummer}";
  const std::string person = "/api/v1/medarbejderrepraesentanter";
  ruter.get(sted + "/medarbejderrepraesentanter", alle, svarer(list));
  ruter.post(person, skrivere, svarer_en_gang(create));
  ruter.get(person + "/{id}", alle, svarer(show));
  ruter.put(person + "/{id}", skrivere, svarer(change));
  ruter.post(person + "/{id}/fravaer", skrivere, svarer_en_gang(create_fravaer));
  ruter.post(sted + "/niveauer-der-ikke-findes", skrivere, svarer_en_gang(create_missing_level));
  ruter.get("/api/v1/jobordrer/{id}/hoeringer", sagslaesere, svarer(list_hearings));
  ruter.post("/api/v1/jobordrer/{id}/hoeringer", skrivere, svarer_en_gang(create_hoering));
  ruter.get("/api/v1/hoeringer/{id}", sagslaesere, svarer(show_hoering));
  ruter.put("/api/v1/hoeringer/{id}", skrivere, svarer(change_hoering));
}

}  // namespace nytte::web::api
