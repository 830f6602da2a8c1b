#include "store/forslag.hpp"

#include <algorithm>

#include "store/laes.hpp"
#include "store/placering_sql.hpp"

namespace nytte::store {
namespace {

// On a benefit on $2, and not in an offer or on the way to one. `sidste_dag` is empty for those who
// count nowhere: not begun, annulled.
constexpr std::string_view kVenter =
    " FROM borger b WHERE b.kommune = $1 AND EXISTS (SELECT 1 FROM ydelsesperiode n"
    " WHERE n.borger = b.id AND n.annulleret = 0 AND n.ydelse <> 'ingen' AND n.fra <= $2"
    " AND (n.til IS NULL OR n.til >= $2))"
    " AND NOT EXISTS (SELECT 1 FROM placering g WHERE g.borger = b.id"
    " AND (g.sidste_dag >= $2 OR g.status = 'henvist'))";

Ventende* find(std::vector<Ventende>& alle, BorgerId id) {
  const auto i = std::lower_bound(alle.begin(), alle.end(), id,
                                  [](const Ventende& v, BorgerId b) { return v.borger.id < b; });
  return i != alle.end() && i->borger.id == id ? &*i : nullptr;
}

}  // namespace

std::vector<Ventende> list_ventende(Forbindelse& db, Kommunekode kommune, Dato dag) {
  const std::string venter(kVenter);
  auto ud = db.all(
      "SELECT " + std::string(kBorger) + venter + " ORDER BY b.id",
      [](const Raekke& row) {
        Laeser r(row);
        return Ventende{laes_borger(r), {}, {}, {}};
      },
      kommune, dag);
  db.query(
      "SELECT " + std::string(kYdelsesperiode) +
          " FROM ydelsesperiode y WHERE y.annulleret = 0 AND y.borger IN (SELECT b.id" + venter +
          ") ORDER BY y.borger, y.fra",
      [&](const Raekke& row) {
        Laeser r(row);
        const auto y = laes_ydelsesperiode(r);
        if (auto* v = find(ud, y.borger)) v->ydelser.push_back(y);
      },
      kommune, dag);
  db.query(
      "SELECT p.p_nummer, p.fra, p.sidste_dag, CASE WHEN p.borger = b.id THEN 0 ELSE 1 END, b.id"
      " FROM borger b JOIN borger samme ON samme.cpr = b.cpr JOIN placering p ON p.borger = "
      "samme.id"
      " WHERE p.ordning = 'nytteindsats' AND p.sidste_dag IS NOT NULL AND b.id IN (SELECT b.id" +
          venter + ") ORDER BY b.id, p.fra, p.id",
      [&](const Raekke& row) {
        auto* v = find(ud, BorgerId{row.integer(4)});
        if (v == nullptr) return;
        v->tidligere_placeringer.push_back(laes_tidligere(row));
        if (er_fra_anden_kommune(row))
          v->fra_andre_kommuner.push_back(v->tidligere_placeringer.back());
      },
      kommune, dag);
  return ud;
}

std::vector<Jobordre> list_aabne_jobordrer(Forbindelse& db, Kommunekode kommune, Dato dag) {
  return db.all("SELECT " + std::string(kJobordre) +
                    " FROM jobordre j WHERE j.kommune = $1 AND j.status = 'aaben' AND j.til >= $2"
                    " ORDER BY j.id",
                raekke(laes_jobordre), kommune, dag);
}

std::vector<Fravalg> list_fravalg(Forbindelse& db, Kommunekode kommune) {
  return db.all(
      "SELECT f.borger, f.jobordre, f.grund, f.bruger, u.navn, f.tid FROM forslag_fravalg f"
      " JOIN bruger u ON u.id = f.bruger WHERE f.kommune = $1 AND f.fravalgt = 1"
      " AND NOT EXISTS (SELECT 1 FROM forslag_fravalg n WHERE n.kommune = f.kommune"
      " AND n.borger = f.borger AND n.jobordre = f.jobordre AND n.id > f.id)"
      " ORDER BY f.borger, f.jobordre",
      [](const Raekke& row) {
        Laeser r(row);
        return Fravalg{r.next<BorgerId>(), r.next<JobordreId>(),  r.next<std::string>(),
                       r.next<BrugerId>(), r.next<std::string>(), r.next<Tidspunkt>()};
      },
      kommune);
}

Resultat<void> insert_fravalg(Forbindelse& db, Kommunekode kommune, const Fravalg& f,
                              bool fravalgt) {
  const auto skrevet = db.execute(
      "INSERT INTO forslag_fravalg (kommune, borger, jobordre, fravalgt, grund, bruger, tid)"
      " SELECT b.kommune, b.id, j.id, CAST($4 AS BIGINT), CAST($5 AS TEXT), u.id,"
      " CAST($7 AS TEXT) FROM borger b JOIN jobordre j ON j.kommune = b.kommune"
      " JOIN bruger u ON u.id = $6 WHERE b.kommune = $1 AND b.id = $2 AND j.id = $3",
      kommune, f.borger, f.jobordre, std::int64_t{fravalgt ? 1 : 0}, f.grund, f.bruger, f.tid);
  if (skrevet == 0) return Fejl(Fejlkode::findes_ikke);
  return success();
}

}  // namespace nytte::store
