#include "store/haendelse.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kHaendelse =
    "h.id, h.tid, COALESCE(h.bruger, 0), h.kommune, h.art, h.emne, h.emne_noegle, h.grund, h.data";

Haendelse laes_haendelse(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::int64_t>(), r.next<Tidspunkt>(),   r.next<BrugerId>(),
          r.next<Kommunekode>(),  r.next<std::string>(), r.next<std::string>(),
          r.next<std::string>(),  r.next<std::string>(), r.next<std::string>()};
}

}  // namespace

std::int64_t insert_haendelse(Forbindelse& db, const Haendelse& h) {
  return new_id(db,
                "INSERT INTO haendelse (tid, bruger, kommune, art, emne, emne_noegle, grund, data)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
                {parameter(h.tid), h.bruger.vaerdi == 0 ? Parameter{} : parameter(h.bruger),
                 parameter(h.kommune), parameter(h.art), parameter(h.emne),
                 parameter(h.emne_noegle), parameter(h.grund), parameter(h.data_json)});
}

Liste<Haendelse> list_haendelser(Forbindelse& db, Kommunekode kommune,
                                 const Haendelsesfilter& filter, const Side& side) {
  Betingelser where;
  where.og("h.kommune = ?", kommune)
      .og_hvis("h.emne = ?", filter.emne)
      .og_hvis("h.emne_noegle = ?", filter.emne_noegle)
      .og_hvis("h.art = ?", filter.art)
      .og_hvis("h.bruger = ?", filter.bruger)
      .og_hvis("h.tid >= ?", filter.fra);
  return find_liste(db, {kHaendelse, "haendelse h", {"h.tid", "h.id"}}, where, side,
                    laes_haendelse);
}

Liste<Haendelse> list_faelles_haendelser(Forbindelse& db, const std::string& emne,
                                         const std::string& emne_noegle, const Side& side) {
  Betingelser where;
  where.og("h.emne = ?", emne).og("h.emne_noegle = ?", emne_noegle);
  return find_liste(db, {kHaendelse, "haendelse h", {"h.tid", "h.id"}}, where, side,
                    laes_haendelse);
}

}  // namespace nytte::store
