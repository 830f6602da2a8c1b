#include "store/statistik.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "model/sag/borger.hpp"
#include "model/sag/placering.hpp"
#include "store/felter.hpp"
#include "store/laes.hpp"
#include "store/statistik_lister.hpp"
#include "store/statistik_personer.hpp"

namespace nytte::store {
namespace {

using Perioder = std::vector<Ydelsesperiode>;  // of one citizen, from the earliest

std::unordered_map<std::int64_t, Perioder> ydelser(Forbindelse& db,
                                                   const std::optional<Kommunekode>& kommune) {
  std::unordered_map<std::int64_t, Perioder> ud;
  std::string sql = fmt::format(
      "SELECT {} FROM ydelsesperiode y JOIN borger b ON b.id = y.borger WHERE y.annulleret = 0",
      kYdelsesperiode);
  std::vector<Parameter> parametre;
  if (kommune) {
    sql += " AND b.kommune = $1";
    parametre.push_back(parameter(*kommune));
  }
  db.run(sql + " ORDER BY y.borger, y.fra", parametre, [&](const Raekke& row) {
    Laeser r(row);
    const auto y = laes_ydelsesperiode(r);
    ud[y.borger.vaerdi].push_back(y);
  });
  return ud;
}

// One placement as it was read.
struct Egen {
  Forloebsraekke raekke;
  std::int64_t borger = 0;
  Placeringsaarsag aarsag = Placeringsaarsag::ikke_valgt;
};

// The first day after `dag` that no benefit covers, where one covers `dag` itself.
std::optional<Dato> uden_ydelse_fra(const Perioder& perioder, Dato dag, Dato i_dag) {
  std::optional<Dato> naeste;
  for (const auto& y : perioder) {
    if (y.ydelse == Ydelse::ingen) continue;
    const Dato til = y.til.value_or(i_dag);
    const Dato fra = naeste.value_or(dag);
    if (y.fra <= fra && fra <= til) naeste = til + 1;
  }
  return naeste;
}

// The reason a placement ended says job or education; else the benefit after it says whether the
// person is still there (F-054). A placement whose last day has not come has no way out yet.
void saet_afgang(Egen& e, const Perioder* perioder, Dato i_dag) {
  auto& r = e.raekke;
  if (r.til >= i_dag) return;
  r.afgang_dag = r.til + 1;
  if (e.aarsag == Placeringsaarsag::ordinaert_job || e.aarsag == Placeringsaarsag::uddannelse) {
    r.afgang = e.aarsag == Placeringsaarsag::uddannelse ? Afgang::uddannelse : Afgang::job;
    return;
  }
  const auto fri = perioder ? uden_ydelse_fra(*perioder, r.til, i_dag) : std::nullopt;
  if (!fri) return;
  r.afgang = *fri > i_dag ? Afgang::ingen : Afgang::selvforsoergelse;
  r.afgang_dag = std::min(*fri, i_dag);
}

// A row for each benefit the placement was on, and for the days nothing is known of.
void del_efter_ydelse(const Forloebsraekke& hele, const Perioder& perioder,
                      std::vector<Forloebsraekke>& ud) {
  Forloebsraekke r = hele;
  for (const auto& y : perioder) {
    const Dato fra = std::max(y.fra, r.fra);
    const Dato til = std::min(y.til.value_or(hele.til), hele.til);
    if (til < fra) continue;
    if (r.fra < fra) {
      ud.push_back(r);
      ud.back().til = fra - 1;
    }
    ud.push_back(hele);
    ud.back().fra = fra;
    ud.back().til = til;
    ud.back().ydelse = y.ydelse;
    ud.back().visitation = y.visitation;
    r.fra = til + 1;
  }
  if (r.fra <= hele.til) ud.push_back(r);
}

Tilbud tilbud_af(Ordning ordning, bool saerligt) {
  if (ordning == Ordning::virksomhedspraktik) return Tilbud::virksomhedspraktik;
  if (ordning == Ordning::loentilskud) return Tilbud::loentilskud;
  return saerligt ? Tilbud::saerligt_tilrettelagt_nytteindsats : Tilbud::nytteindsats;
}

Egen laes_egen(const Raekke& row, Personer& personer) {
  Laeser r(row);
  const auto borger = r.next<std::optional<std::int64_t>>();
  const auto person = personer.find(r.next<std::optional<std::string>>());
  const auto p = r.next<PNummer>();
  const auto fra = r.next<Dato>();
  Egen e{{.fra = fra, .til = r.next<Dato>()}, borger.value_or(0), {}};
  e.raekke.person = person.nummer;
  e.raekke.foedt = person.foedt;
  e.raekke.koen = person.koen;
  e.raekke.p_nummer = p.tal();
  e.raekke.ugeminutter = r.next<std::int32_t>();
  e.raekke.kommune = r.next<std::int16_t>();
  const auto ordning = r.next<Ordning>();
  e.raekke.tilbud = tilbud_af(ordning, r.next<bool>());
  e.raekke.sektor = r.next<Sektor>();
  e.aarsag = r.next<Placeringsaarsag>();
  return e;
}

void hent_egne(Forbindelse& db, const Statistikvalg& valg, Personer& personer,
               Statistikgrundlag& ud) {
  const auto perioder = ydelser(db, valg.kommune);
  std::string sql =
      "SELECT p.borger, b.cpr, p.p_nummer, p.fra, p.sidste_dag, p.ugentlig_tid, p.kommune,"
      " p.ordning, p.saerligt_tilrettelagt, a.sektor, p.aarsag FROM placering p"
      " JOIN arbejdssted a ON a.p_nummer = p.p_nummer LEFT JOIN borger b ON b.id = p.borger"
      " WHERE p.sidste_dag IS NOT NULL";
  std::vector<Parameter> parametre;
  if (valg.kommune) {
    sql += " AND p.kommune = $1";
    parametre.push_back(parameter(*valg.kommune));
  }
  db.run(sql, parametre, [&](const Raekke& row) {
    Egen e = laes_egen(row, personer);
    const auto hans = perioder.find(e.borger);
    const bool kendt = hans != perioder.end();
    saet_afgang(e, kendt ? &hans->second : nullptr, valg.i_dag);
    if (kendt)
      del_efter_ydelse(e.raekke, hans->second, ud.raekker);
    else
      ud.raekker.push_back(e.raekke);
  });
}

void hent_pladser(Forbindelse& db, const Statistikvalg& valg, Statistikgrundlag& ud) {
  std::string sql =
      "SELECT j.p_nummer, j.fra, j.til, j.pladser, j.kommune, j.saerligt_tilrettelagt, a.sektor"
      " FROM jobordre j JOIN arbejdssted a ON a.p_nummer = j.p_nummer"
      " WHERE j.status <> 'annulleret'";
  std::vector<Parameter> parametre;
  if (valg.kommune) {
    sql += " AND j.kommune = $1";
    parametre.push_back(parameter(*valg.kommune));
  }
  db.run(sql, parametre, [&](const Raekke& row) {
    Laeser r(row);
    const auto p = r.next<PNummer>();
    const auto fra = r.next<Dato>();
    Pladsraekke plads{.p_nummer = p.tal(), .fra = fra, .til = r.next<Dato>()};
    r >> plads.pladser >> plads.kommune;
    plads.tilbud = tilbud_af(Ordning::nytteindsats, r.next<bool>());
    plads.sektor = r.next<Sektor>();
    ud.pladser.push_back(plads);
  });
}

}  // namespace

Statistikgrundlag hent_statistikgrundlag(Forbindelse& db, const Statistikvalg& valg) {
  Statistikgrundlag ud;
  Personer personer;
  if (valg.kilde != Statistikkilde::lister) {
    hent_egne(db, valg, personer, ud);
    hent_pladser(db, valg, ud);
  }
  if (valg.kilde != Statistikkilde::nytte) hent_lister(db, valg, personer, ud);
  ud.uden_person = personer.ukendte();
  return ud;
}

std::vector<Raadskommune> hent_raadsgeografi(Forbindelse& db) {
  return db.all("SELECT kommune, fra, til, raad FROM raad_kommune ORDER BY kommune, fra",
                [](const Raekke& row) {
                  Laeser r(row);
                  const auto kommune = r.next<std::int16_t>();
                  const auto fra = r.next<Dato>();
                  const auto til = r.next<std::optional<Dato>>();
                  return Raadskommune{kommune, fra, til, r.next<std::string>()};
                });
}

std::string statistikstempel(Forbindelse& db) {
  const auto sidste = [&](const char* sql) {
    return std::to_string(db.value<std::int64_t>(sql).value_or(0));
  };
  return sidste("SELECT COALESCE(MAX(id), 0) FROM haendelse") + "." +
         sidste("SELECT COALESCE(MAX(id), 0) FROM fagsystemimport");
}

std::string statistikindhold(Forbindelse& db) {
  std::string ud;
  for (const char* sql :
       {"SELECT COUNT(*) FROM placering", "SELECT COALESCE(SUM(version), 0) FROM placering",
        "SELECT COALESCE(SUM(version), 0) FROM borger", "SELECT COUNT(*) FROM borger",
        "SELECT COUNT(*) FROM ydelsesperiode",
        "SELECT COALESCE(SUM(annulleret), 0) FROM ydelsesperiode", "SELECT COUNT(*) FROM jobordre",
        "SELECT COALESCE(SUM(version), 0) FROM jobordre",
        "SELECT COALESCE(SUM(version), 0) FROM arbejdssted",
        "SELECT COALESCE(MAX(id), 0) FROM fagsystemimport",
        "SELECT COALESCE(MAX(id), 0) FROM fundbeslutning"})
    ud += std::to_string(db.value<std::int64_t>(sql).value_or(0)) + ".";
  return ud;
}

}  // namespace nytte::store
