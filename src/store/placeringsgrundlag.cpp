#include "store/placeringsgrundlag.hpp"

#include <string>
#include <utility>

#include "store/laes.hpp"
#include "store/opgave_sql.hpp"
#include "store/placering_sql.hpp"
#include "store/plads_sql.hpp"

namespace nytte::store {
namespace {

const std::string kPNummer = "(SELECT o.p_nummer FROM jobordre o WHERE o.id = $1)";

// The questions in their order; each takes the job order as $1 unless it is about the citizen.
struct Sql {
  std::string jobordre =
      "SELECT " + std::string(kJobordre) + " FROM jobordre j WHERE j.id = $1 AND j.kommune = $2";
  std::string arbejdssted =
      "SELECT " + std::string(kArbejdssted) + " FROM arbejdssted a WHERE a.p_nummer = " + kPNummer;
  std::string ansatte = "SELECT " + std::string(kAnsatte) +
                        " FROM ansatte_maaned m WHERE m.p_nummer = " + kPNummer +
                        " AND m.maaned BETWEEN $2 AND $3 ORDER BY m.maaned";
  std::string i_forvejen = sql_i_forvejen(kPNummer);
  std::string af_stedet =
      " r.annulleret = 0 AND r.cvr = (SELECT s.cvr FROM arbejdssted s"
      " WHERE s.p_nummer = " +
      kPNummer + ") AND (r.p_nummer IS NULL OR r.p_nummer = " + kPNummer + ")";
  std::string repraesentanter = "SELECT " + std::string(kRepraesentant) +
                                " FROM medarbejderrepraesentant r WHERE" + af_stedet +
                                " ORDER BY r.fra, r.id";
  std::string fravaer = "SELECT " + std::string(kFravaer) +
                        " FROM fravaer f JOIN medarbejderrepraesentant r ON r.id = f.repraesentant"
                        " WHERE f.annulleret = 0 AND" +
                        af_stedet + " ORDER BY f.fra, f.id";
  std::string findes_ikke =
      "SELECT " + std::string(kFindesIkke) +
      " FROM niveau_findes_ikke n WHERE n.annulleret = 0 AND n.p_nummer = " + kPNummer +
      " ORDER BY n.fra, n.id";
  std::string hoeringer = "SELECT " + std::string(kHoering) +
                          " FROM hoering h WHERE h.jobordre = $1 AND h.annulleret = 0"
                          " ORDER BY h.dato DESC, h.id DESC";
  std::string dispensationer =
      "SELECT " + std::string(kDispensation) +
      " FROM dispensation d WHERE d.annulleret = 0 AND d.p_nummer = " + kPNummer +
      " AND d.til >= $2 ORDER BY d.fra, d.id";
  std::string borger =
      "SELECT " + std::string(kBorger) + " FROM borger b WHERE b.id = $1 AND b.kommune = $2";
  std::string ydelser = "SELECT " + std::string(kYdelsesperiode) +
                        " FROM ydelsesperiode y WHERE y.borger = $1 AND y.annulleret = 0"
                        " ORDER BY y.fra";
};

template <class T>
RowSink into(std::vector<T>& list, T (*laes)(Laeser&)) {
  return [&list, laes](const Raekke& row) {
    Laeser r(row);
    list.push_back(laes(r));
  };
}

template <class T>
RowSink into(std::optional<T>& one, T (*laes)(Laeser&)) {
  return [&one, laes](const Raekke& row) {
    Laeser r(row);
    one = laes(r);
  };
}

// Where the answers go.
struct Fundet {
  std::optional<Jobordre> jobordre{};
  std::optional<Arbejdssted> arbejdssted{};
  Placeringsomstaendigheder g{};
};

void ask_about_arbejdssted(std::vector<Spoergsmaal>& ask, const Sql& sql,
                           const Grundlagsspoergsmaal& s, Fundet& fundet) {
  auto& g = fundet.g;
  const auto id = parameter(s.jobordre);
  const auto fra = parameter(s.periode.fra());
  const auto til = parameter(s.periode.til());
  const auto undtagen = parameter(s.undtagen.value_or(PlaceringId{}));
  ask.push_back({sql.jobordre, {id, parameter(s.kommune)}, into(fundet.jobordre, laes_jobordre)});
  ask.push_back({sql.arbejdssted, {id}, into(fundet.arbejdssted, laes_arbejdssted)});
  ask.push_back(
      {sql.ansatte,
       {id, parameter(s.periode.fra().maaned() - 12), parameter(s.periode.til().maaned())},
       into(g.ansatte, laes_ansatte)});
  ask.push_back({sql.i_forvejen, {id, fra, undtagen}, into(g.i_forvejen, laes_i_forvejen)});
  ask.push_back({sql.repraesentanter, {id}, into(g.repraesentanter, laes_repraesentant)});
  ask.push_back({sql.fravaer, {id}, into(g.fravaer, laes_fravaer)});
  ask.push_back({sql.findes_ikke, {id}, into(g.findes_ikke, laes_findes_ikke)});
  ask.push_back({sql.hoeringer, {id}, into(g.hoeringer, laes_hoering)});
  ask.push_back({sql.dispensationer, {id, fra}, into(g.dispensationer, laes_dispensation)});
  ask.push_back({kOrdrensOpgaver, {id}, into(g.opgaver, laes_opgave)});
  ask.push_back({kOrdrensVurderinger, {id}, into(g.opgavevurderinger, laes_opgavevurdering)});
  ask.push_back({kLedigePladser, {id, fra, til, undtagen}, [&g](const Raekke& row) {
                   g.ledige_pladser = static_cast<std::int32_t>(row.integer(0));
                 }});
}

void ask_about_borger(std::vector<Spoergsmaal>& ask, const Sql& sql, const Grundlagsspoergsmaal& s,
                      Placeringsomstaendigheder& g) {
  const auto id = parameter(*s.borger);
  ask.push_back({sql.borger, {id, parameter(s.kommune)}, into(g.borger, laes_borger)});
  ask.push_back({sql.ydelser, {id}, into(g.ydelser, laes_ydelsesperiode)});
  ask.push_back(
      {kTidligere, {id, parameter(s.undtagen.value_or(PlaceringId{}))}, [&g](const Raekke& row) {
         g.tidligere_placeringer.push_back(laes_tidligere(row));
         if (er_fra_anden_kommune(row))
           g.fra_andre_kommuner.push_back(g.tidligere_placeringer.back());
       }});
}

}  // namespace

Resultat<Placeringsgrundlag> placeringsgrundlag(Forbindelse& db, const Grundlagsspoergsmaal& s) {
  static const Sql sql;
  std::vector<Spoergsmaal> ask;
  Fundet fundet;
  ask_about_arbejdssted(ask, sql, s, fundet);
  if (s.borger) ask_about_borger(ask, sql, s, fundet.g);
  db.run_all(ask);
  Fejl fejl;
  if (!fundet.jobordre || !fundet.arbejdssted) fejl.tilfoej(Fejlkode::findes_ikke, "jobordre");
  if (s.borger && !fundet.g.borger) fejl.tilfoej(Fejlkode::findes_ikke, "borger");
  if (!fejl.tom()) return fejl;
  for (const auto& o : fundet.g.opgaver) fundet.jobordre->opgaver.push_back(o.id);
  return Placeringsgrundlag{std::move(fundet.g), *std::move(fundet.jobordre),
                            *std::move(fundet.arbejdssted)};
}

}  // namespace nytte::store
