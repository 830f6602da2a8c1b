#include "store/fejlregistrering.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

Kendtplacering laes_kendt(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::int64_t>(), r.next<Cpr>(), r.next<PNummer>(), r.next<Dato>(), r.next<Dato>()};
}

Lagretbeslutning laes_beslutning(const Raekke& row) {
  Lagretbeslutning b;
  Laeser(row) >> b.kilde >> b.linje >> b.type >> b.nummer >> b.svar >> b.begrundelse >> b.bruger >>
      b.bruger_navn >> b.tid;
  return b;
}

std::int64_t nyeste(Forbindelse& db, std::int64_t kilde, Fejlregistreringstype type) {
  return db
      .first(
          "SELECT COALESCE(MAX(nummer), 0) FROM fundbeslutning WHERE kilde = $1 AND type = $2",
          [](const Raekke& r) { return r.integer(0); }, kilde, type)
      .value_or(0);
}

}  // namespace

std::vector<Kendtplacering> list_kendte_placeringer(Forbindelse& db,
                                                    std::optional<Kommunekode> kommune) {
  return db.all(
      "SELECT p.id, b.cpr, p.p_nummer, p.fra, p.sidste_dag FROM placering p"
      " JOIN borger b ON b.id = p.borger WHERE p.ordning = 'nytteindsats'"
      " AND p.sidste_dag >= p.fra AND (p.kommune = $1 OR $1 = 0) ORDER BY p.id",
      laes_kendt, std::int64_t{kommune ? kommune->tal() : 0});
}

Resultat<void> insert_fundbeslutning(Forbindelse& db, FagsystemimportId import, Kommunekode kommune,
                                     const Lagretbeslutning& b) {
  const auto hoerer_til = db.first(
      "SELECT 1 FROM kildeplacering WHERE id = $1 AND import = $2 AND kommune = $3",
      [](const Raekke& r) { return r.integer(0); }, b.kilde, import, kommune);
  if (!hoerer_til) return Fejl(Fejlkode::findes_ikke, "linje");
  if (nyeste(db, b.kilde, b.type) + 1 != b.nummer)
    return Fejl(Fejlkode::version_foraeldet, "version");
  db.execute(
      "INSERT INTO fundbeslutning (kommune, import, kilde, type, nummer, svar, begrundelse, bruger,"
      " bruger_navn, tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      kommune, import, b.kilde, b.type, b.nummer, b.svar, b.begrundelse, b.bruger, b.bruger_navn,
      b.tid);
  return success();
}

std::vector<Lagretbeslutning> list_fundbeslutninger(Forbindelse& db, FagsystemimportId import,
                                                    Kommunekode kommune) {
  return db.all(
      "SELECT f.kilde, k.linje, f.type, f.nummer, f.svar, f.begrundelse, f.bruger, f.bruger_navn,"
      " f.tid FROM fundbeslutning f JOIN kildeplacering k ON k.id = f.kilde"
      " WHERE f.import = $1 AND f.kommune = $2 AND f.nummer = (SELECT MAX(n.nummer)"
      " FROM fundbeslutning n WHERE n.kilde = f.kilde AND n.type = f.type)"
      " ORDER BY k.linje, f.type",
      laes_beslutning, import, kommune);
}

}  // namespace nytte::store
