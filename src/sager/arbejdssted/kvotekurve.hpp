// How many may be placed at a workplace and how many are, day by day. Drawn on its page.
#pragma once

#include <optional>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/sag/hoering.hpp"
#include "model/vurdering.hpp"

namespace nytte::sager {

// A stretch of days with the same figures, both ends included.
struct Kvotestykke {
  Dato fra;
  Dato til;
  std::optional<std::int32_t> kvote;  // by the staircase; empty: no limit that day, or a month
                                      // of staff is missing (see Kvotekurve::mangler)
  std::optional<std::int32_t> dispensation;  // the places of one in force
  Broek brugt{0};                            // full-time persons, or heads before 2020
  std::int32_t personer = 0;
  bool overskredet = false;
};

struct Kvotekurve {
  Periode periode;
  std::vector<Kvotestykke> stykker;  // cover `periode` without holes, by date
  bool ingen_graense = false;        // the law of every day has no ratio (from 2025)
  std::vector<Maaned> mangler;       // staff months that are missing
  const Hjemmel* hjemmel = nullptr;  // of the first day; null: no law held
};

}  // namespace nytte::sager
