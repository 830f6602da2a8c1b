// Weekly working time in whole minutes, and staff counted as full-time persons. No value passes
// through a float.
#pragma once

#include <boost/rational.hpp>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nytte {

// Minutes a week, 0 to 168 hours.
class Ugetimer {
 public:
  static std::optional<Ugetimer> fra_minutter(std::int64_t minutter);
  static constexpr Ugetimer af(int timer, int minutter = 0) {
    return Ugetimer(timer * 60 + minutter);
  }
  // "25:00", "7:30": minutes 00 to 59; nothing otherwise.
  static std::optional<Ugetimer> laes(std::string_view tekst);
  // What a person types: "25", "25:30", "25,5", "25 timer"; nothing otherwise.
  static std::optional<Ugetimer> laes_frit(std::string_view tekst);

  constexpr std::int32_t minutter() const { return minutter_; }
  std::string tekst() const;      // "25:00"
  std::string paa_dansk() const;  // "25 timer", "25 timer og 30 minutter"
  constexpr auto operator<=>(const Ugetimer&) const = default;

 private:
  explicit constexpr Ugetimer(std::int32_t m) : minutter_(m) {}
  std::int32_t minutter_;
};

inline constexpr Ugetimer kFuldUge =
    Ugetimer::af(37);  // H-06: ordinary Danish full time; the text does not say 37

// Full-time persons as reported, exact to four decimals ("51.00", "6.5", "0.3333"); never negative.
class Aarsvaerk {
 public:
  static constexpr std::int64_t kSkala = 10'000;
  // Decimal text with a dot; nothing when negative, not a number, more than four decimals or above
  // 1,000,000.
  static std::optional<Aarsvaerk> laes(std::string_view tekst);
  // What a person types: also a decimal comma.
  static std::optional<Aarsvaerk> laes_frit(std::string_view tekst);
  static constexpr Aarsvaerk fra_titusindedele(std::int64_t n) { return Aarsvaerk(n); }

  constexpr std::int64_t titusindedele() const { return n_; }
  std::string tekst() const;  // at least two decimals, "51.00", more only where they are not zero
  constexpr auto operator<=>(const Aarsvaerk&) const = default;

 private:
  explicit constexpr Aarsvaerk(std::int64_t n) : n_(n) {}
  std::int64_t n_;
};

// A calculated, exact number of full-time persons (20 of 37 hours has no finite decimals).
using Broek = boost::rational<std::int64_t>;

// Two decimals with a dot, half away from zero; never "-0.00".
std::string to_decimaler(Broek b);
// Two decimals with a comma and thousands dots: "1.234,50".
std::string to_decimaler_paa_dansk(Broek b);
// A decimal share 0 to 1 ("0.5") to ten-thousandths; nothing otherwise.
std::optional<std::int64_t> laes_andel(std::string_view tekst);

}  // namespace nytte
