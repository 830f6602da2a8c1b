// What the policy is held against.
#include "store/felter.hpp"
#include "store/strategi.hpp"

namespace nytte::store {

std::vector<Politikforloeb> list_politikforloeb(Forbindelse& db, Kommunekode kommune,
                                                const Periode& periode) {
  return db.all(
      "SELECT p.id, p.borger, COALESCE(b.navn, ''), p.jobordre, COALESCE(j.nummer, ''), p.p_nummer,"
      " a.navn, p.fra, p.sidste_dag, p.ugentlig_tid, y.ydelse, y.visitation,"
      " (SELECT MAX(x.sidste_dag) FROM placering x WHERE x.borger = p.borger"
      "  AND x.kommune = p.kommune AND x.ordning = 'nytteindsats' AND x.id <> p.id"
      "  AND x.fra < p.fra)"
      " FROM placering p JOIN arbejdssted a ON a.p_nummer = p.p_nummer"
      " LEFT JOIN borger b ON b.id = p.borger LEFT JOIN jobordre j ON j.id = p.jobordre"
      " LEFT JOIN ydelsesperiode y ON y.borger = p.borger AND y.annulleret = 0"
      "  AND y.fra <= p.fra AND (y.til IS NULL OR y.til >= p.fra)"
      " WHERE p.kommune = $1 AND p.ordning = 'nytteindsats' AND p.saerligt_tilrettelagt = 0"
      " AND p.sidste_dag IS NOT NULL AND p.fra >= $2 AND p.fra <= $3 ORDER BY p.fra, p.id",
      [](const Raekke& row) {
        Laeser r(row);
        return Politikforloeb{r.next<PlaceringId>(),
                              r.next<std::optional<BorgerId>>(),
                              r.next<std::string>(),
                              r.next<std::optional<JobordreId>>(),
                              r.next<std::string>(),
                              r.next<PNummer>(),
                              r.next<std::string>(),
                              r.next<Dato>(),
                              r.next<Dato>(),
                              r.next<Ugetimer>(),
                              r.next<std::optional<Ydelse>>(),
                              r.next<std::optional<Visitation>>(),
                              r.next<std::optional<Dato>>()};
      },
      kommune, periode.fra(), periode.til());
}

std::vector<Periode> list_tidligere_forloeb(Forbindelse& db, Kommunekode kommune, BorgerId borger,
                                            Dato foer, std::optional<PlaceringId> undtagen) {
  return db.all(
      "SELECT fra, sidste_dag FROM placering WHERE kommune = $1 AND borger = $2"
      " AND ordning = 'nytteindsats' AND sidste_dag IS NOT NULL AND fra < $3 AND id <> $4"
      " ORDER BY fra, id",
      [](const Raekke& row) {
        Laeser r(row);
        const auto fra = r.next<Dato>();
        return detail::require(Periode::fra_til(fra, r.next<Dato>()), "Periode");
      },
      kommune, borger, foer, undtagen.value_or(PlaceringId{}));
}

std::optional<Maalgruppe> find_maalgruppe(Forbindelse& db, Kommunekode kommune, BorgerId borger,
                                          Dato dag) {
  return db.first(
      "SELECT y.ydelse, y.visitation FROM ydelsesperiode y JOIN borger b ON b.id = y.borger"
      " WHERE b.kommune = $1 AND y.borger = $2 AND y.annulleret = 0 AND y.fra <= $3"
      " AND (y.til IS NULL OR y.til >= $3)",
      [](const Raekke& row) {
        Laeser r(row);
        return Maalgruppe{r.next<Ydelse>(), r.next<std::optional<Visitation>>()};
      },
      kommune, borger, dag);
}

}  // namespace nytte::store
