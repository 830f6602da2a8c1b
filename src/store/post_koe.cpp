// The queue of store/post.hpp: who takes a message, and what came of it.
#include "store/felter.hpp"
#include "store/post.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

Tidspunkt senere(Tidspunkt t, std::int64_t sekunder) { return {t.sekunder + sekunder}; }

// $1 is now, $2 and $3 how far ahead a pause and a lease can honestly be.
constexpr std::string_view kForfalden =
    "tilstand = 'venter' AND (naeste_forsoeg <= $1 OR naeste_forsoeg > $2)"
    " AND (laan_til IS NULL OR laan_til <= $1 OR laan_til > $3)";

}  // namespace

std::vector<MeddelelseId> list_forfaldne(Forbindelse& db, Kanal kanal, Tidspunkt nu,
                                         std::int64_t hoejst) {
  static const auto sql = "SELECT id FROM meddelelse WHERE " + std::string(kForfalden) +
                          " AND kanal = $4 ORDER BY id LIMIT $5";
  return db.all(
      sql, [](const Raekke& row) { return Laeser(row).next<MeddelelseId>(); }, nu,
      senere(nu, kLaengstePause), senere(nu, kLaan), kanal, hoejst);
}

bool laan_meddelelse(Forbindelse& db, MeddelelseId id, const std::string& hvem, Tidspunkt nu,
                     const std::string& besked_id) {
  static const auto sql =
      "UPDATE meddelelse SET laan_af = $4, laan_til = $3, forsoeg = forsoeg + 1,"
      " besked_id = CASE WHEN besked_id = '' THEN $5 ELSE besked_id END WHERE " +
      std::string(kForfalden) + " AND id = $6";
  return db.execute(sql, nu, senere(nu, kLaengstePause), senere(nu, kLaan), hvem, besked_id, id) ==
         1;
}

Resultat<void> set_skaebne(Forbindelse& db, MeddelelseId id, const Skaebne& s) {
  const auto changed = db.execute(
      "UPDATE meddelelse SET tilstand = $3, fejl = $4, afsendt = $5,"
      " naeste_forsoeg = COALESCE(CAST($6 AS TEXT), naeste_forsoeg),"
      " venter_siden = COALESCE(CAST($7 AS TEXT), venter_siden), laan_af = NULL, laan_til = NULL"
      " WHERE id = $1 AND tilstand = $2",
      id, s.fra, s.til, s.fejl, s.afsendt, s.naeste_forsoeg, s.venter_siden);
  if (changed != 1) return Fejl(Fejlkode::tilstand_tillader_ikke);
  return success();
}

void insert_postforsoeg(Forbindelse& db, MeddelelseId id, const Postforsoeg& f) {
  db.execute(
      "INSERT INTO meddelelse_forsoeg (meddelelse, nr, tid, skridt, grund, bruger)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      id, f.nr, f.tid, f.skridt, f.grund,
      f.bruger.vaerdi == 0 ? std::optional<BrugerId>{} : std::optional(f.bruger));
}

}  // namespace nytte::store
