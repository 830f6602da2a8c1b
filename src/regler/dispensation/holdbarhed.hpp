// Whether what was granted still suffices as staff and placements change: D-08 after the grant.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "model/fakta.hpp"
#include "model/fund.hpp"
#include "regler/kvote.hpp"

namespace nytte::regler {

struct Holdbarhedsfakta {
  Dato dag;
  const ArbejdsgiverFakta* arbejdsgiver;  // staff by month and everyone placed; never null
  DispensationFakta dispensation;
  Population population = Population::almindelig;
};

// The numbers of one day; `antal` is what the grant gives with the staff of the day.
struct Holdbarhed {
  bool gaelder = false;                 // a lawful period that has the day, and a day with a ratio
  std::optional<Maaned> mangler{};      // the first month that nobody has reported
  std::optional<std::int64_t> kvote{};  // nothing when a month is missing
  std::optional<std::int64_t> bevilget{};  // places granted; nothing: a ratio, and a month missing
  Broek brugt{};                           // in use: full-time persons, before 2020 heads
  // The limit of the day: the larger of the two; nothing when unknown.
  std::optional<std::int64_t> graense() const;
  bool raekker = false;  // what is in use is within the limit (0.005 of a person more is within)
};
Holdbarhed holdbarhed(const Holdbarhedsfakta& f);

// The same as a finding: raekker (opfyldt), raekker_ikke (ikke_opfyldt; in use, limit, excess as
// arguments), kan_ikke_proeves (uafklaret), gaelder_ikke_dagen (ikke_relevant).
Fund bedoem_holdbarhed(const Holdbarhedsfakta& f);

}  // namespace nytte::regler
