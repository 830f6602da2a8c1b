#include "kontrakt/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace nytte::kontrakt {
namespace {

// Bytes of the character that starts with `c`, and the bounds of its second byte; 0 when no
// character starts so (RFC 3629, section 4).
struct Form {
  std::size_t bytes;
  unsigned char lav;
  unsigned char hoej;
};

Form form(unsigned char c) {
  if (c >= 0xC2 && c <= 0xDF) return {2, 0x80, 0xBF};
  if (c == 0xE0) return {3, 0xA0, 0xBF};
  if (c == 0xED) return {3, 0x80, 0x9F};
  if (c >= 0xE1 && c <= 0xEF) return {3, 0x80, 0xBF};
  if (c == 0xF0) return {4, 0x90, 0xBF};
  if (c >= 0xF1 && c <= 0xF3) return {4, 0x80, 0xBF};
  if (c == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

}  // namespace

std::size_t gyldig_utf8(std::string_view t) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(t[i]); };
  std::size_t i = 0;
  while (i < t.size()) {
    std::uint64_t otte = 0;
    if (i + 8 <= t.size()) {
      std::memcpy(&otte, t.data() + i, 8);
      if ((otte & 0x8080808080808080ULL) == 0) {
        i += 8;
        continue;
      }
    }
    if (byte(i) < 0x80) {
      ++i;
      continue;
    }
    const Form f = form(byte(i));
    if (f.bytes == 0 || i + f.bytes > t.size()) return i;
    if (byte(i + 1) < f.lav || byte(i + 1) > f.hoej) return i;
    for (std::size_t k = 2; k < f.bytes; ++k)
      if ((byte(i + k) & 0xC0) != 0x80) return i;
    i += f.bytes;
  }
  return i;
}

}  // namespace nytte::kontrakt
