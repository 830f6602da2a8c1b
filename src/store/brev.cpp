#include "store/brev.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kBrev =
    "b.id, b.kommune, b.art, b.emne, b.noegle, b.borger, b.titel, b.modtager, b.indhold,"
    " b.pdf_sha256, COALESCE(b.bruger, 0), b.tid";
constexpr std::string_view kSkabelon =
    "kommune, art, indledning, kontakt, medbring, afslutning, underskrift, version, bruger, tid";

UdstedtBrev laes(Laeser& r) {
  return {r.next<BrevId>(),      r.next<Kommunekode>(), r.next<Brevart>(),
          r.next<std::string>(), r.next<std::string>(), r.next<std::optional<BorgerId>>(),
          r.next<std::string>(), r.next<std::string>(), r.next<std::string>(),
          r.next<std::string>(), r.next<BrugerId>(),    r.next<Tidspunkt>()};
}

UdstedtBrev laes_brev(const Raekke& row) {
  Laeser r(row);
  return laes(r);
}

Brevskabelon laes_skabelon(const Raekke& row) {
  Laeser r(row);
  return {r.next<Kommunekode>(), r.next<Brevart>(),     r.next<std::string>(),
          r.next<std::string>(), r.next<std::string>(), r.next<std::string>(),
          r.next<std::string>(), r.next<Version>(),     r.next<BrugerId>(),
          r.next<Tidspunkt>()};
}

std::string vaelg(std::string_view resten) {
  return "SELECT " + std::string(kBrev) + " FROM brev b " + std::string(resten);
}

}  // namespace

BrevId insert_brev(Forbindelse& db, const UdstedtBrev& b) {
  return {new_id(db,
                 "INSERT INTO brev (kommune, art, emne, noegle, borger, titel, modtager, indhold,"
                 " pdf_sha256, bruger, tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
                 " RETURNING id",
                 {parameter(b.kommune), parameter(b.art), parameter(b.emne), parameter(b.noegle),
                  parameter(b.borger), parameter(b.titel), parameter(b.modtager),
                  parameter(b.indhold), parameter(b.pdf_sha256),
                  b.bruger.vaerdi == 0 ? Parameter{} : parameter(b.bruger), parameter(b.tid)})};
}

std::optional<UdstedtBrev> find_brev(Forbindelse& db, BrevId id) {
  static const auto sql = vaelg("WHERE b.id = $1");
  return db.first(sql, laes_brev, id);
}

std::vector<UdstedtBrev> list_breve(Forbindelse& db, const std::string& emne,
                                    const std::string& noegle) {
  static const auto sql = vaelg("WHERE b.emne = $1 AND b.noegle = $2 ORDER BY b.id");
  return db.all(sql, laes_brev, emne, noegle);
}

std::vector<UdstedtBrev> list_borgers_breve(Forbindelse& db, Kommunekode kommune, BorgerId borger) {
  static const auto sql = vaelg("WHERE b.kommune = $1 AND b.borger = $2 ORDER BY b.id");
  return db.all(sql, laes_brev, kommune, borger);
}

std::vector<AfsendtBrev> list_afsendte_breve(Forbindelse& db, Kommunekode kommune, Tidspunkt fra) {
  static const auto sql =
      "SELECT " + std::string(kBrev) +
      ", m.afsendt FROM brev b JOIN (SELECT noegle, MIN(afsendt) AS afsendt FROM meddelelse"
      " WHERE emne = 'brev' AND tilstand = 'afsendt' GROUP BY noegle) m"
      " ON m.noegle = CAST(b.id AS TEXT)"
      " WHERE b.kommune = $1 AND m.afsendt >= $2 ORDER BY m.afsendt, b.id";
  return db.all(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        UdstedtBrev b = laes(r);
        return AfsendtBrev{std::move(b), r.next<Tidspunkt>()};
      },
      kommune, fra);
}

std::optional<Brevskabelon> find_brevskabelon(Forbindelse& db, Kommunekode kommune, Brevart art) {
  static const auto sql =
      "SELECT " + std::string(kSkabelon) +
      " FROM brevskabelon WHERE kommune = $1 AND art = $2 ORDER BY version DESC LIMIT 1";
  return db.first(sql, laes_skabelon, kommune, art);
}

std::vector<Brevskabelon> list_brevskabeloner(Forbindelse& db, Kommunekode kommune, Brevart art) {
  static const auto sql =
      "SELECT " + std::string(kSkabelon) +
      " FROM brevskabelon WHERE kommune = $1 AND art = $2 ORDER BY version DESC";
  return db.all(sql, laes_skabelon, kommune, art);
}

Resultat<Version> insert_brevskabelon(Forbindelse& db, const Brevskabelon& s) {
  const Version ny = s.version + 1;
  const auto skrevet = db.execute(
      "INSERT INTO brevskabelon (kommune, art, version, indledning, kontakt, medbring, afslutning,"
      " underskrift, bruger, tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
      " ON CONFLICT (kommune, art, version) DO NOTHING",
      s.kommune, s.art, ny, s.indledning, s.kontakt, s.medbring, s.afslutning, s.underskrift,
      s.bruger, s.tid);
  if (skrevet != 1) return Fejl(Fejlkode::version_foraeldet, "version");
  return ny;
}

}  // namespace nytte::store
