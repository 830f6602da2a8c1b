// docs/hjemmel.md as the register says it.
#pragma once

#include <string>

namespace nytte::regler::test {

std::string hjemmelbog();

}  // namespace nytte::regler::test
