#include "store/forudsaetning.hpp"

#include "model/sag/forudsaetningsfrist.hpp"
#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kKrav = "k.id, k.art, k.navn, k.noedvendig, k.ejer, k.arbejdsdage";
Forudsaetningskrav laes_krav(Laeser& r) {
  Forudsaetningskrav k;
  r >> k.id >> k.art >> k.navn >> k.noedvendig >> k.ejer >> k.arbejdsdage;
  return k;
}

StilletKrav laes_stillet(const Raekke& row) {
  Laeser r(row);
  auto krav = laes_krav(r);
  return {std::move(krav), r.next<std::optional<PNummer>>(), r.next<std::optional<JobordreId>>()};
}

std::string stillet_sql(std::string_view where) {
  return "SELECT " + std::string(kKrav) +
         ", k.p_nummer, k.jobordre FROM forudsaetningskrav k WHERE k.kommune = $1"
         " AND k.annulleret = 0 AND k.arbejdsgang IS NULL" +
         std::string(where) + " ORDER BY k.id";
}

// The codes of those who asked, with a blank between.
std::string kildetekst(const std::vector<Forudsaetningskilde>& kilder) {
  std::string ud;
  for (const auto k : kilder) ud += (ud.empty() ? "" : " ") + std::string(navn(k));
  return ud;
}

std::vector<Forudsaetningskilde> laes_kilder(std::string_view t) {
  std::vector<Forudsaetningskilde> ud;
  while (!t.empty()) {
    const auto til = std::min(t.find(' '), t.size());
    ud.push_back(detail::require(laes_kode<Forudsaetningskilde>(t.substr(0, til)), "kilde"));
    t.remove_prefix(std::min(til + 1, t.size()));
  }
  return ud;
}

constexpr std::string_view kForudsaetning =
    "f.id, f.placering, f.art, f.navn, f.noedvendig, f.ejer, f.kilder, f.arbejdsdage, f.oprettet,"
    " f.opfyldt, f.gaelder_til, f.bevis, f.bortfaldet, f.set_af, f.version, p.fra";
Forudsaetning laes(Laeser& r) {
  Forudsaetning f{.id = r.next<std::int64_t>(),
                  .placering = r.next<PlaceringId>(),
                  .art = r.next<Forudsaetningsart>(),
                  .navn = r.next<std::string>(),
                  .noedvendig = r.next<bool>(),
                  .ejer = r.next<Forudsaetningsejer>(),
                  .kilder = laes_kilder(r.next<std::string>()),
                  .arbejdsdage = r.next<std::int32_t>(),
                  .frist = r.next<Dato>(),  // the day it was asked, until the start is read
                  .opfyldt = r.next<std::optional<Dato>>(),
                  .bevis = {}};
  r >> f.gaelder_til >> f.bevis >> f.bortfaldet >> f.set_af >> f.version;
  f.frist = forudsaetningsfrist(r.next<Dato>(), f.arbejdsdage, f.frist);
  return f;
}

Forudsaetning laes_raekke(const Raekke& row) {
  Laeser r(row);
  return laes(r);
}

AabenForudsaetning laes_aaben(const Raekke& row) {
  Laeser r(row);
  auto f = laes(r);
  return {.forudsaetning = std::move(f),
          .borger = r.next<BorgerId>(),
          .borger_navn = r.next<std::string>(),
          .jobordre = r.next<std::optional<JobordreId>>(),
          .jobordrenummer = r.next<std::string>(),
          .stilling = r.next<std::string>(),
          .p_nummer = r.next<PNummer>(),
          .arbejdssted = r.next<std::string>(),
          .fra = r.next<Dato>()};
}

struct Kravsted {
  Parameter arbejdsgang;
  Parameter p_nummer;
  Parameter jobordre;
};
std::int64_t insert(Forbindelse& db, Kommunekode kommune, const Kravsted& hvor,
                    const Forudsaetningskrav& k, const Registrering& r) {
  return new_id(db,
                "INSERT INTO forudsaetningskrav (kommune, arbejdsgang, p_nummer, jobordre, art,"
                " navn, noedvendig, ejer, arbejdsdage, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id",
                {parameter(kommune), hvor.arbejdsgang, hvor.p_nummer, hvor.jobordre,
                 parameter(k.art), parameter(k.navn), parameter(k.noedvendig), parameter(k.ejer),
                 parameter(k.arbejdsdage), parameter(r.bruger), parameter(r.tid)});
}

}  // namespace

std::int64_t insert_krav(Forbindelse& db, Kommunekode kommune, const StilletKrav& k,
                         const Registrering& r) {
  return insert(db, kommune, {{}, parameter(k.p_nummer), parameter(k.jobordre)}, k.krav, r);
}

std::int64_t insert_gruppekrav(Forbindelse& db, Kommunekode kommune, ArbejdsgangId gang,
                               const Forudsaetningskrav& krav, const Registrering& r) {
  return insert(db, kommune, {parameter(gang), {}, {}}, krav, r);
}

std::vector<StilletKrav> list_krav(Forbindelse& db, Kommunekode kommune) {
  static const auto sql = stillet_sql("");
  return db.all(sql, laes_stillet, kommune);
}

std::optional<StilletKrav> find_krav(Forbindelse& db, Kommunekode kommune, std::int64_t id) {
  static const auto sql = stillet_sql(" AND k.id = $2");
  return db.first(sql, laes_stillet, kommune, id);
}

Resultat<void> annuller_krav(Forbindelse& db, Kommunekode kommune, std::int64_t id) {
  return one_row(
      db.execute("UPDATE forudsaetningskrav SET annulleret = 1 WHERE id = $1 AND kommune = $2"
                 " AND annulleret = 0 AND arbejdsgang IS NULL",
                 id, kommune));
}

std::vector<std::pair<ArbejdsgangId, Forudsaetningskrav>> list_gruppekrav(Forbindelse& db,
                                                                          Kommunekode kommune) {
  static const auto sql = "SELECT k.arbejdsgang, " + std::string(kKrav) +
                          " FROM forudsaetningskrav k WHERE k.kommune = $1"
                          " AND k.arbejdsgang IS NOT NULL AND k.annulleret = 0 ORDER BY k.id";
  return db.all(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        const auto gang = r.next<ArbejdsgangId>();
        return std::pair{gang, laes_krav(r)};
      },
      kommune);
}

std::int64_t insert_forudsaetning(Forbindelse& db, const Forudsaetning& f, Dato oprettet) {
  return new_id(
      db,
      "INSERT INTO forudsaetning (placering, art, navn, noedvendig, ejer, kilder,"
      " arbejdsdage, oprettet, opfyldt, gaelder_til, bevis, bortfaldet, set_af, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1) RETURNING id",
      {parameter(f.placering), parameter(f.art), parameter(f.navn), parameter(f.noedvendig),
       parameter(f.ejer), parameter(kildetekst(f.kilder)), parameter(f.arbejdsdage),
       parameter(oprettet), parameter(f.opfyldt), parameter(f.gaelder_til), parameter(f.bevis),
       parameter(f.bortfaldet), parameter(f.set_af)});
}

Resultat<Version> update_forudsaetning(Forbindelse& db, Kommunekode kommune,
                                       const Forudsaetning& f) {
  const auto changed = db.execute(
      "UPDATE forudsaetning SET noedvendig = $4, ejer = $5, arbejdsdage = $6, opfyldt = $7,"
      " gaelder_til = $8, bevis = $9, bortfaldet = $10, set_af = $11, version = version + 1"
      " WHERE id = $1 AND version = $3 AND placering IN"
      " (SELECT p.id FROM placering p WHERE p.kommune = $2)",
      f.id, kommune, f.version, f.noedvendig, f.ejer, f.arbejdsdage, f.opfyldt, f.gaelder_til,
      f.bevis, f.bortfaldet, f.set_af);
  return opdateret(db, changed, f.version,
                   "SELECT 1 FROM forudsaetning f JOIN placering p ON p.id = f.placering"
                   " WHERE f.id = $1 AND p.kommune = $2",
                   {parameter(f.id), parameter(kommune)});
}

std::optional<Forudsaetning> find_forudsaetning(Forbindelse& db, Kommunekode kommune,
                                                std::int64_t id) {
  static const auto sql = "SELECT " + std::string(kForudsaetning) +
                          " FROM forudsaetning f JOIN placering p ON p.id = f.placering"
                          " WHERE f.id = $1 AND p.kommune = $2";
  return db.first(sql, laes_raekke, id, kommune);
}

std::vector<Forudsaetning> list_forudsaetninger(Forbindelse& db, PlaceringId placering) {
  static const auto sql = "SELECT " + std::string(kForudsaetning) +
                          " FROM forudsaetning f JOIN placering p ON p.id = f.placering"
                          " WHERE f.placering = $1 ORDER BY f.id";
  return db.all(sql, laes_raekke, placering);
}

std::vector<AabenForudsaetning> list_aabne_forudsaetninger(Forbindelse& db, Kommunekode kommune,
                                                           Dato dag, BorgerId kun) {
  static const auto sql =
      "SELECT " + std::string(kForudsaetning) +
      ", b.id, b.navn, p.jobordre, COALESCE(j.nummer, ''), COALESCE(j.stilling, ''), p.p_nummer,"
      " a.navn, p.fra FROM forudsaetning f JOIN placering p ON p.id = f.placering"
      " JOIN borger b ON b.id = p.borger JOIN arbejdssted a ON a.p_nummer = p.p_nummer"
      " LEFT JOIN jobordre j ON j.id = p.jobordre WHERE p.kommune = $1 AND p.status = 'ansat'"
      " AND p.til >= $2 AND f.noedvendig = 1 AND f.opfyldt IS NULL AND f.bortfaldet = 0"
      " AND ($3 = 0 OR b.id = $3) ORDER BY b.id, p.fra, f.id";
  return db.all(sql, laes_aaben, kommune, dag, kun);
}

std::vector<TidligereForudsaetning> list_opfyldte_forudsaetninger(Forbindelse& db,
                                                                  Kommunekode kommune,
                                                                  BorgerId kun) {
  return db.all(
      "SELECT f.id, p.borger, f.placering, a.navn, f.art, f.navn, f.opfyldt, f.gaelder_til"
      " FROM forudsaetning f JOIN placering p ON p.id = f.placering"
      " JOIN arbejdssted a ON a.p_nummer = p.p_nummer"
      " WHERE p.kommune = $1 AND p.borger IS NOT NULL AND f.opfyldt IS NOT NULL"
      " AND p.status <> 'annulleret' AND ($2 = 0 OR p.borger = $2)"
      " ORDER BY p.borger, f.opfyldt DESC, f.id DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return TidligereForudsaetning{.id = r.next<std::int64_t>(),
                                      .borger = r.next<BorgerId>(),
                                      .placering = r.next<PlaceringId>(),
                                      .arbejdssted = r.next<std::string>(),
                                      .art = r.next<Forudsaetningsart>(),
                                      .navn = r.next<std::string>(),
                                      .opfyldt = r.next<Dato>(),
                                      .gaelder_til = r.next<std::optional<Dato>>()};
      },
      kommune, kun);
}

}  // namespace nytte::store
