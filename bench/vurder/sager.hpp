// Invented cases for the benchmark: the same number gives the same case.
#pragma once

#include <cstdint>
#include <string>

namespace nytte::bench {

/// One line of contract JSON without line end, 1 to 2 kB.
std::string sag(std::uint32_t nummer);

}  // namespace nytte::bench
