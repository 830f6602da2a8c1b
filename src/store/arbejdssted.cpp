#include "store/arbejdssted.hpp"

#include "store/dansk.hpp"
#include "store/laes.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

std::string soegetekst(const Arbejdssted& a) {
  return fold(a.navn + " " + a.adresse + " " + a.postnummer + " " + a.by + " " +
              a.p_nummer.tekst() + " " + a.cvr.tekst());
}

// In the order of the columns from cvr to laengde.
template <class... More>
std::vector<Parameter> fields(const Arbejdssted& a, const More&... more) {
  return {parameter(a.p_nummer),
          parameter(a.cvr),
          parameter(a.navn),
          parameter(a.adresse),
          parameter(a.postnummer),
          parameter(a.by),
          parameter(a.kommune),
          parameter(a.sektor),
          parameter(a.ministeromraade),
          parameter(a.tilskudsandel),
          parameter(a.fuld_uge),
          parameter(a.saesonudsving),
          parameter(a.erhverv_paa_markedsvilkaar),
          parameter(a.lukket_fra),
          parameter(soegetekst(a)),
          a.koordinat ? parameter(a.koordinat->bredde) : Parameter{},
          a.koordinat ? parameter(a.koordinat->laengde) : Parameter{},
          parameter(more)...};
}

void ensure_arbejdsgiver(Forbindelse& db, Cvr cvr) {
  db.execute(
      "INSERT INTO arbejdsgiver (cvr, navn, version) VALUES ($1, '', 1)"
      " ON CONFLICT (cvr) DO NOTHING",
      cvr);
}

bool kommune_exists(Forbindelse& db, Kommunekode kode) {
  return db.value<std::int64_t>("SELECT 1 FROM kommune WHERE kode = $1", kode).has_value();
}

}  // namespace

std::optional<Arbejdsgiver> find_arbejdsgiver(Forbindelse& db, Cvr cvr) {
  return db.first(
      "SELECT navn, version FROM arbejdsgiver WHERE cvr = $1",
      [&](const Raekke& row) {
        Laeser r(row);
        return Arbejdsgiver{cvr, r.next<std::string>(), r.next<Version>()};
      },
      cvr);
}

void save_arbejdsgiver(Forbindelse& db, Cvr cvr, std::string_view navn) {
  db.execute(
      "INSERT INTO arbejdsgiver (cvr, navn, version) VALUES ($1, $2, 1)"
      " ON CONFLICT (cvr) DO UPDATE SET navn = excluded.navn, version = arbejdsgiver.version + 1",
      cvr, navn);
}

Resultat<void> insert_arbejdssted(Forbindelse& db, const Arbejdssted& a) {
  if (!kommune_exists(db, a.kommune)) return Fejl(Fejlkode::kommune_ukendt, "kommune");
  ensure_arbejdsgiver(db, a.cvr);
  const auto made = db.run(
      "INSERT INTO arbejdssted (p_nummer, cvr, navn, adresse, postnummer, bynavn, kommune, sektor,"
      " ministeromraade, tilskudsandel, fuld_uge, saesonudsving, erhverv_paa_markedsvilkaar,"
      " lukket_fra, soegetekst, bredde, laengde, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1)"
      " ON CONFLICT (p_nummer) DO NOTHING",
      fields(a), nullptr);
  if (made == 0) return Fejl(Fejlkode::findes_allerede, "p_nummer");
  return success();
}

Resultat<Version> update_arbejdssted(Forbindelse& db, const Arbejdssted& a) {
  if (!kommune_exists(db, a.kommune)) return Fejl(Fejlkode::kommune_ukendt, "kommune");
  ensure_arbejdsgiver(db, a.cvr);
  const auto changed = db.run(
      "UPDATE arbejdssted SET cvr = $2, navn = $3, adresse = $4, postnummer = $5, bynavn = $6,"
      " kommune = $7, sektor = $8, ministeromraade = $9, tilskudsandel = $10, fuld_uge = $11,"
      " saesonudsving = $12, erhverv_paa_markedsvilkaar = $13, lukket_fra = $14, soegetekst = $15,"
      " bredde = $16, laengde = $17, version = version + 1 WHERE p_nummer = $1 AND version = $18",
      fields(a, a.version), nullptr);
  return opdateret(db, changed, a.version, "SELECT 1 FROM arbejdssted WHERE p_nummer = $1",
                   {parameter(a.p_nummer)});
}

std::optional<Arbejdssted> find_arbejdssted(Forbindelse& db, PNummer p) {
  static const auto sql =
      "SELECT " + std::string(kArbejdssted) + " FROM arbejdssted a WHERE a.p_nummer = $1";
  return db.first(sql, raekke(laes_arbejdssted), p);
}

Liste<Arbejdssted> list_arbejdssteder(Forbindelse& db, const Arbejdsstedfilter& filter,
                                      Arbejdsstedorden orden, const Side& side) {
  Betingelser where;
  if (!filter.tekst.empty())
    where.og("a.soegetekst LIKE ? ESCAPE '!'", like_anywhere(filter.tekst));
  where.og_hvis("a.kommune = ?", filter.kommune)
      .og_hvis("a.sektor = ?", filter.sektor)
      .og_hvis("a.cvr = ?", filter.cvr)
      .og_hvis("(a.lukket_fra IS NULL OR a.lukket_fra > ?)", filter.aaben)
      .og_hvis(
          "EXISTS (SELECT 1 FROM jobordre j WHERE j.p_nummer = a.p_nummer AND j.kommune = ?"
          " AND j.status = 'aaben')",
          filter.jobordre_kommune);
  std::vector<std::string_view> order{"a.navn COLLATE \"da-x-icu\"", "a.p_nummer"};
  std::string_view from = "arbejdssted a";
  if (orden == Arbejdsstedorden::p_nummer) order = {"a.p_nummer"};
  if (orden == Arbejdsstedorden::kommune) {
    from = "arbejdssted a JOIN kommune k ON k.kode = a.kommune";
    order.insert(order.begin(), "k.navn COLLATE \"da-x-icu\"");
  }
  return find_liste(db, {kArbejdssted, from, order}, where, side, raekke(laes_arbejdssted));
}

Resultat<void> insert_ansatte(Forbindelse& db, const AnsatteMaaned& a, BrugerId af, Tidspunkt nu) {
  const auto made = db.execute(
      "INSERT INTO ansatte_maaned (p_nummer, maaned, aarsvaerk, hoveder, registreret_af,"
      " registreret, version) VALUES ($1, $2, $3, $4, $5, $6, 1)"
      " ON CONFLICT (p_nummer, maaned) DO NOTHING",
      a.p_nummer, a.maaned, a.aarsvaerk, a.hoveder, af, nu);
  if (made == 0) return Fejl(Fejlkode::findes_allerede, "maaned", iso(a.maaned));
  return success();
}

Resultat<Version> update_ansatte(Forbindelse& db, const AnsatteMaaned& a, BrugerId af,
                                 Tidspunkt nu) {
  const auto changed = db.execute(
      "UPDATE ansatte_maaned SET aarsvaerk = $3, hoveder = $4, registreret_af = $5,"
      " registreret = $6, version = version + 1"
      " WHERE p_nummer = $1 AND maaned = $2 AND version = $7",
      a.p_nummer, a.maaned, a.aarsvaerk, a.hoveder, af, nu, a.version);
  if (changed == 1) return a.version + 1;
  return Fejl(find_ansatte(db, a.p_nummer, a.maaned) ? Fejlkode::version_foraeldet
                                                     : Fejlkode::findes_ikke);
}

std::optional<AnsatteMaaned> find_ansatte(Forbindelse& db, PNummer p, Maaned maaned) {
  const auto found = list_ansatte(db, p, maaned, maaned);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<AnsatteMaaned> list_ansatte(Forbindelse& db, PNummer p, Maaned fra, Maaned til) {
  static const auto sql = "SELECT " + std::string(kAnsatte) +
                          " FROM ansatte_maaned m WHERE m.p_nummer = $1"
                          " AND m.maaned BETWEEN $2 AND $3 ORDER BY m.maaned";
  return db.all(sql, raekke(laes_ansatte), p, fra, til);
}

std::map<std::int64_t, std::string> arbejdsstedsnavne(Forbindelse& db) {
  std::map<std::int64_t, std::string> ud;
  db.query("SELECT p_nummer, navn FROM arbejdssted", [&](const Raekke& row) {
    Laeser r(row);
    const auto p = r.next<PNummer>();
    ud[p.tal()] = r.next<std::string>();
  });
  return ud;
}

}  // namespace nytte::store
