#include "store/cvr.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

// Notes are sentences without line breaks.
std::string linjer(const std::vector<std::string>& alle) {
  std::string ud;
  for (const auto& b : alle) ud += (ud.empty() ? "" : "\n") + b;
  return ud;
}

std::vector<std::string> delt(const std::string& tekst) {
  std::vector<std::string> ud;
  for (std::size_t fra = 0; fra < tekst.size();) {
    const auto til = std::min(tekst.find('\n', fra), tekst.size());
    ud.push_back(tekst.substr(fra, til - fra));
    fra = til + 1;
  }
  return ud;
}

Cvropslag laes_opslag(const Raekke& row) {
  Laeser r(row);
  const auto id = r.next<CvropslagId>();
  Cvrenhed e{.p_nummer = r.next<PNummer>(),
             .cvr = r.next<std::optional<Cvr>>(),
             .navn = r.next<std::string>(),
             .adresse = r.next<std::string>(),
             .postnummer = r.next<std::string>(),
             .by = r.next<std::string>(),
             .kommune = r.next<std::optional<Kommunekode>>(),
             .formkode = r.next<std::string>(),
             .form = r.next<std::string>(),
             .lukket_fra = r.next<std::optional<Dato>>(),
             .maaneder = {},
             .bemaerkninger = delt(r.next<std::string>())};
  return {id, std::move(e), r.next<std::string>(),
          BrugerId{r.next<std::optional<std::int64_t>>().value_or(0)}, r.next<Tidspunkt>()};
}

Parameter hvem(BrugerId b) { return b.vaerdi == 0 ? Parameter{} : parameter(b); }

}  // namespace

CvropslagId insert_cvropslag(Forbindelse& db, const Cvropslag& o) {
  const Cvrenhed& e = o.enhed;
  const CvropslagId id{new_id(
      db,
      "INSERT INTO cvr_opslag (p_nummer, cvr, navn, adresse, postnummer, bynavn, kommune, formkode,"
      " form, lukket_fra, bemaerkninger, kilde, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id",
      {parameter(e.p_nummer), parameter(e.cvr), parameter(e.navn), parameter(e.adresse),
       parameter(e.postnummer), parameter(e.by), parameter(e.kommune), parameter(e.formkode),
       parameter(e.form), parameter(e.lukket_fra), parameter(linjer(e.bemaerkninger)),
       parameter(o.kilde), hvem(o.af), parameter(o.tid)})};
  std::vector<Parameter> alle;
  for (const auto& m : e.maaneder)
    alle.insert(alle.end(), {parameter(id), parameter(m.maaned), parameter(m.hoveder),
                             parameter(m.aarsvaerk), parameter(m.interval)});
  if (!alle.empty())
    db.run_many(
        "INSERT INTO cvr_maaned (opslag, maaned, hoveder, aarsvaerk, interval)"
        " VALUES ($1, $2, $3, $4, $5)",
        alle, 5);
  return id;
}

std::optional<Cvropslag> find_cvropslag(Forbindelse& db, PNummer p) {
  auto ud = db.first(
      "SELECT id, p_nummer, cvr, navn, adresse, postnummer, bynavn, kommune, formkode, form,"
      " lukket_fra, bemaerkninger, kilde, bruger, tid FROM cvr_opslag WHERE p_nummer = $1"
      " ORDER BY id DESC LIMIT 1",
      laes_opslag, p);
  if (!ud) return ud;
  ud->enhed.maaneder = db.all(
      "SELECT maaned, hoveder, aarsvaerk, interval FROM cvr_maaned WHERE opslag = $1"
      " ORDER BY maaned",
      [](const Raekke& row) {
        Laeser r(row);
        return Cvrmaaned{r.next<Maaned>(), r.next<std::optional<std::int32_t>>(),
                         r.next<std::optional<Aarsvaerk>>(), r.next<std::string>()};
      },
      ud->id);
  return ud;
}

void insert_cvrvalg(Forbindelse& db, const Cvrvalg& v) {
  db.run(
      "INSERT INTO cvr_valg (p_nummer, maaned, opslag, valg, grund, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {parameter(v.p_nummer), parameter(v.maaned), parameter(v.opslag), parameter(v.valg),
       parameter(v.grund), hvem(v.af), parameter(v.tid)},
      nullptr);
}

std::vector<Cvrvalg> list_cvrvalg(Forbindelse& db, PNummer p) {
  return db.all(
      "SELECT maaned, opslag, valg, grund, bruger, tid FROM cvr_valg v WHERE p_nummer = $1"
      " AND id = (SELECT MAX(w.id) FROM cvr_valg w WHERE w.p_nummer = v.p_nummer"
      " AND w.maaned = v.maaned) ORDER BY maaned",
      [&](const Raekke& row) {
        Laeser r(row);
        return Cvrvalg{p,
                       r.next<Maaned>(),
                       r.next<CvropslagId>(),
                       r.next<Cvrvalgart>(),
                       r.next<std::string>(),
                       BrugerId{r.next<std::optional<std::int64_t>>().value_or(0)},
                       r.next<Tidspunkt>()};
      },
      p);
}

}  // namespace nytte::store
