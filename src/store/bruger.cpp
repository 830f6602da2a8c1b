#include "store/bruger.hpp"

#include "store/dansk.hpp"
#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kBruger =
    "b.id, b.kommune, b.brugernavn, b.navn, b.aktiv, b.version, COALESCE(b.raad, '')";

Bruger laes_bruger(const Raekke& row) {
  Laeser r(row);
  return {
      r.next<BrugerId>(), r.next<Kommunekode>(), r.next<std::string>(), r.next<std::string>(), {},
      r.next<bool>(),     r.next<Version>(),     r.next<std::string>()};
}

constexpr std::string_view kRoller =
    "SELECT rolle FROM bruger_rolle WHERE bruger = $1 AND aktiv = 1";

void read_roles(Forbindelse& db, std::vector<Bruger>& brugere) {
  std::vector<Spoergsmaal> ask;
  for (auto& b : brugere) {
    ask.push_back({kRoller, {parameter(b.id)}, [&b](const Raekke& row) {
                     b.roller.insert(Laeser(row).next<Rolle>());
                   }});
  }
  db.run_all(ask);
}

std::optional<Bruger> with_roles(Forbindelse& db, std::optional<Bruger> found) {
  if (found) {
    db.query(
        kRoller, [&](const Raekke& row) { found->roller.insert(Laeser(row).next<Rolle>()); },
        found->id);
  }
  return found;
}

// A role taken away stays as a row that no longer counts.
void write_roles(Forbindelse& db, BrugerId id, const std::set<Rolle>& roller) {
  std::vector<Parameter> rows;
  for (const auto rolle : alle<Rolle>()) {
    rows.insert(rows.end(), {parameter(id), parameter(rolle), parameter(roller.contains(rolle))});
  }
  db.run_many(
      "INSERT INTO bruger_rolle (bruger, rolle, aktiv) VALUES ($1, $2, $3)"
      " ON CONFLICT (bruger, rolle) DO UPDATE SET aktiv = excluded.aktiv",
      rows, 3);
}

}  // namespace

Resultat<BrugerId> insert_bruger(Forbindelse& db, const Bruger& b, const std::string& adgangskode) {
  const auto id =
      new_id(db,
             "INSERT INTO bruger (kommune, brugernavn, navn, adgangskode, aktiv, raad, version)"
             " VALUES ($1, $2, $3, $4, $5, NULLIF($6, ''), 1) ON CONFLICT (brugernavn) DO NOTHING "
             "RETURNING id",
             {parameter(b.kommune), parameter(fold(b.brugernavn)), parameter(b.navn),
              parameter(adgangskode), parameter(b.aktiv), parameter(b.raad)});
  if (id == 0) return Fejl(Fejlkode::findes_allerede, "brugernavn");
  write_roles(db, {id}, b.roller);
  return BrugerId{id};
}

Resultat<Version> update_bruger(Forbindelse& db, const Bruger& b) {
  const auto changed = db.execute(
      "UPDATE bruger SET kommune = $3, navn = $4, aktiv = $5, raad = NULLIF($6, ''),"
      " version = version + 1"
      " WHERE id = $1 AND version = $2",
      b.id, b.version, b.kommune, b.navn, b.aktiv, b.raad);
  if (changed == 1) write_roles(db, b.id, b.roller);
  return opdateret(db, changed, b.version, "SELECT 1 FROM bruger WHERE id = $1", {parameter(b.id)});
}

void set_adgangskode(Forbindelse& db, BrugerId id, const std::string& adgangskode) {
  db.execute("UPDATE bruger SET adgangskode = $2, version = version + 1 WHERE id = $1", id,
             adgangskode);
}

std::optional<Bruger> find_bruger(Forbindelse& db, BrugerId id) {
  static const auto sql = "SELECT " + std::string(kBruger) + " FROM bruger b WHERE b.id = $1";
  return with_roles(db, db.first(sql, laes_bruger, id));
}

std::optional<Bruger> find_bruger(Forbindelse& db, const std::string& brugernavn) {
  static const auto sql =
      "SELECT " + std::string(kBruger) + " FROM bruger b WHERE b.brugernavn = $1";
  return with_roles(db, db.first(sql, laes_bruger, fold(brugernavn)));
}

std::optional<std::string> find_adgangskode(Forbindelse& db, BrugerId id) {
  return db.value<std::string>("SELECT adgangskode FROM bruger WHERE id = $1", id);
}

Liste<Bruger> list_brugere(Forbindelse& db, std::optional<Kommunekode> kommune, const Side& side) {
  Betingelser where;
  where.og_hvis("b.kommune = ?", kommune);
  auto liste = find_liste(db, {kBruger, "bruger b", {"b.navn COLLATE \"da-x-icu\"", "b.id"}}, where,
                          side, laes_bruger);
  read_roles(db, liste.raekker);
  return liste;
}

}  // namespace nytte::store
