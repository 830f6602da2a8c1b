// What is not as a system's appendix says, in plain Danish, and what would be right.
#pragma once

#include <vector>

#include "sager/fagsystem/port.hpp"

namespace nytte::udveksling {

std::vector<sager::Afvigelsesforklaring> forklar(Fagsystem system, Afvigelser alle);

}  // namespace nytte::udveksling
