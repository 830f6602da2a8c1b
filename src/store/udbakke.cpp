#include "store/udbakke.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {

std::int64_t insert_forsendelse(Forbindelse& db, const Forsendelse& f) {
  return new_id(db,
                "INSERT INTO udbakke (modtager, art, emne_noegle, indhold, oprettet,"
                " naeste_forsoeg) VALUES ($1, $2, $3, $4, $5, $5) RETURNING id",
                {parameter(f.modtager), parameter(f.art), parameter(f.emne_noegle),
                 parameter(f.indhold_json), parameter(f.oprettet)});
}

std::vector<Forsendelse> list_forsendelser(Forbindelse& db, Tidspunkt nu, std::int64_t hoejst) {
  return db.all(
      "SELECT id, modtager, art, emne_noegle, indhold, oprettet, forsoeg, fejl FROM udbakke"
      " WHERE sendt IS NULL AND naeste_forsoeg <= $1 ORDER BY id LIMIT $2",
      [](const Raekke& row) {
        Forsendelse f;
        Laeser(row) >> f.id >> f.modtager >> f.art >> f.emne_noegle >> f.indhold_json >>
            f.oprettet >> f.forsoeg >> f.fejl;
        return f;
      },
      nu, hoejst);
}

void set_sendt(Forbindelse& db, std::int64_t id, Tidspunkt nu) {
  db.execute("UPDATE udbakke SET sendt = $2, forsoeg = forsoeg + 1, fejl = '' WHERE id = $1", id,
             nu);
}

void set_fejlet(Forbindelse& db, std::int64_t id, const std::string& fejl, Tidspunkt naeste) {
  db.execute(
      "UPDATE udbakke SET fejl = $2, forsoeg = forsoeg + 1, naeste_forsoeg = $3 WHERE id = $1", id,
      fejl, naeste);
}

std::int64_t count_usendte(Forbindelse& db) {
  return db.value<std::int64_t>("SELECT COUNT(*) FROM udbakke WHERE sendt IS NULL").value_or(0);
}

}  // namespace nytte::store
