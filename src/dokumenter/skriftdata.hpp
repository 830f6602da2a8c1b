// IBM Plex Sans, carried in the program. Made by CMake from the npm package dkfds.
#pragma once

#include <array>
#include <string_view>

namespace nytte::dokumenter {

// Regular and SemiBold, as TTF: Pango 1.50 hands the file to HarfBuzz, which reads no woff2.
const std::array<std::string_view, 2>& skriftdata();

}  // namespace nytte::dokumenter
