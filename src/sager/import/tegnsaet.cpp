#include "sager/import/tegnsaet.hpp"

#include <algorithm>
#include <array>

namespace nytte::sager {
namespace {

// Windows-1252, 0x80 to 0x9F; 0 where no character is assigned.
constexpr std::array<char32_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned byte_at(std::string_view s, std::size_t i) {
  return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U;
}

// Bytes of the well-formed character at `i`; 0 when there is none (NUL is none).
std::size_t character(std::string_view s, std::size_t i) {
  const auto b = byte_at(s, i);
  const auto follows = [&](std::size_t n, unsigned low, unsigned high) {
    const auto c = byte_at(s, i + n);
    return c >= low && c <= high;
  };
  if (b > 0 && b < 0x80) return 1;
  if (b >= 0xC2 && b <= 0xDF) return follows(1, 0x80, 0xBF) ? 2 : 0;
  if (b >= 0xE0 && b <= 0xEF) {
    const bool ok = follows(1, b == 0xE0 ? 0xA0 : 0x80, b == 0xED ? 0x9F : 0xBF);
    return ok && follows(2, 0x80, 0xBF) ? 3 : 0;
  }
  if (b >= 0xF0 && b <= 0xF4) {
    const bool ok = follows(1, b == 0xF0 ? 0x90 : 0x80, b == 0xF4 ? 0x8F : 0xBF);
    return ok && follows(2, 0x80, 0xBF) && follows(3, 0x80, 0xBF) ? 4 : 0;
  }
  return 0;
}

void append(std::string& ud, char32_t c) {
  const auto byte = [](char32_t n) { return static_cast<char>(static_cast<unsigned char>(n)); };
  if (c < 0x80) {
    ud += byte(c);
  } else if (c < 0x800) {
    ud += byte(0xC0 | (c >> 6));
    ud += byte(0x80 | (c & 0x3F));
  } else {
    ud += byte(0xE0 | (c >> 12));
    ud += byte(0x80 | ((c >> 6) & 0x3F));
    ud += byte(0x80 | (c & 0x3F));
  }
}

}  // namespace

bool er_ascii(std::string_view s) {
  return std::all_of(s.begin(), s.end(),
                     [](char c) { return c != '\0' && static_cast<unsigned char>(c) < 0x80; });
}

bool er_utf8(std::string_view s) {
  for (std::size_t i = 0; i < s.size();) {
    const auto n = character(s, i);
    if (n == 0) return false;
    i += n;
  }
  return true;
}

bool tilfoej_fra_windows1252(std::string& ud, std::string_view s) {
  for (const char tegn : s) {
    const auto b = static_cast<unsigned char>(tegn);
    const char32_t c = b >= 0x80 && b <= 0x9F ? kWindows1252[b - 0x80U] : b;
    if (c == 0) return false;
    append(ud, c);
  }
  return true;
}

}  // namespace nytte::sager
