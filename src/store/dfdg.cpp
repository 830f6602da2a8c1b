#include "store/dfdg.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kKolonner =
    "f.id, f.kommune, f.emne, f.emne_id, f.borger, f.bane, f.noegle, f.revision, f.omgang,"
    " f.handling, f.indhold, f.anmodning, f.jobordre_noegle, f.oprettet, COALESCE(f.bruger, 0),"
    " f.tilstand, f.forsoeg, f.svarkode, f.svartekst, f.taget, f.naeste_forsoeg";

Registerforsendelse laes(const Raekke& row) {
  Laeser r(row);
  return {.id = r.next<ForsendelseId>(),
          .kommune = r.next<Kommunekode>(),
          .emne = r.next<Registeremne>(),
          .emne_id = r.next<std::int64_t>(),
          .borger = r.next<std::optional<BorgerId>>(),
          .bane = r.next<std::string>(),
          .noegle = r.next<std::string>(),
          .revision = r.next<Version>(),
          .omgang = r.next<std::int32_t>(),
          .handling = r.next<Registerhandling>(),
          .indhold_json = r.next<std::string>(),
          .anmodning = r.next<std::string>(),
          .jobordre_noegle = r.next<std::string>(),
          .oprettet = r.next<Tidspunkt>(),
          .bruger = r.next<BrugerId>(),
          .tilstand = r.next<Forsendelsestilstand>(),
          .forsoeg = r.next<std::int32_t>(),
          .svarkode = r.next<std::string>(),
          .svartekst = r.next<std::string>(),
          .taget = r.next<std::optional<Tidspunkt>>(),
          .naeste_forsoeg = r.next<Tidspunkt>()};
}

std::string vaelg(std::string_view rest) {
  return "SELECT " + std::string(kKolonner) + " FROM dfdg_forsendelse f " + std::string(rest);
}

Tidspunkt senere(Tidspunkt t, std::int64_t sekunder) { return {t.sekunder + sekunder}; }

std::optional<BrugerId> hvis_nogen(BrugerId b) {
  return b.vaerdi == 0 ? std::nullopt : std::optional(b);
}

// $1 is now, $2 and $3 how far ahead a pause and a lease can honestly be. What waits before it in
// the lane keeps it waiting, and a placement waits for its job order.
constexpr std::string_view kForfalden =
    "f.tilstand = 'venter' AND (f.naeste_forsoeg <= $1 OR f.naeste_forsoeg > $2)"
    " AND (f.laan_til IS NULL OR f.laan_til <= $1 OR f.laan_til > $3)"
    " AND NOT EXISTS (SELECT 1 FROM dfdg_forsendelse foer WHERE foer.bane = f.bane"
    " AND foer.tilstand = 'venter' AND foer.id < f.id)"
    " AND (f.jobordre_noegle = '' OR EXISTS (SELECT 1 FROM dfdg_forsendelse j"
    " WHERE j.noegle = f.jobordre_noegle AND j.tilstand = 'taget'))";

}  // namespace

ForsendelseId insert_forsendelse(Forbindelse& db, const Registerforsendelse& f) {
  return {new_id(
      db,
      "INSERT INTO dfdg_forsendelse (kommune, emne, emne_id, borger, bane, noegle, revision, "
      "omgang,"
      " handling, indhold, anmodning, jobordre_noegle, oprettet, bruger, tilstand, svarkode,"
      " svartekst, naeste_forsoeg) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,"
      " $14, $15, $16, $17, $13) RETURNING id",
      {parameter(f.kommune), parameter(f.emne), parameter(f.emne_id), parameter(f.borger),
       parameter(f.bane), parameter(f.noegle), parameter(f.revision), parameter(f.omgang),
       parameter(f.handling), parameter(f.indhold_json), parameter(f.anmodning),
       parameter(f.jobordre_noegle), parameter(f.oprettet), parameter(hvis_nogen(f.bruger)),
       parameter(f.tilstand), parameter(f.svarkode), parameter(f.svartekst)})};
}

std::optional<Registerforsendelse> find_forsendelse(Forbindelse& db, ForsendelseId id) {
  return db.first(vaelg("WHERE f.id = $1"), laes, id);
}

std::vector<Registerforsendelse> list_forsendelser(Forbindelse& db, Registeremne emne,
                                                   std::int64_t emne_id) {
  return db.all(vaelg("WHERE f.emne = $1 AND f.emne_id = $2 ORDER BY f.id"), laes, emne, emne_id);
}

std::vector<Forsendelsesforsoeg> list_dfdg_forsoeg(Forbindelse& db, ForsendelseId id) {
  return db.all(
      "SELECT f.nr, f.tid, f.skridt, f.kode, f.tekst, COALESCE(f.bruger, 0), COALESCE(b.navn, '')"
      " FROM dfdg_forsoeg f LEFT JOIN bruger b ON b.id = f.bruger WHERE f.forsendelse = $1"
      " ORDER BY f.id",
      [](const Raekke& row) {
        Forsendelsesforsoeg f;
        Laeser(row) >> f.nr >> f.tid >> f.skridt >> f.kode >> f.tekst >> f.bruger >> f.bruger_navn;
        return f;
      },
      id);
}

bool er_taget(Forbindelse& db, const std::string& noegle) {
  return db.value<std::int64_t>(
               "SELECT COUNT(*) FROM dfdg_forsendelse WHERE noegle = $1 AND tilstand = 'taget'",
               noegle)
             .value_or(0) > 0;
}

std::optional<Registerforsendelse> seneste_taget(Forbindelse& db, const std::string& noegle) {
  return db.first(vaelg("WHERE f.noegle = $1 AND f.tilstand = 'taget' ORDER BY f.id DESC LIMIT 1"),
                  laes, noegle);
}

Liste<Registerforsendelse> find_koe(Forbindelse& db, Kommunekode kommune, const Koefilter& filter,
                                    const Side& side) {
  Betingelser where;
  where.og("f.kommune = ?", kommune)
      .og_hvis("f.tilstand = ?", filter.tilstand)
      .og_hvis("f.emne = ?", filter.emne);
  return find_liste(db, {kKolonner, "dfdg_forsendelse f", {"f.id"}}, where, side, laes);
}

Koeoptaelling count_koe(Forbindelse& db, std::optional<Kommunekode> kommune) {
  Koeoptaelling antal;
  Betingelser where;
  where.og_hvis("kommune = ?", kommune);
  db.run("SELECT tilstand, COUNT(*), MIN(oprettet) FROM dfdg_forsendelse" + where.sql() +
             " GROUP BY tilstand",
         where.parametre(), [&](const Raekke& row) {
           Laeser r(row);
           const auto tilstand = r.next<Forsendelsestilstand>();
           const auto i_alt = r.next<std::int64_t>();
           if (tilstand == Forsendelsestilstand::venter) {
             antal.venter = i_alt;
             antal.aeldste_ventende = r.next<std::optional<Tidspunkt>>();
           }
           if (tilstand == Forsendelsestilstand::tilbageholdt) antal.tilbageholdt = i_alt;
           if (tilstand == Forsendelsestilstand::taget) antal.taget = i_alt;
           if (tilstand == Forsendelsestilstand::afvist) antal.afvist = i_alt;
         });
  return antal;
}

std::vector<ForsendelseId> list_forfaldne_forsendelser(Forbindelse& db, Tidspunkt nu,
                                                       std::int64_t hoejst) {
  static const auto sql = "SELECT f.id FROM dfdg_forsendelse f WHERE " + std::string(kForfalden) +
                          " ORDER BY f.id LIMIT $4";
  return db.all(
      sql, [](const Raekke& row) { return Laeser(row).next<ForsendelseId>(); }, nu,
      senere(nu, pause_efter(100)), senere(nu, kDfdgLaan), hoejst);
}

bool laan_forsendelse(Forbindelse& db, ForsendelseId id, const std::string& hvem, Tidspunkt nu) {
  static const auto sql =
      "UPDATE dfdg_forsendelse SET laan_af = $4, laan_til = $3, forsoeg = forsoeg + 1"
      " WHERE id IN (SELECT f.id FROM dfdg_forsendelse f WHERE " +
      std::string(kForfalden) + " AND f.id = $5) AND tilstand = 'venter'" +
      " AND (laan_til IS NULL OR laan_til <= $1 OR laan_til > $3)";
  return db.execute(sql, nu, senere(nu, pause_efter(100)), senere(nu, kDfdgLaan), hvem, id) == 1;
}

Resultat<void> set_forsendelse(Forbindelse& db, ForsendelseId id, const Forsendelsesskaebne& s) {
  const auto changed = db.execute(
      "UPDATE dfdg_forsendelse SET tilstand = $3, svarkode = $4, svartekst = $5, taget = $6,"
      " naeste_forsoeg = COALESCE(CAST($7 AS TEXT), naeste_forsoeg), laan_af = NULL,"
      " laan_til = NULL WHERE id = $1 AND tilstand = $2",
      id, s.fra, s.til, s.svarkode, s.svartekst, s.taget, s.naeste_forsoeg);
  if (changed != 1) return Fejl(Fejlkode::tilstand_tillader_ikke);
  return success();
}

std::vector<std::string> list_laantagere(Forbindelse& db) {
  return db.all(
      "SELECT DISTINCT laan_af FROM dfdg_forsendelse WHERE tilstand = 'venter'"
      " AND laan_af IS NOT NULL",
      [](const Raekke& row) { return std::string(row.text(0)); });
}

void frigiv_laan(Forbindelse& db, const std::string& hvem) {
  db.execute(
      "UPDATE dfdg_forsendelse SET laan_af = NULL, laan_til = NULL WHERE tilstand = 'venter'"
      " AND laan_af = $1",
      hvem);
}

void insert_dfdg_forsoeg(Forbindelse& db, ForsendelseId id, const Forsendelsesforsoeg& f) {
  db.execute(
      "INSERT INTO dfdg_forsoeg (forsendelse, nr, tid, skridt, kode, tekst, bruger)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)",
      id, f.nr, f.tid, f.skridt, f.kode, f.tekst, hvis_nogen(f.bruger));
}

std::vector<Gammelforsendelse> list_gammel_udbakke(Forbindelse& db, std::int64_t hoejst) {
  return db.all(
      "SELECT u.id, p.id, p.kommune FROM udbakke u"
      " JOIN placering p ON p.id = CAST(u.emne_noegle AS BIGINT)"
      " WHERE u.sendt IS NULL AND u.modtager = 'dfdg' ORDER BY u.id LIMIT $1",
      [](const Raekke& row) {
        Laeser r(row);
        return Gammelforsendelse{.id = r.next<std::int64_t>(),
                                 .placering = r.next<std::int64_t>(),
                                 .kommune = r.next<Kommunekode>()};
      },
      hoejst);
}

bool har_gammel(Forbindelse& db, std::int64_t placering) {
  return db.value<std::int64_t>(
               "SELECT COUNT(*) FROM udbakke WHERE modtager = 'dfdg' AND emne_noegle = $1",
               std::to_string(placering))
             .value_or(0) > 0;
}

void set_gammel_overfoert(Forbindelse& db, std::int64_t id, Tidspunkt nu) {
  db.execute("UPDATE udbakke SET sendt = $2, fejl = 'overfoert' WHERE id = $1", id, nu);
}

}  // namespace nytte::store
