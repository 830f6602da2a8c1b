#include "store/placering.hpp"

#include "store/dansk.hpp"
#include "store/laes.hpp"
#include "store/placering_sql.hpp"
#include "store/registrering.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

// The citizen is at the workplace already on some day; the trigger of migration 4 would say no.
bool overlaps(Forbindelse& db, const Placering& p, PlaceringId not_this) {
  const auto sidste_dag = sidste_dag_paa_stedet(p);
  if (!p.borger || !sidste_dag) return false;
  return db
      .value<std::int64_t>(
          "SELECT 1 FROM placering WHERE borger = $1 AND p_nummer = $2 AND id <> $3"
          " AND fra <= $5 AND sidste_dag >= $4",
          *p.borger, p.p_nummer, not_this, p.fra, *sidste_dag)
      .has_value();
}

// In the order of the columns from ordning to sidste_dag, without the owners.
template <class... First>
std::vector<Parameter> fields(const Placering& p, const First&... first) {
  return {parameter(first)...,
          parameter(p.ordning),
          parameter(p.fra),
          parameter(p.til),
          parameter(p.ugentlig_tid),
          parameter(p.raadighedsafproevende),
          parameter(p.raadighedsvurdering),
          parameter(p.saerligt_tilrettelagt),
          parameter(p.del_af_plan),
          parameter(p.ansvarlig),
          parameter(p.status),
          parameter(p.aarsag),
          parameter(p.haendelsesdato),
          parameter(p.bemaerkning),
          parameter(sidste_dag_paa_stedet(p))};
}

constexpr std::string_view kOversigtFrom =
    "placering p JOIN arbejdssted a ON a.p_nummer = p.p_nummer"
    " LEFT JOIN borger b ON b.id = p.borger LEFT JOIN jobordre j ON j.id = p.jobordre";

std::vector<std::string_view> order_of(Placeringsorden orden) {
  constexpr std::string_view kBorger = "COALESCE(b.navn, '') COLLATE \"da-x-icu\"";
  switch (orden) {
    case Placeringsorden::fra:
      return {"p.fra", "p.id"};
    case Placeringsorden::til:
      return {"p.til", "p.id"};
    case Placeringsorden::borger:
      return {kBorger, "p.fra", "p.id"};
    case Placeringsorden::arbejdssted:
      return {"a.navn COLLATE \"da-x-icu\"", "p.fra", "p.id"};
    case Placeringsorden::status:
      return {"p.status", "p.fra", "p.id"};
  }
  return {"p.id"};
}

}  // namespace

Resultat<PlaceringId> insert_placering(Forbindelse& db, const Placering& p) {
  if (overlaps(db, p, {})) return Fejl(Fejlkode::periode_overlapper, "placering.fra");
  const PlaceringId id{new_id(
      db,
      "INSERT INTO placering (kommune, borger, jobordre, p_nummer, ordning, fra, til, ugentlig_tid,"
      " raadighedsafproevende, raadighedsvurdering, saerligt_tilrettelagt, del_af_plan, ansvarlig,"
      " status, aarsag, haendelsesdato, bemaerkning, sidste_dag, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 1)"
      " RETURNING id",
      fields(p, p.kommune, p.borger, p.jobordre, p.p_nummer))};
  insert_registernoegle(db, Registeremne::placering, id.vaerdi);
  return id;
}

Resultat<Version> update_placering(Forbindelse& db, const Placering& p) {
  if (overlaps(db, p, p.id)) return Fejl(Fejlkode::periode_overlapper, "placering.fra");
  auto values = fields(p, p.id, p.version);
  values.push_back(parameter(p.kommune));
  const auto changed = db.run(
      "UPDATE placering SET ordning = $3, fra = $4, til = $5, ugentlig_tid = $6,"
      " raadighedsafproevende = $7, raadighedsvurdering = $8, saerligt_tilrettelagt = $9,"
      " del_af_plan = $10, ansvarlig = $11, status = $12, aarsag = $13, haendelsesdato = $14,"
      " bemaerkning = $15, sidste_dag = $16, version = version + 1 WHERE id = $1 AND version = $2"
      " AND kommune = $17",
      values, nullptr);
  return opdateret(db, changed, p.version, "SELECT 1 FROM placering WHERE id = $1 AND kommune = $2",
                   {parameter(p.id), parameter(p.kommune)});
}

std::optional<Placering> find_placering(Forbindelse& db, Kommunekode kommune, PlaceringId id) {
  static const auto sql =
      "SELECT " + std::string(kPlacering) + " FROM placering p WHERE p.id = $1 AND p.kommune = $2";
  return db.first(sql, raekke(laes_placering), id, kommune);
}

Liste<Placeringsoversigt> list_placeringer(Forbindelse& db, Kommunekode kommune,
                                           const Placeringsfilter& filter, Placeringsorden orden,
                                           const Side& side) {
  static const auto columns = std::string(kPlacering) +
                              ", COALESCE(b.navn, ''), a.navn, COALESCE(j.nummer, ''),"
                              " COALESCE(j.stilling, '')";
  Betingelser where;
  where.og("p.kommune = ?", kommune);
  if (!filter.tekst.empty()) {
    where.og("(b.soegetekst LIKE ? ESCAPE '!' OR a.soegetekst LIKE ? ESCAPE '!')",
             like_anywhere(filter.tekst));
  }
  where.og_hvis("p.borger = ?", filter.borger)
      .og_hvis("p.jobordre = ?", filter.jobordre)
      .og_hvis("p.p_nummer = ?", filter.p_nummer)
      .og_hvis("p.ordning = ?", filter.ordning)
      .og_hvis("p.status = ?", filter.status)
      .og_hvis("COALESCE(p.sidste_dag, p.til) >= ?", filter.fra)
      .og_hvis("p.fra <= ?", filter.til);
  return find_liste(db, {columns, kOversigtFrom, order_of(orden)}, where, side,
                    [](const Raekke& row) {
                      Laeser r(row);
                      auto placering = laes_placering(r);
                      return Placeringsoversigt{std::move(placering), r.next<std::string>(),
                                                r.next<std::string>(), r.next<std::string>(),
                                                r.next<std::string>()};
                    });
}

std::vector<IForvejen> i_forvejen(Forbindelse& db, PNummer p, Dato fra,
                                  std::optional<PlaceringId> undtagen) {
  static const auto sql = sql_i_forvejen("$1");
  return db.all(sql, raekke(laes_i_forvejen), p, fra, undtagen.value_or(PlaceringId{}));
}

std::vector<TidligerePlacering> tidligere_placeringer(Forbindelse& db, BorgerId borger,
                                                      std::optional<PlaceringId> undtagen) {
  return db.all(kTidligere, laes_tidligere, borger, undtagen.value_or(PlaceringId{}));
}

}  // namespace nytte::store
