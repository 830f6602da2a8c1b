#include "statistik/optael.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

#include "statistik/noegle.hpp"
#include "statistik/taeller.hpp"

namespace nytte::statistik {
namespace {

constexpr std::size_t kKlasser = std::size(kVarighedsgraenser) + 1;
constexpr std::size_t kAfgange = Koder<Afgang>::navne.size();

// One pass over the rows, for all periods at once.
class Gang {
 public:
  Gang(const Datasaet& d, const Valg& valg, std::size_t bredde)
      : d_(d),
        valg_(valg),
        fra_(valg.tidsrum.front().dage.fra().dagnummer()),
        til_(valg.tidsrum.back().dage.til().dagnummer()),
        noegle_(d, valg.opdel, hele()),
        celler_(valg.tidsrum.size() * valg.tilbud.size() * noegle_.antal(), bredde) {
    for (std::size_t p = 0; p < valg.tidsrum.size(); ++p)
      for (std::int32_t i = 0; i < valg.tidsrum[p].dage.dage(); ++i)
        periode_.push_back(static_cast<std::uint32_t>(p));
  }

  void forloeb(bool kun_nye);
  void beroerte();
  void fuldtid();
  void varighed();
  void afgang();
  void belaegning();
  void kommuner();
  std::vector<Linje> svar(std::size_t brugte) const;

 private:
  Periode hele() const {
    return *Periode::fra_til(valg_.tidsrum.front().dage.fra(), valg_.tidsrum.back().dage.til());
  }
  std::size_t periode(std::int32_t dag) const {
    return periode_[static_cast<std::size_t>(dag - fra_)];
  }
  std::int32_t sidste_dag(std::size_t p) const { return valg_.tidsrum[p].dage.til().dagnummer(); }
  std::uint64_t nummer(std::size_t p, std::size_t t, std::uint64_t celle) const {
    return (p * valg_.tilbud.size() + t) * noegle_.antal() + celle;
  }
  // The cell of a course on its last day in a period: where somebody moved, or got another benefit,
  // the course counts once, where it was last (F-051).
  std::int64_t* celle(std::size_t t, std::size_t forloeb, std::size_t p) {
    if (noegle_.antal() == 1) return celler_.faa(nummer(p, t, 0));
    const std::int32_t dag = std::min(d_.forloeb_til()[forloeb], sidste_dag(p));
    return celler_.faa(nummer(p, t, noegle_.celle(d_.raekke_paa(forloeb, dag), dag)));
  }
  bool rammer(std::size_t i) const {
    return d_.forloeb_til()[i] >= fra_ && d_.forloeb_fra()[i] <= til_;
  }
  std::pair<std::size_t, std::size_t> perioder(std::int32_t fra, std::int32_t til) const {
    return {periode(std::max(fra, fra_)), periode(std::min(til, til_))};
  }
  // f(offer, course) for each that ended in the periods, and not by plan only.
  template <class F>
  void hvert_endt(F f);
  // f(offer, course, row, period, days) for each row and each period it has a day in.
  template <class F>
  void hver_raekke(F f);

  const Datasaet& d_;
  const Valg& valg_;
  std::int32_t fra_;
  std::int32_t til_;
  Noegle noegle_;
  Taeller celler_;
  std::vector<std::uint32_t> periode_;  // by day
};

// forløb: courses with at least one day in the period. snitflader 3.3; what a course is: Datasaet.
// nye forløb: courses whose first day lies in the period. [unverified] jobindsats.dk publishes how
// long after the first day of benefit an offer began; a count of the begun ones is our own.
void Gang::forloeb(bool kun_nye) {
  for (std::size_t t = 0; t < valg_.tilbud.size(); ++t) {
    const auto [foerste, efter] = d_.forloeb_i(valg_.tilbud[t]);
    for (std::size_t i = foerste; i < efter; ++i) {
      if (!rammer(i)) continue;
      const std::int32_t fra = d_.forloeb_fra()[i];
      if (kun_nye && fra < fra_) continue;
      const auto [p0, p1] = perioder(fra, kun_nye ? fra : d_.forloeb_til()[i]);
      for (std::size_t p = p0; p <= p1; ++p) ++*celle(t, i, p);
    }
  }
}

// berørte: persons with at least one day in the offer in the period, each once. [unverified]: the
// published text was not seen (snitflader 3.3); source 003 uses the word so. Described on the
// person's last day in the offer in the period.
void Gang::beroerte() {
  for (std::size_t t = 0; t < valg_.tilbud.size(); ++t) {
    const auto [foerste, efter] = d_.forloeb_i(valg_.tilbud[t]);
    std::int32_t person = -1;
    std::size_t talt_fra = 0;  // the periods from this one on have the person already
    // From the last course of each person back, so that the last one in a period describes him.
    for (std::size_t i = efter; i-- > foerste;) {
      const std::int32_t hvem = d_.person()[d_.forloeb_raekke()[i]];
      if (hvem != person) talt_fra = valg_.tidsrum.size();
      person = hvem;
      if (!rammer(i)) continue;
      const auto [p0, p1] = perioder(d_.forloeb_fra()[i], d_.forloeb_til()[i]);
      for (std::size_t p = p0; p <= p1 && p < talt_fra; ++p) ++*celle(t, i, p);
      talt_fra = std::min(talt_fra, p0);
    }
  }
}

template <class F>
void Gang::hver_raekke(F f) {
  for (std::size_t t = 0; t < valg_.tilbud.size(); ++t) {
    const auto [foerste, efter] = d_.forloeb_i(valg_.tilbud[t]);
    for (std::size_t i = foerste; i < efter; ++i) {
      if (!rammer(i)) continue;
      for (std::uint32_t r = d_.forloeb_raekke()[i]; r < d_.forloeb_raekke()[i + 1]; ++r) {
        if (d_.til()[r] < fra_ || d_.fra()[r] > til_) continue;
        const auto [p0, p1] = perioder(d_.fra()[r], d_.til()[r]);
        for (std::size_t p = p0; p <= p1; ++p) f(t, i, r, p);
      }
    }
  }
}

// fuldtidspersoner: weekly time over 37 hours, over the days of the period: somebody there for 18
// hours 30 minutes the whole period is half a person. [unverified]: snitflader 3.3 gives the
// meaning, not the text. Kept as minutes times days, a whole number; every day stands where its own
// row stands. Unknown weekly time is counted apart in days, never as 0 (jobindsats.dk 13.2.2020:
// missing hours made the published figures too low).
void Gang::fuldtid() {
  hver_raekke([this](std::size_t t, std::size_t i, std::uint32_t r, std::size_t p) {
    const std::int32_t fra = std::max(d_.fra()[r], valg_.tidsrum[p].dage.fra().dagnummer());
    const std::int32_t til = std::min(d_.til()[r], sidste_dag(p));
    // Age and council on the last day of the course, so that it does not matter how rows are cut.
    const std::int32_t dag = std::min(d_.forloeb_til()[i], sidste_dag(p));
    std::int64_t* const tal = celler_.faa(nummer(p, t, noegle_.celle(r, dag)));
    const std::int64_t person = d_.person()[r] + 1;
    if (tal[3] != person) ++tal[0];
    tal[3] = person;
    const std::int64_t dage = til - fra + 1;
    if (d_.minutter()[r] < 0)
      tal[2] += dage;
    else
      tal[1] += dage * d_.minutter()[r];
  });
}

template <class F>
void Gang::hvert_endt(F f) {
  const std::int32_t kendt = valg_.kendt_til ? valg_.kendt_til->dagnummer() : til_ + 1;
  for (std::size_t t = 0; t < valg_.tilbud.size(); ++t) {
    const auto [foerste, efter] = d_.forloeb_i(valg_.tilbud[t]);
    for (std::size_t i = foerste; i < efter; ++i) {
      const std::int32_t til = d_.forloeb_til()[i];
      if (til >= fra_ && til <= til_ && til < kendt) f(t, i);
    }
  }
}

// varighed: days from first to last, both counted, of the courses that ended in the period.
// [unverified] for the choice of ended courses; one that still runs has no length yet.
void Gang::varighed() {
  hvert_endt([this](std::size_t t, std::size_t i) {
    std::int64_t* const tal = celle(t, i, periode(d_.forloeb_til()[i]));
    const std::int32_t dage = d_.forloeb_til()[i] - d_.forloeb_fra()[i] + 1;
    ++tal[0];
    tal[1] += dage;
    std::size_t klasse = 0;
    for (const std::int32_t graense : kVarighedsgraenser) klasse += dage > graense ? 1U : 0U;
    ++tal[2 + klasse];
  });
}

// afgang: of the courses that ended in the period, how many were in job, in education or
// self-supporting within so many months of the last day; `ingen` where it is known that they were
// not; else unknown, which is a figure too and no part of the others. [ours], after the measure
// "Fra ydelse til job" of jobindsats.dk, whose text was not seen.
void Gang::afgang() {
  // The last day of each horizon, once for every day a course may end.
  std::vector<std::array<std::int32_t, std::size(kAfgangsmaaneder)>> frister(periode_.size());
  for (std::size_t d = 0; d < frister.size(); ++d)
    for (std::size_t m = 0; m < frister[d].size(); ++m)
      frister[d][m] = Dato::fra_dagnummer(fra_ + static_cast<std::int32_t>(d))
                          .plus_maaneder_ned(kAfgangsmaaneder[m])
                          .dagnummer();
  hvert_endt([&](std::size_t t, std::size_t i) {
    const std::int32_t til = d_.forloeb_til()[i];
    const std::uint32_t r = d_.raekke_paa(i, til);
    std::int64_t* const tal = celle(t, i, periode(til));
    ++tal[0];
    for (std::size_t m = 0; m < std::size(kAfgangsmaaneder); ++m) {
      const std::int32_t frist = frister[static_cast<std::size_t>(til - fra_)][m];
      const bool naaet = d_.afgang_dag()[r] <= frist;
      Afgang a = d_.afgang()[r];
      // Later than the months asked for: not gone yet then. Known to be on benefit, but not so far.
      if (a == Afgang::ingen && naaet && d_.afgang_dag()[r] < frist)
        a = Afgang::ukendt;
      else if (a != Afgang::ukendt && !naaet)
        a = Afgang::ingen;
      ++tal[1 + m * kAfgange + static_cast<std::size_t>(a)];
    }
  });
}

// belægning: days of placements over days of places offered. [ours]
void Gang::belaegning() {
  hver_raekke([this](std::size_t t, std::size_t i, std::uint32_t r, std::size_t p) {
    const std::int32_t fra = std::max(d_.fra()[r], valg_.tidsrum[p].dage.fra().dagnummer());
    const std::int32_t dag = std::min(d_.forloeb_til()[i], sidste_dag(p));
    std::int64_t* const tal = celler_.faa(nummer(p, t, noegle_.celle(r, dag)));
    const std::int64_t person = d_.person()[r] + 1;
    if (tal[4] != person) ++tal[1];
    tal[4] = person;
    tal[2] += std::min(d_.til()[r], sidste_dag(p)) - fra + 1;
    tal[0] = 1;
  });
  for (const auto& plads : d_.pladser()) {
    const auto t = std::find(valg_.tilbud.begin(), valg_.tilbud.end(), plads.tilbud);
    const std::int32_t fra = plads.fra.dagnummer();
    const std::int32_t til = plads.til.dagnummer();
    if (t == valg_.tilbud.end() || til < fra_ || fra > til_ || til < fra) continue;
    const auto [p0, p1] = perioder(fra, til);
    for (std::size_t p = p0; p <= p1; ++p) {
      const std::int32_t foerste = std::max(fra, valg_.tidsrum[p].dage.fra().dagnummer());
      const std::int32_t dag = std::min(til, sidste_dag(p));
      const auto nr = static_cast<std::size_t>(t - valg_.tilbud.begin());
      std::int64_t* const tal = celler_.faa(nummer(p, nr, noegle_.celle(plads, dag)));
      tal[0] = 1;
      tal[3] += std::int64_t{dag - foerste + 1} * plads.pladser;
    }
  }
}

// kommuner: municipalities with at least one day of a registration in the period (source 003: "har
// oprettet forløb"). Those without are the rest of all municipalities, which the rows do not know.
void Gang::kommuner() {
  const std::uint64_t n = std::max<std::size_t>(1, d_.kommuner().size());
  Taeller sete(valg_.tidsrum.size() * valg_.tilbud.size() * noegle_.antal() * n, 1);
  hver_raekke([&](std::size_t t, std::size_t i, std::uint32_t r, std::size_t p) {
    const std::int32_t dag = std::min(d_.forloeb_til()[i], sidste_dag(p));
    *sete.faa(nummer(p, t, noegle_.celle(r, dag)) * n + d_.kommune()[r]) = 1;
  });
  sete.hver([&](std::uint64_t k, const std::int64_t*) { ++*celler_.faa(k / n); });
}

std::vector<Linje> Gang::svar(std::size_t brugte) const {
  std::vector<Linje> ud;
  const std::uint64_t tilbud = valg_.tilbud.size();
  const std::size_t foerste = valg_.maal == Maal::belaegning ? 1 : 0;  // tal[0] says: in use
  celler_.hver([&](std::uint64_t k, const std::int64_t* tal) {
    const std::uint64_t ydre = k / noegle_.antal();
    ud.push_back({static_cast<std::size_t>(ydre / tilbud),
                  valg_.tilbud[static_cast<std::size_t>(ydre % tilbud)],
                  noegle_.vaerdier(k % noegle_.antal()),
                  {tal + foerste, tal + foerste + brugte}});
  });
  if (valg_.opdel.empty()) {  // nothing at all is a figure too
    for (std::size_t p = 0; p < valg_.tidsrum.size(); ++p)
      for (const Tilbud t : valg_.tilbud)
        if (std::none_of(ud.begin(), ud.end(),
                         [&](const Linje& l) { return l.tidsrum == p && l.tilbud == t; }))
          ud.push_back({p, t, {}, std::vector<std::int64_t>(brugte)});
  }
  std::sort(ud.begin(), ud.end(), [](const Linje& a, const Linje& b) {
    return std::tie(a.tidsrum, a.tilbud, a.vaerdier) < std::tie(b.tidsrum, b.tilbud, b.vaerdier);
  });
  return ud;
}

// Sums kept a cell, and how many of them are the answer: the others are for counting persons once.
std::pair<std::size_t, std::size_t> bredder(Maal maal) {
  switch (maal) {
    case Maal::fuldtidspersoner:
      return {4, 3};
    case Maal::varighed:
      return {2 + kKlasser, 2 + kKlasser};
    case Maal::afgang:
      return {1 + std::size(kAfgangsmaaneder) * kAfgange,
              1 + std::size(kAfgangsmaaneder) * kAfgange};
    case Maal::belaegning:
      return {5, 3};
    default:
      return {1, 1};
  }
}

void gaa(Gang& g, Maal maal) {
  switch (maal) {
    case Maal::forloeb:
      return g.forloeb(false);
    case Maal::nye_forloeb:
      return g.forloeb(true);
    case Maal::beroerte:
      return g.beroerte();
    case Maal::fuldtidspersoner:
      return g.fuldtid();
    case Maal::varighed:
      return g.varighed();
    case Maal::afgang:
      return g.afgang();
    case Maal::belaegning:
      return g.belaegning();
    case Maal::kommuner:
      return g.kommuner();
  }
}

}  // namespace

bool kan_opdeles(Maal maal, Opdeling o) {
  if (maal != Maal::belaegning) return true;
  return o == Opdeling::kommune || o == Opdeling::raad || o == Opdeling::sektor ||
         o == Opdeling::arbejdssted || o == Opdeling::tilbud || o == Opdeling::periode;
}

std::vector<Linje> optael(const Datasaet& d, const Valg& valg) {
  if (valg.tidsrum.empty() || valg.tilbud.empty()) return {};
  const auto [bredde, brugte] = bredder(valg.maal);
  Gang g(d, valg, bredde);
  gaa(g, valg.maal);
  return g.svar(brugte);
}

}  // namespace nytte::statistik
