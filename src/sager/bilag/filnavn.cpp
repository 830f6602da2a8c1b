#include <algorithm>
#include <array>

#include "sager/bilag/bilag.hpp"

namespace nytte::sager {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHoejstTegn = 120;

// Characters that turn the direction of writing or cannot be seen: "gpj.exe" shown as "exe.jpg".
bool is_hidden(std::string_view tegn) {
  constexpr std::array kSkjulte{"\u061c"sv, "\u200b"sv, "\u200c"sv, "\u200d"sv, "\u200e"sv,
                                "\u200f"sv, "\u2028"sv, "\u2029"sv, "\u202a"sv, "\u202b"sv,
                                "\u202c"sv, "\u202d"sv, "\u202e"sv, "\u2060"sv, "\u2066"sv,
                                "\u2067"sv, "\u2068"sv, "\u2069"sv, "\ufeff"sv};
  return std::find(kSkjulte.begin(), kSkjulte.end(), tegn) != kSkjulte.end();
}

bool is_unsafe(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f || "\"'<>|:*?%;`$&{}"sv.find(c) != std::string_view::npos;
}

std::size_t length_of(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte >= 0xF0) return 4;
  if (byte >= 0xE0) return 3;
  return byte >= 0xC0 ? 2 : 1;
}

// The characters one by one, the unsafe ones left out.
std::vector<std::string_view> characters(std::string_view navn) {
  std::vector<std::string_view> alle;
  while (!navn.empty()) {
    const auto tegn = navn.substr(0, length_of(navn.front()));
    navn.remove_prefix(tegn.size());
    if (!is_hidden(tegn) && !(tegn.size() == 1 && is_unsafe(tegn.front()))) alle.push_back(tegn);
  }
  return alle;
}

}  // namespace

std::string sikkert_filnavn(std::string_view navn) {
  const auto skraa = navn.find_last_of("/\\");
  if (skraa != std::string_view::npos) navn.remove_prefix(skraa + 1);
  auto tegn = characters(navn);
  if (tegn.size() > kHoejstTegn) {
    // The extension is kept: it says what the file is.
    const auto punktum = std::find(tegn.rbegin(), tegn.rend(), "."sv);
    const auto endelse = static_cast<std::size_t>(punktum - tegn.rbegin()) + 1;
    const auto bagfra = endelse <= 6 ? endelse : 0;
    tegn.erase(tegn.begin() + static_cast<std::ptrdiff_t>(kHoejstTegn - bagfra),
               tegn.end() - static_cast<std::ptrdiff_t>(bagfra));
  }
  std::string sikkert;
  for (const auto t : tegn) sikkert += t;
  const auto foerste = sikkert.find_first_not_of(" .");
  if (foerste == std::string::npos) return "bilag";
  const auto sidste = sikkert.find_last_not_of(" .");
  return sikkert.substr(foerste, sidste - foerste + 1);
}

}  // namespace nytte::sager
