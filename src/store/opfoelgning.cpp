#include "store/opfoelgning.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

Parameter hvem(const Registrering& r) {
  return r.bruger.vaerdi == 0 ? Parameter{} : parameter(r.bruger);
}

Borgerdato laes_borgerdato(const Raekke& row) {
  Borgerdato d{.id = 0, .borger = {}, .dato = Dato::af(2014, 1, 1), .bemaerkning = {}};
  Laeser(row) >> d.id >> d.borger >> d.art >> d.dato >> d.bemaerkning;
  return d;
}

Placeringsnotat laes_notat(const Raekke& row) {
  Placeringsnotat n{.id = 0, .placering = {}, .dato = Dato::af(2014, 1, 1), .notat = {}};
  Laeser(row) >> n.id >> n.placering >> n.art >> n.dato >> n.notat;
  return n;
}

constexpr std::string_view kUdeblivelse =
    "u.id, u.borger, u.placering, u.art, u.fra, u.til, u.kendt, u.bemaerkning";
Udeblivelse laes_udeblivelse(const Raekke& row) {
  Laeser r(row);
  return {r.next<UdeblivelseId>(),
          r.next<BorgerId>(),
          r.next<std::optional<PlaceringId>>(),
          r.next<Udeblivelsesart>(),
          r.next<Dato>(),
          r.next<std::optional<Dato>>(),
          r.next<Dato>(),
          r.next<std::string>()};
}

constexpr std::string_view kArbejdsgiveransoegning =
    "SELECT id, p_nummer, modtaget, pladser, bemaerkning, besvaret, svar, version"
    " FROM arbejdsgiveransoegning WHERE kommune = $1 AND annulleret = 0";
Arbejdsgiveransoegning laes_arbejdsgiveransoegning(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::int64_t>(), r.next<PNummer>(),     r.next<Dato>(),
          r.next<std::int32_t>(), r.next<std::string>(), r.next<std::optional<Dato>>(),
          r.next<std::string>(),  r.next<Version>()};
}

}  // namespace

std::int64_t insert_borgerdato(Forbindelse& db, const Borgerdato& d, const Registrering& r) {
  return new_id(db,
                "INSERT INTO borgerdato (borger, art, dato, bemaerkning, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
                {parameter(d.borger), parameter(d.art), parameter(d.dato), parameter(d.bemaerkning),
                 hvem(r), parameter(r.tid)});
}

std::vector<Borgerdato> list_borgerdatoer(Forbindelse& db, Kommunekode kommune, BorgerId borger) {
  return db.all(
      "SELECT d.id, d.borger, d.art, d.dato, d.bemaerkning FROM borgerdato d"
      " JOIN borger b ON b.id = d.borger WHERE d.borger = $1 AND b.kommune = $2"
      " AND d.annulleret = 0 ORDER BY d.dato, d.id",
      laes_borgerdato, borger, kommune);
}

std::int64_t insert_placeringsnotat(Forbindelse& db, const Placeringsnotat& n,
                                    const Registrering& r) {
  return new_id(db,
                "INSERT INTO placeringsnotat (placering, art, dato, notat, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
                {parameter(n.placering), parameter(n.art), parameter(n.dato), parameter(n.notat),
                 hvem(r), parameter(r.tid)});
}

std::vector<Placeringsnotat> list_placeringsnotater(Forbindelse& db, Kommunekode kommune,
                                                    BorgerId borger) {
  return db.all(
      "SELECT n.id, n.placering, n.art, n.dato, n.notat FROM placeringsnotat n"
      " JOIN placering p ON p.id = n.placering WHERE p.borger = $1 AND p.kommune = $2"
      " AND n.annulleret = 0 ORDER BY n.dato, n.id",
      laes_notat, borger, kommune);
}

UdeblivelseId insert_udeblivelse(Forbindelse& db, const Udeblivelse& u, const Registrering& r) {
  return {new_id(
      db,
      "INSERT INTO udeblivelse (borger, placering, art, fra, til, kendt, bemaerkning, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
      {parameter(u.borger), parameter(u.placering), parameter(u.art), parameter(u.fra),
       parameter(u.til), parameter(u.kendt), parameter(u.bemaerkning), hvem(r), parameter(r.tid)})};
}

std::int64_t insert_udeblivelsesskridt(Forbindelse& db, const Udeblivelsesskridt& s,
                                       const Registrering& r) {
  return new_id(db,
                "INSERT INTO udeblivelsesskridt (udeblivelse, art, dato, notat, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
                {parameter(s.udeblivelse), parameter(s.art), parameter(s.dato), parameter(s.notat),
                 hvem(r), parameter(r.tid)});
}

std::optional<Udeblivelse> find_udeblivelse(Forbindelse& db, Kommunekode kommune,
                                            UdeblivelseId id) {
  static const auto sql = "SELECT " + std::string(kUdeblivelse) +
                          " FROM udeblivelse u JOIN borger b ON b.id = u.borger"
                          " WHERE u.id = $1 AND b.kommune = $2 AND u.annulleret = 0";
  return db.first(sql, laes_udeblivelse, id, kommune);
}

std::vector<Udeblivelse> list_udeblivelser(Forbindelse& db, Kommunekode kommune, BorgerId borger) {
  static const auto sql = "SELECT " + std::string(kUdeblivelse) +
                          " FROM udeblivelse u JOIN borger b ON b.id = u.borger"
                          " WHERE u.borger = $1 AND b.kommune = $2 AND u.annulleret = 0"
                          " ORDER BY u.fra DESC, u.id DESC";
  return db.all(sql, laes_udeblivelse, borger, kommune);
}

std::vector<Udeblivelsesskridt> list_udeblivelsesskridt(Forbindelse& db, Kommunekode kommune,
                                                        BorgerId borger) {
  return db.all(
      "SELECT s.id, s.udeblivelse, s.art, s.dato, s.notat FROM udeblivelsesskridt s"
      " JOIN udeblivelse u ON u.id = s.udeblivelse JOIN borger b ON b.id = u.borger"
      " WHERE u.borger = $1 AND b.kommune = $2 AND s.annulleret = 0 AND u.annulleret = 0"
      " ORDER BY s.id",
      [](const Raekke& row) {
        Laeser r(row);
        return Udeblivelsesskridt{r.next<std::int64_t>(), r.next<UdeblivelseId>(),
                                  r.next<Udeblivelsesskridtart>(), r.next<Dato>(),
                                  r.next<std::string>()};
      },
      borger, kommune);
}

std::int64_t insert_arbejdsgiveransoegning(Forbindelse& db, Kommunekode kommune,
                                           const Arbejdsgiveransoegning& a) {
  return new_id(db,
                "INSERT INTO arbejdsgiveransoegning (kommune, p_nummer, modtaget, pladser,"
                " bemaerkning, svar, version) VALUES ($1, $2, $3, $4, $5, '', 1) RETURNING id",
                {parameter(kommune), parameter(a.p_nummer), parameter(a.modtaget),
                 parameter(a.pladser), parameter(a.bemaerkning)});
}

Resultat<void> besvar_arbejdsgiveransoegning(Forbindelse& db, Kommunekode kommune,
                                             const Arbejdsgiveransoegning& a) {
  const auto changed = db.execute(
      "UPDATE arbejdsgiveransoegning SET besvaret = $3, svar = $4, version = version + 1"
      " WHERE id = $1 AND kommune = $2 AND besvaret IS NULL AND annulleret = 0",
      a.id, kommune, a.besvaret, a.svar);
  if (changed == 0) return Fejl(Fejlkode::tilstand_tillader_ikke, "besvaret");
  return success();
}

std::vector<Arbejdsgiveransoegning> list_arbejdsgiveransoegninger(Forbindelse& db,
                                                                  Kommunekode kommune, PNummer p) {
  static const auto sql = std::string(kArbejdsgiveransoegning) +
                          " AND p_nummer = $2 ORDER BY CASE WHEN besvaret IS NULL THEN 0 ELSE 1"
                          " END, modtaget DESC, id DESC";
  return db.all(sql, laes_arbejdsgiveransoegning, kommune, p);
}

std::optional<Arbejdsgiveransoegning> find_arbejdsgiveransoegning(Forbindelse& db,
                                                                  Kommunekode kommune,
                                                                  std::int64_t id) {
  static const auto sql = std::string(kArbejdsgiveransoegning) + " AND id = $2";
  return db.first(sql, laes_arbejdsgiveransoegning, kommune, id);
}

std::int64_t insert_indberetning(Forbindelse& db, Kommunekode kommune, const Indberetning& i,
                                 const Registrering& r) {
  return new_id(db,
                "INSERT INTO indberetning (kommune, art, periode, dato, bemaerkning, bruger, tid)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
                {parameter(kommune), parameter(i.art), parameter(i.periode), parameter(i.dato),
                 parameter(i.bemaerkning), hvem(r), parameter(r.tid)});
}

std::vector<Indberetning> list_indberetninger(Forbindelse& db, Kommunekode kommune) {
  return db.all(
      "SELECT id, art, periode, dato, bemaerkning FROM indberetning WHERE kommune = $1"
      " AND annulleret = 0 ORDER BY periode DESC, art, id DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return Indberetning{r.next<std::int64_t>(), r.next<Indberetningsart>(), r.next<Dato>(),
                            r.next<Dato>(), r.next<std::string>()};
      },
      kommune);
}

std::optional<std::string> registreret_om(Forbindelse& db, Kommunekode kommune,
                                          Opfoelgningsregister tabel, std::int64_t id) {
  const auto sql = [&]() -> std::string_view {
    switch (tabel) {
      case Opfoelgningsregister::borgerdato:
        return "SELECT CAST(b.id AS TEXT) FROM borgerdato x JOIN borger b ON b.id = x.borger"
               " WHERE x.id = $1 AND b.kommune = $2 AND x.annulleret = 0";
      case Opfoelgningsregister::placeringsnotat:
        return "SELECT CAST(p.borger AS TEXT) FROM placeringsnotat x"
               " JOIN placering p ON p.id = x.placering"
               " WHERE x.id = $1 AND p.kommune = $2 AND x.annulleret = 0";
      case Opfoelgningsregister::udeblivelse:
        return "SELECT CAST(b.id AS TEXT) FROM udeblivelse x JOIN borger b ON b.id = x.borger"
               " WHERE x.id = $1 AND b.kommune = $2 AND x.annulleret = 0";
      case Opfoelgningsregister::udeblivelsesskridt:
        return "SELECT CAST(b.id AS TEXT) FROM udeblivelsesskridt x"
               " JOIN udeblivelse u ON u.id = x.udeblivelse JOIN borger b ON b.id = u.borger"
               " WHERE x.id = $1 AND b.kommune = $2 AND x.annulleret = 0";
      case Opfoelgningsregister::arbejdsgiveransoegning:
        return "SELECT p_nummer FROM arbejdsgiveransoegning"
               " WHERE id = $1 AND kommune = $2 AND annulleret = 0";
      case Opfoelgningsregister::indberetning:
        return "SELECT CAST(kommune AS TEXT) FROM indberetning"
               " WHERE id = $1 AND kommune = $2 AND annulleret = 0";
    }
    return "";
  }();
  return db.value<std::string>(sql, id, kommune);
}

Resultat<void> annuller_registrering(Forbindelse& db, Kommunekode kommune,
                                     Opfoelgningsregister tabel, std::int64_t id) {
  const auto sql = [&]() -> std::string_view {
    switch (tabel) {
      case Opfoelgningsregister::borgerdato:
        return "UPDATE borgerdato SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND borger IN (SELECT id FROM borger WHERE kommune = $2)";
      case Opfoelgningsregister::placeringsnotat:
        return "UPDATE placeringsnotat SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND placering IN (SELECT id FROM placering WHERE kommune = $2)";
      case Opfoelgningsregister::udeblivelse:
        return "UPDATE udeblivelse SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND borger IN (SELECT id FROM borger WHERE kommune = $2)";
      case Opfoelgningsregister::udeblivelsesskridt:
        return "UPDATE udeblivelsesskridt SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND udeblivelse IN (SELECT u.id FROM udeblivelse u"
               " JOIN borger b ON b.id = u.borger WHERE b.kommune = $2)";
      case Opfoelgningsregister::arbejdsgiveransoegning:
        return "UPDATE arbejdsgiveransoegning SET annulleret = 1, version = version + 1"
               " WHERE id = $1 AND annulleret = 0 AND kommune = $2";
      case Opfoelgningsregister::indberetning:
        return "UPDATE indberetning SET annulleret = 1 WHERE id = $1 AND annulleret = 0"
               " AND kommune = $2";
    }
    return "";
  }();
  return one_row(db.execute(sql, id, kommune));
}

}  // namespace nytte::store
