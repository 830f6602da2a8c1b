#include "store/dagsfremmoede.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kKolonner =
    "SELECT d.id, d.placering, d.dato, d.art, d.minutter, d.bemaerkning, d.bruger, d.tid, d.nr,"
    " d.hold, d.planlagt, d.grund FROM dagsfremmoede d JOIN placering p ON p.id = d.placering"
    " WHERE p.kommune = $1";
constexpr std::string_view kGaelder =
    " AND d.nr = (SELECT MAX(n.nr) FROM dagsfremmoede n WHERE n.placering = d.placering"
    " AND n.dato = d.dato)";

Dagsfremmoede laes(const Raekke& row) {
  Laeser r(row);
  return {.id = r.next<std::int64_t>(),
          .placering = r.next<PlaceringId>(),
          .dato = r.next<Dato>(),
          .art = r.next<Fremmoedeart>(),
          .minutter = r.next<std::int32_t>(),
          .bemaerkning = r.next<std::string>(),
          .bruger = r.next<std::optional<BrugerId>>().value_or(BrugerId{}),
          .tid = r.next<Tidspunkt>(),
          .nr = r.next<std::int32_t>(),
          .hold = r.next<std::optional<ProjektholdId>>(),
          .planlagt = r.next<std::int32_t>(),
          .grund = r.next<std::string>()};
}

Parameter hvem(BrugerId b) { return b.vaerdi == 0 ? Parameter{} : parameter(b); }

Placeringsudeblivelse laes_udeblivelse(const Raekke& row) {
  Laeser r(row);
  return {{r.next<UdeblivelseId>(), r.next<BorgerId>(), r.next<std::optional<PlaceringId>>(),
           r.next<Udeblivelsesart>(), r.next<Dato>(), r.next<std::optional<Dato>>(), r.next<Dato>(),
           r.next<std::string>()},
          r.next<std::int32_t>(),
          r.next<bool>()};
}

}  // namespace

bool insert_dagsfremmoede(Forbindelse& db, const Dagsfremmoede& d) {
  return new_id(db,
                "INSERT INTO dagsfremmoede (placering, dato, nr, hold, art, minutter, planlagt,"
                " bemaerkning, grund, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
                " ON CONFLICT (placering, dato, nr) DO NOTHING RETURNING id",
                {parameter(d.placering), parameter(d.dato), parameter(d.nr), parameter(d.hold),
                 parameter(d.art), parameter(d.minutter), parameter(d.planlagt),
                 parameter(d.bemaerkning), parameter(d.grund), hvem(d.bruger), parameter(d.tid)}) !=
         0;
}

std::vector<Dagsfremmoede> list_dagsfremmoede(Forbindelse& db, Kommunekode kommune,
                                              const Periode& periode) {
  static const auto sql = std::string(kKolonner) + " AND d.dato >= $2 AND d.dato <= $3" +
                          std::string(kGaelder) + " ORDER BY d.placering, d.dato";
  return db.all(sql, laes, kommune, periode.fra(), periode.til());
}

std::vector<Dagsfremmoede> list_dagsfremmoede(Forbindelse& db, Kommunekode kommune, PlaceringId p) {
  static const auto sql =
      std::string(kKolonner) + " AND d.placering = $2" + std::string(kGaelder) + " ORDER BY d.dato";
  return db.all(sql, laes, kommune, p);
}

std::vector<Dagsfremmoede> list_dagens_raekker(Forbindelse& db, Kommunekode kommune, Dato dag) {
  static const auto sql = std::string(kKolonner) + " AND d.dato = $2 ORDER BY d.placering, d.nr";
  return db.all(sql, laes, kommune, dag);
}

std::vector<Placeringsudeblivelse> list_placeringsudeblivelser(Forbindelse& db, Kommunekode kommune,
                                                               PlaceringId p) {
  return db.all(
      "SELECT u.id, u.borger, u.placering, u.art, u.fra, u.til, u.kendt, u.bemaerkning,"
      " u.af_fremmoede, u.annulleret FROM udeblivelse u JOIN placering p ON p.id = u.placering"
      " WHERE u.placering = $2 AND p.kommune = $1 ORDER BY u.id",
      laes_udeblivelse, kommune, p);
}

UdeblivelseId insert_udeblivelse_af_fremmoede(Forbindelse& db, const Udeblivelse& u,
                                              const Registrering& r) {
  const auto id = insert_udeblivelse(db, u, r);
  db.execute("UPDATE udeblivelse SET af_fremmoede = 1 WHERE id = $1", id);
  return id;
}

void set_udeblivelse_til(Forbindelse& db, UdeblivelseId id, std::optional<Dato> til) {
  db.execute("UPDATE udeblivelse SET til = $2 WHERE id = $1 AND af_fremmoede = 1", id, til);
}

void traek_udeblivelse(Forbindelse& db, UdeblivelseId id) {
  db.execute("UPDATE udeblivelse SET annulleret = 1, af_fremmoede = 2 WHERE id = $1", id);
}

std::optional<Kommunekode> placeringens_kommune(Forbindelse& db, PlaceringId p) {
  return db.value<Kommunekode>("SELECT kommune FROM placering WHERE id = $1", p);
}

bool insert_arbejdsgivermelding(Forbindelse& db, PlaceringId p, Dato dato, const std::string& art,
                                Tidspunkt tid) {
  return new_id(db,
                "INSERT INTO arbejdsgivermelding (placering, dato, art, tid)"
                " VALUES ($1, $2, $3, $4) ON CONFLICT (placering, dato, art) DO NOTHING"
                " RETURNING id",
                {parameter(p), parameter(dato), parameter(art), parameter(tid)}) != 0;
}

}  // namespace nytte::store
