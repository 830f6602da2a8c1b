// Arbejdspligt: whether a week holds the 37 hours, or the reduced number..
#pragma once

#include "model/sag/ugeplan.hpp"

namespace nytte::regler {

// Of job search and preparation for Danish lessons together, no more counts in a week.
inline constexpr std::int32_t kHoejstJobsoegning = 4 * 60;

Arbejdspligtsvar arbejdspligt(const Arbejdspligtfakta& f);

}  // namespace nytte::regler
