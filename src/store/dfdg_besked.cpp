#include "store/dfdg_besked.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kKolonner =
    "b.id, b.besked_id, b.type, b.vej, b.afsender, b.myndighed, b.haendelse, b.revision, b.borger,"
    " b.kommune, b.modtaget, b.gentaget, (SELECT COUNT(*) FROM dfdg_beskedkonflikt k"
    " WHERE k.besked = b.id), b.tilstand, b.udfald, b.noegle, b.indhold, b.aftryk";

Gemtbesked laes(const Raekke& row) {
  Laeser r(row);
  Gemtbesked g;
  g.besked.id = r.next<RegisterbeskedId>();
  r >> g.besked.besked_id >> g.besked.type >> g.besked.vej >> g.besked.afsender;
  r >> g.besked.myndighed >> g.besked.haendelse >> g.besked.revision >> g.besked.borger;
  r >> g.besked.kommune >> g.besked.modtaget >> g.besked.gentaget >> g.besked.konflikter;
  r >> g.besked.tilstand >> g.besked.udfald >> g.noegle >> g.indhold_json >> g.aftryk;
  return g;
}

std::string vaelg(std::string_view rest) {
  return "SELECT " + std::string(kKolonner) + " FROM dfdg_besked b " + std::string(rest);
}

}  // namespace

std::optional<RegisterbeskedId> insert_besked(Forbindelse& db, const Gemtbesked& g) {
  const auto& b = g.besked;
  const RegisterbeskedId id{new_id(
      db,
      "INSERT INTO dfdg_besked (besked_id, type, vej, afsender, myndighed, haendelse, revision,"
      " borger, kommune, noegle, indhold, aftryk, modtaget, tilstand) VALUES ($1, $2, $3, $4, $5,"
      " $6, $7, $8, $9, $10, $11, $12, $13, 'ny') ON CONFLICT (besked_id) DO NOTHING RETURNING id",
      {parameter(b.besked_id), parameter(b.type), parameter(b.vej), parameter(b.afsender),
       parameter(b.myndighed), parameter(b.haendelse), parameter(b.revision), parameter(b.borger),
       parameter(b.kommune), parameter(g.noegle), parameter(g.indhold_json), parameter(g.aftryk),
       parameter(b.modtaget)})};
  return id.vaerdi == 0 ? std::nullopt : std::optional(id);
}

std::optional<Gemtbesked> find_besked_med_id(Forbindelse& db, const std::string& besked_id) {
  return db.first(vaelg("WHERE b.besked_id = $1"), laes, besked_id);
}

void note_gentaget(Forbindelse& db, RegisterbeskedId id) {
  db.execute("UPDATE dfdg_besked SET gentaget = gentaget + 1 WHERE id = $1", id);
}

void insert_beskedkonflikt(Forbindelse& db, RegisterbeskedId id, Tidspunkt nu,
                           const std::string& afsender, const std::string& aftryk) {
  db.execute(
      "INSERT INTO dfdg_beskedkonflikt (besked, tid, afsender, aftryk) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (besked, aftryk) DO NOTHING",
      id, nu, afsender, aftryk);
}

std::vector<Gemtbesked> list_nye_beskeder(Forbindelse& db, std::int64_t hoejst) {
  return db.all(vaelg("WHERE b.tilstand = 'ny' ORDER BY b.haendelse, b.revision, b.id LIMIT $1"),
                laes, hoejst);
}

void set_behandlet(Forbindelse& db, RegisterbeskedId id, const std::string& udfald) {
  db.execute("UPDATE dfdg_besked SET tilstand = 'behandlet', udfald = $2 WHERE id = $1", id,
             udfald);
}

bool har_nyere_besked(Forbindelse& db, const Gemtbesked& g) {
  return db.value<std::int64_t>(
               "SELECT COUNT(*) FROM dfdg_besked WHERE noegle = $1 AND noegle <> ''"
               " AND tilstand = 'behandlet' AND (haendelse > $2 OR (haendelse = $2 AND"
               " revision > $3))",
               g.noegle, g.besked.haendelse, g.besked.revision)
             .value_or(0) > 0;
}

std::optional<Gemtbesked> seneste_flytning(Forbindelse& db, BorgerId borger) {
  return db.first(vaelg("WHERE b.borger = $1 AND b.type = 'flytning'"
                        " ORDER BY b.haendelse DESC, b.revision DESC, b.id DESC LIMIT 1"),
                  laes, borger);
}

Liste<Gemtbesked> find_beskeder(Forbindelse& db, Kommunekode kommune, const Side& side) {
  Betingelser where;
  where.og("b.kommune = ?", kommune);
  return find_liste(db, {kKolonner, "dfdg_besked b", {"b.id"}}, where, side, laes);
}

std::int64_t count_konflikter(Forbindelse& db, Kommunekode kommune) {
  return db
      .value<std::int64_t>(
          "SELECT COUNT(*) FROM dfdg_beskedkonflikt k JOIN dfdg_besked b ON b.id = k.besked"
          " WHERE b.kommune = $1",
          kommune)
      .value_or(0);
}

std::vector<std::pair<BorgerId, Kommunekode>> find_borgere_med_cpr(Forbindelse& db,
                                                                   const Cpr& cpr) {
  return db.all(
      "SELECT id, kommune FROM borger WHERE cpr = $1 ORDER BY id",
      [](const Raekke& row) {
        Laeser r(row);
        const auto id = r.next<BorgerId>();
        return std::pair(id, r.next<Kommunekode>());
      },
      cpr);
}

}  // namespace nytte::store
