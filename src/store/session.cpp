// Sessions, keys for programs and attempts to log in: the technical half of store/bruger.hpp.
#include "store/bruger.hpp"
#include "store/dansk.hpp"
#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {

void insert_session(Forbindelse& db, const Session& s) {
  db.execute(
      "INSERT INTO session (noegle_hash, bruger, csrf, oprettet, sidst_brugt, udloeber)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      s.noegle_hash, s.bruger, s.csrf, s.oprettet, s.sidst_brugt, s.udloeber);
}

std::optional<Session> find_session(Forbindelse& db, const std::string& noegle_hash, Tidspunkt nu) {
  return db.first(
      "SELECT noegle_hash, bruger, csrf, oprettet, sidst_brugt, udloeber FROM session"
      " WHERE noegle_hash = $1 AND udloeber > $2",
      [](const Raekke& row) {
        Session s;
        Laeser(row) >> s.noegle_hash >> s.bruger >> s.csrf >> s.oprettet >> s.sidst_brugt >>
            s.udloeber;
        return s;
      },
      noegle_hash, nu);
}

void touch_session(Forbindelse& db, const std::string& noegle_hash, Tidspunkt nu,
                   Tidspunkt udloeber) {
  db.execute("UPDATE session SET sidst_brugt = $2, udloeber = $3 WHERE noegle_hash = $1",
             noegle_hash, nu, udloeber);
}

void delete_session(Forbindelse& db, const std::string& noegle_hash) {
  db.execute("DELETE FROM session WHERE noegle_hash = $1", noegle_hash);
}

void delete_sessioner(Forbindelse& db, BrugerId bruger) {
  db.execute("DELETE FROM session WHERE bruger = $1", bruger);
}

void delete_udloebne_sessioner(Forbindelse& db, Tidspunkt nu) {
  db.execute("DELETE FROM session WHERE udloeber <= $1", nu);
}

Resultat<std::int64_t> insert_api_noegle(Forbindelse& db, const ApiNoegle& n) {
  const auto id =
      new_id(db,
             "INSERT INTO api_noegle (bruger, navn, noegle_hash, oprettet, udloeber)"
             " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (noegle_hash) DO NOTHING RETURNING id",
             {parameter(n.bruger), parameter(n.navn), parameter(n.noegle_hash),
              parameter(n.oprettet), parameter(n.udloeber)});
  if (id == 0) return Fejl(Fejlkode::findes_allerede, "noegle");
  return id;
}

std::optional<BrugerId> find_api_noegle(Forbindelse& db, const std::string& noegle_hash,
                                        Tidspunkt nu) {
  return db.value<BrugerId>(
      "SELECT bruger FROM api_noegle WHERE noegle_hash = $1 AND tilbagekaldt IS NULL"
      " AND (udloeber IS NULL OR udloeber > $2)",
      noegle_hash, nu);
}

Resultat<void> tilbagekald_api_noegle(Forbindelse& db, std::int64_t id, Tidspunkt nu) {
  return one_row(db.execute(
      "UPDATE api_noegle SET tilbagekaldt = $2 WHERE id = $1 AND tilbagekaldt IS NULL", id, nu));
}

std::vector<ApiNoegle> list_api_noegler(Forbindelse& db, BrugerId bruger) {
  return db.all(
      "SELECT id, bruger, navn, noegle_hash, oprettet, udloeber, tilbagekaldt FROM api_noegle"
      " WHERE bruger = $1 ORDER BY id",
      [](const Raekke& row) {
        ApiNoegle n;
        Laeser(row) >> n.id >> n.bruger >> n.navn >> n.noegle_hash >> n.oprettet >> n.udloeber >>
            n.tilbagekaldt;
        return n;
      },
      bruger);
}

void insert_login_forsoeg(Forbindelse& db, const std::string& brugernavn, Tidspunkt tid,
                          bool lykkedes) {
  db.execute("INSERT INTO login_forsoeg (brugernavn, tid, lykkedes) VALUES ($1, $2, $3)",
             fold(brugernavn), tid, lykkedes);
}

std::int32_t count_fejlede_login(Forbindelse& db, const std::string& brugernavn, Tidspunkt fra) {
  return db
      .value<std::int32_t>(
          "SELECT COUNT(*) FROM login_forsoeg WHERE brugernavn = $1 AND tid >= $2 AND lykkedes = 0"
          " AND id > COALESCE((SELECT MAX(id) FROM login_forsoeg WHERE brugernavn = $1"
          " AND lykkedes = 1), 0)",
          fold(brugernavn), fra)
      .value_or(0);
}

void delete_login_forsoeg(Forbindelse& db, const std::string& brugernavn) {
  db.execute("DELETE FROM login_forsoeg WHERE brugernavn = $1", fold(brugernavn));
}

void delete_gamle_login_forsoeg(Forbindelse& db, Tidspunkt foer) {
  db.execute("DELETE FROM login_forsoeg WHERE tid < $1", foer);
}

}  // namespace nytte::store
