#include "udveksling/dfdg/navn.hpp"

#include <vector>

namespace nytte::udveksling {
namespace {

constexpr std::size_t kFornavn = 50;
constexpr std::size_t kAndetNavn = 40;

std::vector<std::string_view> ord(std::string_view tekst) {
  std::vector<std::string_view> alle;
  while (!tekst.empty()) {
    const auto til = tekst.find(' ');
    if (til != 0) alle.push_back(tekst.substr(0, til));
    tekst = til == std::string_view::npos ? std::string_view{} : tekst.substr(til + 1);
  }
  return alle;
}

// Characters, never half of one.
std::string hoejst(std::string_view tekst, std::size_t tegn) {
  std::size_t n = 0;
  for (std::size_t i = 0; i < tekst.size(); ++i)
    if ((static_cast<unsigned char>(tekst[i]) & 0xC0U) != 0x80U && ++n > tegn)
      return std::string(tekst.substr(0, i));
  return std::string(tekst);
}

}  // namespace

Personnavn del_navn(std::string_view helt) {
  const auto alle = ord(helt);
  if (alle.empty()) return {};
  std::string midt;
  for (std::size_t i = 1; i + 1 < alle.size(); ++i)
    midt += (midt.empty() ? "" : " ") + std::string(alle[i]);
  return {hoejst(alle.front(), kFornavn), hoejst(midt, kAndetNavn),
          hoejst(alle.back(), kAndetNavn)};
}

std::string som_hovedvaerdi(std::string_view tekst) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string ud;
  for (const char c : tekst) {
    const auto u = static_cast<unsigned char>(c);
    if (u >= 0x20 && u < 0x7f && c != '%') {
      ud += c;
      continue;
    }
    ud += '%';
    ud += kHex[u >> 4U];
    ud += kHex[u & 0xFU];
  }
  return ud;
}

}  // namespace nytte::udveksling
