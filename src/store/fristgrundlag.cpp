#include "store/fristgrundlag.hpp"

#include <algorithm>

#include "store/laes.hpp"
#include "store/opfoelgning.hpp"

namespace nytte::store {
namespace {

bool samme_slags(Ydelse a, Ydelse b) { return (a == Ydelse::dagpenge) == (b == Ydelse::dagpenge); }

// Puts the periods of one citizen together, which come from the earliest.
class Borgersamler {
 public:
  explicit Borgersamler(Dato dag) : dag_(dag) {}

  void tag(const Raekke& row) {
    Laeser r(row);
    const auto id = r.next<BorgerId>();
    if (!nu_ || nu_->id != id) {
      luk();
      nu_ = Fristborger{.id = id,
                        .navn = r.next<std::string>(),
                        .foedt = r.next<Cpr>().foedselsdato(),
                        .population = r.next<Population>(),
                        .uddannelse = r.next<std::optional<bool>>(),
                        .ydelse = r.next<Ydelse>(),
                        .visitation = r.next<std::optional<Visitation>>(),
                        .fra = r.next<Dato>(),
                        .forrige_til = {}};
      til_ = r.next<std::optional<Dato>>();
      nu_->arbejdspligt = r.next<bool>();
      nu_->ydelser.emplace_back(nu_->ydelse, nu_->fra);
      return;
    }
    for (int i = 0; i < 4; ++i) (void)r.next<std::optional<std::string>>();
    const auto ydelse = r.next<Ydelse>();
    nu_->visitation = r.next<std::optional<Visitation>>();
    const auto fra = r.next<Dato>();
    // A day without help breaks it, and so does the change between dagpenge and the others.
    if (til_ && (fra > *til_ + 1 || !samme_slags(ydelse, nu_->ydelse))) {
      nu_->forrige_til = til_;
      nu_->fra = fra;
      nu_->ydelser.clear();
    }
    if (nu_->ydelser.empty() || nu_->ydelser.back().first != ydelse)
      nu_->ydelser.emplace_back(ydelse, fra);
    nu_->ydelse = ydelse;
    til_ = r.next<std::optional<Dato>>();
  }
  std::vector<Fristborger> alle() {
    luk();
    return std::move(ud_);
  }

 private:
  void luk() {
    if (nu_ && (!til_ || *til_ >= dag_)) ud_.push_back(std::move(*nu_));
    nu_.reset();
  }
  Dato dag_;
  std::optional<Fristborger> nu_;
  std::optional<Dato> til_;
  std::vector<Fristborger> ud_;
};

// The P-numbers that concern the municipality $1 on the day $2.
constexpr std::string_view kSteder =
    "(SELECT j.p_nummer FROM jobordre j WHERE j.kommune = $1 AND j.status = 'aaben' AND j.til >= $2"
    " UNION SELECT d.p_nummer FROM dispensation d JOIN arbejdssted s ON s.p_nummer = d.p_nummer"
    " WHERE s.kommune = $1 AND d.annulleret = 0 AND d.til >= $2)";

Friststed* find_sted(std::vector<Friststed>& steder, PNummer p) {
  const auto i =
      std::lower_bound(steder.begin(), steder.end(), p,
                       [](const Friststed& s, PNummer q) { return s.arbejdssted.p_nummer < q; });
  return i != steder.end() && i->arbejdssted.p_nummer == p ? &*i : nullptr;
}

}  // namespace

std::vector<Fristborger> list_fristborgere(Forbindelse& db, Kommunekode kommune, Dato dag,
                                           BorgerId kun) {
  Borgersamler samler(dag);
  db.query(
      "SELECT b.id, b.navn, b.cpr, b.population, b.erhvervskompetencegivende_uddannelse, y.ydelse,"
      " y.visitation, y.fra, y.til, b.arbejdspligt FROM borger b JOIN ydelsesperiode y ON y.borger "
      "= b.id"
      " WHERE b.kommune = $1 AND y.annulleret = 0 AND y.fra <= $2 AND ($3 = 0 OR b.id = $3)"
      " ORDER BY b.id, y.fra",
      [&](const Raekke& row) { samler.tag(row); }, kommune, dag, kun);
  return samler.alle();
}

Borgerdatoer list_yderdatoer(Forbindelse& db, Kommunekode kommune, Dato dag, BorgerId kun) {
  Borgerdatoer ud;
  db.query(
      "SELECT d.borger, d.art, MIN(d.dato), MAX(d.dato) FROM borgerdato d"
      " JOIN borger b ON b.id = d.borger WHERE b.kommune = $1 AND d.annulleret = 0"
      " AND (d.dato <= $2 OR d.art = 'fritaget_til') AND ($3 = 0 OR b.id = $3)"
      " GROUP BY d.borger, d.art",
      [&](const Raekke& row) {
        Laeser r(row);
        const auto borger = r.next<BorgerId>();
        const auto art = r.next<Borgerdatoart>();
        const auto foerste = r.next<Dato>();
        ud.emplace(std::pair{borger, art}, Yderdatoer{foerste, r.next<Dato>()});
      },
      kommune, dag, kun);
  return ud;
}

std::vector<Fristplacering> list_fristplaceringer(Forbindelse& db, Kommunekode kommune,
                                                  BorgerId kun) {
  return db.all(
      "SELECT p.id, p.borger, b.navn, b.population, p.jobordre, COALESCE(j.nummer, ''),"
      " COALESCE(j.stilling, ''), p.p_nummer, a.navn, p.ordning, p.status, p.fra, p.til,"
      " p.sidste_dag, p.haendelsesdato, p.ugentlig_tid FROM placering p"
      " JOIN borger b ON b.id = p.borger JOIN arbejdssted a ON a.p_nummer = p.p_nummer"
      " LEFT JOIN jobordre j ON j.id = p.jobordre WHERE p.kommune = $1"
      " AND p.status IN ('henvist', 'ansat', 'afbrudt', 'afsluttet') AND ($2 = 0 OR b.id = $2)"
      " ORDER BY p.borger, p.fra,"
      " p.id",
      [](const Raekke& row) {
        Laeser r(row);
        return Fristplacering{r.next<PlaceringId>(),
                              r.next<BorgerId>(),
                              r.next<std::string>(),
                              r.next<Population>(),
                              r.next<std::optional<JobordreId>>(),
                              r.next<std::string>(),
                              r.next<std::string>(),
                              r.next<PNummer>(),
                              r.next<std::string>(),
                              r.next<Ordning>(),
                              r.next<Placeringsstatus>(),
                              r.next<Dato>(),
                              r.next<Dato>(),
                              r.next<std::optional<Dato>>(),
                              r.next<Dato>(),
                              r.next<Ugetimer>()};
      },
      kommune, kun);
}

std::map<std::pair<PlaceringId, Placeringsnotatart>, Dato> nyeste_notater(Forbindelse& db,
                                                                          Kommunekode kommune,
                                                                          Dato dag) {
  std::map<std::pair<PlaceringId, Placeringsnotatart>, Dato> ud;
  db.query(
      "SELECT n.placering, n.art, MAX(n.dato) FROM placeringsnotat n"
      " JOIN placering p ON p.id = n.placering WHERE p.kommune = $1 AND p.til >= $2"
      " AND n.annulleret = 0 AND n.dato <= $2 GROUP BY n.placering, n.art",
      [&](const Raekke& row) {
        Laeser r(row);
        const auto id = r.next<PlaceringId>();
        const auto art = r.next<Placeringsnotatart>();
        ud.emplace(std::pair{id, art}, r.next<Dato>());
      },
      kommune, dag);
  return ud;
}

std::vector<AabenUdeblivelse> list_aabne_udeblivelser(Forbindelse& db, Kommunekode kommune,
                                                      BorgerId kun) {
  std::vector<AabenUdeblivelse> ud;
  db.query(
      "SELECT u.id, u.borger, u.placering, u.art, u.fra, u.til, u.kendt, u.bemaerkning, b.navn,"
      " COALESCE(a.navn, ''), s.art FROM udeblivelse u JOIN borger b ON b.id = u.borger"
      " LEFT JOIN placering p ON p.id = u.placering"
      " LEFT JOIN arbejdssted a ON a.p_nummer = p.p_nummer"
      " LEFT JOIN udeblivelsesskridt s ON s.udeblivelse = u.id AND s.annulleret = 0"
      " WHERE b.kommune = $1 AND u.annulleret = 0 AND ($2 = 0 OR b.id = $2) AND NOT EXISTS (SELECT "
      "1"
      " FROM udeblivelsesskridt x WHERE x.udeblivelse = u.id AND x.annulleret = 0"
      " AND x.art IN ('rimelig_grund', 'afgjort_ingen', 'gennemfoert')) ORDER BY u.id, s.id",
      [&](const Raekke& row) {
        Laeser r(row);
        Udeblivelse u{r.next<UdeblivelseId>(),
                      r.next<BorgerId>(),
                      r.next<std::optional<PlaceringId>>(),
                      r.next<Udeblivelsesart>(),
                      r.next<Dato>(),
                      r.next<std::optional<Dato>>(),
                      r.next<Dato>(),
                      r.next<std::string>()};
        auto navn = r.next<std::string>();
        auto sted = r.next<std::string>();
        const auto skridt = r.next<std::optional<Udeblivelsesskridtart>>();
        if (ud.empty() || ud.back().udeblivelse.id != u.id)
          ud.push_back({std::move(u), std::move(navn), std::move(sted), {}});
        if (skridt) ud.back().skridt.push_back(*skridt);
      },
      kommune, kun);
  return ud;
}

std::map<std::pair<JobordreId, Hoeringsart>, Hoering> nyeste_hoeringer(Forbindelse& db,
                                                                       Kommunekode kommune) {
  static const auto sql = "SELECT " + std::string(kHoering) +
                          " FROM hoering h JOIN jobordre j ON j.id = h.jobordre"
                          " WHERE j.kommune = $1 AND j.status = 'aaben' AND h.annulleret = 0"
                          " ORDER BY h.dato DESC, h.id DESC";
  std::map<std::pair<JobordreId, Hoeringsart>, Hoering> ud;
  db.query(
      sql,
      [&](const Raekke& row) {
        Laeser r(row);
        Hoering h = laes_hoering(r);
        const std::pair noegle{h.jobordre, h.art};
        ud.emplace(noegle, std::move(h));
      },
      kommune);
  return ud;
}

std::vector<Friststed> list_friststeder(Forbindelse& db, Kommunekode kommune, Dato dag,
                                        Maaned foerste) {
  const std::string hvor = " IN " + std::string(kSteder);
  auto ud = db.all(
      "SELECT " + std::string(kArbejdssted) +
          ", CASE WHEN EXISTS (SELECT 1 FROM jobordre j WHERE j.p_nummer = a.p_nummer"
          " AND j.kommune = $1 AND j.status = 'aaben' AND j.til >= $2) THEN 1 ELSE 0 END"
          " FROM arbejdssted a WHERE (a.lukket_fra IS NULL OR a.lukket_fra > $2) AND a.p_nummer" +
          hvor + " ORDER BY a.p_nummer",
      [](const Raekke& row) {
        Laeser r(row);
        auto a = laes_arbejdssted(r);
        return Friststed{std::move(a), r.next<bool>(), {}, {}, {}};
      },
      kommune, dag);
  db.query(
      "SELECT " + std::string(kAnsatte) +
          " FROM ansatte_maaned m WHERE m.maaned >= $3"
          " AND m.p_nummer" +
          hvor + " ORDER BY m.p_nummer, m.maaned",
      [&](const Raekke& row) {
        Laeser r(row);
        auto m = laes_ansatte(r);
        if (auto* s = find_sted(ud, m.p_nummer)) s->ansatte.push_back(m);
      },
      kommune, dag, foerste);
  db.query(
      "SELECT p.p_nummer, " + std::string(kIForvejen) +
          " FROM placering p"
          " WHERE p.sidste_dag >= $2 AND p.p_nummer" +
          hvor + " ORDER BY p.p_nummer, p.fra, p.id",
      [&](const Raekke& row) {
        Laeser r(row);
        const auto p = r.next<PNummer>();
        if (auto* s = find_sted(ud, p)) s->i_forvejen.push_back(laes_i_forvejen(r));
      },
      kommune, dag);
  db.query(
      "SELECT " + std::string(kDispensation) +
          " FROM dispensation d WHERE d.annulleret = 0"
          " AND d.til >= $2 AND d.p_nummer" +
          hvor + " ORDER BY d.fra, d.id",
      [&](const Raekke& row) {
        Laeser r(row);
        auto d = laes_dispensation(r);
        if (auto* s = find_sted(ud, d.p_nummer)) s->dispensationer.push_back(std::move(d));
      },
      kommune, dag);
  return ud;
}

std::vector<UbesvaretAnsoegning> list_ubesvarede_ansoegninger(Forbindelse& db,
                                                              Kommunekode kommune) {
  return db.all(
      "SELECT g.id, g.p_nummer, g.modtaget, g.pladser, g.bemaerkning, g.besvaret, g.svar,"
      " g.version, a.navn FROM arbejdsgiveransoegning g JOIN arbejdssted a"
      " ON a.p_nummer = g.p_nummer WHERE g.kommune = $1 AND g.annulleret = 0"
      " AND g.besvaret IS NULL ORDER BY g.modtaget, g.id",
      [](const Raekke& row) {
        Laeser r(row);
        return UbesvaretAnsoegning{
            {r.next<std::int64_t>(), r.next<PNummer>(), r.next<Dato>(), r.next<std::int32_t>(),
             r.next<std::string>(), r.next<std::optional<Dato>>(), r.next<std::string>(),
             r.next<Version>()},
            r.next<std::string>()};
      },
      kommune);
}

std::optional<Dato> foerste_placeringsdag(Forbindelse& db, Kommunekode kommune) {
  return db
      .value<std::optional<Dato>>(
          "SELECT MIN(fra) FROM placering WHERE kommune = $1 AND status <> 'annulleret'", kommune)
      .value_or(std::nullopt);
}

}  // namespace nytte::store
