#include "store/fristsager.hpp"

#include "store/laes.hpp"

namespace nytte::store {
namespace {

// Where a matter stands is its newest step.
constexpr std::string_view kVentende =
    "SELECT a.id, s.tilstand, a.p_nummer, COALESCE(t.navn, ''), s.dag FROM ansoegning a"
    " JOIN ansoegning_skridt s ON s.ansoegning = a.id AND s.nr = (SELECT MAX(x.nr)"
    " FROM ansoegning_skridt x WHERE x.ansoegning = a.id)"
    " LEFT JOIN arbejdssted t ON t.p_nummer = a.p_nummer";

VentendeAnsoegning laes_ventende(const Raekke& row) {
  Laeser r(row);
  return {r.next<AnsoegningId>(), r.next<Ansoegningstilstand>(), r.next<std::optional<PNummer>>(),
          r.next<std::string>(), r.next<Dato>()};
}

}  // namespace

std::vector<UbesvaretHenvendelse> list_ubesvarede_henvendelser(Forbindelse& db,
                                                               Kommunekode kommune) {
  return db.all(
      "SELECT h.id, h.sag, g.art, h.navn, g.p_nummer, t.navn, COALESCE(j.nummer, ''), s.sendt,"
      " s.rykket, s.svarfrist FROM hoeringssag g JOIN henvendelse h ON h.sag = g.id"
      " JOIN henvendelse_skridt s ON s.henvendelse = h.id AND s.nr = (SELECT MAX(x.nr)"
      " FROM henvendelse_skridt x WHERE x.henvendelse = h.id)"
      " JOIN arbejdssted t ON t.p_nummer = g.p_nummer LEFT JOIN jobordre j ON j.id = g.jobordre"
      " WHERE g.kommune = $1 AND s.tilstand IN ('sendt', 'rykket') AND s.sendt IS NOT NULL"
      " ORDER BY h.id",
      [](const Raekke& row) {
        Laeser r(row);
        return UbesvaretHenvendelse{r.next<HenvendelseId>(),
                                    r.next<HoeringssagId>(),
                                    r.next<Hoeringsart>(),
                                    r.next<std::string>(),
                                    r.next<PNummer>(),
                                    r.next<std::string>(),
                                    r.next<std::string>(),
                                    r.next<Tidspunkt>(),
                                    r.next<std::optional<Tidspunkt>>(),
                                    r.next<std::optional<Dato>>()};
      },
      kommune);
}

std::vector<VentendeAnsoegning> list_mangelfulde_ansoegninger(Forbindelse& db,
                                                              Kommunekode kommune) {
  static const auto sql =
      std::string(kVentende) + " WHERE a.kommune = $1 AND s.tilstand = 'mangelfuld' ORDER BY a.id";
  return db.all(sql, laes_ventende, kommune);
}

std::vector<VentendeAnsoegning> list_raadets_ventende(Forbindelse& db, const std::string& raad) {
  static const auto sql =
      std::string(kVentende) +
      " WHERE a.raad = $1 AND s.tilstand IN ('indsendt', 'afventer_bekraeftelse') ORDER BY a.id";
  return db.all(sql, laes_ventende, raad);
}

std::vector<Raadsdispensation> list_raadets_dispensationer(Forbindelse& db, const std::string& raad,
                                                           Dato dag) {
  static const auto sql = "SELECT " + std::string(kDispensation) +
                          ", t.navn FROM dispensation d"
                          " JOIN arbejdssted t ON t.p_nummer = d.p_nummer"
                          " WHERE d.raad = $1 AND d.annulleret = 0 AND d.til >= $2"
                          " ORDER BY d.til, d.id";
  return db.all(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        auto d = laes_dispensation(r);
        return Raadsdispensation{std::move(d), r.next<std::string>()};
      },
      raad, dag);
}

std::vector<Afsendtbrev> list_afsendte_afgoerelser(Forbindelse& db, Kommunekode kommune,
                                                   Tidspunkt efter) {
  return db.all(
      "SELECT v.id, v.borger, b.navn, v.titel, MIN(m.afsendt) FROM meddelelse m"
      " JOIN brev v ON m.emne = 'brev' AND m.noegle = CAST(v.id AS TEXT)"
      " JOIN borger b ON b.id = v.borger WHERE m.kommune = $1 AND m.afsendt >= $2"
      " AND v.art IN ('tilbud', 'afbrydelse') GROUP BY v.id, v.borger, b.navn, v.titel"
      " ORDER BY v.id",
      [](const Raekke& row) {
        Laeser r(row);
        return Afsendtbrev{r.next<BrevId>(), r.next<BorgerId>(), r.next<std::string>(),
                           r.next<std::string>(), r.next<Tidspunkt>()};
      },
      kommune, efter);
}

}  // namespace nytte::store
