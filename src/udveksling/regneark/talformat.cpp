#include "udveksling/regneark/talformat.hpp"

#include <fmt/core.h>

#include <charconv>
#include <cmath>

namespace nytte::udveksling {
namespace {

bool is_elapsed(std::string_view inside) {
  return !inside.empty() && inside.find_first_not_of("hHmMsStT") == std::string_view::npos;
}

// The letters of the format that stand for something: without texts in quotes, escaped characters,
// colours and conditions in brackets. Elapsed time ([h]) is kept.
std::string letters(std::string_view format) {
  std::string ud;
  for (std::size_t i = 0; i < format.size(); ++i) {
    const char c = format[i];
    if (c == ';') break;  // the part for positive numbers decides
    if (c == '"') {
      i = std::min(format.find('"', i + 1), format.size());
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      const auto end = std::min(format.find(']', i), format.size());
      const auto inside = format.substr(i + 1, end - i - 1);
      if (is_elapsed(inside)) ud += inside;
      i = end;
    } else {
      ud += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
  }
  return ud;
}

}  // namespace

Celleart art_af_indbygget(int n) {
  // ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are the dates of East Asian editions.
  if ((n >= 14 && n <= 17) || n == 22 || (n >= 27 && n <= 36) || (n >= 50 && n <= 58))
    return Celleart::dato;
  if ((n >= 18 && n <= 21) || (n >= 45 && n <= 47)) return Celleart::klokkeslaet;
  return Celleart::tal;
}

Celleart art_af_format(std::string_view format) {
  const auto f = letters(format);
  if (f.find("general") != std::string::npos || f.find("standard") != std::string::npos)
    return Celleart::tal;
  // "å" (aar) is what a Danish edition calls y.
  if (f.find_first_of("dy") != std::string::npos || f.find("\xC3\xA5") != std::string::npos)
    return Celleart::dato;
  if (f.find_first_of("hs") != std::string::npos) return Celleart::klokkeslaet;
  return f.find('m') != std::string::npos ? Celleart::dato : Celleart::tal;
}

std::optional<Dato> dato_af_tal(double tal, Datosystem system) {
  if (!(tal >= 0) || tal >= 3'000'000) return std::nullopt;
  const auto dag = static_cast<std::int32_t>(std::floor(tal));
  std::optional<Dato> ud;
  if (system == Datosystem::fra_1904) {
    ud = Dato::af(1904, 1, 1) + dag;
  } else {
    if (dag == 0 || dag == 60) return std::nullopt;
    ud = (dag < 60 ? Dato::af(1899, 12, 31) : Dato::af(1899, 12, 30)) + dag;
  }
  if (*ud > Dato::af(9999, 12, 31)) return std::nullopt;
  return ud;
}

std::optional<std::string> klokkeslaet_af_tal(double dage) {
  if (!(dage >= 0) || dage > 366) return std::nullopt;
  const auto minutter = std::llround(dage * 24 * 60);
  return fmt::format("{}:{:02}", minutter / 60, minutter % 60);
}

std::optional<double> laes_tal(std::string_view tekst) {
  double ud = 0;
  const auto* slut = tekst.data() + tekst.size();
  const auto [hertil, fejl] = std::from_chars(tekst.data(), slut, ud);
  if (fejl != std::errc() || hertil != slut || !std::isfinite(ud)) return std::nullopt;
  return ud;
}

std::string tal_som_tekst(double tal) {
  if (std::abs(tal) < 1e15 && tal == std::trunc(tal))
    return std::to_string(static_cast<std::int64_t>(tal));
  return fmt::format("{}", tal);  // the shortest that reads back the same
}

}  // namespace nytte::udveksling
