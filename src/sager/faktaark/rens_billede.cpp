// Takes out of a picture what is not the picture: the place and time a camera writes into it, names
// of programs and people, thumbnails. Parts are copied, nothing is decoded.
#include <array>
#include <optional>

#include "dokumenter/billede.hpp"
#include "sager/faktaark/faktaark.hpp"

namespace nytte::sager {
namespace {

Fejl ugyldigt(std::string hvorfor) {
  return {Fejlkode::billede_ugyldigt, "fil", std::move(hvorfor)};
}

std::uint32_t byte_at(std::string_view s, std::size_t at) {
  return static_cast<unsigned char>(s[at]);
}

std::uint32_t tal(std::string_view s, std::size_t at, std::size_t bytes, bool intel = false) {
  std::uint32_t ud = 0;
  for (std::size_t i = 0; i < bytes; ++i)
    ud = ud << 8U | byte_at(s, at + (intel ? bytes - 1 - i : i));
  return ud;
}

// What the pixels need to be shown right; all other chunks that may be left out are.
bool beholdes_i_png(std::string_view type) {
  constexpr std::array<std::string_view, 7> kNyttige{"tRNS", "gAMA", "cHRM", "sRGB",
                                                     "iCCP", "pHYs", "sBIT"};
  if (type[0] >= 'A' && type[0] <= 'Z') return true;
  for (const auto t : kNyttige)
    if (t == type) return true;
  return false;
}

std::string rens_png(std::string_view s) {
  std::string ud(s.substr(0, 8));
  for (std::size_t at = 8; at + 12 <= s.size();) {
    const std::size_t laengde = tal(s, at, 4);
    if (laengde > s.size() - at - 12) break;
    if (beholdes_i_png(s.substr(at + 4, 4))) ud += s.substr(at, laengde + 12);
    at += laengde + 12;
  }
  return ud;
}

// The orientation (tag 0x0112) of an Exif block after its "Exif\0\0"; 1 when it says none.
std::uint32_t drejning(std::string_view tiff) {
  if (tiff.size() < 8) return 1;
  const bool intel = tiff.starts_with("II");
  const std::size_t ifd = tal(tiff, 4, 4, intel);
  if (ifd + 2 > tiff.size()) return 1;
  const std::size_t antal = tal(tiff, ifd, 2, intel);
  for (std::size_t i = 0; i < antal; ++i) {
    const std::size_t at = ifd + 2 + i * 12;
    if (at + 12 > tiff.size()) return 1;
    if (tal(tiff, at, 2, intel) == 0x0112) return tal(tiff, at + 8, 2, intel);
  }
  return 1;
}

// JFIF, a colour profile and Adobe's note on colours say how the pixels are shown.
bool beholdes_i_jpeg(std::uint32_t maerke) {
  if (maerke == 0xE0 || maerke == 0xE2 || maerke == 0xEE) return true;
  return maerke < 0xE0 || (maerke > 0xEF && maerke != 0xFE);
}

Resultat<std::string> rens_jpeg(std::string_view s) {
  std::string ud(s.substr(0, 2));
  for (std::size_t at = 2; at + 4 <= s.size();) {
    if (byte_at(s, at) != 0xFF) return ugyldigt("filen er ikke hel");
    const auto maerke = byte_at(s, at + 1);
    if (maerke == 0xFF) {
      ++at;
      continue;
    }
    if (maerke == 0xDA) {  // from here on it is pixels
      ud += s.substr(at);
      return ud;
    }
    const std::size_t laengde = tal(s, at + 2, 2);
    if (laengde < 2 || laengde > s.size() - at - 2) return ugyldigt("filen er ikke hel");
    const auto del = s.substr(at, laengde + 2);
    if (maerke == 0xE1 && del.substr(4).starts_with(std::string_view("Exif\0\0", 6)) &&
        drejning(del.substr(10)) > 1)
      return ugyldigt("billedet ligger på siden; drej det i et billedprogram, og gem det igen");
    if (beholdes_i_jpeg(maerke)) ud += del;
    at += laengde + 2;
  }
  return ugyldigt("filen er ikke hel");
}

}  // namespace

Resultat<std::string> rens_billede(const std::string& indhold) {
  const auto maal = dokumenter::billedmaal(indhold);
  if (!maal) return ugyldigt("brug en PNG- eller JPEG-fil");
  if (maal->bredde > kBilledpunkter || maal->hoejde > kBilledpunkter)
    return ugyldigt("højst 4.000 punkter på hver led; gør billedet mindre");
  if (maal->png) return rens_png(indhold);
  return rens_jpeg(indhold);
}

}  // namespace nytte::sager
