// The only clock of the program. "Now" is asked here once for each request or command and passed
// on.
#pragma once

#include <chrono>
#include <optional>

#include "model/dato.hpp"
#include "model/sag/id.hpp"

namespace nytte::app {

/// Registration time now, UTC; on a practice day (below) the practice's.
Tidspunkt nu();

/// From here on the whole program believes that it is `dag`, at the present time of day, and its
/// clock runs on from there; without a day it is again what the machine says. For practice only:
/// app/database refuses a database that knows later days.
void saet_oevedag(std::optional<Dato> dag);

/// The civil day in Europe/Copenhagen at a point in time. Throws std::runtime_error when the
/// machine has no time zone data (package tzdata).
Dato dansk_dag(Tidspunkt tid);

/// The hour in Copenhagen at a point in time, 0 to 23. Throws as dansk_dag.
std::int64_t dansk_klokke(Tidspunkt tid);

/// Monotonic, for durations only.
std::chrono::nanoseconds stopur();

}  // namespace nytte::app
