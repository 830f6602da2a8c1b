#include "store/paamindelse.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kFristmail =
    "SELECT m.bruger, m.email, m.oensket, m.gennemgaaet, m.version FROM fristmail m";

Fristmail laes_fristmail(const Raekke& row) {
  Fristmail m{.bruger = {}, .email = {}, .gennemgaaet = {}};
  Laeser(row) >> m.bruger >> m.email >> m.oensket >> m.gennemgaaet >> m.version;
  return m;
}

}  // namespace

std::int64_t insert_kalenderadresse(Forbindelse& db, const Kalenderadresse& a) {
  return new_id(db,
                "INSERT INTO kalenderadresse (bruger, hemmelighed_hash, oprettet)"
                " VALUES ($1, $2, $3) RETURNING id",
                {parameter(a.bruger), parameter(a.hemmelighed_hash), parameter(a.oprettet)});
}

std::optional<BrugerId> find_kalenderbruger(Forbindelse& db, const std::string& hemmelighed_hash) {
  return db.value<BrugerId>(
      "SELECT bruger FROM kalenderadresse WHERE hemmelighed_hash = $1 AND tilbagekaldt IS NULL",
      hemmelighed_hash);
}

Resultat<void> tilbagekald_kalenderadresse(Forbindelse& db, BrugerId bruger, std::int64_t id,
                                           Tidspunkt nu) {
  return one_row(
      db.execute("UPDATE kalenderadresse SET tilbagekaldt = $3 WHERE id = $1 AND bruger = $2"
                 " AND tilbagekaldt IS NULL",
                 id, bruger, nu));
}

std::vector<Kalenderadresse> list_kalenderadresser(Forbindelse& db, BrugerId bruger) {
  return db.all(
      "SELECT id, bruger, hemmelighed_hash, oprettet, tilbagekaldt FROM kalenderadresse"
      " WHERE bruger = $1 AND tilbagekaldt IS NULL ORDER BY id DESC",
      [](const Raekke& row) {
        Kalenderadresse a;
        Laeser(row) >> a.id >> a.bruger >> a.hemmelighed_hash >> a.oprettet >> a.tilbagekaldt;
        return a;
      },
      bruger);
}

std::optional<Fristmail> find_fristmail(Forbindelse& db, BrugerId bruger) {
  static const auto sql = std::string(kFristmail) + " WHERE m.bruger = $1";
  return db.first(sql, laes_fristmail, bruger);
}

Resultat<Version> save_fristmail(Forbindelse& db, const Fristmail& m) {
  if (m.version == 0) {
    const auto ny = db.execute(
        "INSERT INTO fristmail (bruger, email, oensket, version) VALUES ($1, $2, $3, 1)"
        " ON CONFLICT (bruger) DO NOTHING",
        m.bruger, m.email, m.oensket);
    if (ny == 0) return Fejl(Fejlkode::version_foraeldet);
    return Version{1};
  }
  const auto changed = db.execute(
      "UPDATE fristmail SET email = $3, oensket = $4, version = version + 1"
      " WHERE bruger = $1 AND version = $2",
      m.bruger, m.version, m.email, m.oensket);
  return opdateret(db, changed, m.version, "SELECT 1 FROM fristmail WHERE bruger = $1",
                   {parameter(m.bruger)});
}

std::vector<Fristmail> list_fristmail(Forbindelse& db, Dato dag) {
  static const auto sql = std::string(kFristmail) +
                          " JOIN bruger b ON b.id = m.bruger WHERE m.oensket = 1 AND b.aktiv = 1"
                          " AND (m.gennemgaaet IS NULL OR m.gennemgaaet <> $1) ORDER BY m.bruger";
  return db.all(sql, laes_fristmail, dag);
}

void set_gennemgaaet(Forbindelse& db, BrugerId bruger, Dato dag) {
  db.execute("UPDATE fristmail SET gennemgaaet = $2 WHERE bruger = $1", bruger, dag);
}

std::set<std::string> list_frist_beskeder(Forbindelse& db, BrugerId bruger) {
  std::set<std::string> ud;
  db.query(
      "SELECT noegle FROM frist_besked WHERE bruger = $1",
      [&](const Raekke& row) { ud.emplace(row.text(0)); }, bruger);
  return ud;
}

void insert_frist_beskeder(Forbindelse& db, BrugerId bruger,
                           const std::vector<std::string>& noegler, Tidspunkt tid) {
  std::vector<Parameter> parametre;
  for (const auto& n : noegler)
    parametre.insert(parametre.end(), {parameter(bruger), parameter(n), parameter(tid)});
  if (!noegler.empty())
    db.run_many(
        "INSERT INTO frist_besked (bruger, noegle, tid) VALUES ($1, $2, $3)"
        " ON CONFLICT (bruger, noegle) DO NOTHING",
        parametre, 3);
}

}  // namespace nytte::store
