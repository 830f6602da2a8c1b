#include "store/faktaark.hpp"

#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

const std::string kSelect =
    "SELECT f.id, f.kommune, f.p_nummer, f.titel, f.opgaver, f.hvor, f.krav, f.billede,"
    " f.billedtekst, f.aktiv, f.version, " +
    std::string(kArbejdssted) + " FROM faktaark f JOIN arbejdssted a ON a.p_nummer = f.p_nummer";

Faktaarkraekke laes(const Raekke& row) {
  Laeser r(row);
  Faktaark f{.id = r.next<FaktaarkId>(),
             .kommune = r.next<Kommunekode>(),
             .p_nummer = r.next<PNummer>(),
             .titel = r.next<std::string>(),
             .opgaver = r.next<std::string>(),
             .hvor = r.next<std::string>(),
             .krav = r.next<std::string>(),
             .billede = r.next<std::string>(),
             .billedtekst = r.next<std::string>(),
             .aktiv = r.next<bool>(),
             .version = r.next<Version>()};
  return {std::move(f), laes_arbejdssted(r)};
}

}  // namespace

FaktaarkId insert_faktaark(Forbindelse& db, const Faktaark& f) {
  return {new_id(db,
                 "INSERT INTO faktaark (kommune, p_nummer, titel, opgaver, hvor, krav, billede,"
                 " billedtekst, aktiv, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)"
                 " RETURNING id",
                 {parameter(f.kommune), parameter(f.p_nummer), parameter(f.titel),
                  parameter(f.opgaver), parameter(f.hvor), parameter(f.krav), parameter(f.billede),
                  parameter(f.billedtekst), parameter(f.aktiv)})};
}

Resultat<Version> update_faktaark(Forbindelse& db, const Faktaark& f) {
  const auto changed = db.execute(
      "UPDATE faktaark SET titel = $4, opgaver = $5, hvor = $6, krav = $7, billede = $8,"
      " billedtekst = $9, aktiv = $10, version = version + 1"
      " WHERE id = $1 AND version = $2 AND kommune = $3",
      f.id, f.version, f.kommune, f.titel, f.opgaver, f.hvor, f.krav, f.billede, f.billedtekst,
      f.aktiv);
  return opdateret(db, changed, f.version, "SELECT 1 FROM faktaark WHERE id = $1 AND kommune = $2",
                   {parameter(f.id), parameter(f.kommune)});
}

std::optional<Faktaarkraekke> find_faktaark(Forbindelse& db, Kommunekode kommune, FaktaarkId id) {
  static const auto sql = kSelect + " WHERE f.id = $1 AND f.kommune = $2";
  return db.first(sql, laes, id, kommune);
}

std::vector<Faktaarkraekke> list_faktaark(Forbindelse& db, Kommunekode kommune, bool ogsaa_gamle) {
  static const auto sql = kSelect +
                          " WHERE f.kommune = $1 AND (f.aktiv = 1 OR $2 = 1)"
                          " ORDER BY f.aktiv DESC, a.navn COLLATE \"da-x-icu\", f.titel, f.id";
  return db.all(sql, laes, kommune, ogsaa_gamle);
}

std::vector<Pladssted> list_pladssteder(Forbindelse& db, Kommunekode kommune, Dato dag) {
  static const auto sql =
      "SELECT " + std::string(kArbejdssted) +
      ", (SELECT SUM(j.pladser) FROM jobordre j WHERE j.p_nummer = a.p_nummer AND j.kommune = $1"
      " AND j.status = 'aaben' AND j.fra <= $2 AND j.til >= $2)"
      " FROM arbejdssted a WHERE EXISTS (SELECT 1 FROM jobordre j WHERE j.p_nummer = a.p_nummer"
      " AND j.kommune = $1 AND j.status = 'aaben' AND j.fra <= $2 AND j.til >= $2)"
      " ORDER BY a.navn COLLATE \"da-x-icu\", a.p_nummer";
  return db.all(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        auto sted = laes_arbejdssted(r);
        return Pladssted{std::move(sted), r.next<std::int32_t>()};
      },
      kommune, dag);
}

}  // namespace nytte::store
