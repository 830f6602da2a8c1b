#include "store/felter.hpp"

#include <fmt/core.h>

#include <charconv>

#include "store/database_fejl.hpp"

namespace nytte::store {

void detail::damaged(std::string_view type) {
  throw DatabaseFejl(Fejlart::andet, "SKADET", fmt::format("a stored {} cannot be read", type), "");
}

namespace {

constexpr std::int64_t kDag = 86'400;

std::optional<int> two_digits(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + 2, number);
  if (error != std::errc() || end != text.data() + 2 || number < 0) return std::nullopt;
  return number;
}

}  // namespace

std::string iso(Tidspunkt tid) {
  const auto second = ((tid.sekunder % kDag) + kDag) % kDag;
  const auto dato = Dato::fra_dagnummer(static_cast<std::int32_t>((tid.sekunder - second) / kDag));
  return fmt::format("{}T{:02}:{:02}:{:02}Z", nytte::iso(dato), second / 3600, second / 60 % 60,
                     second % 60);
}

std::optional<Tidspunkt> laes_tidspunkt(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
    return std::nullopt;
  const auto dato = laes_iso_dato(text.substr(0, 10));
  const auto hour = two_digits(text.substr(11));
  const auto minute = two_digits(text.substr(14));
  const auto second = two_digits(text.substr(17));
  if (!dato || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
    return std::nullopt;
  return Tidspunkt{dato->dagnummer() * kDag + *hour * 3600 + *minute * 60 + *second};
}

}  // namespace nytte::store
