#include "store/borger.hpp"

#include "store/dansk.hpp"
#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

std::optional<PNummer> last_p_nummer(const Borger& b) {
  return b.senest_ansat ? std::optional(b.senest_ansat->p_nummer) : std::nullopt;
}
std::optional<Cvr> last_cvr(const Borger& b) {
  return b.senest_ansat ? std::optional(b.senest_ansat->cvr) : std::nullopt;
}

// Whether some other period of the citizen shares a day with this one; the trigger of migration 4
// would say no.
bool overlaps(Forbindelse& db, BorgerId borger, std::int64_t not_this, Dato fra,
              std::optional<Dato> til) {
  return db
      .value<std::int64_t>(
          "SELECT 1 FROM ydelsesperiode WHERE borger = $1 AND id <> $2 AND annulleret = 0"
          " AND fra <= COALESCE($4, '9999-12-31') AND COALESCE(til, '9999-12-31') >= $3",
          borger, not_this, fra, til)
      .has_value();
}

std::optional<Ydelsesperiode> find_ydelse(Forbindelse& db, Kommunekode kommune, std::int64_t id) {
  static const auto sql = "SELECT " + std::string(kYdelsesperiode) +
                          " FROM ydelsesperiode y JOIN borger b ON b.id = y.borger"
                          " WHERE y.id = $1 AND b.kommune = $2 AND y.annulleret = 0";
  return db.first(sql, raekke(laes_ydelsesperiode), id, kommune);
}

}  // namespace

Resultat<BorgerId> insert_borger(Forbindelse& db, const Borger& b) {
  const auto id = new_id(
      db,
      "INSERT INTO borger (kommune, cpr, navn, population, erhvervskompetencegivende_uddannelse,"
      " arbejdspligt, deltidsforsikret, senest_ansat_kendt, senest_ansat_p_nummer,"
      " senest_ansat_cvr, adressebeskyttet, soegetekst, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)"
      " ON CONFLICT (kommune, cpr) DO NOTHING RETURNING id",
      {parameter(b.kommune), parameter(b.cpr), parameter(b.navn), parameter(b.population),
       parameter(b.erhvervskompetencegivende_uddannelse), parameter(b.arbejdspligt),
       parameter(b.deltidsforsikret), parameter(b.senest_ansat_kendt), parameter(last_p_nummer(b)),
       parameter(last_cvr(b)), parameter(b.adressebeskyttet), parameter(fold(b.navn))});
  if (id == 0) return Fejl(Fejlkode::findes_allerede, "cpr");
  return BorgerId{id};
}

Resultat<Version> update_borger(Forbindelse& db, const Borger& b) {
  const auto changed = db.execute(
      "UPDATE borger SET navn = $3, population = $4, erhvervskompetencegivende_uddannelse = $5,"
      " arbejdspligt = $6, deltidsforsikret = $7, senest_ansat_kendt = $8,"
      " senest_ansat_p_nummer = $9, senest_ansat_cvr = $10, adressebeskyttet = $11,"
      " soegetekst = $12, version = version + 1 WHERE id = $1 AND version = $2 AND kommune = $13",
      b.id, b.version, b.navn, b.population, b.erhvervskompetencegivende_uddannelse, b.arbejdspligt,
      b.deltidsforsikret, b.senest_ansat_kendt, last_p_nummer(b), last_cvr(b), b.adressebeskyttet,
      fold(b.navn), b.kommune);
  return opdateret(db, changed, b.version, "SELECT 1 FROM borger WHERE id = $1 AND kommune = $2",
                   {parameter(b.id), parameter(b.kommune)});
}

std::optional<Borger> find_borger(Forbindelse& db, Kommunekode kommune, BorgerId id) {
  static const auto sql =
      "SELECT " + std::string(kBorger) + " FROM borger b WHERE b.id = $1 AND b.kommune = $2";
  return db.first(sql, raekke(laes_borger), id, kommune);
}

std::optional<Borger> find_borger(Forbindelse& db, Kommunekode kommune, const Cpr& cpr) {
  static const auto sql =
      "SELECT " + std::string(kBorger) + " FROM borger b WHERE b.cpr = $1 AND b.kommune = $2";
  return db.first(sql, raekke(laes_borger), cpr, kommune);
}

Liste<Borgeroversigt> list_borgere(Forbindelse& db, Kommunekode kommune, const Borgerfilter& filter,
                                   Dato dag, const Udsnit<Borgerorden>& udsnit) {
  static const auto columns =
      std::string(kBorger) +
      ", y.ydelse, y.visitation, (SELECT COUNT(*) FROM placering p WHERE p.borger = b.id"
      " AND p.status <> 'annulleret')";
  constexpr std::string_view kFrom =
      "borger b LEFT JOIN ydelsesperiode y ON y.borger = b.id AND y.annulleret = 0"
      " AND y.fra <= $1 AND (y.til IS NULL OR y.til >= $1)";
  Betingelser where;
  where.og("CAST(? AS TEXT) IS NOT NULL", dag).og("b.kommune = ?", kommune);
  if (!filter.tekst.empty())
    where.og("b.soegetekst LIKE ? ESCAPE '!'", like_anywhere(filter.tekst));
  where.og_hvis("b.cpr = ?", filter.cpr).og_hvis("y.ydelse = ?", filter.ydelse);
  if (filter.har_placering) {
    where.og(std::string(*filter.har_placering ? "" : "NOT ") +
             "EXISTS (SELECT 1 FROM placering p WHERE p.borger = b.id AND p.fra <= $1"
             " AND p.sidste_dag >= $1)");
  }
  std::vector<std::string_view> order{"b.navn COLLATE \"da-x-icu\"", "b.id"};
  if (udsnit.orden == Borgerorden::ydelse) order.insert(order.begin(), "COALESCE(y.ydelse, '')");
  return find_liste(db, {columns, kFrom, order}, where, udsnit.side, [](const Raekke& row) {
    Laeser r(row);
    auto borger = laes_borger(r);
    return Borgeroversigt{std::move(borger), r.next<std::optional<Ydelse>>(),
                          r.next<std::optional<Visitation>>(), r.next<std::int32_t>()};
  });
}

Resultat<std::int64_t> insert_ydelse(Forbindelse& db, Kommunekode kommune,
                                     const Ydelsesperiode& y) {
  if (!db.value<std::int64_t>("SELECT 1 FROM borger WHERE id = $1 AND kommune = $2", y.borger,
                              kommune)) {
    return Fejl(Fejlkode::findes_ikke, "borger");
  }
  if (y.til && *y.til < y.fra) return Fejl(Fejlkode::periode_omvendt, "til");
  if (overlaps(db, y.borger, 0, y.fra, y.til)) return Fejl(Fejlkode::periode_overlapper, "fra");
  return new_id(db,
                "INSERT INTO ydelsesperiode (borger, ydelse, visitation, fra, til)"
                " VALUES ($1, $2, $3, $4, $5) RETURNING id",
                {parameter(y.borger), parameter(y.ydelse), parameter(y.visitation),
                 parameter(y.fra), parameter(y.til)});
}

Resultat<void> set_ydelse_til(Forbindelse& db, Kommunekode kommune, std::int64_t id,
                              std::optional<Dato> til) {
  const auto found = find_ydelse(db, kommune, id);
  if (!found) return Fejl(Fejlkode::findes_ikke);
  if (til && *til < found->fra) return Fejl(Fejlkode::periode_omvendt, "til");
  if (overlaps(db, found->borger, id, found->fra, til)) {
    return Fejl(Fejlkode::periode_overlapper, "til");
  }
  return one_row(db.execute("UPDATE ydelsesperiode SET til = $2 WHERE id = $1", id, til));
}

Resultat<void> annuller_ydelse(Forbindelse& db, Kommunekode kommune, std::int64_t id) {
  if (!find_ydelse(db, kommune, id)) return Fejl(Fejlkode::findes_ikke);
  return one_row(db.execute("UPDATE ydelsesperiode SET annulleret = 1 WHERE id = $1", id));
}

std::vector<Ydelsesperiode> list_ydelser(Forbindelse& db, Kommunekode kommune, BorgerId borger) {
  static const auto sql = "SELECT " + std::string(kYdelsesperiode) +
                          " FROM ydelsesperiode y JOIN borger b ON b.id = y.borger"
                          " WHERE y.borger = $1 AND b.kommune = $2 AND y.annulleret = 0"
                          " ORDER BY y.fra";
  return db.all(sql, raekke(laes_ydelsesperiode), borger, kommune);
}

}  // namespace nytte::store
