#include "store/ansoegning.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kAnsoegning =
    "a.id, a.kommune, a.p_nummer, a.indhold, a.raad, a.hoering, a.journalnummer, a.oprettet,"
    " a.oprettet_af, a.version, s.tilstand, s.nr";
constexpr std::string_view kFra =
    "ansoegning a JOIN ansoegning_skridt s ON s.ansoegning = a.id AND s.nr ="
    " (SELECT MAX(n.nr) FROM ansoegning_skridt n WHERE n.ansoegning = a.id)";

Ansoegningsraekke laes(const Raekke& row) {
  Laeser r(row);
  return {.id = r.next<AnsoegningId>(),
          .kommune = r.next<Kommunekode>(),
          .p_nummer = r.next<std::optional<PNummer>>(),
          .indhold_json = r.next<std::string>(),
          .raad = r.next<std::string>(),
          .hoering = r.next<std::optional<HoeringssagId>>(),
          .journalnummer = r.next<std::string>(),
          .oprettet = r.next<Tidspunkt>(),
          .oprettet_af = r.next<BrugerId>(),
          .version = r.next<Version>(),
          .tilstand = r.next<Ansoegningstilstand>(),
          .skridt = r.next<std::int32_t>()};
}

}  // namespace

AnsoegningId insert_ansoegning(Forbindelse& db, const Ansoegningsraekke& a) {
  return {new_id(db,
                 "INSERT INTO ansoegning (kommune, p_nummer, indhold, raad, hoering, journalnummer,"
                 " oprettet, oprettet_af, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)"
                 " RETURNING id",
                 {parameter(a.kommune), parameter(a.p_nummer), parameter(a.indhold_json),
                  parameter(a.raad), parameter(a.hoering), parameter(a.journalnummer),
                  parameter(a.oprettet), parameter(a.oprettet_af)})};
}

Resultat<Version> update_ansoegning(Forbindelse& db, const Ansoegningsraekke& a) {
  const auto changed = db.execute(
      "UPDATE ansoegning SET p_nummer = $3, indhold = $4, version = version + 1"
      " WHERE id = $1 AND version = $2",
      a.id, a.version, a.p_nummer, a.indhold_json);
  return opdateret(db, changed, a.version, "SELECT 1 FROM ansoegning WHERE id = $1",
                   {parameter(a.id)});
}

Resultat<void> set_ansoegning_raad(Forbindelse& db, AnsoegningId id, const std::string& raad) {
  return one_row(db.execute("UPDATE ansoegning SET raad = $2 WHERE id = $1", id, raad));
}

Resultat<void> set_ansoegning_journalnummer(Forbindelse& db, AnsoegningId id,
                                            const std::string& journalnummer) {
  return one_row(
      db.execute("UPDATE ansoegning SET journalnummer = $2 WHERE id = $1", id, journalnummer));
}

Resultat<void> set_ansoegning_hoering(Forbindelse& db, AnsoegningId id, HoeringssagId hoering) {
  return one_row(db.execute("UPDATE ansoegning SET hoering = $2 WHERE id = $1", id, hoering));
}

std::optional<Ansoegningsraekke> find_ansoegning(Forbindelse& db, AnsoegningId id) {
  static const auto sql =
      "SELECT " + std::string(kAnsoegning) + " FROM " + std::string(kFra) + " WHERE a.id = $1";
  return db.first(sql, laes, id);
}

Liste<Ansoegningsraekke> list_ansoegninger(Forbindelse& db, const Ansoegningsudvalg& udvalg,
                                           const Side& side) {
  Betingelser where;
  where.og_hvis("a.kommune = ?", udvalg.kommune)
      .og_hvis("a.raad = ?", udvalg.raad)
      .og_hvis("a.p_nummer = ?", udvalg.p_nummer)
      .og_hvis("s.tilstand = ?", udvalg.tilstand);
  if (udvalg.kun_sendte) {
    where.og("EXISTS (SELECT 1 FROM indsendelse i WHERE i.ansoegning = a.id)");
  }
  Side nyeste_foerst = side;
  nyeste_foerst.faldende = true;
  return find_liste(db, {kAnsoegning, kFra, {"a.id"}}, where, nyeste_foerst, laes);
}

void insert_ansoegningsskridt(Forbindelse& db, const Ansoegningsskridt& s) {
  db.execute(
      "INSERT INTO ansoegning_skridt (ansoegning, nr, handling, tilstand, bruger, tid, dag, grund)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      s.ansoegning, s.nr, s.handling, s.tilstand, s.bruger, s.tid, s.dag, s.grund);
}

std::vector<Skridtraekke> list_ansoegningsskridt(Forbindelse& db, AnsoegningId id) {
  return db.all(
      "SELECT s.ansoegning, s.nr, s.handling, s.tilstand, s.bruger, s.tid, s.dag, s.grund, u.navn"
      " FROM ansoegning_skridt s JOIN bruger u ON u.id = s.bruger"
      " WHERE s.ansoegning = $1 ORDER BY s.nr",
      [](const Raekke& row) {
        Laeser r(row);
        Ansoegningsskridt s{.ansoegning = r.next<AnsoegningId>(),
                            .nr = r.next<std::int32_t>(),
                            .handling = r.next<Ansoegningshandling>(),
                            .tilstand = r.next<Ansoegningstilstand>(),
                            .bruger = r.next<BrugerId>(),
                            .tid = r.next<Tidspunkt>(),
                            .dag = r.next<Dato>(),
                            .grund = r.next<std::string>()};
        return Skridtraekke{std::move(s), r.next<std::string>()};
      },
      id);
}

}  // namespace nytte::store
