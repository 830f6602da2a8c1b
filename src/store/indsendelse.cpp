#include "store/ansoegning.hpp"
#include "store/bilag_sql.hpp"
#include "store/felter.hpp"

namespace nytte::store {

void insert_indsendelse(Forbindelse& db, const Indsendelse& i,
                        const std::vector<std::int64_t>& bilag) {
  db.execute(
      "INSERT INTO indsendelse (ansoegning, nr, indhold, fingeraftryk, raad, dag, tid, bruger)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      i.ansoegning, i.nr, i.indhold_json, i.fingeraftryk, i.raad, i.dag, i.tid, i.bruger);
  for (std::size_t plads = 0; plads < bilag.size(); ++plads) {
    db.execute(
        "INSERT INTO indsendelse_bilag (ansoegning, nr, plads, bilag) VALUES ($1, $2, $3, $4)",
        i.ansoegning, i.nr, plads + 1, bilag[plads]);
  }
}

std::vector<Indsendelse> list_indsendelser(Forbindelse& db, AnsoegningId id) {
  auto alle = db.all(
      "SELECT ansoegning, nr, indhold, fingeraftryk, raad, dag, tid, bruger FROM indsendelse"
      " WHERE ansoegning = $1 ORDER BY nr",
      [](const Raekke& row) {
        Laeser r(row);
        return Indsendelse{.ansoegning = r.next<AnsoegningId>(),
                           .nr = r.next<std::int32_t>(),
                           .indhold_json = r.next<std::string>(),
                           .bilag = {},
                           .fingeraftryk = r.next<std::string>(),
                           .raad = r.next<std::string>(),
                           .dag = r.next<Dato>(),
                           .tid = r.next<Tidspunkt>(),
                           .bruger = r.next<BrugerId>()};
      },
      id);
  for (auto& i : alle)
    for (const auto& b : list_indsendelsesbilag(db, id, i.nr)) i.bilag.push_back(b.sha256);
  return alle;
}

std::vector<Bilag> list_indsendelsesbilag(Forbindelse& db, AnsoegningId id, std::int32_t nr) {
  static const auto sql = "SELECT " + std::string(kBilag) +
                          " FROM indsendelse_bilag i JOIN bilag b ON b.id = i.bilag"
                          " WHERE i.ansoegning = $1 AND i.nr = $2 ORDER BY i.plads";
  return db.all(sql, laes_bilag, id, nr);
}

bool er_indsendt_bilag(Forbindelse& db, AnsoegningId id, std::int64_t bilag) {
  return db
      .value<int>("SELECT 1 FROM indsendelse_bilag WHERE ansoegning = $1 AND bilag = $2", id, bilag)
      .has_value();
}

}  // namespace nytte::store
