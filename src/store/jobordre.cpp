#include "store/jobordre.hpp"

#include "store/dansk.hpp"
#include "store/laes.hpp"
#include "store/opgave.hpp"
#include "store/plads_sql.hpp"
#include "store/registrering.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

// In the order of the columns from p_nummer to soegetekst.
template <class... First>
std::vector<Parameter> fields(const Jobordre& j, const First&... first) {
  return {parameter(first)...,
          parameter(j.p_nummer),
          parameter(j.type),
          parameter(j.stilling),
          parameter(j.faggruppe),
          parameter(j.opgave),
          parameter(j.ministeromraade),
          parameter(j.pladser),
          parameter(j.fra),
          parameter(j.til),
          parameter(j.ugentlig_tid),
          parameter(j.saerligt_tilrettelagt),
          parameter(j.vurdering.ud_over_normeret_niveau),
          parameter(j.vurdering.konkurrenceforvridende),
          parameter(j.vurdering.indgaar_i_serviceniveau),
          parameter(j.vurdering.service_for_borger),
          parameter(j.vurdering.borgers_dokumentation),
          parameter(j.disco),
          parameter(j.esco_uri),
          parameter(j.esco_alias),
          parameter(j.kontakt.navn),
          parameter(j.kontakt.telefon),
          parameter(j.kontakt.email),
          parameter(j.status),
          parameter(fold(j.nummer + " " + j.stilling + " " + j.faggruppe + " " + j.opgave)),
          parameter(j.projekt)};
}

// A job order as lists show it: with the workplace's name and the persons on it from the day $1.
const std::string kOversigt =
    "SELECT jj.*, a.navn AS arbejdssted, a.soegetekst AS stedets_soegetekst, " +
    peak_placed("jj.id", "$1", "'9999-12-31'", "0") +
    " AS placerede, (SELECT COUNT(*) FROM placering q WHERE q.jobordre = jj.id"
    " AND q.status = 'henvist') AS henviste"
    " FROM jobordre jj JOIN arbejdssted a ON a.p_nummer = jj.p_nummer";

// Counted only for the rows that are shown.
const std::string kHverRaekke = "(" + kOversigt + ") j";
// Counted once for each job order of the municipality $2: to sort and choose by the counts.
const std::string kAlleTalt =
    "(WITH talt AS MATERIALIZED (" + kOversigt + " WHERE jj.kommune = $2) SELECT * FROM talt) j";

bool is_by_count(const Jobordrefilter& filter, Jobordreorden orden) {
  return filter.kun_ledige || orden == Jobordreorden::placerede ||
         orden == Jobordreorden::henviste || orden == Jobordreorden::ledige;
}

constexpr std::string_view kLedige =
    "CASE WHEN j.status = 'aaben' AND j.til >= $1 AND j.pladser > j.placerede"
    " THEN j.pladser - j.placerede ELSE 0 END";

std::string_view column(Jobordreorden orden) {
  switch (orden) {
    case Jobordreorden::nummer:
      return "j.nummer";
    case Jobordreorden::stilling:
      return "j.stilling COLLATE \"da-x-icu\"";
    case Jobordreorden::type:
      return "j.type";
    case Jobordreorden::arbejdssted:
      return "j.arbejdssted COLLATE \"da-x-icu\"";
    case Jobordreorden::placerede:
      return "j.placerede";
    case Jobordreorden::henviste:
      return "j.henviste";
    case Jobordreorden::ledige:
      return kLedige;
    case Jobordreorden::fra:
      return "j.fra";
    case Jobordreorden::til:
      return "j.til";
  }
  return "j.nummer";
}

std::optional<Jobordre> med_opgaver(Forbindelse& db, std::optional<Jobordre> j) {
  if (j) j->opgaver = jobordrens_opgaver(db, j->id);
  return j;
}

}  // namespace

std::string next_jobordrenummer(Forbindelse& db) {
  for (;;) {
    const auto next = db.value<std::int64_t>(
        "UPDATE loebenummer SET naeste = naeste + 1 WHERE serie = 'jobordre'"
        " RETURNING naeste - 1");
    auto nummer = "JO" + std::to_string(next.value());
    // Numbers that came from elsewhere may lie in our series.
    if (!db.value<std::int64_t>("SELECT 1 FROM jobordre WHERE nummer = $1", nummer)) return nummer;
  }
}

Resultat<JobordreId> insert_jobordre(Forbindelse& db, const Jobordre& j) {
  const auto id = new_id(
      db,
      "INSERT INTO jobordre (nummer, kommune, p_nummer, type, stilling, faggruppe, opgave,"
      " ministeromraade, pladser, fra, til, ugentlig_tid, saerligt_tilrettelagt,"
      " ud_over_normeret_niveau, konkurrenceforvridende, indgaar_i_serviceniveau,"
      " service_for_borger, borgers_dokumentation, disco, esco_uri, esco_alias, kontakt_navn,"
      " kontakt_telefon, kontakt_email, status, soegetekst, projekt, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,"
      " $19, $20, $21, $22, $23, $24, $25, $26, $27, 1) ON CONFLICT (kommune, nummer) DO NOTHING "
      "RETURNING id",
      fields(j, j.nummer, j.kommune));
  if (id == 0) return Fejl(Fejlkode::findes_allerede, "nummer", j.nummer);
  insert_registernoegle(db, Registeremne::jobordre, id);
  if (!j.opgaver.empty()) saet_jobordrens_opgaver(db, JobordreId{id}, j.opgaver);
  return JobordreId{id};
}

Resultat<Version> update_jobordre(Forbindelse& db, const Jobordre& j) {
  auto values = fields(j, j.id, j.version);
  values.push_back(parameter(j.kommune));
  const auto changed = db.run(
      "UPDATE jobordre SET p_nummer = $3, type = $4, stilling = $5, faggruppe = $6, opgave = $7,"
      " ministeromraade = $8, pladser = $9, fra = $10, til = $11, ugentlig_tid = $12,"
      " saerligt_tilrettelagt = $13, ud_over_normeret_niveau = $14, konkurrenceforvridende = $15,"
      " indgaar_i_serviceniveau = $16, service_for_borger = $17, borgers_dokumentation = $18,"
      " disco = $19, esco_uri = $20, esco_alias = $21, kontakt_navn = $22, kontakt_telefon = $23,"
      " kontakt_email = $24, status = $25, soegetekst = $26, projekt = $27, version = version + 1"
      " WHERE id = $1 AND version = $2 AND kommune = $28",
      values, nullptr);
  if (changed == 1) saet_jobordrens_opgaver(db, j.id, j.opgaver);
  return opdateret(db, changed, j.version, "SELECT 1 FROM jobordre WHERE id = $1 AND kommune = $2",
                   {parameter(j.id), parameter(j.kommune)});
}

std::optional<Jobordre> find_jobordre(Forbindelse& db, Kommunekode kommune, JobordreId id) {
  static const auto sql =
      "SELECT " + std::string(kJobordre) + " FROM jobordre j WHERE j.id = $1 AND j.kommune = $2";
  return med_opgaver(db, db.first(sql, raekke(laes_jobordre), id, kommune));
}

std::optional<Jobordre> find_jobordre(Forbindelse& db, Kommunekode kommune,
                                      const std::string& nummer) {
  static const auto sql = "SELECT " + std::string(kJobordre) +
                          " FROM jobordre j WHERE j.nummer = $1 AND j.kommune = $2";
  return med_opgaver(db, db.first(sql, raekke(laes_jobordre), nummer, kommune));
}

Liste<Jobordreoversigt> list_jobordrer(Forbindelse& db, Kommunekode kommune,
                                       const Jobordrefilter& filter, Dato dag,
                                       const Udsnit<Jobordreorden>& udsnit) {
  static const auto columns =
      std::string(kJobordre) + ", j.arbejdssted, j.placerede, j.henviste, " + std::string(kLedige);
  Betingelser where;
  where.og("CAST(? AS TEXT) IS NOT NULL", dag).og("j.kommune = ?", kommune);
  if (!filter.tekst.empty()) {
    where.og("(j.soegetekst LIKE ? ESCAPE '!' OR j.stedets_soegetekst LIKE ? ESCAPE '!')",
             like_anywhere(filter.tekst));
  }
  where.og_hvis("j.status = ?", filter.status)
      .og_hvis("j.type = ?", filter.type)
      .og_hvis("j.p_nummer = ?", filter.p_nummer)
      .og_hvis("j.fra <= ? AND j.til >= ?", filter.loeber);
  if (filter.kun_ledige) where.og(std::string(kLedige) + " > 0");
  auto liste = find_liste(
      db,
      {columns,
       is_by_count(filter, udsnit.orden) ? kAlleTalt : kHverRaekke,
       {column(udsnit.orden), "j.id"},
       filter.kun_ledige ? kAlleTalt : kHverRaekke},
      where, udsnit.side, [](const Raekke& row) {
        Laeser r(row);
        auto jobordre = laes_jobordre(r);
        return Jobordreoversigt{
            std::move(jobordre), r.next<std::string>(),
            Pladstal{r.next<std::int32_t>(), r.next<std::int32_t>(), r.next<std::int32_t>()}};
      });
  const auto opgaver = ordrers_opgaver(db, kommune);
  for (auto& o : liste.raekker)
    if (const auto it = opgaver.find(o.jobordre.id); it != opgaver.end())
      o.jobordre.opgaver = it->second;
  return liste;
}

Pladstal pladstal(Forbindelse& db, JobordreId id, Dato dag) {
  static const auto sql = "SELECT j.placerede, j.henviste, " + std::string(kLedige) + " FROM " +
                          kHverRaekke + " WHERE j.id = $2";
  const auto found = db.first(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        return Pladstal{r.next<std::int32_t>(), r.next<std::int32_t>(), r.next<std::int32_t>()};
      },
      dag, id);
  return found.value_or(Pladstal{});
}

std::int32_t ledige_pladser(Forbindelse& db, JobordreId id, const Periode& periode,
                            std::optional<PlaceringId> undtagen) {
  return db
      .value<std::int32_t>(kLedigePladser, id, periode.fra(), periode.til(),
                           undtagen.value_or(PlaceringId{}))
      .value_or(0);
}

}  // namespace nytte::store
