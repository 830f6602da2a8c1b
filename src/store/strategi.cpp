#include "store/strategi.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {

// "kontanthjaelp:jobparat uddannelseshjaelp": groups in order, readiness after a colon.
template <>
struct Felt<std::vector<Maalgruppe>> {
  static Parameter write(const std::vector<Maalgruppe>& alle) {
    std::string ud;
    for (const auto& g : alle) {
      if (!ud.empty()) ud += ' ';
      ud += navn(g.ydelse);
      if (g.visitation) ud += ":" + std::string(navn(*g.visitation));
    }
    return ud;
  }
  static std::vector<Maalgruppe> read(const Raekke& row, int column) {
    std::vector<Maalgruppe> ud;
    std::string_view t = row.text(column);
    while (!t.empty()) {
      const auto slut = std::min(t.find(' '), t.size());
      const std::string_view en = t.substr(0, slut);
      t.remove_prefix(std::min(slut + 1, t.size()));
      const auto kolon = en.find(':');
      Maalgruppe g{detail::require(laes_kode<Ydelse>(en.substr(0, kolon)), "Maalgruppe"), {}};
      if (kolon != std::string_view::npos)
        g.visitation = detail::require(laes_kode<Visitation>(en.substr(kolon + 1)), "Maalgruppe");
      ud.push_back(g);
    }
    return ud;
  }
};

namespace {

constexpr std::string_view kStrategi =
    "SELECT s.id, s.kommune, s.nummer, s.formaal, s.maalgrupper, s.opgaver, s.job_og_uddannelse,"
    " s.organisering, s.kompetencer, s.kombinationer, s.organiseringsform, s.foretrukne,"
    " s.hoejst_uger, s.maaneder_mellem_forloeb, s.hoejst_borgerrettet, s.fri_til_jobsoegning,"
    " s.hvad_er_nyt, s.gaelder_fra, s.revideres, s.beslutning, s.godkendt, s.godkendt_af,"
    " s.kasseret, s.oprettet_af, s.oprettet, s.version FROM strategi s ";

Parameter hvem(BrugerId b) { return b.vaerdi == 0 ? Parameter{} : parameter(b); }
BrugerId bruger(Laeser& r) { return r.next<std::optional<BrugerId>>().value_or(BrugerId{}); }

Lokalpolitik laes_politik(Laeser& r) {
  Lokalpolitik p;
  r >> p.foretrukne >> p.hoejst_uger >> p.maaneder_mellem_forloeb >> p.hoejst_borgerrettet >>
      p.fri_til_jobsoegning;
  return p;
}

std::optional<Strategigodkendelse> laes_godkendelse(Laeser& r) {
  const auto fra = r.next<std::optional<Dato>>();
  const auto revideres = r.next<std::optional<Dato>>();
  auto beslutning = r.next<std::string>();
  const auto tid = r.next<std::optional<Tidspunkt>>();
  const BrugerId b = bruger(r);
  if (!fra || !revideres || !tid) return std::nullopt;
  return Strategigodkendelse{*fra, *revideres, std::move(beslutning), b, *tid};
}

Strategi laes_strategi(const Raekke& row) {
  Laeser r(row);
  Strategi s{.id = r.next<StrategiId>(),
             .kommune = r.next<Kommunekode>(),
             .nummer = r.next<std::int32_t>()};
  for (auto& t : s.indhold.tekster) r >> t;
  r >> s.indhold.organiseringsform;
  s.indhold.politik = laes_politik(r);
  r >> s.indhold.hvad_er_nyt;
  s.godkendelse = laes_godkendelse(r);
  r >> s.kasseret;
  s.oprettet_af = bruger(r);
  r >> s.oprettet >> s.version;
  return s;
}

std::string vaelg(std::string_view resten) { return std::string(kStrategi) + std::string(resten); }

// The fields of a draft, in the order of the columns.
std::vector<Parameter> indhold(const Strategiindhold& i) {
  std::vector<Parameter> ud;
  for (const auto& t : i.tekster) ud.push_back(parameter(t));
  const auto& p = i.politik;
  for (const Parameter& x :
       {parameter(i.organiseringsform), parameter(p.foretrukne), parameter(p.hoejst_uger),
        parameter(p.maaneder_mellem_forloeb), parameter(p.hoejst_borgerrettet),
        parameter(p.fri_til_jobsoegning), parameter(i.hvad_er_nyt)})
    ud.push_back(x);
  return ud;
}

Resultat<Version> skrevet(Forbindelse& db, std::int64_t n, const Strategi& s) {
  if (n == 1) return s.version + 1;
  const auto nu = find_strategi(db, s.kommune, s.id);
  if (!nu) return Fejl(Fejlkode::findes_ikke);
  if (nu->godkendelse) return Fejl(Fejlkode::indhold_godkendt);
  if (nu->kasseret) return Fejl(Fejlkode::tilstand_tillader_ikke);
  return Fejl(Fejlkode::version_foraeldet);
}

Strategipart laes_part(const Raekke& row) {
  Laeser r(row);
  return {r.next<StrategipartId>(),
          r.next<StrategiId>(),
          r.next<Strategipartart>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<bool>()};
}

constexpr std::string_view kPart =
    "SELECT id, strategi, art, navn, kontakt, email, annulleret FROM strategi_part ";

}  // namespace

Resultat<StrategiId> insert_strategi(Forbindelse& db, const Strategi& s) {
  auto felter = indhold(s.indhold);
  for (const Parameter& x :
       {parameter(s.kommune), parameter(s.nummer), hvem(s.oprettet_af), parameter(s.oprettet)})
    felter.push_back(x);
  const auto id = new_id(
      db,
      "INSERT INTO strategi (formaal, maalgrupper, opgaver, job_og_uddannelse, organisering,"
      " kompetencer, kombinationer, organiseringsform, foretrukne, hoejst_uger,"
      " maaneder_mellem_forloeb, hoejst_borgerrettet, fri_til_jobsoegning, hvad_er_nyt, kommune,"
      " nummer, oprettet_af, oprettet, beslutning, kasseret, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,"
      " '', 0, 1) ON CONFLICT DO NOTHING RETURNING id",
      felter);
  if (id == 0) return Fejl(Fejlkode::findes_allerede, "strategi");
  return StrategiId{id};
}

Resultat<Version> update_strategi(Forbindelse& db, const Strategi& s) {
  auto felter = indhold(s.indhold);
  for (const Parameter& x : {parameter(s.id), parameter(s.kommune), parameter(s.version)})
    felter.push_back(x);
  const auto n = db.run(
      "UPDATE strategi SET formaal = $1, maalgrupper = $2, opgaver = $3, job_og_uddannelse = $4,"
      " organisering = $5, kompetencer = $6, kombinationer = $7, organiseringsform = $8,"
      " foretrukne = $9, hoejst_uger = $10, maaneder_mellem_forloeb = $11,"
      " hoejst_borgerrettet = $12, fri_til_jobsoegning = $13, hvad_er_nyt = $14,"
      " version = version + 1 WHERE id = $15 AND kommune = $16 AND version = $17"
      " AND godkendt IS NULL AND kasseret = 0",
      felter, nullptr);
  return skrevet(db, n, s);
}

Resultat<Version> luk_strategikladde(Forbindelse& db, const Strategi& s) {
  const auto& g = s.godkendelse;
  if (g && db.value<StrategiId>("SELECT id FROM strategi WHERE kommune = $1 AND gaelder_fra = $2",
                                s.kommune, g->gaelder_fra))
    return Fejl(Fejlkode::findes_allerede, "gaelder_fra");
  const auto n = db.run(
      "UPDATE strategi SET gaelder_fra = $1, revideres = $2, beslutning = $3, godkendt = $4,"
      " godkendt_af = $5, kasseret = $6, version = version + 1"
      " WHERE id = $7 AND kommune = $8 AND version = $9 AND godkendt IS NULL AND kasseret = 0",
      {g ? parameter(g->gaelder_fra) : Parameter{}, g ? parameter(g->revideres) : Parameter{},
       parameter(g ? g->beslutning : std::string()), g ? parameter(g->tid) : Parameter{},
       g ? hvem(g->bruger) : Parameter{}, parameter(s.kasseret), parameter(s.id),
       parameter(s.kommune), parameter(s.version)},
      nullptr);
  return skrevet(db, n, s);
}

std::optional<Strategi> find_strategi(Forbindelse& db, Kommunekode kommune, StrategiId id) {
  static const auto sql = vaelg("WHERE s.id = $1 AND s.kommune = $2");
  return db.first(sql, laes_strategi, id, kommune);
}

std::optional<Strategi> find_strategi(Forbindelse& db, StrategiId id) {
  static const auto sql = vaelg("WHERE s.id = $1");
  return db.first(sql, laes_strategi, id);
}

std::vector<Strategi> list_strategier(Forbindelse& db, Kommunekode kommune) {
  static const auto sql =
      vaelg("WHERE s.kommune = $1 ORDER BY s.kasseret, s.nummer DESC, s.id DESC");
  return db.all(sql, laes_strategi, kommune);
}

std::optional<Strategi> find_strategi_i_kraft(Forbindelse& db, Kommunekode kommune, Dato dag) {
  static const auto sql =
      vaelg("WHERE s.kommune = $1 AND s.gaelder_fra <= $2 ORDER BY s.gaelder_fra DESC LIMIT 1");
  return db.first(sql, laes_strategi, kommune, dag);
}

StrategipartId insert_strategipart(Forbindelse& db, const Strategipart& p, BrugerId bruger,
                                   Tidspunkt tid) {
  return {new_id(db,
                 "INSERT INTO strategi_part (strategi, art, navn, kontakt, email, annulleret,"
                 " bruger, oprettet) VALUES ($1, $2, $3, $4, $5, 0, $6, $7) RETURNING id",
                 {parameter(p.strategi), parameter(p.art), parameter(p.navn), parameter(p.kontakt),
                  parameter(p.email), hvem(bruger), parameter(tid)})};
}

std::optional<Strategipart> find_strategipart(Forbindelse& db, StrategipartId id) {
  static const auto sql = std::string(kPart) + "WHERE id = $1";
  return db.first(sql, laes_part, id);
}

std::vector<Strategipart> list_strategiparter(Forbindelse& db, StrategiId strategi) {
  static const auto sql = std::string(kPart) + "WHERE strategi = $1 AND annulleret = 0 ORDER BY id";
  return db.all(sql, laes_part, strategi);
}

Resultat<void> annuller_strategipart(Forbindelse& db, StrategipartId id) {
  return one_row(
      db.execute("UPDATE strategi_part SET annulleret = 1 WHERE id = $1 AND annulleret = 0", id));
}

void insert_strategisvar(Forbindelse& db, const Strategisvar& s) {
  db.run(
      "INSERT INTO strategi_svar (part, tilslutning, bemaerkning, navn, kilde, ved_link,"
      " laest_version, bruger, dag, tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      {parameter(s.part), parameter(s.tilslutning), parameter(s.bemaerkning), parameter(s.navn),
       parameter(s.kilde), parameter(s.ved_link), parameter(s.laest_version), hvem(s.bruger),
       parameter(s.dag), parameter(s.tid)},
      nullptr);
}

std::vector<Strategisvar> list_strategisvar(Forbindelse& db, StrategiId strategi) {
  return db.all(
      "SELECT x.id, x.part, x.tilslutning, x.bemaerkning, x.navn, x.kilde, x.ved_link,"
      " x.laest_version, COALESCE(x.bruger, 0), x.dag, x.tid FROM strategi_svar x"
      " JOIN strategi_part p ON p.id = x.part WHERE p.strategi = $1 ORDER BY x.id DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return Strategisvar{r.next<std::int64_t>(), r.next<StrategipartId>(), r.next<Tilslutning>(),
                            r.next<std::string>(),  r.next<std::string>(),    r.next<std::string>(),
                            r.next<bool>(),         r.next<Version>(),        r.next<BrugerId>(),
                            r.next<Dato>(),         r.next<Tidspunkt>()};
      },
      strategi);
}

void insert_strategianmodning(Forbindelse& db, const Strategianmodning& a) {
  db.run(
      "INSERT INTO strategi_anmodning (part, meddelelse, svarfrist, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5)",
      {parameter(a.part), parameter(a.meddelelse), parameter(a.svarfrist), hvem(a.bruger),
       parameter(a.tid)},
      nullptr);
}

std::vector<Strategianmodning> list_strategianmodninger(Forbindelse& db, StrategiId strategi) {
  return db.all(
      "SELECT a.part, a.meddelelse, a.svarfrist, COALESCE(a.bruger, 0), a.tid"
      " FROM strategi_anmodning a JOIN strategi_part p ON p.id = a.part"
      " WHERE p.strategi = $1 ORDER BY a.id DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return Strategianmodning{r.next<StrategipartId>(), r.next<MeddelelseId>(), r.next<Dato>(),
                                 r.next<BrugerId>(), r.next<Tidspunkt>()};
      },
      strategi);
}

void insert_strategiudmelding(Forbindelse& db, const Strategiudmelding& u) {
  db.run(
      "INSERT INTO strategi_udmelding (strategi, modtager, maade, dag, part, meddelelse,"
      " bemaerkning, bruger, tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      {parameter(u.strategi), parameter(u.modtager), parameter(u.maade), parameter(u.dag),
       parameter(u.part), parameter(u.meddelelse), parameter(u.bemaerkning), hvem(u.bruger),
       parameter(u.tid)},
      nullptr);
}

std::vector<Strategiudmelding> list_strategiudmeldinger(Forbindelse& db, StrategiId strategi) {
  return db.all(
      "SELECT strategi, modtager, maade, dag, part, meddelelse, bemaerkning, COALESCE(bruger, 0),"
      " tid FROM strategi_udmelding WHERE strategi = $1 ORDER BY dag DESC, id DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return Strategiudmelding{r.next<StrategiId>(),
                                 r.next<std::string>(),
                                 r.next<Udmeldingsmaade>(),
                                 r.next<Dato>(),
                                 r.next<std::optional<StrategipartId>>(),
                                 r.next<std::optional<MeddelelseId>>(),
                                 r.next<std::string>(),
                                 r.next<BrugerId>(),
                                 r.next<Tidspunkt>()};
      },
      strategi);
}

void insert_strategi_offentlig(Forbindelse& db, StrategiId strategi, bool vist, BrugerId bruger,
                               Tidspunkt tid) {
  db.run("INSERT INTO strategi_offentlig (strategi, vist, bruger, tid) VALUES ($1, $2, $3, $4)",
         {parameter(strategi), parameter(vist), hvem(bruger), parameter(tid)}, nullptr);
}

bool er_strategi_offentlig(Forbindelse& db, StrategiId strategi) {
  return db
      .value<bool>(
          "SELECT vist FROM strategi_offentlig WHERE strategi = $1 ORDER BY id DESC LIMIT 1",
          strategi)
      .value_or(false);
}

void insert_strategirevision(Forbindelse& db, const Strategirevision& r) {
  db.run(
      "INSERT INTO strategi_revision (strategi, dag, konklusion, revideres, bruger, tid)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      {parameter(r.strategi), parameter(r.dag), parameter(r.konklusion), parameter(r.revideres),
       hvem(r.bruger), parameter(r.tid)},
      nullptr);
}

std::vector<Strategirevision> list_strategirevisioner(Forbindelse& db, StrategiId strategi) {
  return db.all(
      "SELECT strategi, dag, konklusion, revideres, COALESCE(bruger, 0), tid FROM strategi_revision"
      " WHERE strategi = $1 ORDER BY id DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return Strategirevision{r.next<StrategiId>(), r.next<Dato>(),     r.next<std::string>(),
                                r.next<Dato>(),       r.next<BrugerId>(), r.next<Tidspunkt>()};
      },
      strategi);
}

void insert_strategidroeftelse(Forbindelse& db, const Strategidroeftelse& d) {
  db.execute(
      "INSERT INTO strategi_droeftelse (indberetning, strategi, referat, beslutning)"
      " VALUES ($1, $2, $3, $4)",
      d.indberetning, d.strategi, d.referat, d.beslutning);
}

std::vector<Strategidroeftelse> list_strategidroeftelser(Forbindelse& db, Kommunekode kommune) {
  return db.all(
      "SELECT d.indberetning, d.strategi, d.referat, d.beslutning FROM strategi_droeftelse d"
      " JOIN indberetning i ON i.id = d.indberetning WHERE i.kommune = $1 AND i.annulleret = 0"
      " ORDER BY i.periode DESC, i.id DESC",
      [](const Raekke& row) {
        Laeser r(row);
        return Strategidroeftelse{r.next<std::int64_t>(), r.next<std::optional<StrategiId>>(),
                                  r.next<std::string>(), r.next<std::string>()};
      },
      kommune);
}

}  // namespace nytte::store
