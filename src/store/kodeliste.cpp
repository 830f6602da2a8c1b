#include "store/kodeliste.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kUdgave =
    "SELECT id, liste, nummer, filnavn, sha256, COALESCE(bruger, 0), tid FROM kodeliste_udgave";

// Later than any moment that is recorded.
constexpr std::string_view kTidensEnde = "9999-12-31T23:59:59Z";

Parameter moment(std::optional<Tidspunkt> kendt) {
  return kendt ? parameter(*kendt) : parameter(kTidensEnde);
}

Parameter user(BrugerId bruger) { return bruger.vaerdi == 0 ? Parameter{} : parameter(bruger); }

Kodelisteudgave laes_udgave(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::int64_t>(), r.next<Kodelistenavn>(), r.next<std::int64_t>(),
          r.next<std::string>(),  r.next<std::string>(),   r.next<BrugerId>(),
          r.next<Tidspunkt>()};
}

Kodevaerdi laes_vaerdi(const Raekke& row) {
  Laeser r(row);
  return {r.next<Kodelistenavn>(), r.next<std::int64_t>(), r.next<Dato>(),
          r.next<Dato>(),          r.next<std::string>(),  r.next<std::string>()};
}

}  // namespace

Resultat<std::int64_t> insert_kodeliste(Forbindelse& db, const Kodelisteudgave& u,
                                        const std::vector<Kodevaerdi>& vaerdier) {
  const auto id =
      new_id(db,
             "INSERT INTO kodeliste_udgave (liste, nummer, filnavn, sha256, bruger, tid)"
             " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (liste, nummer) DO NOTHING RETURNING id",
             {parameter(u.liste), parameter(u.nummer), parameter(u.filnavn), parameter(u.sha256),
              user(u.bruger), parameter(u.tid)});
  if (id == 0) return Fejl(Fejlkode::version_foraeldet, "liste", std::string(navn(u.liste)));
  std::vector<Parameter> values;
  values.reserve(vaerdier.size() * 6);
  for (const auto& v : vaerdier)
    for (auto& p : {parameter(id), parameter(v.kode), parameter(v.fra), parameter(v.til),
                    parameter(v.navn), parameter(v.beskrivelse)})
      values.push_back(p);
  db.run_many(
      "INSERT INTO kodevaerdi (udgave, kode, fra, til, navn, beskrivelse)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      values, 6);
  return id;
}

std::vector<Kodelisteudgave> list_kodelisteudgaver(Forbindelse& db, Kodelistenavn liste) {
  return db.all(std::string(kUdgave) + " WHERE liste = $1 ORDER BY nummer DESC", laes_udgave,
                liste);
}

std::optional<Kodelisteudgave> find_kodelisteudgave(Forbindelse& db, Kodelistenavn liste) {
  return db.first(std::string(kUdgave) + " WHERE liste = $1 ORDER BY nummer DESC LIMIT 1",
                  laes_udgave, liste);
}

std::vector<Kodevaerdi> list_kodevaerdier(Forbindelse& db, const Kodelisteudgave& udgave) {
  return db.all(
      "SELECT u.liste, v.kode, v.fra, v.til, v.navn, v.beskrivelse FROM kodevaerdi v"
      " JOIN kodeliste_udgave u ON u.id = v.udgave WHERE v.udgave = $1 ORDER BY v.kode",
      laes_vaerdi, udgave.id);
}

std::vector<Kodevaerdi> list_gaeldende_kodevaerdier(Forbindelse& db,
                                                    std::optional<Tidspunkt> kendt) {
  return db.all(
      "SELECT u.liste, v.kode, v.fra, v.til, v.navn, v.beskrivelse FROM kodevaerdi v"
      " JOIN kodeliste_udgave u ON u.id = v.udgave WHERE u.nummer = (SELECT MAX(n.nummer)"
      " FROM kodeliste_udgave n WHERE n.liste = u.liste AND n.tid <= $1) ORDER BY u.liste, v.kode",
      laes_vaerdi, moment(kendt));
}

void insert_kodekobling(Forbindelse& db, const Kodekobling& k) {
  db.execute(
      "INSERT INTO kodekobling (liste, vaerdi, kode, bruger, tid) VALUES ($1, $2, $3, $4, $5)",
      k.liste, k.vaerdi, k.kode, user(k.bruger), k.tid);
}

std::vector<Kodekobling> list_kodekoblinger(Forbindelse& db, std::optional<Tidspunkt> kendt) {
  return db.all(
      "SELECT k.liste, k.vaerdi, k.kode, COALESCE(k.bruger, 0), k.tid FROM kodekobling k"
      " WHERE k.id = (SELECT MAX(n.id) FROM kodekobling n WHERE n.liste = k.liste"
      " AND n.vaerdi = k.vaerdi AND n.tid <= $1) ORDER BY k.liste, k.vaerdi",
      [](const Raekke& row) {
        Laeser r(row);
        return Kodekobling{r.next<Kodelistenavn>(), r.next<std::string>(),
                           r.next<std::optional<std::int64_t>>(), r.next<BrugerId>(),
                           r.next<Tidspunkt>()};
      },
      moment(kendt));
}

std::vector<std::string> list_ministeromraader(Forbindelse& db) {
  return db.all(
      "SELECT DISTINCT ministeromraade FROM jobordre WHERE type = 'nytteindsats_staten'"
      " AND ministeromraade IS NOT NULL ORDER BY ministeromraade",
      [](const Raekke& row) { return std::string(row.text(0)); });
}

}  // namespace nytte::store
