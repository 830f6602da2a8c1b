#include "store/hoeringssag.hpp"

#include "store/dansk.hpp"
#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

const std::string kSag =
    "s.id, s.kommune, s.formaal, s.art, s.population, s.jobordre, s.ansoegning, s.p_nummer,"
    " s.faggruppe, s.dag, s.grundlag, s.oprettet, s.oprettet_af,"
    " (SELECT r.hoering FROM hoeringsresultat r WHERE r.sag = s.id)";

Hoeringssag laes_sag(Laeser& r) {
  return {.id = r.next<HoeringssagId>(),
          .kommune = r.next<Kommunekode>(),
          .formaal = r.next<Hoeringsformaal>(),
          .art = r.next<Hoeringsart>(),
          .population = r.next<Population>(),
          .jobordre = r.next<std::optional<JobordreId>>(),
          .ansoegning = r.next<std::optional<AnsoegningId>>(),
          .p_nummer = r.next<PNummer>(),
          .faggruppe = r.next<std::string>(),
          .dag = r.next<Dato>(),
          .grundlag_json = r.next<std::string>(),
          .oprettet = r.next<Tidspunkt>(),
          .oprettet_af = r.next<BrugerId>(),
          .hoering = r.next<std::optional<HoeringId>>()};
}

// A henvendelse with its newest step.
const std::string kHenvendelse =
    "SELECT h.id, h.sag, h.part, h.niveau, h.repraesentant, h.navn, h.organisation, k.email,"
    " k.tilstand, k.sendt, k.rykket, k.svarfrist,"
    " CASE WHEN k.tilstand IN ('givet_videre', 'lukket') THEN k.grund ELSE '' END, k.nr"
    " FROM henvendelse h JOIN henvendelse_skridt k ON k.henvendelse = h.id AND k.nr ="
    " (SELECT MAX(x.nr) FROM henvendelse_skridt x WHERE x.henvendelse = h.id)";

Henvendelse laes_henvendelse(const Raekke& row) {
  Laeser r(row);
  return {.id = r.next<HenvendelseId>(),
          .sag = r.next<HoeringssagId>(),
          .part = r.next<Part>(),
          .niveau = r.next<std::optional<Niveau>>(),
          .repraesentant = r.next<std::optional<RepraesentantId>>(),
          .navn = r.next<std::string>(),
          .organisation = r.next<std::string>(),
          .email = r.next<std::string>(),
          .tilstand = r.next<Henvendelsestilstand>(),
          .sendt = r.next<std::optional<Tidspunkt>>(),
          .rykket = r.next<std::optional<Tidspunkt>>(),
          .svarfrist = r.next<std::optional<Dato>>(),
          .grund = r.next<std::string>(),
          .version = r.next<Version>()};
}

const std::string kSkridt =
    "SELECT k.henvendelse, k.nr, k.handling, k.tilstand, k.email, k.sendt, k.rykket, k.svarfrist,"
    " k.meddelelse, k.grund, k.bruger, k.tid, k.dag FROM henvendelse_skridt k";

Henvendelsesskridt laes_skridt(const Raekke& row) {
  Laeser r(row);
  return {.henvendelse = r.next<HenvendelseId>(),
          .nr = r.next<Version>(),
          .handling = r.next<Henvendelseshandling>(),
          .tilstand = r.next<Henvendelsestilstand>(),
          .email = r.next<std::string>(),
          .sendt = r.next<std::optional<Tidspunkt>>(),
          .rykket = r.next<std::optional<Tidspunkt>>(),
          .svarfrist = r.next<std::optional<Dato>>(),
          .meddelelse = r.next<std::optional<MeddelelseId>>(),
          .grund = r.next<std::string>(),
          .bruger = r.next<BrugerId>(),
          .tid = r.next<Tidspunkt>(),
          .dag = r.next<Dato>()};
}

// Nothing is written when the number is taken: somebody else was first.
Resultat<void> skriv_skridt(Forbindelse& db, const Henvendelsesskridt& k) {
  const std::optional<HenvendelseId> svar =
      k.tilstand == Henvendelsestilstand::besvaret ? std::optional(k.henvendelse) : std::nullopt;
  const auto skrevet = db.execute(
      "INSERT INTO henvendelse_skridt (henvendelse, nr, handling, tilstand, email, sendt, rykket,"
      " svarfrist, meddelelse, svar, grund, bruger, tid, dag)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
      " ON CONFLICT (henvendelse, nr) DO NOTHING",
      k.henvendelse, k.nr, k.handling, k.tilstand, k.email, k.sendt, k.rykket, k.svarfrist,
      k.meddelelse, svar, k.grund, k.bruger, k.tid, k.dag);
  if (skrevet != 1) return Fejl(Fejlkode::version_foraeldet, "version");
  return success();
}

// What the step makes of the henvendelse; the table says whether it may.
Resultat<Henvendelsesskridt> naeste(const Henvendelse& h, Henvendelseshandling handling,
                                    const Skridtspor& spor) {
  const auto tilstand = efter(h.tilstand, handling);
  if (!tilstand)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "henvendelse", std::string(navn(h.tilstand)));
  return Henvendelsesskridt{.henvendelse = h.id,
                            .nr = h.version + 1,
                            .handling = handling,
                            .tilstand = *tilstand,
                            .email = h.email,
                            .sendt = h.sendt,
                            .rykket = h.rykket,
                            .svarfrist = h.svarfrist,
                            .meddelelse = {},
                            .grund = spor.grund,
                            .bruger = spor.bruger,
                            .tid = spor.tid,
                            .dag = spor.dag};
}

Henvendelse som_den_blev(const Henvendelse& foer, const Henvendelsesskridt& k) {
  Henvendelse h = foer;
  h.email = k.email;
  h.tilstand = k.tilstand;
  h.sendt = k.sendt;
  h.rykket = k.rykket;
  h.svarfrist = k.svarfrist;
  h.grund = er_faerdig(k.tilstand) && k.tilstand != Henvendelsestilstand::besvaret ? k.grund : "";
  h.version = k.nr;
  return h;
}

// The state of a whole matter in SQL, as hoeringstilstand() says it.
std::string har(std::string_view tilstande) {
  return "EXISTS (SELECT 1 FROM henvendelse h JOIN henvendelse_skridt k ON k.henvendelse = h.id"
         " AND k.nr = (SELECT MAX(x.nr) FROM henvendelse_skridt x WHERE x.henvendelse = h.id)"
         " WHERE h.sag = s.id AND " +
         std::string(tilstande) + ")";
}
const std::string kEnAaben = har("k.tilstand IN ('klargjort', 'sendt', 'rykket')");
const std::string kEnLukket = har("k.tilstand = 'lukket'");

void og_tilstand(Betingelser& where, Hoeringstilstand t) {
  if (t == Hoeringstilstand::aaben) {
    where.og(kEnAaben);
  } else {
    where.og("NOT " + kEnAaben).og((t == Hoeringstilstand::lukket ? "" : "NOT ") + kEnLukket);
  }
}

constexpr std::string_view kFra =
    "hoeringssag s JOIN arbejdssted a ON a.p_nummer = s.p_nummer"
    " LEFT JOIN jobordre j ON j.id = s.jobordre";

}  // namespace

HoeringssagId insert_hoeringssag(Forbindelse& db, const Hoeringssag& s) {
  return {new_id(db,
                 "INSERT INTO hoeringssag (kommune, formaal, art, population, jobordre, ansoegning,"
                 " p_nummer, faggruppe, dag, grundlag, oprettet_af, oprettet)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id",
                 {parameter(s.kommune), parameter(s.formaal), parameter(s.art),
                  parameter(s.population), parameter(s.jobordre), parameter(s.ansoegning),
                  parameter(s.p_nummer), parameter(s.faggruppe), parameter(s.dag),
                  parameter(s.grundlag_json), parameter(s.oprettet_af), parameter(s.oprettet)})};
}

std::optional<Hoeringssag> find_hoeringssag(Forbindelse& db, Kommunekode kommune,
                                            HoeringssagId id) {
  auto s = find_hoeringssag(db, id);
  if (s && s->kommune != kommune) return std::nullopt;
  return s;
}

std::optional<Hoeringssag> find_hoeringssag(Forbindelse& db, HoeringssagId id) {
  return db.first(
      "SELECT " + kSag + " FROM hoeringssag s WHERE s.id = $1",
      [](const Raekke& row) {
        Laeser r(row);
        return laes_sag(r);
      },
      id);
}

Liste<Hoeringssagsoversigt> list_hoeringssager(Forbindelse& db, Kommunekode kommune,
                                               const Hoeringssagsfilter& filter, const Side& side) {
  Betingelser where;
  where.og("s.kommune = ?", kommune)
      .og_hvis("s.jobordre = ?", filter.jobordre)
      .og_hvis("s.ansoegning = ?", filter.ansoegning)
      .og_hvis(har("k.tilstand IN ('sendt', 'rykket') AND k.svarfrist < ?"), filter.overskredet);
  if (!filter.tekst.empty())
    where.og(
        "(a.soegetekst LIKE ? ESCAPE '!' OR j.soegetekst LIKE ? ESCAPE '!' OR EXISTS (SELECT 1 FROM"
        " henvendelse h WHERE h.sag = s.id AND h.soegetekst LIKE ? ESCAPE '!'))",
        like_anywhere(filter.tekst));
  if (filter.tilstand) og_tilstand(where, *filter.tilstand);
  const auto columns = kSag + ", a.navn, COALESCE(j.nummer, '')";
  auto liste = find_liste(db, {columns, kFra, {"s.id"}}, where, side, [](const Raekke& row) {
    Laeser r(row);
    auto sag = laes_sag(r);
    return Hoeringssagsoversigt{std::move(sag), r.next<std::string>(), r.next<std::string>(), {}};
  });
  for (auto& o : liste.raekker) o.henvendelser = list_henvendelser(db, o.sag.id);
  return liste;
}

HenvendelseId insert_henvendelse(Forbindelse& db, const Henvendelse& h, const Skridtspor& spor) {
  const HenvendelseId id{
      new_id(db,
             "INSERT INTO henvendelse (sag, part, niveau, repraesentant, navn, organisation,"
             " soegetekst) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
             {parameter(h.sag), parameter(h.part), parameter(h.niveau), parameter(h.repraesentant),
              parameter(h.navn), parameter(h.organisation),
              parameter(fold(h.navn + " " + h.organisation))})};
  db.execute(
      "INSERT INTO henvendelse_skridt (henvendelse, nr, handling, tilstand, email, grund, bruger,"
      " tid, dag) VALUES ($1, 1, 'opret', 'klargjort', $2, $3, $4, $5, $6)",
      id, h.email, spor.grund, spor.bruger, spor.tid, spor.dag);
  return id;
}

std::optional<Henvendelse> find_henvendelse(Forbindelse& db, HenvendelseId id) {
  return db.first(kHenvendelse + " WHERE h.id = $1", laes_henvendelse, id);
}

std::vector<Henvendelse> list_henvendelser(Forbindelse& db, HoeringssagId sag) {
  return db.all(kHenvendelse + " WHERE h.sag = $1 ORDER BY h.id", laes_henvendelse, sag);
}

Resultat<Henvendelse> tilfoej_skridt(Forbindelse& db, const Henvendelse& laest,
                                     Henvendelseshandling handling, const Skridtspor& spor,
                                     const Skridtindhold& indhold) {
  NYTTE_TRY(auto k, naeste(laest, handling, spor));
  if (indhold.email) k.email = *indhold.email;
  if (indhold.sendt) k.sendt = indhold.sendt;
  if (indhold.rykket) k.rykket = indhold.rykket;
  if (indhold.svarfrist) k.svarfrist = indhold.svarfrist;
  k.meddelelse = indhold.meddelelse;
  // Back to where nothing has been sent: the old dispatch no longer counts.
  if (k.tilstand == Henvendelsestilstand::klargjort &&
      handling != Henvendelseshandling::laeg_i_post) {
    k.sendt.reset();
    k.rykket.reset();
    k.svarfrist.reset();
  }
  NYTTE_TRY(skriv_skridt(db, k));
  return som_den_blev(laest, k);
}

Resultat<Henvendelse> insert_hoeringssvar(Forbindelse& db, const Henvendelse& laest,
                                          const Hoeringssvar& svar) {
  NYTTE_TRY(const auto k,
            naeste(laest, Henvendelseshandling::besvar, {svar.bruger, svar.tid, svar.dag}));
  const auto skrevet = db.execute(
      "INSERT INTO hoeringssvar (henvendelse, droeftet, droeftet_dato, forhold_holder, enig,"
      " bemaerkning, navn, paa_papir, bruger, tid, dag)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
      " ON CONFLICT (henvendelse) DO NOTHING",
      laest.id, svar.droeftet, svar.droeftet_dato, svar.forhold_holder, svar.enig, svar.bemaerkning,
      svar.navn, svar.paa_papir, svar.bruger, svar.tid, svar.dag);
  if (skrevet != 1) return Fejl(Fejlkode::version_foraeldet, "version");
  NYTTE_TRY(skriv_skridt(db, k));
  return som_den_blev(laest, k);
}

std::optional<Hoeringssvar> find_hoeringssvar(Forbindelse& db, HenvendelseId id) {
  return db.first(
      "SELECT henvendelse, droeftet, droeftet_dato, forhold_holder, enig, bemaerkning, navn,"
      " paa_papir, bruger, tid, dag FROM hoeringssvar WHERE henvendelse = $1",
      [](const Raekke& row) {
        Laeser r(row);
        return Hoeringssvar{.henvendelse = r.next<HenvendelseId>(),
                            .droeftet = r.next<std::optional<bool>>(),
                            .droeftet_dato = r.next<std::optional<Dato>>(),
                            .forhold_holder = r.next<std::optional<bool>>(),
                            .enig = r.next<std::optional<bool>>(),
                            .bemaerkning = r.next<std::string>(),
                            .navn = r.next<std::string>(),
                            .paa_papir = r.next<bool>(),
                            .bruger = r.next<BrugerId>(),
                            .tid = r.next<Tidspunkt>(),
                            .dag = r.next<Dato>()};
      },
      id);
}

std::vector<Henvendelsesskridt> list_skridt(Forbindelse& db, HenvendelseId id) {
  return db.all(kSkridt + " WHERE k.henvendelse = $1 ORDER BY k.nr", laes_skridt, id);
}

std::optional<Henvendelsesskridt> find_skridt(Forbindelse& db, MeddelelseId meddelelse) {
  return db.first(kSkridt + " WHERE k.meddelelse = $1", laes_skridt, meddelelse);
}

Resultat<void> insert_hoeringsresultat(Forbindelse& db, HoeringssagId sag, HoeringId hoering,
                                       Tidspunkt tid) {
  const auto skrevet = db.execute(
      "INSERT INTO hoeringsresultat (sag, hoering, tid) VALUES ($1, $2, $3)"
      " ON CONFLICT (sag) DO NOTHING",
      sag, hoering, tid);
  if (skrevet != 1) return Fejl(Fejlkode::findes_allerede, "hoeringssag");
  return success();
}

}  // namespace nytte::store
