#include <algorithm>
#include <set>

#include "sager/afstemning/afstemning.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kKant = 7;            // days either side of the period
constexpr std::int64_t kMindsteSynlige = 3;  // the smallest figure that is published
constexpr std::int64_t kTitusind = 10'000;

class Linje {
 public:
  Linje(const Publicerettal& tal, const Publiceringsperiode& periode,
        std::span<const Afstemningssag> sager)
      : tal_(tal), periode_(periode), sager_(sager) {}

  Afstemningslinje bedoem(std::int64_t egen, const Afstemningsvalg& valg) {
    Afstemningslinje l{
        *tal_.kommune, tal_.omraade, tal_.tilbud, tal_.maal, egen, tal_.vaerdi, 0, 0, {}, {}};
    l.forskel = forskel(egen);
    l.tilladt = tal_.vaerdi.value_or(0) * valg.tilladt / kTitusind;
    const std::int64_t stort = std::abs(l.forskel);
    if (stort == 0) {
      const bool skjult = !tal_.vaerdi && egen > 0;
      l.stand = skjult ? Afstemningsstand::skjult : Afstemningsstand::ens;
      if (skjult) l.grunde.push_back({Afvigelsesgrund::skjult_under_tre, {}, {}});
      return l;
    }
    l.grunde = forklar(l.forskel > 0, stort);
    std::int64_t fundet = 0;
    for (const auto& g : l.grunde) fundet += static_cast<std::int64_t>(g.sager.size());
    if (stort <= l.tilladt)
      l.stand = Afstemningsstand::inden_for_det_tilladte;
    else if (fundet >= stort)
      l.stand = Afstemningsstand::forklaret;
    else
      l.stand = fundet > 0 ? Afstemningsstand::delvist_forklaret : Afstemningsstand::uforklaret;
    return l;
  }

 private:
  std::int64_t forskel(std::int64_t egen) const {
    if (tal_.vaerdi) return egen - *tal_.vaerdi;
    return egen < kMindsteSynlige ? 0 : egen - (kMindsteSynlige - 1);
  }

  bool her(const Afstemningssag& s) const { return s.raekke.kommune == tal_.kommune->tal(); }
  bool i_perioden(const Afstemningssag& s) const {
    return s.raekke.fra <= periode_.til() && periode_.fra() <= s.raekke.til;
  }
  bool taelles(const Afstemningssag& s) const {
    return !s.annulleret && her(s) && s.raekke.tilbud == tal_.tilbud && i_perioden(s);
  }
  bool kommer_fra_eller_til(const std::optional<Kommunekode>& k) const {
    return k && *k == *tal_.kommune;
  }

  // Why one that we count may be missing there.
  std::optional<Afvigelsesgrund> for_mange(const Afstemningssag& s) const {
    if (!taelles(s)) return std::nullopt;
    if (s.raekke.ugeminutter < 0) return Afvigelsesgrund::timer_mangler;
    if (s.register_ == Registerstand::afvist) return Afvigelsesgrund::afvist;
    if (s.register_ == Registerstand::venter) return Afvigelsesgrund::ikke_sendt;
    if (s.rettelig_som && *s.rettelig_som != tal_.tilbud) return Afvigelsesgrund::fejlregistreret;
    if (s.register_ == Registerstand::afviger) return Afvigelsesgrund::afviger_i_registeret;
    if (s.flyttet_fra && *s.flyttet_fra != *tal_.kommune) return Afvigelsesgrund::flyttet;
    return std::nullopt;
  }

  // Why one that we do not count here may be counted there.
  std::optional<Afvigelsesgrund> for_faa(const Afstemningssag& s) const {
    if (taelles(s) || !i_perioden(s)) return std::nullopt;
    if (!s.annulleret && her(s) && s.rettelig_som == tal_.tilbud)
      return Afvigelsesgrund::fejlregistreret;
    if (s.raekke.tilbud != tal_.tilbud) return std::nullopt;
    if (s.annulleret && her(s)) return Afvigelsesgrund::annulleret;
    if (kommer_fra_eller_til(s.flyttet_til) || kommer_fra_eller_til(s.flyttet_fra))
      return Afvigelsesgrund::flyttet;
    return std::nullopt;
  }

  std::optional<Afvigelsesgrund> kant(const Afstemningssag& s, bool for_mange_) const {
    if (s.annulleret || !her(s) || s.raekke.tilbud != tal_.tilbud) return std::nullopt;
    const Dato fra = periode_.fra();
    const Dato til = periode_.til();
    const auto& r = s.raekke;
    const bool knap_inde = i_perioden(s) && (r.til < fra + kKant || til - kKant < r.fra);
    const bool knap_ude = !i_perioden(s) && fra - kKant <= r.til && r.fra <= til + kKant;
    return (for_mange_ ? knap_inde : knap_ude) ? std::optional(Afvigelsesgrund::ved_kanten)
                                               : std::nullopt;
  }

  static void tag(std::map<Afvigelsesgrund, Afstemningsgrund>& alle, Afvigelsesgrund g,
                  const Afstemningssag& s) {
    Afstemningsgrund& a = alle[g];
    a.grund = g;
    a.sager.push_back(s.sag);
    a.borgere.push_back(s.borger);
  }

  // The sure reasons first; the edge only where they do not suffice.
  std::vector<Afstemningsgrund> forklar(bool vi_har_flere, std::int64_t stort) const {
    std::map<Afvigelsesgrund, Afstemningsgrund> alle;
    std::int64_t fundet = 0;
    for (const auto& s : sager_) {
      const auto g = vi_har_flere ? for_mange(s) : for_faa(s);
      if (!g) continue;
      tag(alle, *g, s);
      ++fundet;
    }
    for (const auto& s : sager_) {
      const bool sikker = (vi_har_flere ? for_mange(s) : for_faa(s)).has_value();
      if (fundet >= stort || sikker) continue;
      if (const auto g = kant(s, vi_har_flere)) tag(alle, *g, s);
    }
    std::vector<Afstemningsgrund> ud;
    for (auto& [g, a] : alle) ud.push_back(std::move(a));
    return ud;
  }

  const Publicerettal& tal_;
  const Publiceringsperiode& periode_;
  std::span<const Afstemningssag> sager_;
};

bool taeller_vi(Maal m) { return m == Maal::forloeb || m == Maal::beroerte; }

std::int64_t egen(const Optaelling& egne, const Publicerettal& t) {
  const auto i = egne.find({t.kommune->tal(), t.tilbud, t.maal});
  return i == egne.end() ? 0 : i->second;
}

Afstemning::Land& landet(Afstemning& a, Tilbud tilbud, Maal maal) {
  const auto i = std::find_if(a.landet.begin(), a.landet.end(),
                              [&](const auto& l) { return l.tilbud == tilbud && l.maal == maal; });
  if (i != a.landet.end()) return *i;
  return a.landet.emplace_back(Afstemning::Land{tilbud, maal, 0, 0, {}});
}

// Cases by municipality, so that a line looks at its own and at those that moved.
std::map<int, std::vector<Afstemningssag>> efter_kommune(std::span<const Afstemningssag> sager) {
  std::map<int, std::vector<Afstemningssag>> ud;
  for (const auto& s : sager) {
    std::set<int> steder{s.raekke.kommune};
    for (const auto& k : {s.flyttet_fra, s.flyttet_til})
      if (k) steder.insert(k->tal());
    for (const int k : steder) ud[k].push_back(s);
  }
  return ud;
}

}  // namespace

Afstemning afstem(const std::vector<Publicerettal>& tal, const Publiceringsperiode& periode,
                  const Optaelling& egne, std::span<const Afstemningssag> sager,
                  const Afstemningsvalg& valg) {
  Afstemning ud{periode, {}, 0, 0, {}};
  const auto delt = efter_kommune(sager);
  std::set<int> kommuner;
  for (const auto& t : tal) {
    if (!(t.periode == periode) || !taeller_vi(t.maal)) continue;
    if (t.hele_landet()) landet(ud, t.tilbud, t.maal).publiceret = t.vaerdi;
    if (!t.kommune || (valg.kommune && *valg.kommune != *t.kommune)) continue;
    const auto mine = delt.find(t.kommune->tal());
    const std::span<const Afstemningssag> her =
        mine == delt.end() ? std::span<const Afstemningssag>() : mine->second;
    auto l = Linje(t, periode, her).bedoem(egen(egne, t), valg);
    auto& land = landet(ud, t.tilbud, t.maal);
    land.egen += l.egen;
    land.synligt += t.vaerdi.value_or(0);
    ud.afvigende += l.stand >= Afstemningsstand::forklaret ? 1 : 0;
    kommuner.insert(t.kommune->tal());
    ud.linjer.push_back(std::move(l));
  }
  ud.kommuner = static_cast<std::int64_t>(kommuner.size());
  return ud;
}

std::string_view saetning(Afvigelsesgrund g) {
  switch (g) {
    case Afvigelsesgrund::timer_mangler:
      return "Ugentlige timer mangler, så registeret tager dem ikke med";
    case Afvigelsesgrund::ikke_sendt:
      return "De er ikke nået frem til registeret endnu";
    case Afvigelsesgrund::afvist:
      return "Registeret har sagt nej til dem";
    case Afvigelsesgrund::afviger_i_registeret:
      return "De står anderledes i registeret";
    case Afvigelsesgrund::fejlregistreret:
      return "De ser ud til at være registreret som et andet tilbud";
    case Afvigelsesgrund::annulleret:
      return "De er annulleret her, men kan stadig stå i registeret";
    case Afvigelsesgrund::flyttet:
      return "Borgeren er flyttet og kan være talt i den anden kommune";
    case Afvigelsesgrund::ved_kanten:
      return "De begynder eller slutter inden for en uge af periodens grænse";
    case Afvigelsesgrund::skjult_under_tre:
      return "Tal under tre offentliggøres ikke";
  }
  return {};
}

}  // namespace nytte::sager
