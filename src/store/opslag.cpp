#include "store/opslag.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

Opslag laes_opslag(const Raekke& row) {
  Laeser r(row);
  return {r.next<Tidspunkt>(), r.next<BrugerId>(), r.next<BorgerId>(), r.next<std::string>()};
}

Liste<Opslag> list(Forbindelse& db, const Betingelser& where, const Side& side) {
  return find_liste(db, {"o.tid, o.bruger, o.borger, o.formaal", "opslag o", {"o.tid", "o.id"}},
                    where, side, laes_opslag);
}

}  // namespace

void insert_opslag(Forbindelse& db, const Opslag& o) { insert_opslag(db, std::vector<Opslag>{o}); }

void insert_opslag(Forbindelse& db, const std::vector<Opslag>& mange) {
  std::vector<Parameter> rows;
  for (const auto& o : mange) {
    rows.insert(rows.end(),
                {parameter(o.tid), parameter(o.bruger), parameter(o.borger), parameter(o.formaal)});
  }
  db.run_many("INSERT INTO opslag (tid, bruger, borger, formaal) VALUES ($1, $2, $3, $4)", rows, 4);
}

Liste<Opslag> list_opslag(Forbindelse& db, BrugerId bruger, const Side& side) {
  Betingelser where;
  where.og("o.bruger = ?", bruger);
  return list(db, where, side);
}

Liste<Opslag> list_opslag(Forbindelse& db, BorgerId borger, const Side& side) {
  Betingelser where;
  where.og("o.borger = ?", borger);
  return list(db, where, side);
}

}  // namespace nytte::store
