// The version of the program; from CMakeLists.txt, the one place where it is written.
#pragma once

#include <string_view>

namespace nytte::app {

inline constexpr std::string_view kVersion = NYTTE_VERSION;

}  // namespace nytte::app
