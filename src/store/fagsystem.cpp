#include "store/fagsystem.hpp"

#include <array>

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kImport =
    "i.id, i.system, i.liste, i.kommune, i.filnavn, i.format, i.fingeraftryk, i.kolonner,"
    " i.raekker, i.raekker_med_afvigelse, i.bruger, i.bruger_navn, i.tid,"
    " CASE WHEN EXISTS (SELECT 1 FROM fagsystemimport n WHERE n.system = i.system"
    " AND n.liste = i.liste AND n.id > i.id"
    " AND (n.kommune IS NULL OR n.kommune = i.kommune)) THEN 1 ELSE 0 END";

Fagsystemimport laes_import(const Raekke& row) {
  Fagsystemimport i;
  Laeser(row) >> i.id >> i.system >> i.liste >> i.kommune >> i.filnavn >> i.format >>
      i.fingeraftryk >> i.kolonner >> i.raekker >> i.raekker_med_afvigelse >> i.bruger >>
      i.bruger_navn >> i.tid >> i.erstattet;
  return i;
}

constexpr std::string_view kPlaceringer =
    "id, import, linje, kommune, cpr, borger, nummer, kategori, tilbudstype, aktiveringstype,"
    " tilbudssted, sagstype, modul, stilling, tekst, virksomhed, ministeromraade, status, aarsag,"
    " cvr, p_nummer, fra, til, ugentlig_tid, del_af_plan, tilbud, sektor, ydelse, afvigelser";
constexpr std::size_t kPlaceringskolonner = 29;

constexpr std::string_view kJobordrer =
    "id, import, linje, kommune, nummer, kategori, tilbudstype, tilbudssted, stilling, tekst,"
    " virksomhed, ministeromraade, cvr, p_nummer, fra, til, placerede, henviste, ledige, tilbud,"
    " sektor, afvigelser";
constexpr std::size_t kJobordrekolonner = 22;

constexpr std::size_t kBatch = 512;  // rows written at a time

std::string insert_sql(std::string_view table, std::string_view columns, std::size_t count) {
  std::string sql =
      "INSERT INTO " + std::string(table) + " (" + std::string(columns) + ") VALUES (";
  for (std::size_t i = 1; i <= count; ++i) sql += (i > 1 ? ", $" : "$") + std::to_string(i);
  return sql + ")";
}

const std::string& insert_for(const Kildeplacering* /*kind*/) {
  static const std::string kSql = insert_sql("kildeplacering", kPlaceringer, kPlaceringskolonner);
  return kSql;
}
const std::string& insert_for(const Kildejobordre* /*kind*/) {
  static const std::string kSql = insert_sql("kildejobordre", kJobordrer, kJobordrekolonner);
  return kSql;
}
constexpr std::size_t columns_of(const Kildeplacering* /*kind*/) { return kPlaceringskolonner; }
constexpr std::size_t columns_of(const Kildejobordre* /*kind*/) { return kJobordrekolonner; }

// Writes values into parameters that are there already: a text keeps its room.
class Filler {
 public:
  explicit Filler(Parameter* at) : at_(at) {}

  Filler& operator<<(std::integral auto n) {
    *at_++ = static_cast<std::int64_t>(n);
    return *this;
  }
  Filler& operator<<(Ugetimer t) { return *this << t.minutter(); }
  Filler& operator<<(Kommunekode k) { return *this << k.tal(); }
  Filler& operator<<(std::string_view text) {
    if (auto* kept = std::get_if<std::string>(at_))
      kept->assign(text);
    else
      *at_ = std::string(text);
    ++at_;
    return *this;
  }
  Filler& operator<<(Dato d) {
    std::array<char, 10> s{};
    put(s, 0, 4, d.aar());
    s[4] = s[7] = '-';
    put(s, 5, 2, d.maaned_i_aaret());
    put(s, 8, 2, d.dag());
    return *this << std::string_view(s.data(), s.size());
  }
  template <Kode E>
  Filler& operator<<(E e) {
    return *this << navn(e);
  }
  Filler& operator<<(const Cpr& c) { return *this << c.udlever(CprFormaal::gem_i_database); }
  Filler& operator<<(Cvr c) { return number(c.tal(), 8); }
  Filler& operator<<(PNummer p) { return number(p.tal(), 10); }
  template <class T>
  Filler& operator<<(const std::optional<T>& v) {
    if (v) return *this << *v;
    *at_++ = std::monostate{};
    return *this;
  }

 private:
  template <std::size_t N>
  static void put(std::array<char, N>& s, std::size_t at, std::size_t width, std::int64_t n) {
    for (std::size_t i = at + width; i > at; --i, n /= 10)
      s[i - 1] = static_cast<char>('0' + n % 10);
  }
  Filler& number(std::int64_t n, std::size_t width) {
    std::array<char, 10> s{};
    put(s, 0, width, n);
    return *this << std::string_view(s.data(), width);
  }

  Parameter* at_;
};

std::int64_t row_id(FagsystemimportId import, std::int64_t linje) {
  return import.vaerdi * kKildelinjer + linje;
}

void fill(Parameter* at, FagsystemimportId import, const Kildeplacering& r) {
  Filler(at) << row_id(import, r.linje) << import.vaerdi << r.linje << r.kommune << r.cpr
             << std::string_view(r.borger) << std::string_view(r.nummer)
             << std::string_view(r.kategori) << std::string_view(r.tilbudstype)
             << std::string_view(r.aktiveringstype) << std::string_view(r.tilbudssted)
             << std::string_view(r.sagstype) << std::string_view(r.modul)
             << std::string_view(r.stilling) << std::string_view(r.tekst)
             << std::string_view(r.virksomhed) << std::string_view(r.ministeromraade)
             << std::string_view(r.status) << std::string_view(r.aarsag) << r.cvr << r.p_nummer
             << r.fra << r.til << r.ugentlig_tid << r.del_af_plan << r.tilbud << r.sektor
             << r.ydelse << r.afvigelser;
}

void fill(Parameter* at, FagsystemimportId import, const Kildejobordre& r) {
  Filler(at) << row_id(import, r.linje) << import.vaerdi << r.linje << r.kommune
             << std::string_view(r.nummer) << std::string_view(r.kategori)
             << std::string_view(r.tilbudstype) << std::string_view(r.tilbudssted)
             << std::string_view(r.stilling) << std::string_view(r.tekst)
             << std::string_view(r.virksomhed) << std::string_view(r.ministeromraade) << r.cvr
             << r.p_nummer << r.fra << r.til << r.placerede << r.henviste << r.ledige << r.tilbud
             << r.sektor << r.afvigelser;
}

Kildeplacering laes_kildeplacering(const Raekke& row) {
  Laeser l(row);
  const auto id = l.next<std::int64_t>();
  l.next<std::int64_t>();
  const auto linje = l.next<std::int64_t>();
  Kildeplacering r{.id = id, .linje = linje, .kommune = l.next<Kommunekode>()};
  l >> r.cpr >> r.borger >> r.nummer >> r.kategori >> r.tilbudstype >> r.aktiveringstype >>
      r.tilbudssted >> r.sagstype >> r.modul >> r.stilling >> r.tekst >> r.virksomhed >>
      r.ministeromraade >> r.status >> r.aarsag >> r.cvr >> r.p_nummer >> r.fra >> r.til >>
      r.ugentlig_tid >> r.del_af_plan >> r.tilbud >> r.sektor >> r.ydelse >> r.afvigelser;
  return r;
}

Kildejobordre laes_kildejobordre(const Raekke& row) {
  Laeser l(row);
  const auto id = l.next<std::int64_t>();
  l.next<std::int64_t>();
  const auto linje = l.next<std::int64_t>();
  Kildejobordre r{.id = id, .linje = linje, .kommune = l.next<Kommunekode>()};
  l >> r.nummer >> r.kategori >> r.tilbudstype >> r.tilbudssted >> r.stilling >> r.tekst >>
      r.virksomhed >> r.ministeromraade >> r.cvr >> r.p_nummer >> r.fra >> r.til >> r.placerede >>
      r.henviste >> r.ledige >> r.tilbud >> r.sektor >> r.afvigelser;
  return r;
}

Betingelser where(FagsystemimportId import, const Kildefilter& f) {
  Betingelser b;
  b.og("id > ?", row_id(import, 0)).og("id < ?", row_id(import, kKildelinjer));
  b.og_hvis("kommune = ?", f.kommune).og_hvis("tilbud = ?", f.tilbud);
  if (f.kun_afvigelser) b.og("afvigelser <> 0");
  if (f.afvigelse) b.og("(afvigelser & ?) <> 0", std::int64_t{bit(*f.afvigelse)});
  return b;
}

struct Kilder {
  std::string_view table;
  std::string_view columns;
};

template <class Tag, class Make>
void each(Forbindelse& db, const Kilder& kilder, FagsystemimportId import, const Tag& tag,
          Make make) {
  const std::string sql = "SELECT " + std::string(kilder.columns) + " FROM " +
                          std::string(kilder.table) +
                          " WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3";
  // In pieces: PostgreSQL would hold the whole answer in memory.
  constexpr std::int64_t kPiece = 10'000;
  std::int64_t after = row_id(import, 0);
  const std::int64_t last = row_id(import, kKildelinjer - 1);
  for (std::int64_t seen = kPiece; seen == kPiece;) {
    seen = 0;
    db.query(
        sql,
        [&](const Raekke& row) {
          const auto r = make(row);
          after = r.id;
          ++seen;
          tag(r);
        },
        after, last, kPiece);
  }
}

}  // namespace

FagsystemimportId insert_fagsystemimport(Forbindelse& db, const Fagsystemimport& i) {
  return {new_id(db,
                 "INSERT INTO fagsystemimport (system, liste, kommune, filnavn, format,"
                 " fingeraftryk, kolonner, raekker, raekker_med_afvigelse, bruger, bruger_navn,"
                 " tid) VALUES ($1, $2, $3, $4, $5, $6, '', -1, 0, $7, $8, $9) RETURNING id",
                 {parameter(i.system), parameter(i.liste), parameter(i.kommune),
                  parameter(i.filnavn), parameter(i.format), parameter(i.fingeraftryk),
                  parameter(i.bruger), parameter(i.bruger_navn), parameter(i.tid)})};
}

void slut_fagsystemimport(Forbindelse& db, const Fagsystemimport& i) {
  db.execute(
      "UPDATE fagsystemimport SET format = $2, kolonner = $3, raekker = $4,"
      " raekker_med_afvigelse = $5 WHERE id = $1",
      i.id, i.format, i.kolonner, i.raekker, i.raekker_med_afvigelse);
}

template <class Raekketype>
void Kildeskriver<Raekketype>::tilfoej(const Raekketype& r) {
  constexpr auto kColumns = columns_of(static_cast<const Raekketype*>(nullptr));
  if (parametre_.empty()) parametre_.resize(kBatch * kColumns);
  fill(&parametre_[raekker_ * kColumns], import_, r);
  if (++raekker_ < kBatch) return;
  db_.run_many(insert_for(static_cast<const Raekketype*>(nullptr)), parametre_, kColumns);
  raekker_ = 0;
}

template <class Raekketype>
void Kildeskriver<Raekketype>::slut() {
  constexpr auto kColumns = columns_of(static_cast<const Raekketype*>(nullptr));
  parametre_.resize(raekker_ * kColumns);
  if (raekker_ > 0)
    db_.run_many(insert_for(static_cast<const Raekketype*>(nullptr)), parametre_, kColumns);
  raekker_ = 0;
  parametre_.clear();
}

template class Kildeskriver<Kildeplacering>;
template class Kildeskriver<Kildejobordre>;

std::optional<Fagsystemimport> find_fagsystemimport(Forbindelse& db, FagsystemimportId id) {
  return db.first("SELECT " + std::string(kImport) + " FROM fagsystemimport i WHERE i.id = $1",
                  laes_import, id);
}

std::optional<Fagsystemimport> find_fagsystemimport(Forbindelse& db, const Fagsystemimport& som) {
  return db.first("SELECT " + std::string(kImport) +
                      " FROM fagsystemimport i WHERE i.system = $1 AND i.liste = $2"
                      " AND COALESCE(i.kommune, 0) = $3 AND i.fingeraftryk = $4",
                  laes_import, som.system, som.liste,
                  std::int64_t{som.kommune ? som.kommune->tal() : 0}, som.fingeraftryk);
}

std::vector<Fagsystemimport> list_fagsystemimporter(Forbindelse& db, Kommunekode kommune) {
  return db.all("SELECT " + std::string(kImport) +
                    " FROM fagsystemimport i WHERE i.kommune IS NULL OR i.kommune = $1"
                    " ORDER BY i.id DESC",
                laes_import, kommune);
}

Liste<Kildeplacering> find_kildeplaceringer(Forbindelse& db, FagsystemimportId import,
                                            const Kildefilter& filter, const Side& side) {
  return find_liste(db, {kPlaceringer, "kildeplacering", {"id"}}, where(import, filter), side,
                    laes_kildeplacering);
}

Liste<Kildejobordre> find_kildejobordrer(Forbindelse& db, FagsystemimportId import,
                                         const Kildefilter& filter, const Side& side) {
  return find_liste(db, {kJobordrer, "kildejobordre", {"id"}}, where(import, filter), side,
                    laes_kildejobordre);
}

void hver_kildeplacering(Forbindelse& db, FagsystemimportId import,
                         const std::function<void(const Kildeplacering&)>& tag) {
  each(db, {"kildeplacering", kPlaceringer}, import, tag, laes_kildeplacering);
}

void hver_kildejobordre(Forbindelse& db, FagsystemimportId import,
                        const std::function<void(const Kildejobordre&)>& tag) {
  each(db, {"kildejobordre", kJobordrer}, import, tag, laes_kildejobordre);
}

void insert_kildeopslag(Forbindelse& db, const Kildeopslag& o) {
  db.execute(
      "INSERT INTO kildeopslag (import, bruger, tid, formaal, linjer) VALUES ($1, $2, $3, $4, $5)",
      o.import, o.bruger, o.tid, o.formaal, o.linjer);
}

std::string gaeldende_kilder(Fagsystemliste liste) {
  const std::string tabel =
      liste == Fagsystemliste::placeringer ? "kildeplacering" : "kildejobordre";
  return "FROM " + tabel +
         " r JOIN fagsystemimport i ON i.id = r.import WHERE NOT EXISTS (SELECT 1"
         " FROM fagsystemimport n WHERE n.system = i.system AND n.liste = i.liste AND n.id > i.id"
         " AND (n.kommune IS NULL OR n.kommune = r.kommune))";
}

}  // namespace nytte::store
