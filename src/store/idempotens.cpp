#include "store/idempotens.hpp"

#include "store/felter.hpp"

namespace nytte::store {

std::optional<Svar> find_svar(Forbindelse& db, BrugerId bruger, const std::string& noegle) {
  return db.first(
      "SELECT anmodning_hash, status, svar FROM idempotens WHERE bruger = $1 AND noegle = $2",
      [](const Raekke& row) {
        Svar s;
        Laeser(row) >> s.anmodning_hash >> s.status >> s.indhold;
        return s;
      },
      bruger, noegle);
}

Resultat<void> insert_svar(Forbindelse& db, BrugerId bruger, const std::string& noegle,
                           const Svar& svar, Tidspunkt nu) {
  const auto made = db.execute(
      "INSERT INTO idempotens (bruger, noegle, anmodning_hash, status, svar, oprettet)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (bruger, noegle) DO NOTHING",
      bruger, noegle, svar.anmodning_hash, svar.status, svar.indhold, nu);
  if (made == 0) return Fejl(Fejlkode::findes_allerede, "Idempotency-Key");
  return success();
}

void delete_gamle_svar(Forbindelse& db, Tidspunkt foer) {
  db.execute("DELETE FROM idempotens WHERE oprettet < $1", foer);
}

}  // namespace nytte::store
