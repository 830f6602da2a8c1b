#include "store/dispensation.hpp"

#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

std::optional<std::int32_t> personer(const Dispensation& d) {
  return d.forhold ? std::optional(d.forhold->personer) : std::nullopt;
}
std::optional<std::int32_t> pr_ansatte(const Dispensation& d) {
  return d.forhold ? std::optional(d.forhold->pr_ansatte) : std::nullopt;
}

}  // namespace

DispensationId insert_dispensation(Forbindelse& db, const Dispensation& d) {
  return {new_id(db,
                 "INSERT INTO dispensation (p_nummer, pladser, fra, til, raad, journalnummer,"
                 " forhold_personer, forhold_pr_ansatte, version)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1) RETURNING id",
                 {parameter(d.p_nummer), parameter(d.pladser), parameter(d.fra), parameter(d.til),
                  parameter(d.raad), parameter(d.journalnummer), parameter(personer(d)),
                  parameter(pr_ansatte(d))})};
}

Resultat<Version> update_dispensation(Forbindelse& db, const Dispensation& d) {
  const auto changed = db.execute(
      "UPDATE dispensation SET pladser = $3, fra = $4, til = $5, raad = $6, journalnummer = $7,"
      " forhold_personer = $8, forhold_pr_ansatte = $9, version = version + 1 WHERE id = $1 AND "
      "version = $2 AND annulleret = 0",
      d.id, d.version, d.pladser, d.fra, d.til, d.raad, d.journalnummer, personer(d),
      pr_ansatte(d));
  return opdateret(db, changed, d.version,
                   "SELECT 1 FROM dispensation WHERE id = $1 AND annulleret = 0",
                   {parameter(d.id)});
}

std::optional<Dispensation> find_dispensation(Forbindelse& db, DispensationId id) {
  static const auto sql = "SELECT " + std::string(kDispensation) +
                          " FROM dispensation d WHERE d.id = $1 AND d.annulleret = 0";
  return db.first(sql, raekke(laes_dispensation), id);
}

Resultat<void> annuller_dispensation(Forbindelse& db, DispensationId id, Version version) {
  const auto changed = db.execute(
      "UPDATE dispensation SET annulleret = 1, version = version + 1"
      " WHERE id = $1 AND version = $2 AND annulleret = 0",
      id, version);
  NYTTE_TRY(opdateret(db, changed, version,
                      "SELECT 1 FROM dispensation WHERE id = $1 AND annulleret = 0",
                      {parameter(id)}));
  return success();
}

std::vector<Dispensation> list_dispensationer(Forbindelse& db, PNummer p) {
  static const auto sql = "SELECT " + std::string(kDispensation) +
                          " FROM dispensation d WHERE d.p_nummer = $1 AND d.annulleret = 0"
                          " ORDER BY d.fra, d.id";
  return db.all(sql, raekke(laes_dispensation), p);
}

}  // namespace nytte::store
