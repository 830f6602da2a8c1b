#include "store/dfdg_forskel.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kKolonner =
    "f.id, f.kommune, f.art, f.noegle, f.placering, f.borger, f.fundet, f.senest_set, f.tilstand,"
    " f.bemaerkning, COALESCE(f.bruger, 0), COALESCE((SELECT u.navn FROM bruger u"
    " WHERE u.id = f.bruger), ''), f.version, f.felter";

Gemtforskel laes(const Raekke& row) {
  Laeser r(row);
  return {.forskel = {.id = r.next<ForskelId>(),
                      .kommune = r.next<Kommunekode>(),
                      .art = r.next<Forskelsart>(),
                      .noegle = r.next<std::string>(),
                      .placering = r.next<std::optional<PlaceringId>>(),
                      .borger = r.next<std::optional<BorgerId>>(),
                      .felter = {},
                      .fundet = r.next<Tidspunkt>(),
                      .senest_set = r.next<Tidspunkt>(),
                      .tilstand = r.next<Forskelstilstand>(),
                      .bemaerkning = r.next<std::string>(),
                      .bruger = r.next<BrugerId>(),
                      .bruger_navn = r.next<std::string>(),
                      .version = r.next<Version>()},
          .felter_json = r.next<std::string>()};
}

std::string vaelg(std::string_view rest) {
  return "SELECT " + std::string(kKolonner) + " FROM dfdg_forskel f " + std::string(rest);
}

}  // namespace

void insert_forskel(Forbindelse& db, const Gemtforskel& g) {
  const auto& f = g.forskel;
  db.execute(
      "INSERT INTO dfdg_forskel (kommune, art, noegle, placering, borger, fundet, felter,"
      " senest_set, tilstand) VALUES ($1, $2, $3, $4, $5, $6, $7, $6, 'aaben')",
      f.kommune, f.art, f.noegle, f.placering, f.borger, f.fundet, g.felter_json);
}

void set_forskel_set(Forbindelse& db, ForskelId id, const std::string& felter_json, Tidspunkt nu) {
  db.execute("UPDATE dfdg_forskel SET felter = $2, senest_set = $3 WHERE id = $1", id, felter_json,
             nu);
}

Resultat<Version> set_forskel_tilstand(Forbindelse& db, const Registerforskel& f) {
  const auto bruger = f.bruger.vaerdi == 0 ? Parameter{} : parameter(f.bruger);
  const auto changed = db.execute(
      "UPDATE dfdg_forskel SET tilstand = $3, bemaerkning = $4, bruger = $5, version = version + 1"
      " WHERE id = $1 AND version = $2",
      f.id, f.version, f.tilstand, f.bemaerkning, bruger);
  return opdateret(db, changed, f.version, "SELECT 1 FROM dfdg_forskel WHERE id = $1",
                   {parameter(f.id)});
}

std::optional<Gemtforskel> seneste_forskel(Forbindelse& db, Kommunekode kommune,
                                           const std::string& noegle) {
  return db.first(vaelg("WHERE f.kommune = $1 AND f.noegle = $2 ORDER BY f.id DESC LIMIT 1"), laes,
                  kommune, noegle);
}

std::optional<Gemtforskel> find_forskel(Forbindelse& db, Kommunekode kommune, ForskelId id) {
  return db.first(vaelg("WHERE f.kommune = $1 AND f.id = $2"), laes, kommune, id);
}

std::vector<Gemtforskel> list_aabne_forskelle(Forbindelse& db, Kommunekode kommune,
                                              BorgerId borger) {
  return db.all(
      vaelg("WHERE f.kommune = $1 AND f.borger = $2 AND f.tilstand = 'aaben' ORDER BY f.id"), laes,
      kommune, borger);
}

Liste<Gemtforskel> find_forskelle(Forbindelse& db, Kommunekode kommune,
                                  const Forskelsfilter& filter, const Side& side) {
  Betingelser where;
  where.og("f.kommune = ?", kommune)
      .og_hvis("f.tilstand = ?", filter.tilstand)
      .og_hvis("f.art = ?", filter.art);
  return find_liste(db, {kKolonner, "dfdg_forskel f", {"f.id"}}, where, side, laes);
}

std::int64_t count_aabne_forskelle(Forbindelse& db, std::optional<Kommunekode> kommune) {
  Betingelser where;
  where.og("tilstand = 'aaben'").og_hvis("kommune = ?", kommune);
  std::int64_t antal = 0;
  db.run("SELECT COUNT(*) FROM dfdg_forskel" + where.sql(), where.parametre(),
         [&](const Raekke& row) { antal = row.integer(0); });
  return antal;
}

void insert_afstemning(Forbindelse& db, const Afstemningsrunde& r) {
  db.execute(
      "INSERT INTO dfdg_afstemning (kommune, begyndt, borgere, fejlede, fundne)"
      " VALUES ($1, $2, $3, $4, $5)",
      r.kommune, r.begyndt, r.borgere, r.fejlede, r.fundne);
}

std::optional<Afstemningsrunde> seneste_afstemning(Forbindelse& db, Kommunekode kommune) {
  return db.first(
      "SELECT kommune, begyndt, borgere, fejlede, fundne FROM dfdg_afstemning WHERE kommune = $1"
      " ORDER BY id DESC LIMIT 1",
      [](const Raekke& row) {
        Laeser r(row);
        return Afstemningsrunde{.kommune = r.next<Kommunekode>(),
                                .begyndt = r.next<Tidspunkt>(),
                                .borgere = r.next<std::int64_t>(),
                                .fejlede = r.next<std::int64_t>(),
                                .fundne = r.next<std::int64_t>()};
      },
      kommune);
}

std::vector<Kommunekode> list_registerkommuner(Forbindelse& db) {
  return db.all("SELECT DISTINCT kommune FROM dfdg_forsendelse ORDER BY kommune",
                [](const Raekke& row) { return Laeser(row).next<Kommunekode>(); });
}

std::vector<BorgerId> list_afstemningsborgere(Forbindelse& db, Kommunekode kommune, Dato dag) {
  return db.all(
      "SELECT DISTINCT p.borger FROM placering p WHERE p.kommune = $1 AND p.borger IS NOT NULL"
      " AND p.ordning = 'nytteindsats' AND p.til >= $2 AND (p.status = 'ansat' OR EXISTS (SELECT 1"
      " FROM dfdg_forsendelse f WHERE f.emne = 'placering' AND f.emne_id = p.id"
      " AND f.tilstand = 'taget')) ORDER BY p.borger",
      [](const Raekke& row) { return Laeser(row).next<BorgerId>(); }, kommune, dag);
}

std::vector<PlaceringId> list_aktive_placeringer(Forbindelse& db, Kommunekode kommune,
                                                 BorgerId borger, Dato dag) {
  return db.all(
      "SELECT id FROM placering WHERE kommune = $1 AND borger = $2 AND ordning = 'nytteindsats'"
      " AND status = 'ansat' AND til >= $3 ORDER BY id",
      [](const Raekke& row) { return Laeser(row).next<PlaceringId>(); }, kommune, borger, dag);
}

}  // namespace nytte::store
