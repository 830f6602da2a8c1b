#include "store/rapport.hpp"

#include "store/felter.hpp"
#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {

template <>
struct Felt<Kvartal> {
  static Parameter write(Kvartal value) { return value.tekst(); }
  static Kvartal read(const Raekke& row, int column) {
    return detail::require(Kvartal::laes(row.text(column)), "Kvartal");
  }
};

namespace {

constexpr std::string_view kUdenIndhold =
    "r.id, r.kommune, r.kvartal, r.nummer, r.raad, '', r.csv_sha256, r.xlsx_sha256, r.pdf_sha256,"
    " r.grund, COALESCE(r.bruger, 0), r.frosset";
constexpr std::string_view kMedIndhold =
    "r.id, r.kommune, r.kvartal, r.nummer, r.raad, r.indhold, r.csv_sha256, r.xlsx_sha256,"
    " r.pdf_sha256, r.grund, COALESCE(r.bruger, 0), r.frosset";

Rapportpost laes_rapport(const Raekke& row) {
  Laeser r(row);
  return {r.next<RapportId>(),    r.next<Kommunekode>(), r.next<Kvartal>(),
          r.next<std::int32_t>(), r.next<std::string>(), r.next<std::string>(),
          r.next<std::string>(),  r.next<std::string>(), r.next<std::string>(),
          r.next<std::string>(),  r.next<BrugerId>(),    r.next<Tidspunkt>()};
}

std::string vaelg(std::string_view kolonner, std::string_view resten) {
  return "SELECT " + std::string(kolonner) + " FROM kvartalsrapport r " + std::string(resten);
}

Parameter hvem(BrugerId b) { return b.vaerdi == 0 ? Parameter{} : parameter(b); }

}  // namespace

std::vector<Placering> list_placeringer_i(Forbindelse& db, Kommunekode kommune,
                                          const Periode& periode) {
  static const auto sql = "SELECT " + std::string(kPlacering) +
                          " FROM placering p WHERE p.kommune = $1 AND p.fra <= $3"
                          " AND (p.sidste_dag >= $2 OR (p.status = 'henvist' AND p.til >= $2))"
                          " ORDER BY p.fra, p.id";
  return db.all(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        return laes_placering(r);
      },
      kommune, periode.fra(), periode.til());
}

Resultat<RapportId> insert_rapport(Forbindelse& db, const Rapportpost& p) {
  const auto id =
      new_id(db,
             "INSERT INTO kvartalsrapport (kommune, kvartal, nummer, raad, indhold, csv_sha256,"
             " xlsx_sha256, pdf_sha256, grund, bruger, frosset)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
             " ON CONFLICT (kommune, kvartal, nummer) DO NOTHING RETURNING id",
             {parameter(p.kommune), parameter(p.kvartal), parameter(p.nummer), parameter(p.raad),
              parameter(p.indhold), parameter(p.csv_sha256), parameter(p.xlsx_sha256),
              parameter(p.pdf_sha256), parameter(p.grund), hvem(p.bruger), parameter(p.frosset)});
  if (id == 0) return Fejl(Fejlkode::findes_allerede, "nummer");
  return RapportId{id};
}

std::optional<Rapportpost> find_rapport(Forbindelse& db, RapportId id) {
  static const auto sql = vaelg(kMedIndhold, "WHERE r.id = $1");
  return db.first(sql, laes_rapport, id);
}

std::vector<Rapportpost> list_rapporter(Forbindelse& db, Kommunekode kommune, Kvartal kvartal) {
  static const auto sql =
      vaelg(kMedIndhold, "WHERE r.kommune = $1 AND r.kvartal = $2 ORDER BY r.nummer DESC");
  return db.all(sql, laes_rapport, kommune, kvartal);
}

std::vector<Rapportpost> list_rapporter(Forbindelse& db, Kommunekode kommune) {
  static const auto sql =
      vaelg(kUdenIndhold, "WHERE r.kommune = $1 ORDER BY r.kvartal DESC, r.nummer DESC");
  return db.all(sql, laes_rapport, kommune);
}

std::vector<Rapportpost> list_rapporter_til(Forbindelse& db, const std::string& raad, Dato dag) {
  static const auto sql =
      vaelg(kUdenIndhold,
            "WHERE (r.raad = $1 OR EXISTS (SELECT 1 FROM raad_kommune g WHERE g.raad = $1"
            " AND g.kommune = r.kommune AND g.fra <= $2 AND (g.til IS NULL OR g.til >= $2)))"
            " AND EXISTS (SELECT 1 FROM kvartalsrapport_afgivelse a WHERE a.rapport = r.id)"
            " ORDER BY r.kvartal DESC, r.kommune, r.nummer DESC");
  return db.all(sql, laes_rapport, raad, dag);
}

void insert_rapportafgivelse(Forbindelse& db, const Rapportafgivelse& a) {
  db.run(
      "INSERT INTO kvartalsrapport_afgivelse (rapport, meddelelse, bruger, tid)"
      " VALUES ($1, $2, $3, $4)",
      {parameter(a.rapport), parameter(a.meddelelse), hvem(a.bruger), parameter(a.tid)}, nullptr);
}

std::vector<Rapportafgivelse> list_rapportafgivelser(Forbindelse& db, RapportId id) {
  return db.all(
      "SELECT rapport, meddelelse, COALESCE(bruger, 0), tid FROM kvartalsrapport_afgivelse"
      " WHERE rapport = $1 ORDER BY id",
      [](const Raekke& row) {
        Laeser r(row);
        return Rapportafgivelse{r.next<RapportId>(), r.next<std::optional<MeddelelseId>>(),
                                r.next<BrugerId>(), r.next<Tidspunkt>()};
      },
      id);
}

std::optional<RapportId> find_rapport_i(Forbindelse& db, MeddelelseId meddelelse) {
  return db.value<RapportId>("SELECT rapport FROM kvartalsrapport_afgivelse WHERE meddelelse = $1",
                             meddelelse);
}

void insert_rapporthentning(Forbindelse& db, const Rapporthentning& h) {
  db.execute(
      "INSERT INTO kvartalsrapport_hentning (rapport, format, bruger, tid)"
      " VALUES ($1, $2, $3, $4)",
      h.rapport, h.format, h.bruger, h.tid);
}

std::vector<Rapporthentning> list_rapporthentninger(Forbindelse& db, RapportId id) {
  return db.all(
      "SELECT rapport, bruger, tid, format FROM kvartalsrapport_hentning WHERE rapport = $1"
      " ORDER BY id",
      [](const Raekke& row) {
        Laeser r(row);
        return Rapporthentning{r.next<RapportId>(), r.next<BrugerId>(), r.next<Tidspunkt>(),
                               r.next<Rapportformat>()};
      },
      id);
}

void insert_rapportindberetning(Forbindelse& db, const Rapportindberetning& i) {
  db.execute(
      "INSERT INTO kvartalsrapport_indberetning (indberetning, rapport, meddelelse)"
      " VALUES ($1, $2, $3)",
      i.indberetning, i.rapport, i.meddelelse);
}

std::optional<Rapportindberetning> find_rapportindberetning(Forbindelse& db, MeddelelseId m) {
  return db.first(
      "SELECT x.indberetning, x.rapport, x.meddelelse FROM kvartalsrapport_indberetning x"
      " JOIN indberetning i ON i.id = x.indberetning WHERE x.meddelelse = $1 AND i.annulleret = 0",
      [](const Raekke& row) {
        Laeser r(row);
        return Rapportindberetning{r.next<std::int64_t>(), r.next<RapportId>(),
                                   r.next<std::optional<MeddelelseId>>()};
      },
      m);
}

}  // namespace nytte::store
