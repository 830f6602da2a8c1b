// Placements to decide: invented, the same every time.
#pragma once

#include <string>
#include <vector>

#include "model/fakta.hpp"

namespace nytte::bench {

// 1,000 each, spread over the versions of the law; 12 months of staff, 8 persons already there who
// come and go, two earlier placements, a hearing with an absence.
std::vector<Fakta> lovlige();
std::vector<Fakta> blandede();  // one in four is refused, each fourth of those for another reason
std::vector<Fakta> overskredne();  // 2020 to 2024, none has room: every proposal is worked out

// The outcomes as FNV-1a, so that two runs can be seen to have decided the same.
std::string udfaldsaftryk(const std::vector<Fakta>& sager);

}  // namespace nytte::bench
