#include "store/bilag.hpp"

#include "store/bilag_sql.hpp"
#include "store/migration.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
Bilag laes_bilag(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::int64_t>(), r.next<Kommunekode>(),  r.next<std::string>(),
          r.next<std::string>(),  r.next<std::string>(),  r.next<std::string>(),
          r.next<Filtype>(),      r.next<std::int64_t>(), r.next<std::string>(),
          r.next<Skanning>(),     r.next<BrugerId>(),     r.next<Tidspunkt>(),
          r.next<bool>()};
}

std::string gem_bilagsindhold(Forbindelse& db, const std::string& indhold) {
  auto sha256 = checksum(indhold);
  db.execute(
      "INSERT INTO bilagsindhold (sha256, indhold) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING",
      sha256, Bytes{indhold});
  return sha256;
}

std::optional<std::string> find_bilagsindhold(Forbindelse& db, const std::string& sha256) {
  auto fundet = db.value<Bytes>("SELECT indhold FROM bilagsindhold WHERE sha256 = $1", sha256);
  if (!fundet) return std::nullopt;
  return std::move(fundet->indhold);
}

std::int64_t insert_bilag(Forbindelse& db, const Bilag& b) {
  return new_id(db,
                "INSERT INTO bilag (kommune, emne, noegle, navn, titel, type, bytes, sha256,"
                " skanning, bruger, tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
                " RETURNING id",
                {parameter(b.kommune), parameter(b.emne), parameter(b.noegle), parameter(b.navn),
                 parameter(b.titel), parameter(b.type), parameter(b.bytes), parameter(b.sha256),
                 parameter(b.skanning), b.bruger.vaerdi == 0 ? Parameter{} : parameter(b.bruger),
                 parameter(b.tid)});
}

std::optional<Bilag> find_bilag(Forbindelse& db, std::int64_t id) {
  static const auto sql = "SELECT " + std::string(kBilag) + " FROM bilag b WHERE b.id = $1";
  return db.first(sql, laes_bilag, id);
}

std::vector<Bilag> list_bilag(Forbindelse& db, const std::string& emne, const std::string& noegle) {
  static const auto sql =
      "SELECT " + std::string(kBilag) +
      " FROM bilag b WHERE b.emne = $1 AND b.noegle = $2 AND b.annulleret = 0 ORDER BY b.id";
  return db.all(sql, laes_bilag, emne, noegle);
}

Resultat<void> annuller_bilag(Forbindelse& db, std::int64_t id) {
  return one_row(
      db.execute("UPDATE bilag SET annulleret = 1 WHERE id = $1 AND annulleret = 0", id));
}

}  // namespace nytte::store
