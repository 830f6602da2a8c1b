#include "dokumenter/billede.hpp"

namespace nytte::dokumenter {
namespace {

constexpr std::int32_t kHoejst = 65'535;

std::uint32_t byte_at(std::string_view s, std::size_t at) {
  return static_cast<unsigned char>(s[at]);
}

std::uint32_t big_endian(std::string_view s, std::size_t at, std::size_t bytes) {
  std::uint32_t ud = 0;
  for (std::size_t i = 0; i < bytes; ++i) ud = ud << 8U | byte_at(s, at + i);
  return ud;
}

std::optional<Billedmaal> maal(std::uint32_t bredde, std::uint32_t hoejde, bool png) {
  if (bredde < 1 || hoejde < 1 || bredde > kHoejst || hoejde > kHoejst) return std::nullopt;
  return Billedmaal{static_cast<std::int32_t>(bredde), static_cast<std::int32_t>(hoejde), png};
}

// The frame header of a JPEG: any SOF but those that are no frames (DHT, JPG, DAC).
bool er_ramme(std::uint32_t maerke) {
  return maerke >= 0xC0 && maerke <= 0xCF && maerke != 0xC4 && maerke != 0xC8 && maerke != 0xCC;
}

std::optional<Billedmaal> jpeg(std::string_view s) {
  for (std::size_t at = 2; at + 9 <= s.size();) {
    if (byte_at(s, at) != 0xFF) return std::nullopt;
    const auto maerke = byte_at(s, at + 1);
    if (maerke == 0xFF) {
      ++at;
      continue;
    }
    if (er_ramme(maerke)) return maal(big_endian(s, at + 7, 2), big_endian(s, at + 5, 2), false);
    if (maerke == 0xDA) return std::nullopt;
    at += 2 + big_endian(s, at + 2, 2);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Billedmaal> billedmaal(std::string_view s) {
  if (s.starts_with("\x89PNG\r\n\x1a\n") && s.size() >= 24)
    return maal(big_endian(s, 16, 4), big_endian(s, 20, 4), true);
  if (s.starts_with("\xFF\xD8")) return jpeg(s);
  return std::nullopt;
}

}  // namespace nytte::dokumenter
