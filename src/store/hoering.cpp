#include "store/hoering.hpp"

#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {

HoeringId insert_hoering(Forbindelse& db, const Hoering& h) {
  return {
      new_id(db,
             "INSERT INTO hoering (jobordre, art, niveau, navn, dato, arbejdsgiver_erklaering,"
             " medarbejder_erklaering, enig, bemaerkning, version)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) RETURNING id",
             {parameter(h.jobordre), parameter(h.art), parameter(h.niveau), parameter(h.navn),
              parameter(h.dato), parameter(h.arbejdsgiver_erklaering),
              parameter(h.medarbejder_erklaering), parameter(h.enig), parameter(h.bemaerkning)})};
}

Resultat<Version> update_hoering(Forbindelse& db, const Hoering& h) {
  const auto changed = db.execute(
      "UPDATE hoering SET art = $3, niveau = $4, navn = $5, dato = $6,"
      " arbejdsgiver_erklaering = $7, medarbejder_erklaering = $8, enig = $9, bemaerkning = $10,"
      " version = version + 1 WHERE id = $1 AND version = $2 AND annulleret = 0",
      h.id, h.version, h.art, h.niveau, h.navn, h.dato, h.arbejdsgiver_erklaering,
      h.medarbejder_erklaering, h.enig, h.bemaerkning);
  return opdateret(db, changed, h.version, "SELECT 1 FROM hoering WHERE id = $1 AND annulleret = 0",
                   {parameter(h.id)});
}

std::optional<Hoering> find_hoering(Forbindelse& db, Kommunekode kommune, HoeringId id) {
  static const auto sql = "SELECT " + std::string(kHoering) +
                          " FROM hoering h JOIN jobordre j ON j.id = h.jobordre"
                          " WHERE h.id = $1 AND j.kommune = $2 AND h.annulleret = 0";
  return db.first(sql, raekke(laes_hoering), id, kommune);
}

Resultat<void> annuller_hoering(Forbindelse& db, HoeringId id, Version version) {
  const auto changed = db.execute(
      "UPDATE hoering SET annulleret = 1, version = version + 1"
      " WHERE id = $1 AND version = $2 AND annulleret = 0",
      id, version);
  NYTTE_TRY(opdateret(db, changed, version,
                      "SELECT 1 FROM hoering WHERE id = $1 AND annulleret = 0", {parameter(id)}));
  return success();
}

std::vector<Hoering> list_hoeringer(Forbindelse& db, JobordreId jobordre) {
  static const auto sql = "SELECT " + std::string(kHoering) +
                          " FROM hoering h WHERE h.jobordre = $1 AND h.annulleret = 0"
                          " ORDER BY h.dato DESC, h.id DESC";
  return db.all(sql, raekke(laes_hoering), jobordre);
}

}  // namespace nytte::store
