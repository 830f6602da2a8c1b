#include "store/arbejdsgang.hpp"

#include <algorithm>
#include <map>

#include "store/felter.hpp"
#include "store/forudsaetning.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

std::string visitationskode(const Borgergruppe& g) {
  return g.visitation ? std::string(navn(*g.visitation)) : "";
}

Arbejdsgang laes_arbejdsgang(const Raekke& row) {
  Laeser r(row);
  Arbejdsgang a{.id = r.next<ArbejdsgangId>(),
                .kommune = r.next<Kommunekode>(),
                .gruppe = {},
                .gaelder_fra = Dato::af(2014, 1, 1),
                .hvornaar = {},
                .hvor = {},
                .foer_start = {},
                .uger = {},
                .ansvarlig = {}};
  a.gruppe.ydelse = r.next<Ydelse>();
  a.gruppe.visitation = laes_kode<Visitation>(r.next<std::string>());
  r >> a.gruppe.population >> a.nummer >> a.gaelder_fra >> a.hvornaar >> a.hvor >> a.foer_start >>
      a.uger >> a.ansvarlig >> a.ansvarlig_navn >> a.skrevet;
  return a;
}

}  // namespace

ArbejdsgangId insert_arbejdsgang(Forbindelse& db, const Arbejdsgang& a, const Registrering& r) {
  const auto visitation = visitationskode(a.gruppe);
  const auto nummer = db.value<std::int64_t>(
                            "SELECT COALESCE(MAX(nummer), 0) FROM arbejdsgang WHERE kommune = $1"
                            " AND ydelse = $2 AND visitation = $3 AND population = $4",
                            a.kommune, a.gruppe.ydelse, visitation, a.gruppe.population)
                          .value_or(0) +
                      1;
  const ArbejdsgangId id{new_id(
      db,
      "INSERT INTO arbejdsgang (kommune, ydelse, visitation, population, nummer, gaelder_fra,"
      " hvornaar, hvor, foer_start, uger, ansvarlig, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id",
      {parameter(a.kommune), parameter(a.gruppe.ydelse), parameter(visitation),
       parameter(a.gruppe.population), parameter(nummer), parameter(a.gaelder_fra),
       parameter(a.hvornaar), parameter(a.hvor), parameter(a.foer_start), parameter(a.uger),
       parameter(a.ansvarlig), parameter(r.bruger), parameter(r.tid)})};
  for (const auto& f : a.foretrukne)
    db.execute("INSERT INTO arbejdsgang_foretrukken (arbejdsgang, art, noegle) VALUES ($1, $2, $3)",
               id, f.art, f.noegle);
  for (const auto& krav : a.krav) insert_gruppekrav(db, a.kommune, id, krav, r);
  return id;
}

std::vector<Arbejdsgang> list_arbejdsgange(Forbindelse& db, Kommunekode kommune) {
  auto alle = db.all(
      "SELECT a.id, a.kommune, a.ydelse, a.visitation, a.population, a.nummer, a.gaelder_fra,"
      " a.hvornaar, a.hvor, a.foer_start, a.uger, a.ansvarlig, b.navn, a.tid FROM arbejdsgang a"
      " JOIN bruger b ON b.id = a.ansvarlig WHERE a.kommune = $1"
      " ORDER BY a.ydelse, a.visitation, a.population, a.nummer DESC",
      laes_arbejdsgang, kommune);
  std::map<ArbejdsgangId, Arbejdsgang*> efter_id;
  for (auto& a : alle) efter_id.emplace(a.id, &a);
  db.query(
      "SELECT f.arbejdsgang, f.art, f.noegle FROM arbejdsgang_foretrukken f"
      " JOIN arbejdsgang a ON a.id = f.arbejdsgang WHERE a.kommune = $1 ORDER BY f.id",
      [&](const Raekke& row) {
        Laeser r(row);
        const auto id = r.next<ArbejdsgangId>();
        const auto art = r.next<Foretrukkenart>();
        efter_id.at(id)->foretrukne.push_back({art, r.next<std::string>()});
      },
      kommune);
  for (auto& [id, krav] : list_gruppekrav(db, kommune))
    efter_id.at(id)->krav.push_back(std::move(krav));
  return alle;
}

}  // namespace nytte::store
