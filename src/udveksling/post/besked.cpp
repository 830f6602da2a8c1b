#include "udveksling/post/besked.hpp"

#include <algorithm>

namespace nytte::udveksling {
namespace {

constexpr std::string_view kPladsholder = "{{link}}";

std::size_t laengde_efter_foerste(unsigned char c) {
  if (c >= 0xc2 && c <= 0xdf) return 2;
  if (c >= 0xe0 && c <= 0xef) return 3;
  if (c >= 0xf0 && c <= 0xf4) return 4;
  return 1;
}

// Bytes of the letter that begins the text; 0 when none does (RFC 3629).
std::size_t bogstav(std::string_view t) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(t[i]); };
  const std::size_t n = laengde_efter_foerste(byte(0));
  if (n == 1) return byte(0) < 0x80 ? 1 : 0;
  if (t.size() < n) return 0;
  for (std::size_t i = 1; i < n; ++i)
    if ((byte(i) & 0xc0U) != 0x80U) return 0;
  const bool for_kort = (byte(0) == 0xe0 && byte(1) < 0xa0) || (byte(0) == 0xf0 && byte(1) < 0x90);
  const bool surrogat = byte(0) == 0xed && byte(1) > 0x9f;
  const bool for_stor = byte(0) == 0xf4 && byte(1) > 0x8f;
  return for_kort || surrogat || for_stor ? 0 : n;
}

}  // namespace

std::string ren_tekst(std::string_view raa, std::size_t hoejst) {
  std::string ud;
  while (!raa.empty()) {
    const std::size_t n = bogstav(raa);
    const auto c = static_cast<unsigned char>(raa.front());
    const std::string_view naeste = n == 0 ? "?" : c < 0x20 || c == 0x7fU ? " " : raa.substr(0, n);
    if (ud.size() + naeste.size() > hoejst) break;
    ud += naeste;
    raa.remove_prefix(std::max<std::size_t>(n, 1));
  }
  while (ud.ends_with(' ')) ud.pop_back();
  return ud;
}

std::string med_link(std::string_view tekst, std::string_view adresse) {
  std::string ud;
  for (std::size_t fra = 0;;) {
    const std::size_t til = tekst.find(kPladsholder, fra);
    ud += tekst.substr(fra, til - fra);
    if (til == std::string_view::npos) return ud;
    ud += adresse;
    fra = til + kPladsholder.size();
  }
}

std::string linkadresse(std::string_view basis_url, std::string_view sti, std::string_view token) {
  while (basis_url.ends_with('/')) basis_url.remove_suffix(1);
  while (sti.starts_with('/')) sti.remove_prefix(1);
  while (sti.ends_with('/')) sti.remove_suffix(1);
  std::string ud(basis_url);
  if (!sti.empty()) ud += "/" + std::string(sti);
  return ud + "/" + std::string(token);
}

}  // namespace nytte::udveksling
