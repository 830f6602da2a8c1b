#include "store/ugeplan.hpp"

#include "store/felter.hpp"
#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

const std::string kVaelg =
    "SELECT u.id, u.borger, u.dato, u.fra, u.til, u.art, u.sted, u.bemaerkning, u.anvist,"
    " u.naevnt, u.placering FROM ugeaktivitet u JOIN borger b ON b.id = u.borger"
    " WHERE b.kommune = $1"
    " AND NOT EXISTS (SELECT 1 FROM ugeaktivitet_fjernet x WHERE x.aktivitet = u.id)";

Ugeaktivitet laes_ugeaktivitet(Laeser& r) {
  return {r.next<std::int64_t>(),
          r.next<BorgerId>(),
          r.next<Dato>(),
          r.next<std::int32_t>(),
          r.next<std::int32_t>(),
          r.next<Ugeaktivitetsart>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<bool>(),
          r.next<bool>(),
          r.next<std::optional<PlaceringId>>()};
}

Nedsattimer laes_nedsattimer(Laeser& r) {
  return {r.next<BorgerId>(), r.next<Dato>(), r.next<Ugetimer>(), r.next<std::string>()};
}

Pligtborger laes_pligtborger(Laeser& r) {
  return {r.next<BorgerId>(), r.next<std::string>(), r.next<Population>(), r.next<Ydelse>()};
}

Parameter hvem(BrugerId b) { return b.vaerdi == 0 ? Parameter{} : parameter(b); }

}  // namespace

std::int64_t insert_ugeaktivitet(Forbindelse& db, const Ugeaktivitet& a, const Registrering& r) {
  return new_id(db,
                "INSERT INTO ugeaktivitet (borger, dato, fra, til, art, sted, bemaerkning, anvist,"
                " naevnt, placering, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id",
                {parameter(a.borger), parameter(a.dato), parameter(a.fra), parameter(a.til),
                 parameter(a.art), parameter(a.sted), parameter(a.bemaerkning), parameter(a.anvist),
                 parameter(a.naevnt), parameter(a.placering), hvem(r.bruger), parameter(r.tid)});
}

void fjern_ugeaktivitet(Forbindelse& db, std::int64_t id, const Registrering& r) {
  db.run("INSERT INTO ugeaktivitet_fjernet (aktivitet, bruger, tid) VALUES ($1, $2, $3)",
         {parameter(id), hvem(r.bruger), parameter(r.tid)}, nullptr);
}

std::optional<Ugeaktivitet> find_ugeaktivitet(Forbindelse& db, Kommunekode kommune,
                                              std::int64_t id) {
  static const auto sql = kVaelg + " AND u.id = $2";
  return db.first(sql, raekke(laes_ugeaktivitet), kommune, id);
}

std::vector<Ugeaktivitet> list_ugeaktiviteter(Forbindelse& db, Kommunekode kommune,
                                              const Periode& periode,
                                              std::optional<BorgerId> borger) {
  static const auto alle =
      kVaelg + " AND u.dato BETWEEN $2 AND $3 ORDER BY u.borger, u.dato, u.fra, u.id";
  static const auto af_en = kVaelg +
                            " AND u.dato BETWEEN $2 AND $3 AND u.borger = $4"
                            " ORDER BY u.borger, u.dato, u.fra, u.id";
  if (!borger)
    return db.all(alle, raekke(laes_ugeaktivitet), kommune, periode.fra(), periode.til());
  return db.all(af_en, raekke(laes_ugeaktivitet), kommune, periode.fra(), periode.til(), *borger);
}

void insert_nedsattimer(Forbindelse& db, const Nedsattimer& n, const Registrering& r) {
  db.run(
      "INSERT INTO nedsat_arbejdspligt (borger, fra, minutter, begrundelse, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      {parameter(n.borger), parameter(n.fra), parameter(n.timer), parameter(n.begrundelse),
       hvem(r.bruger), parameter(r.tid)},
      nullptr);
}

std::vector<Nedsattimer> list_nedsattimer(Forbindelse& db, Kommunekode kommune, Dato dag,
                                          std::optional<BorgerId> borger) {
  static const std::string sql =
      "SELECT n.borger, n.fra, n.minutter, n.begrundelse FROM nedsat_arbejdspligt n"
      " JOIN borger b ON b.id = n.borger WHERE b.kommune = $1 AND n.fra <= $2"
      " AND NOT EXISTS (SELECT 1 FROM nedsat_arbejdspligt y WHERE y.borger = n.borger"
      " AND y.fra <= $2 AND (y.fra > n.fra OR (y.fra = n.fra AND y.id > n.id)))";
  static const auto af_en = sql + " AND n.borger = $3";
  if (!borger) return db.all(sql, raekke(laes_nedsattimer), kommune, dag);
  return db.all(af_en, raekke(laes_nedsattimer), kommune, dag, *borger);
}

std::vector<Pligtborger> list_pligtborgere(Forbindelse& db, Kommunekode kommune, Dato dag) {
  return db.all(
      "SELECT b.id, b.navn, b.population, y.ydelse FROM borger b"
      " JOIN ydelsesperiode y ON y.borger = b.id AND y.annulleret = 0 AND y.fra <= $2"
      " AND (y.til IS NULL OR y.til >= $2)"
      " WHERE b.kommune = $1 AND b.arbejdspligt = 1 ORDER BY b.id",
      raekke(laes_pligtborger), kommune, dag);
}

}  // namespace nytte::store
