// What the ratio leaves at a workplace, day by day: for the drawn curve.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/fakta.hpp"
#include "regler/kvote.hpp"

namespace nytte::regler {

// Days fra..til, both included, that are alike.
struct Kurvestykke {
  Dato fra;
  Dato til;
  bool kendt;                           // false: a month of staff is missing, or law before 2014
  std::optional<std::int64_t> tilladt;  // the quota; nothing and `kendt`: the law sets no limit
  std::optional<std::int32_t> dispensation;  // places, where one is in force
  Broek brugt;                               // in use: full-time persons, before 2020 heads
  std::optional<Maaned> mangler;             // the first month that nobody has reported

  // The limit of the day; nothing where there is none or it is unknown.
  std::optional<std::int64_t> graense() const;
};

// Contiguous, rising, from the first to the last day of `periode`. With `etableret` the curve is
// for placements established that day, whose average stays; without it each day is read as the day
// of establishment.
std::vector<Kurvestykke> kvotekurve(const ArbejdsgiverFakta& a,
                                    const std::optional<DispensationFakta>& dispensation,
                                    Population population, const Periode& periode,
                                    std::optional<Dato> etableret = std::nullopt);

}  // namespace nytte::regler
