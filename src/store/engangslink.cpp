#include "store/engangslink.hpp"

#include "store/felter.hpp"

namespace nytte::store {

void insert_link(Forbindelse& db, const Linkraekke& l) {
  db.execute(
      "INSERT INTO engangslink (hash, formaal, emne, noegle, udloeber, oprettet, meddelelse)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)",
      l.hash, l.formaal, l.emne, l.noegle, l.udloeber, l.oprettet, l.meddelelse);
}

std::optional<Linkraekke> find_link(Forbindelse& db, const std::string& hash) {
  return db.first(
      "SELECT hash, formaal, emne, noegle, udloeber, oprettet, brugt, meddelelse"
      " FROM engangslink WHERE hash = $1",
      [](const Raekke& row) {
        Linkraekke l;
        Laeser(row) >> l.hash >> l.formaal >> l.emne >> l.noegle >> l.udloeber >> l.oprettet >>
            l.brugt >> l.meddelelse;
        return l;
      },
      hash);
}

std::int64_t luk_links(Forbindelse& db, const std::string& formaal, const std::string& emne,
                       const std::string& noegle, Tidspunkt nu) {
  return db.execute(
      "UPDATE engangslink SET brugt = $4"
      " WHERE formaal = $1 AND emne = $2 AND noegle = $3 AND brugt IS NULL",
      formaal, emne, noegle, nu);
}

}  // namespace nytte::store
