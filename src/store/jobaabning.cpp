#include "store/jobaabning.hpp"

#include "store/felter.hpp"
#include "store/ordliste.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kJobaabning =
    "SELECT id, kommune, titel, arbejdsgiver, sted, beskrivelse, art, kompetencer, koerekort, "
    "sprog,"
    " uddannelse, frist, kilde, lukket, version FROM jobaabning WHERE kommune = $1";
Jobaabning laes(const Raekke& row) {
  using Ordliste = std::vector<std::string>;
  Laeser r(row);
  return {r.next<JobaabningId>(),
          r.next<Kommunekode>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<Jobaabningsart>(),
          r.next<Ordliste>(),
          r.next<Ordliste>(),
          r.next<Ordliste>(),
          r.next<std::optional<Uddannelsesniveau>>(),
          r.next<std::optional<Dato>>(),
          r.next<std::string>(),
          r.next<bool>(),
          r.next<Version>()};
}

constexpr std::string_view kMatch =
    "SELECT m.id, m.jobaabning, m.borger, m.skridt, m.dato, m.bemaerkning FROM jobmatch m"
    " JOIN jobaabning j ON j.id = m.jobaabning WHERE j.kommune = $1";
Jobmatch laes_match(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::int64_t>(),   r.next<JobaabningId>(), r.next<BorgerId>(),
          r.next<Jobmatchskridt>(), r.next<Dato>(),         r.next<std::string>()};
}

}  // namespace

JobaabningId insert_jobaabning(Forbindelse& db, const Jobaabning& j) {
  return {new_id(
      db,
      "INSERT INTO jobaabning (kommune, titel, arbejdsgiver, sted, beskrivelse, art, kompetencer,"
      " koerekort, sprog, uddannelse, frist, kilde, lukket, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1) RETURNING id",
      {parameter(j.kommune), parameter(j.titel), parameter(j.arbejdsgiver), parameter(j.sted),
       parameter(j.beskrivelse), parameter(j.art), parameter(j.kompetencer), parameter(j.koerekort),
       parameter(j.sprog), parameter(j.uddannelse), parameter(j.frist), parameter(j.kilde),
       parameter(j.lukket)})};
}

Resultat<Version> update_jobaabning(Forbindelse& db, const Jobaabning& j) {
  const auto changed = db.execute(
      "UPDATE jobaabning SET titel = $3, arbejdsgiver = $4, sted = $5, beskrivelse = $6, art = $7,"
      " kompetencer = $8, koerekort = $9, sprog = $10, uddannelse = $11, frist = $12, kilde = $13,"
      " lukket = $14, version = version + 1 WHERE id = $1 AND kommune = $2 AND version = $15",
      j.id, j.kommune, j.titel, j.arbejdsgiver, j.sted, j.beskrivelse, j.art, j.kompetencer,
      j.koerekort, j.sprog, j.uddannelse, j.frist, j.kilde, j.lukket, j.version);
  return opdateret(db, changed, j.version,
                   "SELECT 1 FROM jobaabning WHERE id = $1 AND kommune = $2",
                   {parameter(j.id), parameter(j.kommune)});
}

std::optional<Jobaabning> find_jobaabning(Forbindelse& db, Kommunekode kommune, JobaabningId id) {
  static const auto sql = std::string(kJobaabning) + " AND id = $2";
  return db.first(sql, laes, kommune, id);
}

std::vector<Jobaabning> list_jobaabninger(Forbindelse& db, Kommunekode kommune) {
  static const auto sql = std::string(kJobaabning) +
                          " ORDER BY lukket, CASE WHEN frist IS NULL THEN 1 ELSE 0 END, frist, id";
  return db.all(sql, laes, kommune);
}

std::int64_t insert_jobmatch(Forbindelse& db, const Jobmatch& m, const Registrering& r) {
  return new_id(db,
                "INSERT INTO jobmatch (jobaabning, borger, skridt, dato, bemaerkning, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
                {parameter(m.jobaabning), parameter(m.borger), parameter(m.skridt),
                 parameter(m.dato), parameter(m.bemaerkning),
                 r.bruger.vaerdi == 0 ? Parameter{} : parameter(r.bruger), parameter(r.tid)});
}

std::vector<Jobmatch> list_jobmatch(Forbindelse& db, Kommunekode kommune, JobaabningId id) {
  static const auto sql = std::string(kMatch) + " AND m.jobaabning = $2 ORDER BY m.id";
  return db.all(sql, laes_match, kommune, id);
}

std::vector<Jobmatch> list_jobmatch(Forbindelse& db, Kommunekode kommune, BorgerId borger) {
  static const auto sql = std::string(kMatch) + " AND m.borger = $2 ORDER BY m.id";
  return db.all(sql, laes_match, kommune, borger);
}

}  // namespace nytte::store
