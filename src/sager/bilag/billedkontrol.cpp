// PNG (ISO/IEC 15948) and JPEG (ISO/IEC 10918-1), walked part by part without decoding a picture.
#include <array>
#include <cstdint>

#include "sager/bilag/filkontrol.hpp"

namespace nytte::sager {
namespace {

Fejl damaged() { return {Fejlkode::fil_beskadiget, "fil"}; }

std::uint32_t byte_at(std::string_view s, std::size_t at) {
  return static_cast<unsigned char>(s[at]);
}

std::uint32_t big_endian32(std::string_view s, std::size_t at) {
  return byte_at(s, at) << 24U | byte_at(s, at + 1) << 16U | byte_at(s, at + 2) << 8U |
         byte_at(s, at + 3);
}

const std::array<std::uint32_t, 256>& crc_table() {
  static const auto table = [] {
    std::array<std::uint32_t, 256> t{};
    for (std::uint32_t n = 0; n < 256; ++n) {
      std::uint32_t c = n;
      for (int bit = 0; bit < 8; ++bit) c = (c & 1U) != 0 ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
      t[n] = c;
    }
    return t;
  }();
  return table;
}

std::uint32_t crc32(std::string_view s) {
  std::uint32_t c = 0xFFFFFFFFU;
  for (const char byte : s) {
    c = crc_table()[(c ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (c >> 8U);
  }
  return ~c;
}

// A JPEG marker without a segment after it.
bool stands_alone(std::uint32_t marker) {
  return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

bool is_frame(std::uint32_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

}  // namespace

Resultat<void> kontroller_png(std::string_view indhold) {
  std::size_t at = 8;
  bool has_data = false;
  while (indhold.size() - at >= 12) {
    const std::size_t length = big_endian32(indhold, at);
    if (length > indhold.size() - at - 12) return damaged();
    const auto type = indhold.substr(at + 4, 4);
    if (at == 8 && (type != "IHDR" || length != 13)) return damaged();
    if (crc32(indhold.substr(at + 4, length + 4)) != big_endian32(indhold, at + 8 + length)) {
      return damaged();
    }
    has_data |= type == "IDAT";
    at += length + 12;
    if (type == "IEND") {
      if (!has_data || at != indhold.size()) return damaged();
      return success();
    }
  }
  return damaged();
}

Resultat<void> kontroller_jpeg(std::string_view indhold) {
  const auto last = indhold.find_last_not_of('\0');
  if (last == std::string_view::npos || last < 4 || byte_at(indhold, last) != 0xD9 ||
      byte_at(indhold, last - 1) != 0xFF) {
    return damaged();
  }
  bool has_frame = false;
  for (std::size_t at = 2; at + 4 <= last;) {
    if (byte_at(indhold, at) != 0xFF) return damaged();
    const auto marker = byte_at(indhold, at + 1);
    if (marker == 0xFF) {  // padding before a marker
      ++at;
      continue;
    }
    if (stands_alone(marker)) {
      at += 2;
      continue;
    }
    const std::size_t length = byte_at(indhold, at + 2) << 8U | byte_at(indhold, at + 3);
    if (length < 2 || length > last - at - 2) return damaged();
    has_frame |= is_frame(marker);
    if (marker == 0xDA) {  // the picture itself begins
      if (!has_frame) return damaged();
      return success();
    }
    at += length + 2;
  }
  return damaged();
}

}  // namespace nytte::sager
