#include "store/raadsmedlem.hpp"

#include <algorithm>

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kMedlem =
    "SELECT m.id, m.raad, m.navn, m.organisation, m.email, m.gruppe, m.post, m.bruger, m.fra,"
    " m.til, m.version FROM raadsmedlem m WHERE m.annulleret = 0 AND m.raad = $1";
constexpr std::string_view kMedlemOrden = " ORDER BY m.navn COLLATE \"da-x-icu\", m.id";

Raadsmedlem laes_medlem(const Raekke& row) {
  Laeser r(row);
  // Braced: from left to right, as the columns.
  return {r.next<RaadsmedlemId>(), r.next<std::string>(),
          r.next<std::string>(),   r.next<std::string>(),
          r.next<std::string>(),   r.next<Medlemsgruppe>(),
          r.next<Medlemspost>(),   r.next<std::optional<BrugerId>>(),
          r.next<Dato>(),          r.next<std::optional<Dato>>(),
          r.next<Version>()};
}

// Chair and deputy first, then group by group; the names are in Danish order already.
std::vector<Raadsmedlem> i_orden(std::vector<Raadsmedlem> alle) {
  std::stable_sort(alle.begin(), alle.end(), [](const auto& a, const auto& b) {
    return a.post != b.post ? a.post < b.post : a.gruppe < b.gruppe;
  });
  return alle;
}

constexpr std::string_view kUdvalg =
    "SELECT u.id, u.raad, u.navn, u.fra, u.til, u.version FROM sagsudvalg u WHERE u.raad = $1";

Sagsudvalg laes_udvalg(const Raekke& row) {
  Laeser r(row);
  return {r.next<SagsudvalgId>(), r.next<std::string>(),         r.next<std::string>(), {},
          r.next<Dato>(),         r.next<std::optional<Dato>>(), r.next<Version>()};
}

std::vector<RaadsmedlemId> medlemmer_af(Forbindelse& db, SagsudvalgId id) {
  return db.all(
      "SELECT medlem FROM sagsudvalg_medlem WHERE sagsudvalg = $1 AND aktiv = 1 ORDER BY medlem",
      [](const Raekke& row) { return Laeser(row).next<RaadsmedlemId>(); }, id);
}

void skriv_medlemmer(Forbindelse& db, SagsudvalgId id, const std::vector<RaadsmedlemId>& alle) {
  db.execute("UPDATE sagsudvalg_medlem SET aktiv = 0 WHERE sagsudvalg = $1", id);
  for (const auto medlem : alle)
    db.execute(
        "INSERT INTO sagsudvalg_medlem (sagsudvalg, medlem, aktiv) VALUES ($1, $2, 1)"
        " ON CONFLICT (sagsudvalg, medlem) DO UPDATE SET aktiv = 1",
        id, medlem);
}

}  // namespace

RaadsmedlemId insert_raadsmedlem(Forbindelse& db, const Raadsmedlem& m) {
  return {new_id(db,
                 "INSERT INTO raadsmedlem (raad, navn, organisation, email, gruppe, post, bruger,"
                 " fra, til, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) RETURNING id",
                 {parameter(m.raad), parameter(m.navn), parameter(m.organisation),
                  parameter(m.email), parameter(m.gruppe), parameter(m.post), parameter(m.bruger),
                  parameter(m.fra), parameter(m.til)})};
}

Resultat<Version> update_raadsmedlem(Forbindelse& db, const Raadsmedlem& m) {
  const auto changed = db.execute(
      "UPDATE raadsmedlem SET navn = $4, organisation = $5, email = $6, gruppe = $7, post = $8,"
      " bruger = $9, fra = $10, til = $11, version = version + 1"
      " WHERE id = $1 AND version = $2 AND raad = $3 AND annulleret = 0",
      m.id, m.version, m.raad, m.navn, m.organisation, m.email, m.gruppe, m.post, m.bruger, m.fra,
      m.til);
  return opdateret(db, changed, m.version,
                   "SELECT 1 FROM raadsmedlem WHERE id = $1 AND raad = $2 AND annulleret = 0",
                   {parameter(m.id), parameter(m.raad)});
}

Resultat<void> annuller_raadsmedlem(Forbindelse& db, const std::string& raad, RaadsmedlemId id,
                                    Version version) {
  const auto changed = db.execute(
      "UPDATE raadsmedlem SET annulleret = 1, version = version + 1"
      " WHERE id = $1 AND version = $2 AND raad = $3 AND annulleret = 0",
      id, version, raad);
  NYTTE_TRY(opdateret(db, changed, version,
                      "SELECT 1 FROM raadsmedlem WHERE id = $1 AND raad = $2 AND annulleret = 0",
                      {parameter(id), parameter(raad)}));
  return success();
}

std::optional<Raadsmedlem> find_raadsmedlem(Forbindelse& db, const std::string& raad,
                                            RaadsmedlemId id) {
  static const auto sql = std::string(kMedlem) + " AND m.id = $2";
  return db.first(sql, laes_medlem, raad, id);
}

std::vector<Raadsmedlem> list_raadsmedlemmer(Forbindelse& db, const std::string& raad) {
  static const auto sql = std::string(kMedlem) + std::string(kMedlemOrden);
  return i_orden(db.all(sql, laes_medlem, raad));
}

std::vector<Raadsmedlem> list_raadsmedlemmer(Forbindelse& db, const std::string& raad, Dato dag) {
  static const auto sql = std::string(kMedlem) +
                          " AND m.fra <= $2 AND (m.til IS NULL OR m.til >= $2)" +
                          std::string(kMedlemOrden);
  return i_orden(db.all(sql, laes_medlem, raad, dag));
}

SagsudvalgId insert_sagsudvalg(Forbindelse& db, const Sagsudvalg& u) {
  const SagsudvalgId id{
      new_id(db,
             "INSERT INTO sagsudvalg (raad, navn, fra, til, version) VALUES ($1, $2, $3, $4, 1)"
             " RETURNING id",
             {parameter(u.raad), parameter(u.navn), parameter(u.fra), parameter(u.til)})};
  skriv_medlemmer(db, id, u.medlemmer);
  return id;
}

Resultat<Version> update_sagsudvalg(Forbindelse& db, const Sagsudvalg& u) {
  const auto changed = db.execute(
      "UPDATE sagsudvalg SET navn = $4, fra = $5, til = $6, version = version + 1"
      " WHERE id = $1 AND version = $2 AND raad = $3",
      u.id, u.version, u.raad, u.navn, u.fra, u.til);
  if (changed == 1) skriv_medlemmer(db, u.id, u.medlemmer);
  return opdateret(db, changed, u.version, "SELECT 1 FROM sagsudvalg WHERE id = $1 AND raad = $2",
                   {parameter(u.id), parameter(u.raad)});
}

std::optional<Sagsudvalg> find_sagsudvalg(Forbindelse& db, const std::string& raad,
                                          SagsudvalgId id) {
  static const auto sql = std::string(kUdvalg) + " AND u.id = $2";
  auto u = db.first(sql, laes_udvalg, raad, id);
  if (u) u->medlemmer = medlemmer_af(db, id);
  return u;
}

std::vector<Sagsudvalg> list_sagsudvalg(Forbindelse& db, const std::string& raad) {
  static const auto sql = std::string(kUdvalg) + " ORDER BY u.fra, u.id";
  auto alle = db.all(sql, laes_udvalg, raad);
  for (auto& u : alle) u.medlemmer = medlemmer_af(db, u.id);
  return alle;
}

}  // namespace nytte::store
