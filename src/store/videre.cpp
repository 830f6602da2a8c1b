#include "store/videre.hpp"

#include "store/felter.hpp"
#include "store/ordliste.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

Parameter hvem(const Registrering& r) {
  return r.bruger.vaerdi == 0 ? Parameter{} : parameter(r.bruger);
}

constexpr std::string_view kSkema =
    "SELECT k.id, k.borger, k.dato, k.uddannelse, k.uddannelse_tekst, k.erfaring, k.koerekort,"
    " k.sprog, k.oensker, k.kompetencer, k.af_borgeren FROM kompetenceskema k"
    " JOIN borger b ON b.id = k.borger WHERE b.kommune = $1";
Kompetenceskema laes_skema(const Raekke& row) {
  using Ordliste = std::vector<std::string>;
  Laeser r(row);
  return {r.next<std::int64_t>(), r.next<BorgerId>(),
          r.next<Dato>(),         r.next<std::optional<Uddannelsesniveau>>(),
          r.next<std::string>(),  r.next<std::string>(),
          r.next<Ordliste>(),     r.next<Ordliste>(),
          r.next<Ordliste>(),     r.next<Ordliste>(),
          r.next<bool>()};
}

std::optional<Aftaleafslutning> laes_afslutning(Laeser& r) {
  const auto udfald = r.next<std::optional<Aftaleudfald>>();
  const auto dato = r.next<std::optional<Dato>>();
  auto bemaerkning = r.next<std::optional<std::string>>();
  if (!udfald) return std::nullopt;
  return Aftaleafslutning{*udfald, *dato, std::move(bemaerkning).value_or("")};
}

// Open ones first, by day; then the closed ones, the newest first.
constexpr std::string_view kAabneFoerst =
    " ORDER BY CASE WHEN f.udfald IS NULL THEN 0 ELSE 1 END,"
    " CASE WHEN f.udfald IS NULL THEN x.inden ELSE '' END, f.dato DESC, x.id DESC";

constexpr std::string_view kAfgang =
    "SELECT a.id, a.borger, a.placering, a.art, a.dato, a.kilde, a.bemaerkning, a.annulleret"
    " FROM borgerafgang a JOIN borger b ON b.id = a.borger WHERE b.kommune = $1";
Borgerafgang laes_afgang(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::int64_t>(), r.next<BorgerId>(), r.next<std::optional<PlaceringId>>(),
          r.next<Afgangsart>(),   r.next<Dato>(),     r.next<Afgangskilde>(),
          r.next<std::string>(),  r.next<bool>()};
}

}  // namespace

std::int64_t insert_kompetenceskema(Forbindelse& db, const Kompetenceskema& s,
                                    const Registrering& r) {
  return new_id(db,
                "INSERT INTO kompetenceskema (borger, dato, uddannelse, uddannelse_tekst, "
                "erfaring, koerekort,"
                " sprog, oensker, kompetencer, af_borgeren, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id",
                {parameter(s.borger), parameter(s.dato), parameter(s.uddannelse),
                 parameter(s.uddannelse_tekst), parameter(s.erfaring), parameter(s.koerekort),
                 parameter(s.sprog), parameter(s.oensker), parameter(s.kompetencer),
                 parameter(s.af_borgeren), hvem(r), parameter(r.tid)});
}

std::vector<Kompetenceskema> list_kompetenceskemaer(Forbindelse& db, Kommunekode kommune,
                                                    BorgerId borger) {
  static const auto sql = std::string(kSkema) + " AND k.borger = $2 ORDER BY k.id DESC";
  return db.all(sql, laes_skema, kommune, borger);
}

std::optional<Kompetenceskema> nyeste_kompetenceskema(Forbindelse& db, Kommunekode kommune,
                                                      BorgerId borger) {
  static const auto sql = std::string(kSkema) + " AND k.borger = $2 ORDER BY k.id DESC LIMIT 1";
  return db.first(sql, laes_skema, kommune, borger);
}

std::vector<Kompetenceskema> nyeste_kompetenceskemaer(Forbindelse& db, Kommunekode kommune) {
  static const auto sql = std::string(kSkema) +
                          " AND k.id = (SELECT MAX(n.id) FROM kompetenceskema n"
                          " WHERE n.borger = k.borger) ORDER BY k.borger";
  return db.all(sql, laes_skema, kommune);
}

std::optional<Kommunekode> borgers_kommune(Forbindelse& db, BorgerId borger) {
  return db.value<Kommunekode>("SELECT kommune FROM borger WHERE id = $1", borger);
}

std::int64_t insert_naesteskridt(Forbindelse& db, const Naesteskridt& n, const Registrering& r) {
  return new_id(db,
                "INSERT INTO naesteskridt (placering, art, hvornaar, hvem, tekst, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
                {parameter(n.placering), parameter(n.art), parameter(n.hvornaar), parameter(n.hvem),
                 parameter(n.tekst), hvem(r), parameter(r.tid)});
}

std::vector<Naesteskridt> list_naesteskridt(Forbindelse& db, Kommunekode kommune, BorgerId borger) {
  return db.all(
      "SELECT n.id, n.placering, n.art, n.hvornaar, n.hvem, n.tekst FROM naesteskridt n"
      " JOIN placering p ON p.id = n.placering WHERE p.borger = $1 AND p.kommune = $2"
      " ORDER BY n.id DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return Naesteskridt{r.next<std::int64_t>(),    r.next<PlaceringId>(),
                            r.next<Naesteskridtart>(), r.next<Dato>(),
                            r.next<std::string>(),     r.next<std::string>()};
      },
      borger, kommune);
}

std::int64_t insert_samtale(Forbindelse& db, const Samtale& s, const Registrering& r) {
  return new_id(
      db,
      "INSERT INTO samtale (borger, dato, tekst, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5) RETURNING id",
      {parameter(s.borger), parameter(s.dato), parameter(s.tekst), hvem(r), parameter(r.tid)});
}

std::int64_t insert_samtaleaftale(Forbindelse& db, const Samtaleaftale& a) {
  return new_id(db,
                "INSERT INTO samtaleaftale (samtale, hvad, hvem, inden)"
                " VALUES ($1, $2, $3, $4) RETURNING id",
                {parameter(a.samtale), parameter(a.hvad), parameter(a.hvem), parameter(a.inden)});
}

std::vector<Samtale> list_samtaler(Forbindelse& db, Kommunekode kommune, BorgerId borger) {
  return db.all(
      "SELECT s.id, s.borger, s.dato, s.tekst FROM samtale s JOIN borger b ON b.id = s.borger"
      " WHERE s.borger = $1 AND b.kommune = $2 AND s.annulleret = 0 ORDER BY s.dato DESC, s.id "
      "DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return Samtale{r.next<std::int64_t>(), r.next<BorgerId>(), r.next<Dato>(),
                       r.next<std::string>()};
      },
      borger, kommune);
}

std::vector<Samtaleaftale> list_samtaleaftaler(Forbindelse& db, Kommunekode kommune,
                                               BorgerId borger) {
  static const auto sql =
      "SELECT x.id, x.samtale, s.borger, x.hvad, x.hvem, x.inden, f.udfald, f.dato, f.bemaerkning"
      " FROM samtaleaftale x JOIN samtale s ON s.id = x.samtale JOIN borger b ON b.id = s.borger"
      " LEFT JOIN aftaleafslutning f ON f.register = 'samtaleaftale' AND f.nr = x.id"
      " WHERE s.borger = $1 AND b.kommune = $2 AND x.annulleret = 0 AND s.annulleret = 0" +
      std::string(kAabneFoerst);
  return db.all(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        return Samtaleaftale{r.next<std::int64_t>(), r.next<std::int64_t>(),    r.next<BorgerId>(),
                             r.next<std::string>(),  r.next<Aftaleansvarlig>(), r.next<Dato>(),
                             laes_afslutning(r)};
      },
      borger, kommune);
}

std::int64_t insert_uddannelsesskridt(Forbindelse& db, const Uddannelsesskridt& s,
                                      const Registrering& r) {
  return new_id(db,
                "INSERT INTO uddannelsesskridt (borger, art, hvad, inden, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
                {parameter(s.borger), parameter(s.art), parameter(s.hvad), parameter(s.inden),
                 hvem(r), parameter(r.tid)});
}

std::vector<Uddannelsesskridt> list_uddannelsesskridt(Forbindelse& db, Kommunekode kommune,
                                                      BorgerId borger) {
  static const auto sql =
      "SELECT x.id, x.borger, x.art, x.hvad, x.inden, f.udfald, f.dato, f.bemaerkning"
      " FROM uddannelsesskridt x JOIN borger b ON b.id = x.borger"
      " LEFT JOIN aftaleafslutning f ON f.register = 'uddannelsesskridt' AND f.nr = x.id"
      " WHERE x.borger = $1 AND b.kommune = $2 AND x.annulleret = 0" +
      std::string(kAabneFoerst);
  return db.all(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        return Uddannelsesskridt{
            r.next<std::int64_t>(), r.next<BorgerId>(), r.next<Uddannelsesskridtart>(),
            r.next<std::string>(),  r.next<Dato>(),     laes_afslutning(r)};
      },
      borger, kommune);
}

std::int64_t insert_uddannelsesfrist(Forbindelse& db, Kommunekode kommune,
                                     const Uddannelsesfrist& f, const Registrering& r) {
  return new_id(db,
                "INSERT INTO uddannelsesfrist (kommune, navn, maaned, dag, kilde, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
                {parameter(kommune), parameter(f.navn), parameter(f.maaned), parameter(f.dag),
                 parameter(f.kilde), hvem(r), parameter(r.tid)});
}

std::vector<Uddannelsesfrist> list_uddannelsesfrister(Forbindelse& db, Kommunekode kommune) {
  return db.all(
      "SELECT id, navn, maaned, dag, kilde FROM uddannelsesfrist WHERE kommune = $1"
      " AND annulleret = 0 ORDER BY maaned, dag, id",
      [](const Raekke& row) {
        Laeser r(row);
        return Uddannelsesfrist{r.next<std::int64_t>(), r.next<std::string>(),
                                r.next<std::int32_t>(), r.next<std::int32_t>(),
                                r.next<std::string>()};
      },
      kommune);
}

Resultat<void> insert_aftaleafslutning(Forbindelse& db, Videreregister tabel, std::int64_t id,
                                       const Aftaleafslutning& a, const Registrering& r) {
  const auto changed = db.run(
      "INSERT INTO aftaleafslutning (register, nr, udfald, dato, bemaerkning, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
      {parameter(tabel), parameter(id), parameter(a.udfald), parameter(a.dato),
       parameter(a.bemaerkning), hvem(r), parameter(r.tid)},
      nullptr);
  if (changed == 0) return Fejl(Fejlkode::tilstand_tillader_ikke, "udfald", "er afsluttet");
  return success();
}

std::int64_t insert_hjaelp(Forbindelse& db, const Hjaelp& h, const Registrering& r) {
  return new_id(db,
                "INSERT INTO hjaelp (borger, art, dato, notat, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
                {parameter(h.borger), parameter(h.art), parameter(h.dato), parameter(h.notat),
                 hvem(r), parameter(r.tid)});
}

std::vector<Hjaelp> list_hjaelp(Forbindelse& db, Kommunekode kommune, BorgerId borger) {
  return db.all(
      "SELECT h.id, h.borger, h.art, h.dato, h.notat FROM hjaelp h JOIN borger b ON b.id = h.borger"
      " WHERE h.borger = $1 AND b.kommune = $2 AND h.annulleret = 0 ORDER BY h.dato DESC, h.id "
      "DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return Hjaelp{r.next<std::int64_t>(), r.next<BorgerId>(), r.next<Hjaelpsart>(),
                      r.next<Dato>(), r.next<std::string>()};
      },
      borger, kommune);
}

std::int64_t insert_borgerafgang(Forbindelse& db, const Borgerafgang& a, const Registrering& r) {
  return new_id(
      db,
      "INSERT INTO borgerafgang (borger, placering, art, dato, kilde, bemaerkning, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
      {parameter(a.borger), parameter(a.placering), parameter(a.art), parameter(a.dato),
       parameter(a.kilde), parameter(a.bemaerkning), hvem(r), parameter(r.tid)});
}

std::vector<Borgerafgang> list_borgerafgange(Forbindelse& db, Kommunekode kommune,
                                             BorgerId borger) {
  static const auto sql =
      std::string(kAfgang) + " AND a.borger = $2 ORDER BY a.dato DESC, a.id DESC";
  return db.all(sql, laes_afgang, kommune, borger);
}

std::vector<Borgerafgang> afgange(Forbindelse& db, Kommunekode kommune, const Periode& periode) {
  static const auto sql =
      std::string(kAfgang) +
      " AND a.annulleret = 0 AND a.dato >= $2 AND a.dato <= $3 ORDER BY a.dato, a.id";
  return db.all(sql, laes_afgang, kommune, periode.fra(), periode.til());
}

std::optional<BorgerId> videre_om(Forbindelse& db, Kommunekode kommune, Videreregister tabel,
                                  std::int64_t id) {
  const auto sql = [&]() -> std::string_view {
    switch (tabel) {
      case Videreregister::samtale:
        return "SELECT b.id FROM samtale x JOIN borger b ON b.id = x.borger"
               " WHERE x.id = $1 AND b.kommune = $2 AND x.annulleret = 0";
      case Videreregister::samtaleaftale:
        return "SELECT b.id FROM samtaleaftale x JOIN samtale s ON s.id = x.samtale"
               " JOIN borger b ON b.id = s.borger"
               " WHERE x.id = $1 AND b.kommune = $2 AND x.annulleret = 0 AND s.annulleret = 0";
      case Videreregister::uddannelsesskridt:
        return "SELECT b.id FROM uddannelsesskridt x JOIN borger b ON b.id = x.borger"
               " WHERE x.id = $1 AND b.kommune = $2 AND x.annulleret = 0";
      case Videreregister::hjaelp:
        return "SELECT b.id FROM hjaelp x JOIN borger b ON b.id = x.borger"
               " WHERE x.id = $1 AND b.kommune = $2 AND x.annulleret = 0";
      case Videreregister::borgerafgang:
        return "SELECT b.id FROM borgerafgang x JOIN borger b ON b.id = x.borger"
               " WHERE x.id = $1 AND b.kommune = $2 AND x.annulleret = 0";
      case Videreregister::uddannelsesfrist:
        return "SELECT 0 FROM uddannelsesfrist WHERE id = $1 AND kommune = $2 AND annulleret = 0";
    }
    return "";
  }();
  return db.value<BorgerId>(sql, id, kommune);
}

Resultat<void> annuller_videre(Forbindelse& db, Kommunekode kommune, Videreregister tabel,
                               std::int64_t id) {
  const auto sql = [&]() -> std::string_view {
    switch (tabel) {
      case Videreregister::samtale:
        return "UPDATE samtale SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND borger IN (SELECT id FROM borger WHERE kommune = $2)";
      case Videreregister::samtaleaftale:
        return "UPDATE samtaleaftale SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND samtale IN (SELECT s.id FROM samtale s JOIN borger b ON b.id = s.borger"
               " WHERE b.kommune = $2 AND s.annulleret = 0)";
      case Videreregister::uddannelsesskridt:
        return "UPDATE uddannelsesskridt SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND borger IN (SELECT id FROM borger WHERE kommune = $2)";
      case Videreregister::hjaelp:
        return "UPDATE hjaelp SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND borger IN (SELECT id FROM borger WHERE kommune = $2)";
      case Videreregister::borgerafgang:
        return "UPDATE borgerafgang SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND borger IN (SELECT id FROM borger WHERE kommune = $2)";
      case Videreregister::uddannelsesfrist:
        return "UPDATE uddannelsesfrist SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND kommune = $2";
    }
    return "";
  }();
  return one_row(db.execute(sql, id, kommune));
}

}  // namespace nytte::store
