// A calendar quarter.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/dato.hpp"

namespace nytte {

class Kvartal {
 public:
  static std::optional<Kvartal> fra(int aar, int nummer);  // nummer 1 to 4
  static Kvartal med(Dato d);                              // the quarter the day lies in
  // "2024K2", also "2024Q2" as jobindsats.dk writes it; nothing otherwise.
  static std::optional<Kvartal> laes(std::string_view tekst);

  int aar() const { return loebenummer_ / 4; }
  int nummer() const { return loebenummer_ % 4 + 1; }  // 1 to 4
  Dato foerste_dag() const;
  Dato sidste_dag() const;        // included
  std::string tekst() const;      // "2024K2"
  std::string paa_dansk() const;  // "2. kvartal 2024"
  Kvartal operator+(int kvartaler) const { return Kvartal(loebenummer_ + kvartaler); }
  auto operator<=>(const Kvartal&) const = default;

 private:
  explicit Kvartal(std::int32_t n) : loebenummer_(n) {}
  std::int32_t loebenummer_;  // year * 4 + number - 1
};

}  // namespace nytte
