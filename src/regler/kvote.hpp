// How many places the ratio leaves: the scale, and the average of ordinary staff it is read with.
// Whole numbers throughout; a fraction is kept as numerator and denominator.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include "model/fakta.hpp"
#include "regler/hjemmel.hpp"
#include "regler/tidsserie.hpp"

namespace nytte::regler {

// One for each `pr_foerste` of the first `baand` employees, one more for each `pr_naeste` above,
// never under `mindst`. F-001: the second step is added to the first. F-002: only whole fives and
// tens count.
struct Kvoteskala {
  std::int32_t pr_foerste;
  std::int32_t baand;
  std::int32_t pr_naeste;
  std::int32_t mindst;
};

// What employees and placed persons are counted in.
enum class Maal : std::uint8_t { hoveder, fuldtidspersoner };

// The shape of the ratio in a period.
struct Opgoerelse {
  Maal maal;
  std::int32_t maaneder;             // whole calendar months before the month of establishment
  std::int32_t maaneder_ved_saeson;  // the same where staff swings with the season
  Kvoteskala skala;
};

inline constexpr Kvoteskala kSkala{5, 50, 10, 1};

// gone with LOV 1654/2024.
inline constexpr auto kOpgoerelser =
    tidsserie<Opgoerelse>({{kFoersteRet, Opgoerelse{Maal::hoveder, 3, 4, kSkala}},
                           {kForenkling, Opgoerelse{Maal::fuldtidspersoner, 4, 4, kSkala}},
                           {kArbejdspligt, kOphaevet}});

// The shape in force; nullptr where the law sets no ratio, or none is known.
const Opgoerelse* opgoerelse_paa(Dato d, Population p);
// The last day that has a ratio; nothing for the Ukraine population, whose rules go on.
std::optional<Dato> sidste_dag_med_kvote(Population p);

// An average that need not be reduced; naevner is positive.
struct Gennemsnit {
  std::int64_t taeller;
  std::int64_t naevner;
};

constexpr std::int64_t kvote(const Gennemsnit& ansatte, const Kvoteskala& s) {
  const std::int64_t n = ansatte.naevner;
  const std::int64_t baand = s.baand * n;
  // stk. 1, nr. 1: one for every five of 0-50 employees, always at least one.
  const std::int64_t foerste = std::min(ansatte.taeller, baand) / (s.pr_foerste * n);
  // stk. 1, nr. 2: on top of that one for every ten beyond 50.
  const std::int64_t over = std::max<std::int64_t>(0, ansatte.taeller - baand) / (s.pr_naeste * n);
  return std::max<std::int64_t>(s.mindst, foerste) + over;
}

// D-08: the places a dispensation gives: its number, or its ratio of the ordinary staff in whole
// persons. Nothing for a ratio where the average is unknown.
inline std::optional<std::int64_t> bevilgede_pladser(const DispensationFakta& d,
                                                     const std::optional<Gennemsnit>& ansatte) {
  if (!d.forhold) return d.pladser;
  if (!ansatte) return std::nullopt;
  return d.forhold->pladser(ansatte->taeller, ansatte->naevner);
}

// The average, or the first month that nobody has reported and how many are missing.
struct Ansattegrundlag {
  std::optional<Gennemsnit> snit;
  Maaned foerste_mangler;
  std::int32_t antal_mangler;
  std::int32_t maaneder;  // how many months the average is over
};
Ansattegrundlag ansattegrundlag(const ArbejdsgiverFakta& a, const Opgoerelse& o, Maaned etablering);

}  // namespace nytte::regler
