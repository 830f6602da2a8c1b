#include "store/raadsafgoerelse.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kAfgoerelse =
    "SELECT a.id, a.ansoegning, a.moede, a.udfald, a.pladser, a.personer, a.pr_ansatte, a.fra,"
    " a.til, a.begrundelse, a.vilkaar, a.fund, a.retter, a.registreret_af, a.registreret, u.art,"
    " u.bruger, u.tid, u.grund, u.dispensation FROM raadsafgoerelse a"
    " LEFT JOIN raadsafgoerelse_udgang u ON u.raadsafgoerelse = a.id";

GemtRaadsafgoerelse laes_afgoerelse(const Raekke& row) {
  Laeser r(row);
  GemtRaadsafgoerelse g;
  auto& a = g.afgoerelse;
  std::optional<std::int32_t> personer;
  std::optional<std::int32_t> pr_ansatte;
  r >> a.id >> a.ansoegning >> a.moede >> a.udfald >> a.pladser >> personer >> pr_ansatte >>
      a.fra >> a.til >> a.begrundelse >> a.vilkaar >> a.fund_json >> a.retter >> a.registreret_af >>
      a.registreret;
  if (personer && pr_ansatte) a.forhold = Forhold{*personer, *pr_ansatte};
  const auto art = r.next<std::optional<std::string>>();
  if (!art) return g;
  Afgoerelsesudgang u;
  u.bekraeftet = *art == "bekraeftet";
  r >> u.bruger >> u.tid >> u.grund >> u.dispensation;
  if (u.bekraeftet) {
    a.bekraeftet_af = u.bruger;
    a.bekraeftet = u.tid;
  }
  g.udgang = std::move(u);
  return g;
}

void laes_stemmer(Forbindelse& db, GemtRaadsafgoerelse& g) {
  g.afgoerelse.stemmer = db.all(
      "SELECT medlem, stemme FROM stemme WHERE raadsafgoerelse = $1 ORDER BY medlem",
      [](const Raekke& row) {
        Laeser r(row);
        Afstemning a;
        r >> a.medlem >> a.stemme;
        return a;
      },
      g.afgoerelse.id);
  for (const auto& s : g.afgoerelse.stemmer) g.afgoerelse.til_stede.push_back(s.medlem);
}

template <class T>
std::optional<T> del(const std::optional<Forhold>& f, T Forhold::*felt) {
  return f ? std::optional((*f).*felt) : std::nullopt;
}

}  // namespace

RaadsafgoerelseId insert_raadsafgoerelse(Forbindelse& db, const Raadsafgoerelse& a) {
  const RaadsafgoerelseId id{new_id(
      db,
      "INSERT INTO raadsafgoerelse (ansoegning, moede, udfald, pladser, personer, pr_ansatte, fra,"
      " til, begrundelse, vilkaar, fund, retter, registreret_af, registreret)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id",
      {parameter(a.ansoegning), parameter(a.moede), parameter(a.udfald), parameter(a.pladser),
       parameter(del(a.forhold, &Forhold::personer)),
       parameter(del(a.forhold, &Forhold::pr_ansatte)), parameter(a.fra), parameter(a.til),
       parameter(a.begrundelse), parameter(a.vilkaar), parameter(a.fund_json), parameter(a.retter),
       parameter(a.registreret_af), parameter(a.registreret)})};
  for (const auto& s : a.stemmer)
    db.execute("INSERT INTO stemme (raadsafgoerelse, medlem, stemme) VALUES ($1, $2, $3)", id,
               s.medlem, s.stemme);
  return id;
}

void insert_udgang(Forbindelse& db, RaadsafgoerelseId id, const Afgoerelsesudgang& u) {
  db.execute(
      "INSERT INTO raadsafgoerelse_udgang (raadsafgoerelse, art, bruger, tid, grund, dispensation)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      id, std::string(u.bekraeftet ? "bekraeftet" : "kasseret"), u.bruger, u.tid, u.grund,
      u.dispensation);
}

std::optional<GemtRaadsafgoerelse> find_raadsafgoerelse(Forbindelse& db, RaadsafgoerelseId id) {
  static const auto sql = std::string(kAfgoerelse) + " WHERE a.id = $1";
  auto g = db.first(sql, laes_afgoerelse, id);
  if (g) laes_stemmer(db, *g);
  return g;
}

std::vector<GemtRaadsafgoerelse> list_raadsafgoerelser(Forbindelse& db, AnsoegningId ansoegning) {
  static const auto sql = std::string(kAfgoerelse) + " WHERE a.ansoegning = $1 ORDER BY a.id";
  auto alle = db.all(sql, laes_afgoerelse, ansoegning);
  for (auto& g : alle) laes_stemmer(db, g);
  return alle;
}

std::optional<RaadsafgoerelseId> find_afgoerelse_af(Forbindelse& db, DispensationId dispensation) {
  return db.value<RaadsafgoerelseId>(
      "SELECT raadsafgoerelse FROM raadsafgoerelse_udgang WHERE dispensation = $1", dispensation);
}

}  // namespace nytte::store
