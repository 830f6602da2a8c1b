#include "dokumenter/xlsx_tekst.hpp"

#include <algorithm>
#include <cctype>

#include "dokumenter/xlsx.hpp"
#include "kontrakt/utf8.hpp"

namespace nytte::dokumenter {
namespace {

constexpr std::size_t kMaksTegn = 32'767;  // of a cell, in UTF-16 units
constexpr std::size_t kMaksArknavn = 31;
constexpr std::string_view kErstatning = "\xEF\xBF\xBD";
constexpr std::string_view kPrikker = "\xE2\x80\xA6";

std::size_t tegnlaengde(unsigned char c) {
  if (c < 0x80) return 1;
  if (c < 0xE0) return 2;
  return c < 0xF0 ? 3 : 4;
}

// XML 1.0, section 2.2: no control characters but tab and line breaks, not U+FFFE and U+FFFF.
bool kan_staa(std::string_view tegn) {
  const auto c = static_cast<unsigned char>(tegn.front());
  if (tegn.size() == 1) return c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
  return tegn != "\xEF\xBF\xBE" && tegn != "\xEF\xBF\xBF";
}

// "_x" and four hexadecimal digits and "_": ECMA-376 part 1, 22.4.2.4.
bool ligner_kode(std::string_view t) {
  return t.size() >= 7 && t[0] == '_' && t[1] == 'x' && t[6] == '_' &&
         std::all_of(t.begin() + 2, t.begin() + 6,
                     [](unsigned char c) { return std::isxdigit(c) != 0; });
}

// One character at a time; `brug` answers whether to go on.
template <class Brug>
void hvert_tegn(std::string_view t, const Brug& brug) {
  while (!t.empty()) {
    const std::size_t gyldig = kontrakt::gyldig_utf8(t);
    if (gyldig == 0) {
      if (!brug(kErstatning)) return;
      t.remove_prefix(1);
      continue;
    }
    std::string_view del = t.substr(0, gyldig);
    while (!del.empty()) {
      const std::string_view tegn = del.substr(0, tegnlaengde(static_cast<unsigned char>(del[0])));
      if (!brug(kan_staa(tegn) ? tegn : kErstatning)) return;
      del.remove_prefix(tegn.size());
    }
    t.remove_prefix(gyldig);
  }
}

std::size_t utf16(std::string_view tegn) { return tegn.size() == 4 ? 2 : 1; }

// At most so many UTF-16 units.
std::string rent(std::string_view tekst, std::size_t maks) {
  std::string ud;
  std::size_t brugt = 0;
  std::size_t kort = 0;  // where to cut so that the dots have room
  bool skaaret = false;
  hvert_tegn(tekst, [&](std::string_view tegn) {
    if (brugt + utf16(tegn) > maks) {
      skaaret = true;
      return false;
    }
    brugt += utf16(tegn);
    ud += tegn;
    if (brugt < maks) kort = ud.size();
    return true;
  });
  if (!skaaret) return ud;
  ud.resize(kort);
  return ud += kPrikker;
}

std::string smaa(std::string t) {
  std::transform(t.begin(), t.end(), t.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return t;
}

bool er_brugt(const std::string& navn, const std::vector<std::string>& brugte) {
  return std::any_of(brugte.begin(), brugte.end(),
                     [&](const auto& b) { return smaa(b) == smaa(navn); });
}

std::string uden_forbudte(std::string_view oensket) {
  std::string ud;
  for (const char c : oensket)
    ud += std::string_view("[]:*?/\\\t\r\n").find(c) == std::string_view::npos ? c : ' ';
  const auto yderst = [](char c) { return c == ' ' || c == '\''; };
  while (!ud.empty() && yderst(ud.back())) ud.pop_back();
  ud.erase(ud.begin(), std::find_if_not(ud.begin(), ud.end(), yderst));
  // "History" is the program's own.
  return ud.empty() || smaa(ud) == "history" ? "Ark" : ud;
}

}  // namespace

std::string celletekst(std::string_view tekst) {
  std::string ud = rent(tekst, kMaksTegn);
  for (std::size_t i = ud.find("_x"); i != std::string::npos; i = ud.find("_x", i + 2))
    if (ligner_kode(std::string_view(ud).substr(i))) {
      ud.insert(i, "_x005F");
      i += 6;
    }
  return ud;
}

std::string arknavn(std::string_view oensket, const std::vector<std::string>& brugte) {
  const std::string rod = uden_forbudte(rent(oensket, 4 * kMaksArknavn));
  std::string navn = rent(rod, kMaksArknavn);
  for (int n = 2; er_brugt(navn, brugte); ++n) {
    const std::string hale = " (" + std::to_string(n) + ")";
    navn = rent(rod, kMaksArknavn - hale.size()) + hale;
  }
  return navn;
}

}  // namespace nytte::dokumenter
