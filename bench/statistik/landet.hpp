// Placements of a whole country for ten years, invented and the same every time.
#pragma once

#include <vector>

#include "model/statistik.hpp"

namespace nytte::bench {

// 98 municipalities, 2015 to 2024. Some persons come back, some courses are two adjacent rows (a
// new benefit), some rows have no weekly time.
std::vector<Forloebsraekke> landet(std::size_t raekker);

}  // namespace nytte::bench
