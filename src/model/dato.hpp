// Civil dates in Europe/Copenhagen. A Dato has no null and no clock; months are added only by calls
// that name their rounding. Inventory: Dato, Maaned, Periode, Dage.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nytte {

class Maaned;

// A day, 0001-01-01 to 9999-12-31, kept as days since 1970-01-01.
class Dato {
 public:
  // Nothing when there is no such day (29 February in a common year, month 13).
  static std::optional<Dato> fra(int aar, int maaned, int dag);
  static constexpr Dato fra_dagnummer(std::int32_t dage_siden_1970) {
    return Dato(dage_siden_1970);
  }
  // A day known at compile time: a wrong one does not compile.
  static consteval Dato af(int aar, int maaned, int dag);

  constexpr std::int32_t dagnummer() const { return nummer_; }
  int aar() const;
  int maaned_i_aaret() const;  // 1 to 12
  int dag() const;             // 1 to 31
  int ugedag() const;          // 1 Monday to 7 Sunday
  Maaned maaned() const;

  constexpr Dato operator+(std::int32_t dage) const { return Dato(nummer_ + dage); }
  constexpr Dato operator-(std::int32_t dage) const { return Dato(nummer_ - dage); }
  // Days from the other to this one; 0 on the same day.
  constexpr std::int32_t operator-(Dato anden) const { return nummer_ - anden.nummer_; }
  constexpr auto operator<=>(const Dato&) const = default;

  // Same day of the month N years on; 29 February becomes 28 February where the year has none
  // (rounding down).
  Dato plus_aar_ned(int aar) const;
  // Same day N months on, or the last day of that month where it is shorter (rounding down).
  Dato plus_maaneder_ned(int maaneder) const;

 private:
  explicit constexpr Dato(std::int32_t nummer) : nummer_(nummer) {}
  static constexpr std::int32_t dage_fra_civil(int aar, int maaned, int dag);
  std::int32_t nummer_;
};

// A calendar month.
class Maaned {
 public:
  static std::optional<Maaned> fra(int aar, int maaned);  // maaned 1 to 12

  int aar() const;
  int nummer() const;  // 1 to 12
  Dato foerste_dag() const;
  Dato sidste_dag() const;
  constexpr std::int32_t loebenummer() const { return loebenummer_; }  // year * 12 + month - 1
  constexpr Maaned operator+(int maaneder) const { return Maaned(loebenummer_ + maaneder); }
  constexpr Maaned operator-(int maaneder) const { return Maaned(loebenummer_ - maaneder); }
  constexpr auto operator<=>(const Maaned&) const = default;
  static constexpr Maaned fra_loebenummer(std::int32_t n) { return Maaned(n); }

 private:
  explicit constexpr Maaned(std::int32_t n) : loebenummer_(n) {}
  std::int32_t loebenummer_;
};

// Days fra..til, both included; at least one day.
class Periode {
 public:
  // Nothing when til lies before fra.
  static std::optional<Periode> fra_til(Dato fra, Dato til);
  constexpr Dato fra() const { return fra_; }
  constexpr Dato til() const { return til_; }        // the last day, included
  constexpr Dato efter() const { return til_ + 1; }  // the first day after: [fra, efter)
  constexpr std::int32_t dage() const { return til_ - fra_ + 1; }
  constexpr bool indeholder(Dato d) const { return fra_ <= d && d <= til_; }
  constexpr bool overlapper(const Periode& p) const { return fra_ <= p.til_ && p.fra_ <= til_; }
  constexpr bool operator==(const Periode&) const = default;

 private:
  constexpr Periode(Dato fra, Dato til) : fra_(fra), til_(til) {}
  Dato fra_;
  Dato til_;
};

// "2024-02-29"; nothing when it is not exactly that shape or not a day.
std::optional<Dato> laes_iso_dato(std::string_view tekst);
// "2024-02-29", "29-02-2024", "29.02.2024", "29/2/2024", "29. februar 2024"; nothing otherwise.
std::optional<Dato> laes_dato(std::string_view tekst);
// "2024-02"
std::optional<Maaned> laes_maaned(std::string_view tekst);

std::string iso(Dato d);                   // 2024-02-29
std::string iso(Maaned m);                 // 2024-02
std::string paa_dansk(Dato d);             // 29. februar 2024
std::string paa_dansk(Maaned m);           // februar 2024
std::string paa_dansk_med_ugedag(Dato d);  // torsdag den 29. februar 2024
std::string_view ugedagsnavn(Dato d);
std::string_view maanedsnavn(int nummer);  // 1 to 12

constexpr std::int32_t Dato::dage_fra_civil(int aar, int maaned, int dag) {
  // Days from civil date, counting eras of 400 years from 1 March (Howard Hinnant's public-domain
  // algorithm).
  aar -= maaned <= 2 ? 1 : 0;
  const int era = (aar >= 0 ? aar : aar - 399) / 400;
  const int yoe = aar - era * 400;
  const int doy = (153 * (maaned + (maaned > 2 ? -3 : 9)) + 2) / 5 + dag - 1;
  const int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + doe - 719468;
}

constexpr int dage_i_maaned(int aar, int maaned) {
  if (maaned == 2) return (aar % 4 == 0 && aar % 100 != 0) || aar % 400 == 0 ? 29 : 28;
  return maaned == 4 || maaned == 6 || maaned == 9 || maaned == 11 ? 30 : 31;
}

consteval Dato Dato::af(int aar, int maaned, int dag) {
  if (aar < 1 || aar > 9999 || maaned < 1 || maaned > 12 || dag < 1 ||
      dag > dage_i_maaned(aar, maaned))
    throw "no such day";
  return Dato(dage_fra_civil(aar, maaned, dag));
}

}  // namespace nytte
