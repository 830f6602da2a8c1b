#include "statistik/perioder.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace nytte::statistik {
namespace {

std::string maanedsnavn_kort(Maaned m) { return fmt::format("{:04}M{:02}", m.aar(), m.nummer()); }

// Months in one period; the whole asked-for range without a division.
int maaneder_i(std::optional<Periodeinddeling> inddeling, int alle) {
  if (!inddeling) return alle;
  switch (*inddeling) {
    case Periodeinddeling::maaned:
      return 1;
    case Periodeinddeling::kvartal:
      return 3;
    default:
      return 12;
  }
}

std::string kaldenavn(Maaned fra, Maaned til) {
  const int antal = til.loebenummer() - fra.loebenummer() + 1;
  if (antal == 1) return maanedsnavn_kort(fra);
  if (antal == 3 && fra.nummer() % 3 == 1)
    return fmt::format("{:04}Q{}", fra.aar(), fra.nummer() / 3 + 1);
  if (antal == 12 && fra.nummer() == 1) return fmt::format("{:04}", fra.aar());
  return maanedsnavn_kort(fra) + "-" + maanedsnavn_kort(til);
}

}  // namespace

std::vector<Tidsrum> inddel(Maaned fra, Maaned til, std::optional<Periodeinddeling> inddeling) {
  std::vector<Tidsrum> ud;
  const int alle = til.loebenummer() - fra.loebenummer() + 1;
  const int skridt = std::max(1, maaneder_i(inddeling, alle));
  for (Maaned m = fra; m <= til;) {
    // Up to the next edge of the calendar; the undivided period starts where it was asked to.
    const int brugt = inddeling ? (m.nummer() - 1) % skridt : 0;
    const Maaned sidste = std::min(m + (skridt - brugt - 1), til);
    if (const auto dage = Periode::fra_til(m.foerste_dag(), sidste.sidste_dag()))
      ud.push_back({*dage, kaldenavn(m, sidste)});
    m = sidste + 1;
  }
  return ud;
}

}  // namespace nytte::statistik
