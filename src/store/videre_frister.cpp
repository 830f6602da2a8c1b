#include "store/videre_frister.hpp"

#include "store/felter.hpp"

namespace nytte::store {
namespace {

template <class Noegle>
std::set<Noegle> saml(Forbindelse& db, std::string_view sql, Kommunekode kommune) {
  std::set<Noegle> ud;
  db.query(
      sql, [&](const Raekke& row) { ud.insert(Laeser(row).next<Noegle>()); }, kommune);
  return ud;
}

}  // namespace

std::vector<AabentSkridt> list_aabne_skridt(Forbindelse& db, Kommunekode kommune, Dato senest,
                                            BorgerId kun) {
  return db.all(
      "SELECT 'samtaleaftale', x.id, s.borger, b.navn, x.hvad, x.hvem, x.inden FROM samtaleaftale x"
      " JOIN samtale s ON s.id = x.samtale JOIN borger b ON b.id = s.borger"
      " WHERE b.kommune = $1 AND x.inden <= $2 AND ($3 = 0 OR b.id = $3) AND x.annulleret = 0"
      " AND s.annulleret = 0 AND NOT EXISTS (SELECT 1 FROM aftaleafslutning f"
      " WHERE f.register = 'samtaleaftale' AND f.nr = x.id)"
      " UNION ALL"
      " SELECT 'uddannelsesskridt', x.id, x.borger, b.navn, x.hvad, 'borger', x.inden"
      " FROM uddannelsesskridt x JOIN borger b ON b.id = x.borger"
      " WHERE b.kommune = $1 AND x.inden <= $2 AND ($3 = 0 OR b.id = $3) AND x.annulleret = 0"
      " AND NOT EXISTS (SELECT 1 FROM aftaleafslutning f"
      " WHERE f.register = 'uddannelsesskridt' AND f.nr = x.id) ORDER BY 3, 7, 2",
      [](const Raekke& row) {
        Laeser r(row);
        return AabentSkridt{r.next<Videreregister>(),
                            r.next<std::int64_t>(),
                            r.next<BorgerId>(),
                            r.next<std::string>(),
                            r.next<std::string>(),
                            r.next<Aftaleansvarlig>(),
                            r.next<Dato>()};
      },
      kommune, senest, kun);
}

std::set<BorgerId> borgere_med_skema(Forbindelse& db, Kommunekode kommune) {
  return saml<BorgerId>(db,
                        "SELECT DISTINCT k.borger FROM kompetenceskema k"
                        " JOIN borger b ON b.id = k.borger WHERE b.kommune = $1",
                        kommune);
}

std::set<PlaceringId> placeringer_med_naesteskridt(Forbindelse& db, Kommunekode kommune) {
  return saml<PlaceringId>(db,
                           "SELECT DISTINCT n.placering FROM naesteskridt n"
                           " JOIN placering p ON p.id = n.placering WHERE p.kommune = $1",
                           kommune);
}

}  // namespace nytte::store
