#include "store/afgoerelse.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kAfgoerelse =
    "g.id, g.kommune, g.placering, g.borger, g.jobordre, g.udfald, g.fakta, g.vurdering,"
    " g.begrundelse, g.regelversion, COALESCE(g.bruger, 0), g.tid";

Afgoerelse laes_afgoerelse(const Raekke& row) {
  Laeser r(row);
  return {r.next<AfgoerelseId>(),
          r.next<Kommunekode>(),
          r.next<std::optional<PlaceringId>>(),
          r.next<std::optional<BorgerId>>(),
          r.next<std::optional<JobordreId>>(),
          r.next<Udfald>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<BrugerId>(),
          r.next<Tidspunkt>()};
}

}  // namespace

AfgoerelseId insert_afgoerelse(Forbindelse& db, const Afgoerelse& a) {
  return {new_id(db,
                 "INSERT INTO afgoerelse (kommune, placering, borger, jobordre, udfald, fakta,"
                 " vurdering, begrundelse, regelversion, bruger, tid)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id",
                 {parameter(a.kommune), parameter(a.placering), parameter(a.borger),
                  parameter(a.jobordre), parameter(a.udfald), parameter(a.fakta_json),
                  parameter(a.vurdering_json), parameter(a.begrundelse), parameter(a.regelversion),
                  a.bruger.vaerdi == 0 ? Parameter{} : parameter(a.bruger), parameter(a.tid)})};
}

std::optional<Afgoerelse> find_afgoerelse(Forbindelse& db, Kommunekode kommune, AfgoerelseId id) {
  static const auto sql = "SELECT " + std::string(kAfgoerelse) +
                          " FROM afgoerelse g WHERE g.id = $1 AND g.kommune = $2";
  return db.first(sql, laes_afgoerelse, id, kommune);
}

std::vector<Afgoerelse> list_afgoerelser(Forbindelse& db, Kommunekode kommune,
                                         PlaceringId placering) {
  static const auto sql = "SELECT " + std::string(kAfgoerelse) +
                          " FROM afgoerelse g WHERE g.placering = $1 AND g.kommune = $2"
                          " ORDER BY g.id DESC";
  return db.all(sql, laes_afgoerelse, placering, kommune);
}

Liste<Afgoerelse> list_afgoerelser(Forbindelse& db, Kommunekode kommune,
                                   const Afgoerelsesfilter& filter, const Side& side) {
  Betingelser where;
  where.og("g.kommune = ?", kommune)
      .og_hvis("g.borger = ?", filter.borger)
      .og_hvis("g.jobordre = ?", filter.jobordre)
      .og_hvis("g.udfald = ?", filter.udfald);
  if (filter.kun_uden_placering) where.og("g.placering IS NULL");
  return find_liste(db, {kAfgoerelse, "afgoerelse g", {"g.tid", "g.id"}}, where, side,
                    laes_afgoerelse);
}

}  // namespace nytte::store
