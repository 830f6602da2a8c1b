#include "store/hold.hpp"

#include <algorithm>

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::int64_t kHundrede = 100;

std::optional<std::int64_t> som_tal(const std::optional<Aarsdag>& a) {
  if (!a) return std::nullopt;
  return a->maaned * kHundrede + a->dag;
}

std::optional<Aarsdag> som_aarsdag(std::optional<std::int64_t> tal) {
  if (!tal) return std::nullopt;
  return Aarsdag{static_cast<std::int32_t>(*tal / kHundrede),
                 static_cast<std::int32_t>(*tal % kHundrede)};
}

constexpr std::string_view kHold =
    "SELECT h.id, h.kommune, h.navn, h.p_nummer, h.projekt, h.projektleder, h.kapacitet,"
    " h.moedested, h.moedetid, h.slut, h.saeder, h.ugedage, h.saeson_fra, h.saeson_til,"
    " h.udendoers, h.lukket_fra, h.version FROM projekthold h WHERE h.kommune = $1";

Projekthold laes_hold(const Raekke& row) {
  Laeser r(row);
  return {.id = r.next<ProjektholdId>(),
          .kommune = r.next<Kommunekode>(),
          .navn = r.next<std::string>(),
          .p_nummer = r.next<PNummer>(),
          .projekt = r.next<std::optional<ProjektId>>(),
          .projektleder = r.next<BrugerId>(),
          .kapacitet = r.next<std::int32_t>(),
          .moedested = r.next<std::string>(),
          .moedetid = r.next<std::int32_t>(),
          .slut = r.next<std::int32_t>(),
          .saeder = r.next<std::int32_t>(),
          .ugedage = std::bitset<7>(static_cast<unsigned long long>(r.next<std::int64_t>())),
          .saeson_fra = som_aarsdag(r.next<std::optional<std::int64_t>>()),
          .saeson_til = som_aarsdag(r.next<std::optional<std::int64_t>>()),
          .udendoers = r.next<bool>(),
          .lukket_fra = r.next<std::optional<Dato>>(),
          .version = r.next<Version>()};
}

// In the order of the columns from navn to lukket_fra.
std::vector<Parameter> felter(const Projekthold& h) {
  return {parameter(h.navn),
          parameter(h.p_nummer),
          parameter(h.projekt),
          parameter(h.projektleder),
          parameter(h.kapacitet),
          parameter(h.moedested),
          parameter(h.moedetid),
          parameter(h.slut),
          parameter(h.saeder),
          parameter(static_cast<std::int64_t>(h.ugedage.to_ulong())),
          parameter(som_tal(h.saeson_fra)),
          parameter(som_tal(h.saeson_til)),
          parameter(h.udendoers),
          parameter(h.lukket_fra)};
}

bool navnet_er_taget(Forbindelse& db, const Projekthold& h) {
  return db
      .value<std::int64_t>(
          "SELECT 1 FROM projekthold WHERE kommune = $1 AND navn = $2 AND id <> $3", h.kommune,
          h.navn, h.id)
      .has_value();
}

Parameter hvem(const Registrering& r) {
  return r.bruger.vaerdi == 0 ? Parameter{} : parameter(r.bruger);
}

Holdplads laes_plads(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::int64_t>(), r.next<ProjektholdId>(), r.next<PlaceringId>(), r.next<Dato>(),
          r.next<std::optional<Dato>>()};
}

Holdmedlem laes_medlem(const Raekke& row) {
  Laeser r(row);
  Holdmedlem m{.plads = r.next<std::int64_t>(),
               .hold = r.next<ProjektholdId>(),
               .placering = r.next<PlaceringId>(),
               .borger = r.next<BorgerId>(),
               .navn = r.next<std::string>(),
               .jobordrenummer = r.next<std::string>(),
               .p_nummer = r.next<PNummer>(),
               .ugentlig_tid = r.next<Ugetimer>(),
               .fra = r.next<Dato>(),
               .til = Dato::fra_dagnummer(0),
               .af = r.next<std::optional<Dato>>()};
  m.fra = std::max(m.fra, r.next<Dato>());
  m.til = r.next<Dato>();
  if (m.af) m.til = std::min(m.til, *m.af);
  return m;
}

}  // namespace

Resultat<ProjektholdId> insert_hold(Forbindelse& db, const Projekthold& h) {
  Projekthold ny = h;
  ny.id = {};
  if (navnet_er_taget(db, ny)) return Fejl(Fejlkode::findes_allerede, "navn");
  auto vaerdier = felter(h);
  vaerdier.push_back(parameter(h.kommune));
  return ProjektholdId{new_id(
      db,
      "INSERT INTO projekthold (navn, p_nummer, projekt, projektleder, kapacitet, moedested,"
      " moedetid, slut, saeder, ugedage, saeson_fra, saeson_til, udendoers, lukket_fra, kommune,"
      " version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1)"
      " RETURNING id",
      vaerdier)};
}

Resultat<Version> update_hold(Forbindelse& db, const Projekthold& h) {
  if (navnet_er_taget(db, h)) return Fejl(Fejlkode::findes_allerede, "navn");
  auto vaerdier = felter(h);
  for (auto& p : {parameter(h.id), parameter(h.version), parameter(h.kommune)})
    vaerdier.push_back(p);
  const auto changed = db.run(
      "UPDATE projekthold SET navn = $1, p_nummer = $2, projekt = $3, projektleder = $4,"
      " kapacitet = $5, moedested = $6, moedetid = $7, slut = $8, saeder = $9, ugedage = $10,"
      " saeson_fra = $11, saeson_til = $12, udendoers = $13, lukket_fra = $14,"
      " version = version + 1 WHERE id = $15 AND version = $16 AND kommune = $17",
      vaerdier, nullptr);
  return opdateret(db, changed, h.version,
                   "SELECT 1 FROM projekthold WHERE id = $1 AND kommune = $2",
                   {parameter(h.id), parameter(h.kommune)});
}

std::optional<Projekthold> find_hold(Forbindelse& db, Kommunekode kommune, ProjektholdId id) {
  static const auto sql = std::string(kHold) + " AND h.id = $2";
  return db.first(sql, laes_hold, kommune, id);
}

std::vector<Projekthold> list_hold(Forbindelse& db, Kommunekode kommune) {
  static const auto sql = std::string(kHold) + " ORDER BY h.navn COLLATE \"da-x-icu\", h.id";
  return db.all(sql, laes_hold, kommune);
}

void insert_holddag(Forbindelse& db, const Holddag& d, const Registrering& r) {
  db.execute(
      "INSERT INTO holddag (hold, dato, art, bemaerkning, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      d.hold, d.dato, d.art, d.bemaerkning, hvem(r), r.tid);
}

Holddage list_holddage(Forbindelse& db, Kommunekode kommune, const Periode& periode) {
  Holddage ud;
  db.query(
      "SELECT d.hold, d.dato, d.art, d.bemaerkning FROM holddag d"
      " JOIN projekthold h ON h.id = d.hold WHERE h.kommune = $1 AND d.dato >= $2"
      " AND d.dato <= $3 ORDER BY d.id",
      [&](const Raekke& row) {
        Laeser r(row);
        Holddag d{r.next<ProjektholdId>(), r.next<Dato>(), r.next<Holddagart>(),
                  r.next<std::string>()};
        const std::pair noegle{d.hold, d.dato};
        ud.erase(noegle);
        if (d.art != Holddagart::som_ugen) ud.emplace(noegle, std::move(d));
      },
      kommune, periode.fra(), periode.til());
  return ud;
}

std::int64_t insert_holdplads(Forbindelse& db, const Holdplads& p, const Registrering& r) {
  return new_id(db,
                "INSERT INTO holdplads (hold, placering, fra, til, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
                {parameter(p.hold), parameter(p.placering), parameter(p.fra), parameter(p.til),
                 hvem(r), parameter(r.tid)});
}

void set_holdplads_til(Forbindelse& db, std::int64_t id, Dato til) {
  db.execute("UPDATE holdplads SET til = $2 WHERE id = $1", id, til);
}

void fjern_holdplads(Forbindelse& db, std::int64_t id) {
  db.execute("UPDATE holdplads SET fjernet = 1 WHERE id = $1", id);
}

std::vector<Holdplads> list_holdpladser(Forbindelse& db, Kommunekode kommune, PlaceringId p) {
  return db.all(
      "SELECT hp.id, hp.hold, hp.placering, hp.fra, hp.til FROM holdplads hp"
      " JOIN projekthold h ON h.id = hp.hold WHERE h.kommune = $1 AND hp.placering = $2"
      " AND hp.fjernet = 0 ORDER BY hp.fra, hp.id",
      laes_plads, kommune, p);
}

std::vector<Holdmedlem> list_holdmedlemmer(Forbindelse& db, Kommunekode kommune,
                                           const Periode& periode,
                                           std::optional<ProjektholdId> hold) {
  static const std::string sql =
      "SELECT hp.id, hp.hold, hp.placering, p.borger, b.navn, COALESCE(j.nummer, ''), p.p_nummer,"
      " p.ugentlig_tid, hp.fra, hp.til, p.fra, p.sidste_dag FROM holdplads hp"
      " JOIN projekthold h ON h.id = hp.hold JOIN placering p ON p.id = hp.placering"
      " JOIN borger b ON b.id = p.borger LEFT JOIN jobordre j ON j.id = p.jobordre"
      " WHERE h.kommune = $1 AND hp.fjernet = 0 AND p.sidste_dag IS NOT NULL"
      " AND hp.fra <= $3 AND p.fra <= $3 AND p.sidste_dag >= $2"
      " AND (hp.til IS NULL OR hp.til >= $2)";
  static const std::string slut = " ORDER BY b.navn COLLATE \"da-x-icu\", hp.id";
  if (!hold) return db.all(sql + slut, laes_medlem, kommune, periode.fra(), periode.til());
  return db.all(sql + " AND hp.hold = $4" + slut, laes_medlem, kommune, periode.fra(),
                periode.til(), *hold);
}

}  // namespace nytte::store
