// The only clock of the program. "Now" is asked here once for each request or command and passed
// on.
#pragma once

#include <chrono>

#include "model/dato.hpp"
#include "model/sag/id.hpp"

namespace nytte::app {

/// Registration time now, UTC.
Tidspunkt nu();

/// The civil day in Europe/Copenhagen at a point in time. Throws std::runtime_error when the
/// machine has no time zone data (package tzdata).
Dato dansk_dag(Tidspunkt tid);

/// Monotonic, for durations only.
std::chrono::nanoseconds stopur();

}  // namespace nytte::app
