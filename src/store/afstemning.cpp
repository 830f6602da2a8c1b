#include "store/afstemning.hpp"

#include "store/felter.hpp"

namespace nytte::store {

std::vector<Afstemningsplacering> list_afstemningsplaceringer(Forbindelse& db, Kommunekode kommune,
                                                              Dato fra, Dato til) {
  // A person who moves has a row in each municipality, with the same CPR number; it is compared
  // here and read nowhere. An annulled placement has no last day at the workplace: its planned one
  // is used.
  return db.all(
      "SELECT p.id, b.id, (SELECT MIN(x.id) FROM borger x WHERE x.cpr = b.cpr), p.kommune, p.fra,"
      " COALESCE(p.sidste_dag, p.til), p.ugentlig_tid, p.saerligt_tilrettelagt, p.status,"
      " (SELECT MAX(y.kommune) FROM borger y WHERE y.cpr = b.cpr AND y.id > b.id),"
      " (SELECT f.tilstand FROM dfdg_forsendelse f WHERE f.id = (SELECT MAX(g.id)"
      " FROM dfdg_forsendelse g WHERE g.emne = 'placering' AND g.emne_id = p.id"
      " AND g.tilstand <> 'erstattet')),"
      " (SELECT COUNT(*) FROM dfdg_forskel d WHERE d.placering = p.id AND d.tilstand = 'aaben')"
      " FROM placering p JOIN borger b ON b.id = p.borger"
      " WHERE p.ordning = 'nytteindsats' AND p.status NOT IN ('henvist', 'ikke_startet')"
      " AND p.fra <= $3 AND COALESCE(p.sidste_dag, p.til) >= $2"
      " AND b.cpr IN (SELECT z.cpr FROM borger z WHERE z.kommune = $1) ORDER BY p.id",
      [](const Raekke& row) {
        Laeser r(row);
        Afstemningsplacering a{.id = r.next<PlaceringId>(),
                               .borger = r.next<BorgerId>(),
                               .person = r.next<std::int64_t>(),
                               .kommune = r.next<Kommunekode>(),
                               .fra = r.next<Dato>(),
                               .til = r.next<Dato>(),
                               .ugeminutter = r.next<std::int32_t>(),
                               .saerligt_tilrettelagt = r.next<bool>(),
                               .nu_i = {}};
        a.annulleret = r.next<Placeringsstatus>() == Placeringsstatus::annulleret;
        a.nu_i = r.next<std::optional<Kommunekode>>();
        a.register_ = r.next<std::optional<Forsendelsestilstand>>();
        a.afviger = r.next<std::int64_t>() > 0;
        return a;
      },
      kommune, fra, til);
}

}  // namespace nytte::store
