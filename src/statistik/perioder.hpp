// The periods figures are given for: whole months, put together or one row a month, quarter or
// year.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/statistik.hpp"

namespace nytte::statistik {

struct Tidsrum {
  Periode dage;
  std::string navn;  // "2014M01", "2014Q1", "2014", "2014M01-2014M02", as jobindsats.dk names them
};

// `fra` to `til`, both included, as one period without `inddeling`, else cut at each month, quarter
// or year. A quarter or a year that is only partly asked for is named by its months, so that half
// of it is never taken for the whole. Empty when `til` lies before `fra`.
std::vector<Tidsrum> inddel(Maaned fra, Maaned til, std::optional<Periodeinddeling> inddeling);

}  // namespace nytte::statistik
