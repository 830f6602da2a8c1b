#include "store/projekt.hpp"

#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kProjekt =
    "p.id, p.kommune, p.p_nummer, p.navn, p.indhold, p.tilstand, p.udgave, p.venter_paa, p.skridt,"
    " p.oprettet, p.oprettet_af, p.version";

Projektraekke laes_projekt(Laeser& r) {
  return {r.next<ProjektId>(),    r.next<Kommunekode>(),  r.next<PNummer>(),
          r.next<std::string>(),  r.next<std::string>(),  r.next<Projekttilstand>(),
          r.next<std::int32_t>(), r.next<std::int32_t>(), r.next<std::int32_t>(),
          r.next<Tidspunkt>(),    r.next<BrugerId>(),     r.next<Version>()};
}

Projekttrin laes_trin(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::int32_t>(), r.next<Projekttrinart>(), r.next<Projekttrinmaade>(),
          r.next<std::string>(),  r.next<std::string>(),    r.next<std::string>()};
}

Parameter bruger_eller_null(BrugerId id) { return id.vaerdi == 0 ? Parameter{} : parameter(id); }

}  // namespace

ProjektId insert_projekt(Forbindelse& db, const Projektraekke& r) {
  return {new_id(
      db,
      "INSERT INTO projekt (kommune, p_nummer, navn, indhold, tilstand, udgave,"
      " venter_paa, skridt, oprettet, oprettet_af, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1) RETURNING id",
      {parameter(r.kommune), parameter(r.p_nummer), parameter(r.navn), parameter(r.indhold_json),
       parameter(r.tilstand), parameter(r.udgave), parameter(r.venter_paa), parameter(r.skridt),
       parameter(r.oprettet), parameter(r.oprettet_af)})};
}

Resultat<Version> update_projekt(Forbindelse& db, const Projektraekke& r) {
  const auto changed = db.execute(
      "UPDATE projekt SET navn = $3, indhold = $4, tilstand = $5, udgave = $6, venter_paa = $7,"
      " skridt = $8, version = version + 1 WHERE id = $1 AND version = $2 AND kommune = $9",
      r.id, r.version, r.navn, r.indhold_json, r.tilstand, r.udgave, r.venter_paa, r.skridt,
      r.kommune);
  return opdateret(db, changed, r.version, "SELECT 1 FROM projekt WHERE id = $1 AND kommune = $2",
                   {parameter(r.id), parameter(r.kommune)});
}

std::optional<Projektraekke> find_projekt(Forbindelse& db, Kommunekode kommune, ProjektId id) {
  static const auto sql =
      "SELECT " + std::string(kProjekt) + " FROM projekt p WHERE p.id = $1 AND p.kommune = $2";
  return db.first(sql, raekke(laes_projekt), id, kommune);
}

std::optional<Projektraekke> find_projekt(Forbindelse& db, ProjektId id) {
  static const auto sql = "SELECT " + std::string(kProjekt) + " FROM projekt p WHERE p.id = $1";
  return db.first(sql, raekke(laes_projekt), id);
}

std::vector<Projektoversigt> list_projekter(Forbindelse& db, Kommunekode kommune,
                                            const Projektfilter& filter) {
  Betingelser where;
  where.og("p.kommune = ?", kommune)
      .og_hvis("p.tilstand = ?", filter.tilstand)
      .og_hvis("p.p_nummer = ?", filter.p_nummer);
  const auto sql = "SELECT " + std::string(kProjekt) +
                   ", a.navn, (SELECT COALESCE(SUM(j.pladser), 0) FROM jobordre j"
                   " WHERE j.projekt = p.id AND j.status <> 'annulleret')"
                   " FROM projekt p JOIN arbejdssted a ON a.p_nummer = p.p_nummer" +
                   where.sql() + " ORDER BY p.navn COLLATE \"da-x-icu\", p.id";
  std::vector<Projektoversigt> ud;
  db.run(sql, where.parametre(), [&](const Raekke& row) {
    Laeser r(row);
    auto p = laes_projekt(r);
    ud.push_back({std::move(p), r.next<std::string>(), r.next<std::int32_t>()});
  });
  return ud;
}

std::vector<Kommunekode> kommuner_med_ventende_projekter(Forbindelse& db) {
  return db.all(
      "SELECT DISTINCT kommune FROM projekt WHERE tilstand = 'til_godkendelse' ORDER BY kommune",
      [](const Raekke& row) { return Laeser(row).next<Kommunekode>(); });
}

void insert_projektudgave(Forbindelse& db, const Udgaveraekke& r) {
  const auto& u = r.udgave;
  const auto& s = u.stoettede;
  db.execute(
      "INSERT INTO projekt_udgave (projekt, nr, indhold, opgavenavne, fingeraftryk, stoettede_dag,"
      " nytteindsats, virksomhedspraktik, loentilskud, ugeminutter, paamind_efter, tid, dag,"
      " bruger) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
      u.projekt, u.nr, r.indhold_json, r.opgavenavne_json, u.fingeraftryk, s.dag, s.nytteindsats,
      s.virksomhedspraktik, s.loentilskud, s.ugeminutter, u.paamind_efter, u.tid, u.dag, u.bruger);
  for (const auto& t : u.kaede)
    db.execute(
        "INSERT INTO projekt_udgave_trin (projekt, udgave, nr, art, maade, titel, navn, email)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        u.projekt, u.nr, t.nr, t.art, t.maade, t.titel, t.navn, t.email);
}

std::optional<Udgaveraekke> find_projektudgave(Forbindelse& db, ProjektId id, std::int32_t nr) {
  auto fundet = db.first(
      "SELECT indhold, opgavenavne, fingeraftryk, stoettede_dag, nytteindsats, virksomhedspraktik,"
      " loentilskud, ugeminutter, paamind_efter, tid, dag, bruger FROM projekt_udgave"
      " WHERE projekt = $1 AND nr = $2",
      [&](const Raekke& row) {
        Laeser r(row);
        Udgaveraekke ud{.udgave = {.projekt = id,
                                   .nr = nr,
                                   .indhold = {},
                                   .stoettede = {.dag = Dato::fra_dagnummer(0)},
                                   .fingeraftryk = {},
                                   .kaede = {},
                                   .tid = {},
                                   .dag = Dato::fra_dagnummer(0),
                                   .bruger = {}},
                        .indhold_json = {},
                        .opgavenavne_json = {}};
        auto& u = ud.udgave;
        auto& s = u.stoettede;
        r >> ud.indhold_json >> ud.opgavenavne_json >> u.fingeraftryk;
        r >> s.dag >> s.nytteindsats >> s.virksomhedspraktik >> s.loentilskud >> s.ugeminutter;
        r >> u.paamind_efter >> u.tid >> u.dag >> u.bruger;
        return ud;
      },
      id, nr);
  if (fundet)
    fundet->udgave.kaede = db.all(
        "SELECT nr, art, maade, titel, navn, email FROM projekt_udgave_trin"
        " WHERE projekt = $1 AND udgave = $2 ORDER BY nr",
        laes_trin, id, nr);
  return fundet;
}

void insert_projektskridt(Forbindelse& db, const Projektskridt& s) {
  db.execute(
      "INSERT INTO projekt_skridt (projekt, nr, handling, tilstand, udgave, trin, fingeraftryk,"
      " navn, moede_dato, reference, tekst, bruger, tid, dag)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
      s.projekt, s.nr, s.handling, s.tilstand, s.udgave, s.trin, s.fingeraftryk, s.navn,
      s.moede_dato, s.reference, s.tekst, bruger_eller_null(s.bruger), s.tid, s.dag);
}

std::vector<Projektskridt> list_projektskridt(Forbindelse& db, ProjektId id) {
  return db.all(
      "SELECT nr, handling, tilstand, udgave, trin, fingeraftryk, navn, moede_dato, reference,"
      " tekst, COALESCE(bruger, 0), tid, dag FROM projekt_skridt WHERE projekt = $1 ORDER BY nr",
      [&](const Raekke& row) {
        Laeser r(row);
        Projektskridt s{.projekt = id,
                        .fingeraftryk = {},
                        .navn = {},
                        .reference = {},
                        .tekst = {},
                        .bruger = {},
                        .tid = {},
                        .dag = Dato::fra_dagnummer(0)};
        r >> s.nr >> s.handling >> s.tilstand >> s.udgave >> s.trin >> s.fingeraftryk >> s.navn;
        r >> s.moede_dato >> s.reference >> s.tekst >> s.bruger >> s.tid >> s.dag;
        return s;
      },
      id);
}

std::vector<Jobordre> list_jobordrer_i_projekt(Forbindelse& db, ProjektId id) {
  static const auto sql = "SELECT " + std::string(kJobordre) +
                          " FROM jobordre j WHERE j.projekt = $1 AND j.status <> 'annulleret'"
                          " ORDER BY j.id DESC";
  return db.all(sql, raekke(laes_jobordre), id);
}

std::optional<Godkendelseskaede> find_godkendelseskaede(Forbindelse& db, Kommunekode kommune) {
  auto fundet = db.first(
      "SELECT paamind_efter, version FROM godkendelseskaede WHERE kommune = $1"
      " ORDER BY version DESC LIMIT 1",
      [](const Raekke& row) {
        Laeser r(row);
        return Godkendelseskaede{{}, r.next<std::int32_t>(), r.next<Version>()};
      },
      kommune);
  if (fundet)
    fundet->trin = db.all(
        "SELECT nr, art, maade, titel, navn, email FROM godkendelseskaede_trin"
        " WHERE kommune = $1 AND version = $2 ORDER BY nr",
        laes_trin, kommune, fundet->version);
  return fundet;
}

Resultat<Version> insert_godkendelseskaede(Forbindelse& db, Kommunekode kommune,
                                           const Godkendelseskaede& k, BrugerId bruger,
                                           Tidspunkt tid) {
  const auto nyeste = find_godkendelseskaede(db, kommune);
  if ((nyeste ? nyeste->version : 0) != k.version)
    return Fejl(Fejlkode::version_foraeldet, "version");
  const Version ny = k.version + 1;
  db.execute(
      "INSERT INTO godkendelseskaede (kommune, version, paamind_efter, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5)",
      kommune, ny, k.paamind_efter, bruger, tid);
  for (const auto& t : k.trin)
    db.execute(
        "INSERT INTO godkendelseskaede_trin (kommune, version, nr, art, maade, titel, navn, email)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        kommune, ny, t.nr, t.art, t.maade, t.titel, t.navn, t.email);
  return ny;
}

}  // namespace nytte::store
