#include "store/repraesentant.hpp"

#include <algorithm>

#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

// Those of the workplace itself, and those who speak for its whole CVR number.
const std::string kAfArbejdsstedet =
    " r.annulleret = 0 AND r.cvr = (SELECT cvr FROM arbejdssted WHERE p_nummer = $1)"
    " AND (r.p_nummer IS NULL OR r.p_nummer = $1)";

}  // namespace

RepraesentantId insert_repraesentant(Forbindelse& db, const Medarbejderrepraesentant& m) {
  return {new_id(db,
                 "INSERT INTO medarbejderrepraesentant (niveau, p_nummer, cvr, faggruppe, navn,"
                 " organisation, email, fra, til, version)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) RETURNING id",
                 {parameter(m.niveau), parameter(m.p_nummer), parameter(m.cvr),
                  parameter(m.faggruppe), parameter(m.navn), parameter(m.organisation),
                  parameter(m.email), parameter(m.fra), parameter(m.til)})};
}

Resultat<Version> update_repraesentant(Forbindelse& db, const Medarbejderrepraesentant& m) {
  const auto changed = db.execute(
      "UPDATE medarbejderrepraesentant SET niveau = $3, p_nummer = $4, cvr = $5, faggruppe = $6,"
      " navn = $7, organisation = $8, email = $9, fra = $10, til = $11, version = version + 1"
      " WHERE id = $1 AND version = $2 AND annulleret = 0",
      m.id, m.version, m.niveau, m.p_nummer, m.cvr, m.faggruppe, m.navn, m.organisation, m.email,
      m.fra, m.til);
  return opdateret(db, changed, m.version,
                   "SELECT 1 FROM medarbejderrepraesentant WHERE id = $1 AND annulleret = 0",
                   {parameter(m.id)});
}

std::optional<Medarbejderrepraesentant> find_repraesentant(Forbindelse& db, RepraesentantId id) {
  static const auto sql = "SELECT " + std::string(kRepraesentant) +
                          " FROM medarbejderrepraesentant r WHERE r.id = $1 AND r.annulleret = 0";
  return db.first(sql, raekke(laes_repraesentant), id);
}

Resultat<void> annuller_repraesentant(Forbindelse& db, RepraesentantId id, Version version) {
  const auto changed = db.execute(
      "UPDATE medarbejderrepraesentant SET annulleret = 1, version = version + 1"
      " WHERE id = $1 AND version = $2 AND annulleret = 0",
      id, version);
  NYTTE_TRY(opdateret(db, changed, version,
                      "SELECT 1 FROM medarbejderrepraesentant WHERE id = $1 AND annulleret = 0",
                      {parameter(id)}));
  return success();
}

std::vector<Medarbejderrepraesentant> list_repraesentanter(Forbindelse& db, PNummer p) {
  static const auto sql = "SELECT " + std::string(kRepraesentant) +
                          " FROM medarbejderrepraesentant r WHERE" + kAfArbejdsstedet +
                          " ORDER BY r.fra, r.id";
  auto found = db.all(sql, raekke(laes_repraesentant), p);
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.niveau < b.niveau; });
  return found;
}

std::int64_t insert_fravaer(Forbindelse& db, const Fravaer& f) {
  return new_id(
      db,
      "INSERT INTO fravaer (repraesentant, fra, til, grund) VALUES ($1, $2, $3, $4)"
      " RETURNING id",
      {parameter(f.repraesentant), parameter(f.fra), parameter(f.til), parameter(f.grund)});
}

Resultat<void> annuller_fravaer(Forbindelse& db, std::int64_t id) {
  return one_row(
      db.execute("UPDATE fravaer SET annulleret = 1 WHERE id = $1 AND annulleret = 0", id));
}

std::vector<Fravaer> list_fravaer(Forbindelse& db, PNummer p) {
  static const auto sql = "SELECT " + std::string(kFravaer) +
                          " FROM fravaer f JOIN medarbejderrepraesentant r"
                          " ON r.id = f.repraesentant WHERE f.annulleret = 0 AND" +
                          kAfArbejdsstedet + " ORDER BY f.fra, f.id";
  return db.all(sql, raekke(laes_fravaer), p);
}

std::int64_t insert_findes_ikke(Forbindelse& db, const NiveauFindesIkke& n) {
  return new_id(db,
                "INSERT INTO niveau_findes_ikke (p_nummer, niveau, faggruppe, fra, til)"
                " VALUES ($1, $2, $3, $4, $5) RETURNING id",
                {parameter(n.p_nummer), parameter(n.niveau), parameter(n.faggruppe),
                 parameter(n.fra), parameter(n.til)});
}

Resultat<void> annuller_findes_ikke(Forbindelse& db, std::int64_t id) {
  return one_row(db.execute(
      "UPDATE niveau_findes_ikke SET annulleret = 1 WHERE id = $1 AND annulleret = 0", id));
}

std::vector<NiveauFindesIkke> list_findes_ikke(Forbindelse& db, PNummer p) {
  static const auto sql = "SELECT " + std::string(kFindesIkke) +
                          " FROM niveau_findes_ikke n WHERE n.p_nummer = $1 AND n.annulleret = 0"
                          " ORDER BY n.fra, n.id";
  return db.all(sql, raekke(laes_findes_ikke), p);
}

}  // namespace nytte::store
