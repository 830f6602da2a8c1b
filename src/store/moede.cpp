#include "store/moede.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kMoede =
    "SELECT m.id, m.raad, m.sagsudvalg, m.dato, m.klokken, m.sted, m.aflyst, m.version"
    " FROM moede m WHERE m.raad = $1";

Moede laes_moede(const Raekke& row) {
  Laeser r(row);
  // Braced: from left to right, as the columns.
  return {r.next<MoedeId>(),
          r.next<std::string>(),
          r.next<std::optional<SagsudvalgId>>(),
          r.next<Dato>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<bool>(),
          {},
          r.next<Version>()};
}

std::vector<RaadsmedlemId> til_stede_ved(Forbindelse& db, MoedeId id) {
  return db.all(
      "SELECT medlem FROM moede_deltager WHERE moede = $1 AND til_stede = 1 ORDER BY medlem",
      [](const Raekke& row) { return Laeser(row).next<RaadsmedlemId>(); }, id);
}

Resultat<Version> opdateret_moede(Forbindelse& db, std::int64_t changed, const Moede& m) {
  return opdateret(db, changed, m.version, "SELECT 1 FROM moede WHERE id = $1 AND raad = $2",
                   {parameter(m.id), parameter(m.raad)});
}

}  // namespace

MoedeId insert_moede(Forbindelse& db, const Moede& m) {
  return {new_id(db,
                 "INSERT INTO moede (raad, sagsudvalg, dato, klokken, sted, aflyst, version)"
                 " VALUES ($1, $2, $3, $4, $5, $6, 1) RETURNING id",
                 {parameter(m.raad), parameter(m.sagsudvalg), parameter(m.dato),
                  parameter(m.klokken), parameter(m.sted), parameter(m.aflyst)})};
}

Resultat<Version> update_moede(Forbindelse& db, const Moede& m) {
  const auto changed = db.execute(
      "UPDATE moede SET dato = $4, klokken = $5, sted = $6, aflyst = $7, version = version + 1"
      " WHERE id = $1 AND version = $2 AND raad = $3",
      m.id, m.version, m.raad, m.dato, m.klokken, m.sted, m.aflyst);
  return opdateret_moede(db, changed, m);
}

Resultat<Version> set_til_stede(Forbindelse& db, const Moede& m) {
  const auto changed = db.execute(
      "UPDATE moede SET version = version + 1 WHERE id = $1 AND version = $2 AND raad = $3", m.id,
      m.version, m.raad);
  if (changed == 1) {
    db.execute("UPDATE moede_deltager SET til_stede = 0 WHERE moede = $1", m.id);
    for (const auto medlem : m.til_stede)
      db.execute(
          "INSERT INTO moede_deltager (moede, medlem, til_stede) VALUES ($1, $2, 1)"
          " ON CONFLICT (moede, medlem) DO UPDATE SET til_stede = 1",
          m.id, medlem);
  }
  return opdateret_moede(db, changed, m);
}

std::optional<Moede> find_moede(Forbindelse& db, const std::string& raad, MoedeId id) {
  static const auto sql = std::string(kMoede) + " AND m.id = $2";
  auto m = db.first(sql, laes_moede, raad, id);
  if (m) m->til_stede = til_stede_ved(db, id);
  return m;
}

std::vector<Moede> list_moeder(Forbindelse& db, const std::string& raad) {
  static const auto sql = std::string(kMoede) + " ORDER BY m.dato DESC, m.id DESC";
  auto alle = db.all(sql, laes_moede, raad);
  for (auto& m : alle) m.til_stede = til_stede_ved(db, m.id);
  return alle;
}

void insert_dagsordenpunkt(Forbindelse& db, MoedeId moede, AnsoegningId ansoegning) {
  db.execute(
      "INSERT INTO dagsorden (moede, ansoegning, punkt, aktiv) VALUES ($1, $2,"
      " (SELECT COALESCE(MAX(punkt), 0) + 1 FROM dagsorden WHERE moede = $1), 1)"
      " ON CONFLICT (moede, ansoegning) DO UPDATE SET aktiv = 1",
      moede, ansoegning);
}

bool fjern_dagsordenpunkt(Forbindelse& db, MoedeId moede, AnsoegningId ansoegning) {
  return db.execute(
             "UPDATE dagsorden SET aktiv = 0 WHERE moede = $1 AND ansoegning = $2 AND aktiv = 1",
             moede, ansoegning) == 1;
}

std::vector<Dagsordenpunkt> list_dagsorden(Forbindelse& db, MoedeId moede) {
  return db.all(
      "SELECT moede, ansoegning, punkt FROM dagsorden WHERE moede = $1 AND aktiv = 1"
      " ORDER BY punkt",
      [](const Raekke& row) {
        Laeser r(row);
        Dagsordenpunkt p;
        r >> p.moede >> p.ansoegning >> p.punkt;
        return p;
      },
      moede);
}

std::optional<MoedeId> find_dagsorden(Forbindelse& db, AnsoegningId ansoegning) {
  return db.value<MoedeId>(
      "SELECT d.moede FROM dagsorden d JOIN moede m ON m.id = d.moede"
      " WHERE d.ansoegning = $1 AND d.aktiv = 1 ORDER BY m.dato DESC, m.id DESC LIMIT 1",
      ansoegning);
}

}  // namespace nytte::store
