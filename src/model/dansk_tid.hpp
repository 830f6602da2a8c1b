// The civil day in Denmark of a moment, without a time zone database: for the layers that may ask
// neither the machine nor a library.
#pragma once

#include <cstdint>

#include "model/dato.hpp"
#include "model/sag/id.hpp"

namespace nytte {

// Seconds that Danish time is ahead of UTC at that moment: 7200 from the last Sunday of March
// 01:00 UTC to the last Sunday of October 01:00 UTC, both by the hour, else 3600 (directive
// 2000/84/EC, art. 1-3). Right from 1996 on; before that summer time ended in September.
std::int64_t dansk_forskydning(Tidspunkt tid);

// The day the calendar shows in Denmark at that moment. Right from 1996 on, as above.
Dato dansk_dag(Tidspunkt tid);

}  // namespace nytte
