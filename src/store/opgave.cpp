#include "store/opgave.hpp"

#include "store/laes.hpp"
#include "store/opgave_sql.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

const std::string kVaelgVurdering =
    "SELECT " + std::string(kOpgavevurdering) +
    " FROM opgavevurdering v JOIN opgave o ON o.id = v.opgave WHERE o.kommune = $1";

Parameter hvem(BrugerId b) { return b.vaerdi == 0 ? Parameter{} : parameter(b); }

// Placements of the job order `j` that were there on a day of $2 to $3.
constexpr std::string_view kPlaceringer =
    "(SELECT COUNT(*) FROM placering p WHERE p.jobordre = j.id AND p.fra <= $3"
    " AND p.sidste_dag >= $2)";
constexpr std::string_view kIPerioden =
    " WHERE j.kommune = $1 AND j.status <> 'annulleret' AND j.fra <= $3 AND j.til >= $2";

Opgavejobordre laes_opgavejobordre(const Raekke& row) {
  Laeser r(row);
  return {r.next<OpgaveId>(), r.next<JobordreId>(),  r.next<std::string>(), r.next<std::string>(),
          r.next<PNummer>(),  r.next<std::string>(), r.next<Dato>(),        r.next<Dato>()};
}

Opgavebrug laes_opgavebrug(const Raekke& row) {
  Laeser r(row);
  return {r.next<JobordreId>(), r.next<PNummer>(),  r.next<Dato>(),
          r.next<Dato>(),       r.next<OpgaveId>(), r.next<std::int32_t>()};
}

}  // namespace

const std::string kOrdrensOpgaver = "SELECT " + std::string(kOpgave) +
                                    " FROM jobordre_opgave t JOIN opgave o ON o.id = t.opgave"
                                    " WHERE t.jobordre = $1 AND t.gaelder = 1 ORDER BY o.id";

const std::string kOrdrensVurderinger =
    "SELECT " + std::string(kOpgavevurdering) +
    " FROM jobordre_opgave t JOIN jobordre j ON j.id = t.jobordre"
    " JOIN opgavevurdering v ON v.opgave = t.opgave"
    " WHERE t.jobordre = $1 AND t.gaelder = 1 AND (v.p_nummer IS NULL OR v.p_nummer = j.p_nummer)"
    " ORDER BY v.dato DESC, v.id DESC";

Opgave laes_opgave(Laeser& r) {
  return {r.next<OpgaveId>(),    r.next<Kommunekode>(), r.next<Opgaveomraade>(),
          r.next<std::string>(), r.next<std::string>(), r.next<bool>(),
          r.next<Version>()};
}

Opgavevurdering laes_opgavevurdering(Laeser& r) {
  using Svaret = std::optional<bool>;
  return {r.next<OpgavevurderingId>(),
          r.next<OpgaveId>(),
          r.next<std::optional<PNummer>>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<Svaret>(),
          OpgaveFakta{r.next<Svaret>(), r.next<Svaret>(), r.next<Svaret>(), r.next<Svaret>(),
                      r.next<Svaret>()},
          r.next<BrugerId>(),
          r.next<Dato>(),
          r.next<Dato>(),
          r.next<bool>()};
}

Resultat<OpgaveId> insert_opgave(Forbindelse& db, const Opgave& o) {
  const auto id = new_id(db,
                         "INSERT INTO opgave (kommune, omraade, navn, beskrivelse, aktiv, version)"
                         " VALUES ($1, $2, $3, $4, $5, 1)"
                         " ON CONFLICT (kommune, navn) DO NOTHING RETURNING id",
                         {parameter(o.kommune), parameter(o.omraade), parameter(o.navn),
                          parameter(o.beskrivelse), parameter(o.aktiv)});
  if (id == 0) return Fejl(Fejlkode::findes_allerede, "navn", o.navn);
  return OpgaveId{id};
}

Resultat<Version> update_opgave(Forbindelse& db, const Opgave& o) {
  if (db.value<std::int64_t>("SELECT id FROM opgave WHERE kommune = $1 AND navn = $2 AND id <> $3",
                             o.kommune, o.navn, o.id))
    return Fejl(Fejlkode::findes_allerede, "navn", o.navn);
  const auto changed = db.execute(
      "UPDATE opgave SET omraade = $3, navn = $4, beskrivelse = $5, aktiv = $6,"
      " version = version + 1 WHERE id = $1 AND version = $2 AND kommune = $7",
      o.id, o.version, o.omraade, o.navn, o.beskrivelse, o.aktiv, o.kommune);
  return opdateret(db, changed, o.version, "SELECT 1 FROM opgave WHERE id = $1 AND kommune = $2",
                   {parameter(o.id), parameter(o.kommune)});
}

std::optional<Opgave> find_opgave(Forbindelse& db, Kommunekode kommune, OpgaveId id) {
  static const auto sql =
      "SELECT " + std::string(kOpgave) + " FROM opgave o WHERE o.kommune = $1 AND o.id = $2";
  return db.first(sql, raekke(laes_opgave), kommune, id);
}

std::vector<Opgave> list_opgaver(Forbindelse& db, Kommunekode kommune) {
  static const auto sql = "SELECT " + std::string(kOpgave) +
                          " FROM opgave o WHERE o.kommune = $1"
                          " ORDER BY o.omraade, o.navn COLLATE \"da-x-icu\", o.id";
  return db.all(sql, raekke(laes_opgave), kommune);
}

OpgavevurderingId insert_opgavevurdering(Forbindelse& db, const Opgavevurdering& v, BrugerId bruger,
                                         Tidspunkt tid) {
  return {new_id(
      db,
      "INSERT INTO opgavevurdering (opgave, p_nummer, normeret_niveau, serviceniveau, hyppighed,"
      " hvem_foer, begrundelse, borgerrettet, ud_over_normeret_niveau, konkurrenceforvridende,"
      " indgaar_i_serviceniveau, service_for_borger, borgers_dokumentation, ansvarlig, dato,"
      " revideres, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
      " RETURNING id",
      {parameter(v.opgave), parameter(v.p_nummer), parameter(v.normeret_niveau),
       parameter(v.serviceniveau), parameter(v.hyppighed), parameter(v.hvem_foer),
       parameter(v.begrundelse), parameter(v.borgerrettet),
       parameter(v.svar.ud_over_normeret_niveau), parameter(v.svar.konkurrenceforvridende),
       parameter(v.svar.indgaar_i_serviceniveau), parameter(v.svar.service_for_borger),
       parameter(v.svar.borgers_dokumentation), parameter(v.ansvarlig), parameter(v.dato),
       parameter(v.revideres), hvem(bruger), parameter(tid)})};
}

void annuller_opgavevurdering(Forbindelse& db, OpgavevurderingId id, const std::string& grund,
                              BrugerId bruger, Tidspunkt tid) {
  db.run(
      "INSERT INTO opgavevurdering_annulleret (vurdering, grund, bruger, tid)"
      " VALUES ($1, $2, $3, $4)",
      {parameter(id), parameter(grund), hvem(bruger), parameter(tid)}, nullptr);
}

std::optional<Opgavevurdering> find_opgavevurdering(Forbindelse& db, Kommunekode kommune,
                                                    OpgavevurderingId id) {
  static const auto sql = kVaelgVurdering + " AND v.id = $2";
  return db.first(sql, raekke(laes_opgavevurdering), kommune, id);
}

std::vector<Opgavevurdering> list_opgavevurderinger(Forbindelse& db, Kommunekode kommune,
                                                    std::optional<OpgaveId> opgave) {
  static const auto alle = kVaelgVurdering + " ORDER BY v.dato DESC, v.id DESC";
  static const auto af_en = kVaelgVurdering + " AND v.opgave = $2 ORDER BY v.dato DESC, v.id DESC";
  if (!opgave) return db.all(alle, raekke(laes_opgavevurdering), kommune);
  return db.all(af_en, raekke(laes_opgavevurdering), kommune, *opgave);
}

std::vector<OpgaveId> jobordrens_opgaver(Forbindelse& db, JobordreId jobordre) {
  return db.all(
      "SELECT opgave FROM jobordre_opgave WHERE jobordre = $1 AND gaelder = 1 ORDER BY opgave",
      [](const Raekke& row) { return Laeser(row).next<OpgaveId>(); }, jobordre);
}

std::map<JobordreId, std::vector<OpgaveId>> ordrers_opgaver(Forbindelse& db, Kommunekode kommune) {
  std::map<JobordreId, std::vector<OpgaveId>> ud;
  db.query(
      "SELECT t.jobordre, t.opgave FROM jobordre_opgave t JOIN jobordre j ON j.id = t.jobordre"
      " WHERE j.kommune = $1 AND t.gaelder = 1 ORDER BY t.jobordre, t.opgave",
      [&](const Raekke& row) {
        Laeser r(row);
        const auto jobordre = r.next<JobordreId>();
        ud[jobordre].push_back(r.next<OpgaveId>());
      },
      kommune);
  return ud;
}

void saet_jobordrens_opgaver(Forbindelse& db, JobordreId jobordre,
                             const std::vector<OpgaveId>& opgaver) {
  db.execute("UPDATE jobordre_opgave SET gaelder = 0 WHERE jobordre = $1 AND gaelder = 1",
             jobordre);
  for (const auto o : opgaver)
    db.execute(
        "INSERT INTO jobordre_opgave (jobordre, opgave, gaelder) VALUES ($1, $2, 1)"
        " ON CONFLICT (jobordre, opgave) DO UPDATE SET gaelder = 1",
        jobordre, o);
}

std::vector<Opgavejobordre> list_opgavejobordrer(Forbindelse& db, Kommunekode kommune, Dato dag) {
  return db.all(
      "SELECT t.opgave, j.id, j.nummer, j.stilling, j.p_nummer, a.navn, j.fra, j.til"
      " FROM jobordre_opgave t JOIN jobordre j ON j.id = t.jobordre"
      " JOIN arbejdssted a ON a.p_nummer = j.p_nummer"
      " WHERE j.kommune = $1 AND t.gaelder = 1 AND j.status = 'aaben' AND j.til >= $2"
      " ORDER BY j.nummer, t.opgave",
      laes_opgavejobordre, kommune, dag);
}

void insert_opgavegrundlag(Forbindelse& db, AfgoerelseId afgoerelse,
                           const std::vector<OpgavevurderingId>& vurderinger) {
  for (const auto v : vurderinger)
    db.execute("INSERT INTO afgoerelse_opgavevurdering (afgoerelse, vurdering) VALUES ($1, $2)",
               afgoerelse, v);
}

std::vector<Opgavevurdering> list_opgavegrundlag(Forbindelse& db, Kommunekode kommune,
                                                 AfgoerelseId afgoerelse) {
  static const auto sql = kVaelgVurdering +
                          " AND v.id IN (SELECT g.vurdering FROM afgoerelse_opgavevurdering g"
                          " WHERE g.afgoerelse = $2) ORDER BY v.opgave";
  return db.all(sql, raekke(laes_opgavevurdering), kommune, afgoerelse);
}

std::vector<Opgavebrug> list_opgavebrug(Forbindelse& db, Kommunekode kommune,
                                        const Periode& periode) {
  static const auto sql = "SELECT j.id, j.p_nummer, j.fra, j.til, t.opgave, " +
                          std::string(kPlaceringer) +
                          " FROM jobordre j JOIN jobordre_opgave t ON t.jobordre = j.id"
                          " AND t.gaelder = 1" +
                          std::string(kIPerioden) + " ORDER BY j.id, t.opgave";
  return db.all(sql, laes_opgavebrug, kommune, periode.fra(), periode.til());
}

Opgaveloese opgaveloese(Forbindelse& db, Kommunekode kommune, const Periode& periode) {
  static const auto sql = "SELECT COUNT(*), CAST(COALESCE(SUM(" + std::string(kPlaceringer) +
                          "), 0) AS BIGINT) FROM jobordre j" + std::string(kIPerioden) +
                          " AND NOT EXISTS (SELECT 1 FROM jobordre_opgave t"
                          " WHERE t.jobordre = j.id AND t.gaelder = 1)";
  const auto fundet = db.first(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        return Opgaveloese{r.next<std::int32_t>(), r.next<std::int32_t>()};
      },
      kommune, periode.fra(), periode.til());
  return fundet.value_or(Opgaveloese{});
}

}  // namespace nytte::store
