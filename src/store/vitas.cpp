#include "store/vitas.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kUdkast =
    "u.id, u.kommune, u.sag, u.ordning, u.sagsakt, u.ansoegningsstatus, u.afgoerelsesstatus,"
    " u.haendt, u.vitas_nummer, u.vitas_url, u.sagsbehandler, u.cvr, u.p_nummer, u.hentet,"
    " u.tilstand, u.grund, u.jobordre, u.modtaget, u.version";

Vitasudkast laes_udkast(const Raekke& row) {
  Laeser r(row);
  return {.id = r.next<VitasudkastId>(),
          .kommune = r.next<Kommunekode>(),
          .sag = r.next<std::string>(),
          .ordning = r.next<std::string>(),
          .sagsakt = r.next<std::string>(),
          .ansoegningsstatus = r.next<std::string>(),
          .afgoerelsesstatus = r.next<std::string>(),
          .haendt = r.next<std::string>(),
          .vitas_nummer = r.next<std::string>(),
          .vitas_url = r.next<std::string>(),
          .sagsbehandler = r.next<std::string>(),
          .cvr = r.next<Cvr>(),
          .p_nummer = r.next<PNummer>(),
          .hentet = r.next<bool>(),
          .tilstand = r.next<Vitasudkasttilstand>(),
          .grund = r.next<std::string>(),
          .jobordre = r.next<std::optional<JobordreId>>(),
          .modtaget = r.next<Tidspunkt>(),
          .version = r.next<Version>()};
}

// In the order of the columns from kommune to jobordre.
std::vector<Parameter> felter(const Vitasudkast& u) {
  return {parameter(u.kommune),
          parameter(u.sag),
          parameter(u.ordning),
          parameter(u.sagsakt),
          parameter(u.ansoegningsstatus),
          parameter(u.afgoerelsesstatus),
          parameter(u.haendt),
          parameter(u.vitas_nummer),
          parameter(u.vitas_url),
          parameter(u.sagsbehandler),
          parameter(u.cvr),
          parameter(u.p_nummer),
          parameter(u.hentet),
          parameter(u.tilstand),
          parameter(u.grund),
          parameter(u.jobordre)};
}

}  // namespace

bool insert_vitasbesked(Forbindelse& db, Kommunekode kommune, const Vitasbesked& b, Tidspunkt nu) {
  return db.execute(
             "INSERT INTO vitas_besked (kommune, noegle, sag, ordning, sagsakt, ansoegningsstatus,"
             " afgoerelsesstatus, haendt, cvr, p_nummer, modtaget)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
             " ON CONFLICT (kommune, noegle) DO NOTHING",
             kommune, b.noegle(), b.sag, b.ordning, b.sagsakt, b.ansoegningsstatus,
             b.afgoerelsesstatus, b.tid, b.cvr, b.p_nummer, nu) == 1;
}

VitasudkastId insert_vitasudkast(Forbindelse& db, const Vitasudkast& u) {
  auto alle = felter(u);
  alle.push_back(parameter(u.modtaget));
  return {new_id(db,
                 "INSERT INTO vitas_udkast (kommune, sag, ordning, sagsakt, ansoegningsstatus,"
                 " afgoerelsesstatus, haendt, vitas_nummer, vitas_url, sagsbehandler, cvr,"
                 " p_nummer, hentet, tilstand, grund, jobordre, modtaget, version) VALUES ($1, $2,"
                 " $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1)"
                 " RETURNING id",
                 alle)};
}

Resultat<Version> update_vitasudkast(Forbindelse& db, const Vitasudkast& u) {
  auto alle = felter(u);
  alle.push_back(parameter(u.id));
  alle.push_back(parameter(u.version));
  const auto changed = db.run(
      "UPDATE vitas_udkast SET ordning = $3, sagsakt = $4, ansoegningsstatus = $5,"
      " afgoerelsesstatus = $6, haendt = $7, vitas_nummer = $8, vitas_url = $9,"
      " sagsbehandler = $10, cvr = $11, p_nummer = $12, hentet = $13, tilstand = $14,"
      " grund = $15, jobordre = $16, version = version + 1"
      " WHERE kommune = $1 AND sag = $2 AND id = $17 AND version = $18",
      alle, nullptr);
  return opdateret(db, changed, u.version, "SELECT 1 FROM vitas_udkast WHERE id = $1",
                   {parameter(u.id)});
}

std::optional<Vitasudkast> find_vitasudkast(Forbindelse& db, Kommunekode kommune,
                                            VitasudkastId id) {
  static const auto sql =
      "SELECT " + std::string(kUdkast) + " FROM vitas_udkast u WHERE u.kommune = $1 AND u.id = $2";
  return db.first(sql, laes_udkast, kommune, id);
}

std::optional<Vitasudkast> find_vitassag(Forbindelse& db, Kommunekode kommune,
                                         const std::string& sag) {
  static const auto sql =
      "SELECT " + std::string(kUdkast) + " FROM vitas_udkast u WHERE u.kommune = $1 AND u.sag = $2";
  return db.first(sql, laes_udkast, kommune, sag);
}

Liste<Vitasudkast> list_vitasudkast(Forbindelse& db, Kommunekode kommune,
                                    std::optional<Vitasudkasttilstand> tilstand, const Side& side) {
  Betingelser where;
  where.og("u.kommune = ?", kommune).og_hvis("u.tilstand = ?", tilstand);
  Side nyeste_foerst = side;
  nyeste_foerst.faldende = true;
  return find_liste(db, {kUdkast, "vitas_udkast u", {"u.id"}}, where, nyeste_foerst, laes_udkast);
}

}  // namespace nytte::store
