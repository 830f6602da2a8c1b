#include "statistik/datasaet.hpp"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace nytte::statistik {
namespace {

constexpr std::int32_t kAldrig = std::numeric_limits<std::int32_t>::max();

// Offer, person and day first; then every other value, so that the order of the input is forgotten.
auto orden(const Forloebsraekke& r) {
  return std::tuple(r.tilbud, r.person, r.fra, r.til, r.kommune, r.ydelse, r.visitation, r.p_nummer,
                    r.sektor, r.ugeminutter, r.foedt, r.koen, r.afgang, r.afgang_dag);
}

template <class T>
std::uint8_t kode_eller_ukendt(const std::optional<T>& v) {
  return v ? static_cast<std::uint8_t>(static_cast<std::uint8_t>(*v) + 1) : std::uint8_t{0};
}

// Of rows and places, each value once, sorted.
template <class T, class Faa>
std::vector<T> forskellige(const std::vector<Forloebsraekke>& raekker,
                           const std::vector<Pladsraekke>& pladser, Faa faa) {
  std::vector<T> ud;
  ud.reserve(raekker.size() + pladser.size());
  for (const auto& r : raekker) ud.push_back(faa(r));
  for (const auto& p : pladser) ud.push_back(faa(p));
  std::sort(ud.begin(), ud.end());
  ud.erase(std::unique(ud.begin(), ud.end()), ud.end());
  return ud;
}

template <class T>
std::size_t plads_i(const std::vector<T>& sorteret, T v) {
  return static_cast<std::size_t>(std::lower_bound(sorteret.begin(), sorteret.end(), v) -
                                  sorteret.begin());
}

}  // namespace

std::int32_t som_tal(Dato d) { return d.aar() * 10'000 + d.maaned_i_aaret() * 100 + d.dag(); }

Datasaet::Datasaet(std::vector<Forloebsraekke> raekker, Omgivelser omgivelser)
    : omgivelser_(std::move(omgivelser)) {
  const auto omvendt = std::remove_if(raekker.begin(), raekker.end(),
                                      [](const Forloebsraekke& r) { return r.til < r.fra; });
  omvendte_ = raekker.end() - omvendt;
  raekker.erase(omvendt, raekker.end());
  std::sort(raekker.begin(), raekker.end(),
            [](const Forloebsraekke& a, const Forloebsraekke& b) { return orden(a) < orden(b); });
  kommuner_ = forskellige<std::int16_t>(raekker, omgivelser_.pladser,
                                        [](const auto& r) { return r.kommune; });
  steder_ = forskellige<std::int64_t>(raekker, omgivelser_.pladser,
                                      [](const auto& r) { return r.p_nummer; });
  fyld(raekker);
  samle_forloeb(raekker);
  laes_geografi();
}

void Datasaet::fyld(const std::vector<Forloebsraekke>& raekker) {
  const std::size_t n = raekker.size();
  fra_.reserve(n), til_.reserve(n), person_.reserve(n), minutter_.reserve(n), foedt_.reserve(n);
  afgang_dag_.reserve(n), kommune_.reserve(n), sted_.reserve(n), ydelse_.reserve(n);
  visitation_.reserve(n), sektor_.reserve(n), koen_.reserve(n), afgang_.reserve(n);
  std::int32_t person = -1;
  for (std::size_t i = 0; i < n; ++i) {
    const auto& r = raekker[i];
    const bool ny =
        i == 0 || raekker[i - 1].person != r.person || raekker[i - 1].tilbud != r.tilbud;
    person += ny ? 1 : 0;
    fra_.push_back(r.fra.dagnummer());
    til_.push_back(r.til.dagnummer());
    person_.push_back(person);
    minutter_.push_back(r.ugeminutter);
    foedt_.push_back(r.foedt ? som_tal(*r.foedt) : 0);
    kommune_.push_back(static_cast<std::uint16_t>(plads_i(kommuner_, r.kommune)));
    sted_.push_back(static_cast<std::uint32_t>(plads_i(steder_, r.p_nummer)));
    ydelse_.push_back(kode_eller_ukendt(r.ydelse));
    visitation_.push_back(kode_eller_ukendt(r.visitation));
    sektor_.push_back(kode_eller_ukendt(r.sektor));
    koen_.push_back(kode_eller_ukendt(r.koen));
    afgang_.push_back(r.afgang);
    afgang_dag_.push_back(r.afgang_dag.dagnummer());
  }
}

void Datasaet::samle_forloeb(const std::vector<Forloebsraekke>& raekker) {
  tilbud_.assign(Koder<Tilbud>::navne.size() + 1, 0);
  for (std::size_t i = 0; i < raekker.size(); ++i) {
    // The next day is still the same course; a day between starts a new one.
    const bool ny = i == 0 || person_[i] != person_[i - 1] || fra_[i] > forloeb_til_.back() + 1;
    if (ny) {
      forloeb_fra_.push_back(fra_[i]);
      forloeb_til_.push_back(til_[i]);
      forloeb_raekke_.push_back(static_cast<std::uint32_t>(i));
      ++tilbud_[static_cast<std::size_t>(raekker[i].tilbud) + 1];
    } else {
      forloeb_til_.back() = std::max(forloeb_til_.back(), til_[i]);
    }
  }
  forloeb_raekke_.push_back(static_cast<std::uint32_t>(raekker.size()));
  for (std::size_t t = 1; t < tilbud_.size(); ++t) tilbud_[t] += tilbud_[t - 1];
}

void Datasaet::laes_geografi() {
  for (const auto& g : omgivelser_.geografi) raad_.push_back(g.raad);
  std::sort(raad_.begin(), raad_.end());
  raad_.erase(std::unique(raad_.begin(), raad_.end()), raad_.end());
  raad_af_kommune_.resize(1000);
  for (const auto& g : omgivelser_.geografi) {
    if (g.kommune < 0 || g.kommune > 999) continue;
    raad_af_kommune_[static_cast<std::size_t>(g.kommune)].push_back(
        {g.fra.dagnummer(), g.til ? g.til->dagnummer() : kAldrig,
         static_cast<std::int32_t>(plads_i(raad_, g.raad))});
  }
}

std::uint32_t Datasaet::raekke_paa(std::size_t forloeb, std::int32_t dag) const {
  const std::uint32_t foerste = forloeb_raekke_[forloeb];
  const std::uint32_t efter = forloeb_raekke_[forloeb + 1];
  if (efter - foerste == 1) return foerste;
  const auto vaegt = [this](std::uint32_t i) {
    return std::tuple(minutter_[i], -std::int32_t{kommune_[i]}, -std::int32_t{ydelse_[i]},
                      visitation_[i], sektor_[i], sted_[i], foedt_[i], koen_[i], afgang_[i],
                      -afgang_dag_[i]);
  };
  std::uint32_t bedst = foerste;
  bool fundet = false;
  for (std::uint32_t i = foerste; i < efter && fra_[i] <= dag; ++i) {
    if (til_[i] < dag) continue;
    if (!fundet || vaegt(i) > vaegt(bedst)) bedst = i;
    fundet = true;
  }
  return bedst;
}

std::int32_t Datasaet::raad_paa(std::size_t kommuneindeks, std::int32_t dag) const {
  return raad_for(kommuner_[kommuneindeks], dag);
}

std::int32_t Datasaet::raad_for(std::int16_t kommune, std::int32_t dag) const {
  if (kommune < 0 || kommune > 999) return -1;
  for (const auto& r : raad_af_kommune_[static_cast<std::size_t>(kommune)])
    if (r.fra <= dag && dag <= r.til) return r.raad;
  return -1;
}

}  // namespace nytte::statistik
