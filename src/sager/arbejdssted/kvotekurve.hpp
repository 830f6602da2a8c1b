// How many may be placed at a workplace and how many are, day by day. Drawn on its page.
#pragma once

#include <optional>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/fakta.hpp"
#include "model/sag/hoering.hpp"

namespace nytte::sager {

// A stretch of days with the same figures, both ends included.
struct Kvotestykke {
  Dato fra;
  Dato til;
  // For a placement that begins that day. Empty: the law sets no ratio, or a month of staff is
  // missing (then it is in Kvotekurve::mangler).
  std::optional<std::int32_t> kvote;
  bool fremskrevet = false;  // the months it rests on are not over yet: the latest figures go on
  std::optional<std::int32_t> dispensation;  // the places of one in force
  Broek brugt{0};                            // full-time persons; before 2020 heads
  std::int32_t personer = 0;
  // Used more than the larger of quota and dispensation (tolerance as F-003).
  bool overskredet = false;
};

struct Kvotekurve {
  Periode periode;
  std::vector<Kvotestykke> stykker;  // cover `periode` without holes, by date
  bool ingen_graense = false;        // no day of the period has a ratio (from 2025)
  std::vector<Maaned> mangler;       // staff months that are over but not held, rising
};

// Pure. By the rules for everyone (not those of the Ukraine act). `i_dag` tells which months are
// over. `a.i_forvejen` is who is there, of all schemes.
Kvotekurve kvotekurve(const ArbejdsgiverFakta& a, const std::vector<Dispensation>& dispensationer,
                      const Periode& periode, Dato i_dag);

}  // namespace nytte::sager
