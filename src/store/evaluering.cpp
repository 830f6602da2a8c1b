#include "store/evaluering.hpp"

#include "store/felter.hpp"
#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

Parameter hvem(BrugerId b) { return b.vaerdi == 0 ? Parameter{} : parameter(b); }

constexpr std::string_view kMed =
    "v.id, v.kommune, v.aar, v.nummer, v.indhold, v.csv_sha256, v.xlsx_sha256, v.pdf_sha256,"
    " v.grund, COALESCE(v.bruger, 0), v.frosset";
constexpr std::string_view kUden =
    "v.id, v.kommune, v.aar, v.nummer, '', v.csv_sha256, v.xlsx_sha256, v.pdf_sha256,"
    " v.grund, COALESCE(v.bruger, 0), v.frosset";

FrossenEvaluering laes_version(const Raekke& row) {
  Laeser r(row);
  return {r.next<EvalueringsversionId>(),
          r.next<Kommunekode>(),
          r.next<std::int32_t>(),
          r.next<std::int32_t>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<BrugerId>(),
          r.next<Tidspunkt>()};
}

std::string vaelg(std::string_view kolonner, std::string_view resten) {
  return "SELECT " + std::string(kolonner) + " FROM evaluering_version v " + std::string(resten);
}

constexpr std::string_view kPart =
    "SELECT p.id, p.kommune, p.aar, p.art, p.navn, p.kontakt, p.email, p.svarfrist, a.meddelelse"
    " FROM evaluering_part p LEFT JOIN evaluering_anmodning a ON a.part = p.id WHERE ";

Evalueringspart laes_part(const Raekke& row) {
  Laeser r(row);
  return {
      r.next<EvalueringspartId>(), r.next<Kommunekode>(), r.next<std::int32_t>(),
      r.next<Strategipartart>(),   r.next<std::string>(), r.next<std::string>(),
      r.next<std::string>(),       r.next<Dato>(),        r.next<std::optional<MeddelelseId>>()};
}

}  // namespace

Resultat<EvalueringsversionId> insert_evaluering(Forbindelse& db, const FrossenEvaluering& v) {
  const auto id =
      new_id(db,
             "INSERT INTO evaluering_version (kommune, aar, nummer, indhold, csv_sha256,"
             " xlsx_sha256, pdf_sha256, grund, bruger, frosset)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
             " ON CONFLICT (kommune, aar, nummer) DO NOTHING RETURNING id",
             {parameter(v.kommune), parameter(v.aar), parameter(v.nummer),
              parameter(v.indhold_json), parameter(v.csv_sha256), parameter(v.xlsx_sha256),
              parameter(v.pdf_sha256), parameter(v.grund), hvem(v.bruger), parameter(v.frosset)});
  if (id == 0) return Fejl(Fejlkode::findes_allerede, "nummer");
  return EvalueringsversionId{id};
}

std::vector<FrossenEvaluering> list_evalueringer(Forbindelse& db, Kommunekode kommune,
                                                 std::int32_t aar) {
  static const auto sql = vaelg(kMed, "WHERE v.kommune = $1 AND v.aar = $2 ORDER BY v.nummer DESC");
  return db.all(sql, laes_version, kommune, aar);
}

std::vector<FrossenEvaluering> list_evalueringer(Forbindelse& db, Kommunekode kommune) {
  static const auto sql = vaelg(kUden, "WHERE v.kommune = $1 ORDER BY v.aar DESC, v.nummer DESC");
  return db.all(sql, laes_version, kommune);
}

void insert_evalueringsdeling(Forbindelse& db, const Evalueringsdeling& d) {
  db.run(
      "INSERT INTO evaluering_deling (version, raad, bruger, tid) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (version, raad) DO NOTHING",
      {parameter(d.version), parameter(d.raad), hvem(d.bruger), parameter(d.tid)}, nullptr);
}

std::vector<Evalueringsdeling> list_evalueringsdelinger(Forbindelse& db, EvalueringsversionId id) {
  return db.all(
      "SELECT version, raad, COALESCE(bruger, 0), tid FROM evaluering_deling WHERE version = $1"
      " ORDER BY id",
      [](const Raekke& row) {
        Laeser r(row);
        return Evalueringsdeling{r.next<EvalueringsversionId>(), r.next<std::string>(),
                                 r.next<BrugerId>(), r.next<Tidspunkt>()};
      },
      id);
}

std::vector<FrossenEvaluering> list_evalueringer_til(Forbindelse& db, const std::string& raad) {
  static const auto sql = vaelg(kUden,
                                "JOIN evaluering_deling d ON d.version = v.id WHERE d.raad = $1"
                                " ORDER BY v.aar DESC, v.kommune, v.nummer DESC");
  return db.all(sql, laes_version, raad);
}

std::optional<FrossenEvaluering> find_evaluering(Forbindelse& db, EvalueringsversionId id) {
  static const auto sql = vaelg(kMed, "WHERE v.id = $1");
  return db.first(sql, laes_version, id);
}

Resultat<void> insert_evalueringstekst(Forbindelse& db, Kommunekode kommune, std::int32_t aar,
                                       const Evalueringstekst& t, const Registrering& r) {
  const auto id = new_id(
      db,
      "INSERT INTO evaluering_tekst (kommune, aar, afsnit, nummer, tekst, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (kommune, aar, afsnit, nummer) DO NOTHING"
      " RETURNING id",
      {parameter(kommune), parameter(aar), parameter(t.afsnit), parameter(t.nummer),
       parameter(t.tekst), hvem(r.bruger), parameter(r.tid)});
  if (id == 0) return Fejl(Fejlkode::findes_allerede, "nummer");
  return success();
}

std::vector<Evalueringstekst> list_evalueringstekster(Forbindelse& db, Kommunekode kommune,
                                                      std::int32_t aar) {
  return db.all(
      "SELECT t.afsnit, t.nummer, t.tekst FROM evaluering_tekst t WHERE t.kommune = $1 AND"
      " t.aar = $2 AND NOT EXISTS (SELECT 1 FROM evaluering_tekst n WHERE n.kommune = t.kommune AND"
      " n.aar = t.aar AND n.afsnit = t.afsnit AND n.nummer > t.nummer) ORDER BY t.id",
      [](const Raekke& row) {
        Laeser r(row);
        return Evalueringstekst{r.next<Evalueringsafsnit>(), r.next<std::int32_t>(),
                                r.next<std::string>()};
      },
      kommune, aar);
}

std::int64_t insert_evalueringsbeslutning(Forbindelse& db, Kommunekode kommune, std::int32_t aar,
                                          const Evalueringsbeslutning& b, const Registrering& r) {
  return new_id(db,
                "INSERT INTO evaluering_beslutning (kommune, aar, tekst, ansvarlig, frist,"
                " annulleret, bruger, tid) VALUES ($1, $2, $3, $4, $5, 0, $6, $7) RETURNING id",
                {parameter(kommune), parameter(aar), parameter(b.tekst), parameter(b.ansvarlig),
                 parameter(b.frist), hvem(r.bruger), parameter(r.tid)});
}

std::vector<Evalueringsbeslutning> list_evalueringsbeslutninger(Forbindelse& db,
                                                                Kommunekode kommune,
                                                                std::int32_t aar) {
  return db.all(
      "SELECT id, tekst, ansvarlig, frist FROM evaluering_beslutning WHERE kommune = $1"
      " AND aar = $2 AND annulleret = 0 ORDER BY id",
      [](const Raekke& row) {
        Laeser r(row);
        return Evalueringsbeslutning{r.next<std::int64_t>(), r.next<std::string>(),
                                     r.next<std::string>(), r.next<std::optional<Dato>>()};
      },
      kommune, aar);
}

Resultat<void> annuller_evalueringsbeslutning(Forbindelse& db, Kommunekode kommune,
                                              std::int32_t aar, std::int64_t id) {
  return one_row(
      db.execute("UPDATE evaluering_beslutning SET annulleret = 1 WHERE id = $1 AND"
                 " kommune = $2 AND aar = $3 AND annulleret = 0",
                 id, kommune, aar));
}

EvalueringspartId insert_evalueringspart(Forbindelse& db, const Evalueringspart& p,
                                         const Registrering& r) {
  return {new_id(db,
                 "INSERT INTO evaluering_part (kommune, aar, art, navn, kontakt, email, svarfrist,"
                 " bruger, tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
                 {parameter(p.kommune), parameter(p.aar), parameter(p.art), parameter(p.navn),
                  parameter(p.kontakt), parameter(p.email), parameter(p.svarfrist), hvem(r.bruger),
                  parameter(r.tid)})};
}

void insert_evalueringsanmodning(Forbindelse& db, EvalueringspartId part, MeddelelseId m) {
  db.execute("INSERT INTO evaluering_anmodning (part, meddelelse) VALUES ($1, $2)", part, m);
}

std::optional<Evalueringspart> find_evalueringspart(Forbindelse& db, EvalueringspartId id) {
  static const auto sql = std::string(kPart) + "p.id = $1";
  return db.first(sql, laes_part, id);
}

std::vector<Evalueringspart> list_evalueringsparter(Forbindelse& db, Kommunekode kommune,
                                                    std::int32_t aar) {
  static const auto sql = std::string(kPart) + "p.kommune = $1 AND p.aar = $2 ORDER BY p.id";
  return db.all(sql, laes_part, kommune, aar);
}

void insert_evalueringskommentar(Forbindelse& db, Kommunekode kommune, std::int32_t aar,
                                 const Evalueringskommentar& c, BrugerId bruger) {
  db.run(
      "INSERT INTO evaluering_kommentar (kommune, aar, part, hvem, tekst, laest_version, bruger,"
      " dag, tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      {parameter(kommune), parameter(aar), parameter(c.part), parameter(c.hvem), parameter(c.tekst),
       parameter(c.version), hvem(bruger), parameter(c.dag), parameter(c.tid)},
      nullptr);
}

std::vector<Evalueringskommentar> list_evalueringskommentarer(Forbindelse& db, Kommunekode kommune,
                                                              std::int32_t aar) {
  return db.all(
      "SELECT id, part, hvem, tekst, laest_version, tid, dag FROM evaluering_kommentar"
      " WHERE kommune = $1 AND aar = $2 ORDER BY id",
      [](const Raekke& row) {
        Laeser r(row);
        return Evalueringskommentar{
            r.next<std::int64_t>(), r.next<std::optional<EvalueringspartId>>(),
            r.next<std::string>(),  r.next<std::string>(),
            r.next<std::int32_t>(), r.next<Tidspunkt>(),
            r.next<Dato>()};
      },
      kommune, aar);
}

std::vector<Hoering> list_hoeringer_i(Forbindelse& db, Kommunekode kommune,
                                      const Periode& periode) {
  static const auto sql = "SELECT " + std::string(kHoering) +
                          " FROM hoering h JOIN jobordre j ON j.id = h.jobordre"
                          " WHERE j.kommune = $1 AND h.dato >= $2 AND h.dato <= $3"
                          " AND h.annulleret = 0 ORDER BY h.dato, h.id";
  return db.all(sql, raekke(laes_hoering), kommune, periode.fra(), periode.til());
}

std::vector<Jobordre> list_alle_jobordrer(Forbindelse& db, Kommunekode kommune) {
  static const auto sql = "SELECT " + std::string(kJobordre) +
                          " FROM jobordre j WHERE j.kommune = $1 AND j.status <> 'annulleret'"
                          " ORDER BY j.id";
  return db.all(sql, raekke(laes_jobordre), kommune);
}

std::vector<Dispensation> list_dispensationer_i(Forbindelse& db, Kommunekode kommune,
                                                const Periode& periode) {
  static const auto sql = "SELECT " + std::string(kDispensation) +
                          " FROM dispensation d JOIN arbejdssted a ON a.p_nummer = d.p_nummer"
                          " WHERE a.kommune = $1 AND d.fra <= $3 AND d.til >= $2"
                          " AND d.annulleret = 0 ORDER BY d.fra, d.id";
  return db.all(sql, raekke(laes_dispensation), kommune, periode.fra(), periode.til());
}

}  // namespace nytte::store
