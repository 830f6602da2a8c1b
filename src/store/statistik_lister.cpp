#include "store/statistik_lister.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <unordered_set>

#include "model/sag/fejlregistrering.hpp"
#include "store/fagsystem.hpp"
#include "store/felter.hpp"

namespace nytte::store {
namespace {

std::string smaa(std::string_view tekst) {
  std::string ud(tekst);
  for (char& c : ud)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return ud;
}

template <std::size_t N>
bool siger(const std::string& tekst, const std::array<std::string_view, N>& ord) {
  return std::any_of(ord.begin(), ord.end(),
                     [&](std::string_view o) { return tekst.find(o) != std::string::npos; });
}

// [ours]: the words of the systems' own lists of status were not seen; source 003 shows "Ansat".
constexpr std::array<std::string_view, 7> kAldrigBegyndt{
    "annulleret", "ikke startet", "ikke påbegyndt", "aflyst", "slettet", "henvist", "afslag"};

// [ours], likewise: the reason in words.
Afgang afgang_af(const std::string& aarsag) {
  if (aarsag.find("uddannelse") != std::string::npos) return Afgang::uddannelse;
  if (aarsag.find("selvfors") != std::string::npos) return Afgang::selvforsoergelse;
  if (siger(aarsag, std::array<std::string_view, 2>{"ordin", "job"})) return Afgang::job;
  return Afgang::ukendt;
}

// Who is placed where and when, of the rows of nytte: sorted, to be looked up.
class Egne {
 public:
  explicit Egne(const std::vector<Forloebsraekke>& raekker) {
    for (const auto& r : raekker)
      if (r.person > 0) egne_.push_back(r);
    std::sort(egne_.begin(), egne_.end(), [](const auto& a, const auto& b) {
      return std::tie(a.person, a.p_nummer) < std::tie(b.person, b.p_nummer);
    });
  }
  bool har(const Forloebsraekke& r) const {
    const auto foer = [](const Forloebsraekke& a, const Forloebsraekke& b) {
      return std::tie(a.person, a.p_nummer) < std::tie(b.person, b.p_nummer);
    };
    const auto [fra, til] = std::equal_range(egne_.begin(), egne_.end(), r, foer);
    return std::any_of(fra, til, [&](const auto& e) { return e.fra <= r.til && r.fra <= e.til; });
  }

 private:
  std::vector<Forloebsraekke> egne_;
};

// What a person has said of rows that looked wrongly registered (the newest word of each): a row
// confirmed to be nytteindsats counts as such, and one that is one too many not at all, until a
// newer list says so itself.
struct Rettelser {
  std::unordered_set<std::int64_t> nytteindsats;
  std::unordered_set<std::int64_t> udgaar;
};

Rettelser rettelser(Forbindelse& db) {
  Rettelser ud;
  db.query(
      "SELECT kilde, type, svar FROM fundbeslutning WHERE type IN"
      " ('nytteindsats_som_virksomhedspraktik', 'nytteindsats_som_vejledning',"
      " 'dobbelt_registrering') ORDER BY nummer",
      [&](const Raekke& row) {
        Laeser r(row);
        const auto kilde = r.next<std::int64_t>();
        const auto type = r.next<Fejlregistreringstype>();
        auto& hvilke =
            type == Fejlregistreringstype::dobbelt_registrering ? ud.udgaar : ud.nytteindsats;
        if (r.next<Fundsvar>() == Fundsvar::rettet)
          hvilke.insert(kilde);
        else
          hvilke.erase(kilde);
      });
  return ud;
}

struct Listeraekke {
  std::int64_t id = 0;
  std::optional<std::string> cpr;
  std::optional<PNummer> p;
  std::optional<Dato> fra;
  std::optional<Dato> til;
  std::optional<std::int32_t> minutter;
  std::int16_t kommune = 0;
  Tilbud tilbud{};
  std::optional<Sektor> sektor;
  std::optional<Ydelse> ydelse;
  std::string status;
  std::string aarsag;
};

Listeraekke laes(const Raekke& row) {
  Listeraekke l;
  Laeser r(row);
  r >> l.id >> l.cpr >> l.p >> l.fra >> l.til >> l.minutter >> l.kommune >> l.tilbud >> l.sektor >>
      l.ydelse >> l.status >> l.aarsag;
  return l;
}

Forloebsraekke som_forloeb(const Listeraekke& l, Personer& personer, Dato i_dag) {
  const auto person = personer.find(l.cpr);
  Forloebsraekke f{.person = person.nummer, .fra = *l.fra, .til = *l.til};
  f.foedt = person.foedt;
  f.koen = person.koen;
  f.p_nummer = l.p ? l.p->tal() : 0;
  f.ugeminutter = l.minutter.value_or(-1);
  f.kommune = l.kommune;
  f.tilbud = l.tilbud;
  f.sektor = l.sektor;
  f.ydelse = l.ydelse;
  if (f.til < i_dag) f.afgang = afgang_af(smaa(l.aarsag));
  f.afgang_dag = f.til + 1;
  return f;
}

// Which rows of which lists, after the SELECT.
struct Udvalg {
  std::string sql;
  std::vector<Parameter> parametre;
};
Udvalg udvalg(const Statistikvalg& valg, Fagsystemliste liste) {
  Udvalg u{gaeldende_kilder(liste), {}};
  if (valg.kun_landslister) u.sql += " AND i.kommune IS NULL";
  if (valg.kommune) {
    u.sql += " AND r.kommune = $1";
    u.parametre.push_back(parameter(*valg.kommune));
  }
  return u;
}

void hent_pladser(Forbindelse& db, const Statistikvalg& valg, Statistikgrundlag& ud) {
  const auto u = udvalg(valg, Fagsystemliste::jobordrer);
  db.run("SELECT r.p_nummer, r.fra, r.til, r.placerede, r.ledige, r.kommune, r.tilbud, r.sektor " +
             u.sql + " AND r.fra IS NOT NULL AND r.til IS NOT NULL",
         u.parametre, [&](const Raekke& row) {
           Laeser r(row);
           const auto p = r.next<std::optional<PNummer>>();
           const auto fra = r.next<Dato>();
           Pladsraekke plads{.p_nummer = p ? p->tal() : 0, .fra = fra, .til = r.next<Dato>()};
           const auto placerede = r.next<std::optional<std::int32_t>>();
           plads.pladser =
               placerede.value_or(0) + r.next<std::optional<std::int32_t>>().value_or(0);
           r >> plads.kommune >> plads.tilbud >> plads.sektor;
           ud.pladser.push_back(plads);
         });
}

}  // namespace

void hent_lister(Forbindelse& db, const Statistikvalg& valg, Personer& personer,
                 Statistikgrundlag& ud) {
  const Egne egne(ud.raekker);
  const auto rettede = rettelser(db);
  const auto u = udvalg(valg, Fagsystemliste::placeringer);
  db.run(
      "SELECT r.id, r.cpr, r.p_nummer, r.fra, r.til, r.ugentlig_tid, r.kommune, r.tilbud, r.sektor,"
      " r.ydelse, r.status, r.aarsag " +
          u.sql,
      u.parametre, [&](const Raekke& row) {
        auto l = laes(row);
        if (rettede.udgaar.contains(l.id) || siger(smaa(l.status), kAldrigBegyndt)) return;
        if (rettede.nytteindsats.contains(l.id)) l.tilbud = Tilbud::nytteindsats;
        if (!l.fra || !l.til) {
          ++ud.uden_datoer;
          return;
        }
        const auto f = som_forloeb(l, personer, valg.i_dag);
        if (egne.har(f))
          ++ud.i_begge;
        else
          ud.raekker.push_back(f);
      });
  hent_pladser(db, valg, ud);
}

}  // namespace nytte::store
