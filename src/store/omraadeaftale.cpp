#include "store/omraadeaftale.hpp"

#include "store/felter.hpp"
#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

const std::string kVaelg =
    "SELECT a.id, a.kommune, a.nummer, a.version, a.omraade, a.part, a.normeret_niveau,"
    " a.serviceniveau, a.hyppighed, a.bemaerkning, a.grund, a.ansvarlig, a.fra, a.revideres,"
    " a.ophoert, COALESCE(a.bruger, 0), a.tid FROM omraadeaftale a WHERE a.kommune = $1";

Omraadeaftale laes_aftale(Laeser& r) {
  return {r.next<OmraadeaftaleId>(),
          r.next<Kommunekode>(),
          r.next<std::int32_t>(),
          r.next<std::int32_t>(),
          r.next<Opgaveomraade>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<BrugerId>(),
          r.next<Dato>(),
          r.next<Dato>(),
          r.next<bool>(),
          r.next<BrugerId>(),
          r.next<Tidspunkt>()};
}

void hent_resten(Forbindelse& db, std::vector<Omraadeaftale>& alle) {
  for (auto& a : alle) {
    a.opgaver = db.all(
        "SELECT opgave FROM omraadeaftale_opgave WHERE aftale = $1 ORDER BY opgave",
        [](const Raekke& row) { return Laeser(row).next<OpgaveId>(); }, a.id);
    a.parter = db.all(
        "SELECT rolle, navn, dato FROM omraadeaftale_part WHERE aftale = $1 ORDER BY rolle",
        [](const Raekke& row) {
          Laeser r(row);
          return Aftaledeltager{r.next<Aftalepart>(), r.next<std::string>(),
                                r.next<std::optional<Dato>>()};
        },
        a.id);
  }
}

}  // namespace

std::int32_t next_omraadeaftale(Forbindelse& db, Kommunekode kommune) {
  return db
      .value<std::int32_t>(
          "SELECT COALESCE(MAX(nummer), 0) + 1 FROM omraadeaftale WHERE kommune = $1", kommune)
      .value_or(1);
}

Resultat<OmraadeaftaleId> insert_omraadeaftale(Forbindelse& db, const Omraadeaftale& a) {
  const auto id = new_id(
      db,
      "INSERT INTO omraadeaftale (kommune, nummer, version, omraade, part, normeret_niveau,"
      " serviceniveau, hyppighed, bemaerkning, grund, ansvarlig, fra, revideres, ophoert, bruger,"
      " tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
      " ON CONFLICT (kommune, nummer, version) DO NOTHING RETURNING id",
      {parameter(a.kommune), parameter(a.nummer), parameter(a.version), parameter(a.omraade),
       parameter(a.part), parameter(a.normeret_niveau), parameter(a.serviceniveau),
       parameter(a.hyppighed), parameter(a.bemaerkning), parameter(a.grund), parameter(a.ansvarlig),
       parameter(a.fra), parameter(a.revideres), parameter(a.ophoert),
       a.bruger.vaerdi == 0 ? Parameter{} : parameter(a.bruger), parameter(a.tid)});
  if (id == 0) return Fejl(Fejlkode::version_foraeldet, "version");
  for (const auto o : a.opgaver)
    db.execute("INSERT INTO omraadeaftale_opgave (aftale, opgave) VALUES ($1, $2)", id, o);
  for (const auto& p : a.parter)
    db.execute("INSERT INTO omraadeaftale_part (aftale, rolle, navn, dato) VALUES ($1, $2, $3, $4)",
               id, p.rolle, p.navn, p.dato);
  return OmraadeaftaleId{id};
}

std::vector<Omraadeaftale> list_omraadeaftaler(Forbindelse& db, Kommunekode kommune) {
  static const auto sql = kVaelg +
                          " AND a.version = (SELECT MAX(b.version) FROM omraadeaftale b"
                          " WHERE b.kommune = a.kommune AND b.nummer = a.nummer)"
                          " ORDER BY a.omraade, a.part, a.nummer";
  auto alle = db.all(sql, raekke(laes_aftale), kommune);
  hent_resten(db, alle);
  return alle;
}

std::vector<Omraadeaftale> list_omraadeaftale(Forbindelse& db, Kommunekode kommune,
                                              std::int32_t nummer) {
  static const auto sql = kVaelg + " AND a.nummer = $2 ORDER BY a.version DESC";
  auto alle = db.all(sql, raekke(laes_aftale), kommune, nummer);
  hent_resten(db, alle);
  return alle;
}

}  // namespace nytte::store
