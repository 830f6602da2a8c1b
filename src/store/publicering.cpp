#include "store/publicering.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

Publicering laes_hoved(const Raekke& row) {
  Laeser r(row);
  Publicering p;
  p.id = r.next<std::int64_t>();
  p.kilde = r.next<std::string>();
  p.form = r.next<std::string>();
  const auto noter = r.next<std::string>();
  for (std::size_t fra = 0; fra < noter.size();) {
    const auto til = std::min(noter.find('\n', fra), noter.size());
    p.bemaerkninger.push_back(noter.substr(fra, til - fra));
    fra = til + 1;
  }
  p.hentet = r.next<Tidspunkt>();
  return p;
}

constexpr std::string_view kHoved = "SELECT id, kilde, form, bemaerkninger, tid FROM publicering";

std::string linjer(const std::vector<std::string>& alle) {
  std::string ud;
  for (const auto& b : alle) ud += (ud.empty() ? "" : "\n") + b;
  return ud;
}

Publicerettal laes_tal(const Raekke& row) {
  Laeser r(row);
  // Only a code that was read is stored.
  const auto periode = Publiceringsperiode::laes(r.next<std::string>());
  return {periode.value(),       r.next<std::optional<Kommunekode>>(),
          r.next<std::string>(), r.next<Tilbud>(),
          r.next<Maal>(),        r.next<std::optional<std::int64_t>>()};
}

}  // namespace

PubliceringId insert_publicering(Forbindelse& db, const Publicering& p,
                                 const std::string& fingeraftryk, BrugerId af) {
  const auto kendt =
      db.value<std::int64_t>("SELECT id FROM publicering WHERE fingeraftryk = $1", fingeraftryk);
  if (kendt) return *kendt;
  const auto id =
      new_id(db,
             "INSERT INTO publicering (kilde, form, fingeraftryk, bemaerkninger, bruger, tid)"
             " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
             {parameter(p.kilde), parameter(p.form), parameter(fingeraftryk),
              parameter(linjer(p.bemaerkninger)), af.vaerdi == 0 ? Parameter{} : parameter(af),
              parameter(p.hentet)});
  std::vector<Parameter> alle;
  alle.reserve(p.tal.size() * 7);
  for (const auto& t : p.tal)
    alle.insert(alle.end(), {parameter(id), parameter(t.periode.kode()), parameter(t.kommune),
                             parameter(t.omraade), parameter(t.tilbud), parameter(t.maal),
                             parameter(t.vaerdi)});
  if (!alle.empty())
    db.run_many(
        "INSERT INTO publicering_tal (publicering, periode, kommune, omraade, tilbud, maal, vaerdi)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7)",
        alle, 7);
  return id;
}

std::vector<Publicering> list_publiceringer(Forbindelse& db, std::int64_t hoejst) {
  static const auto sql = std::string(kHoved) + " ORDER BY id DESC LIMIT $1";
  return db.all(sql, laes_hoved, hoejst);
}

std::optional<Publicering> find_publicering(Forbindelse& db, PubliceringId id,
                                            const std::string& periode) {
  static const auto sql = std::string(kHoved) + " WHERE id = $1";
  auto ud = db.first(sql, laes_hoved, id);
  if (!ud) return ud;
  Betingelser where;
  where.og("publicering = ?", id);
  if (!periode.empty()) where.og("periode = ?", periode);
  db.run(
      "SELECT periode, kommune, omraade, tilbud, maal, vaerdi FROM publicering_tal" + where.sql(),
      where.parametre(), [&](const Raekke& row) { ud->tal.push_back(laes_tal(row)); });
  return ud;
}

std::vector<std::string> list_publiceringsperioder(Forbindelse& db, PubliceringId id) {
  return db.all(
      "SELECT DISTINCT periode FROM publicering_tal WHERE publicering = $1 ORDER BY periode",
      [](const Raekke& row) { return Laeser(row).next<std::string>(); }, id);
}

}  // namespace nytte::store
