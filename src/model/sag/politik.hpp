// The measurable parts of a municipality's strategy: local policy. It never overrides the law and
// is shown as policy, not as law; sources 000, 001, 002 (focus 1).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/ydelse.hpp"

namespace nytte {

// A target group as people speak of it; no readiness: everyone on the benefit.
struct Maalgruppe {
  Ydelse ydelse = Ydelse::kontanthjaelp;
  std::optional<Visitation> visitation{};
  bool operator==(const Maalgruppe&) const = default;
};

// Each empty field is a matter the strategy does not speak of.
struct Lokalpolitik {
  std::vector<Maalgruppe> foretrukne{};                   // preferred; empty: none before others
  std::optional<std::int32_t> hoejst_uger{};              // the longest course
  std::optional<std::int32_t> maaneder_mellem_forloeb{};  // a new course sooner is a repeated one
  std::optional<std::int32_t> hoejst_borgerrettet{};      // per cent of the tasks, 0 to 100
  std::optional<Ugetimer> fri_til_jobsoegning{};          // of a week, hours left for job search
  bool operator==(const Lokalpolitik&) const = default;
};

NYTTE_KODE(Politikpunkt, maalgruppe, varighed, gentaget_forloeb, borgerrettede_opgaver,
           tid_til_jobsoegning);

// Where something departs from the policy. Never a no: a person may go on, knowing it.
struct Politikfund {
  Politikpunkt punkt = Politikpunkt::maalgruppe;
  std::int64_t er = 0;       // weeks, months, per cent or minutes; 0 where there is no number
  std::int64_t politik = 0;  // what the strategy says, in the same unit
  bool operator==(const Politikfund&) const = default;
};

}  // namespace nytte
