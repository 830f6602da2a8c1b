#include "model/kalender.hpp"

#include <algorithm>
#include <array>

namespace nytte {
namespace {

// Holidays that move with Easter: days from Easter Sunday.
struct MedPaaske {
  std::int32_t dage;
  std::string_view navn;
};
constexpr std::array kMedPaaske{MedPaaske{-3, "Skærtorsdag"},
                                MedPaaske{-2, "Langfredag"},
                                MedPaaske{0, "Påskedag"},
                                MedPaaske{1, "2. påskedag"},
                                MedPaaske{39, "Kristi himmelfartsdag"},
                                MedPaaske{49, "Pinsedag"},
                                MedPaaske{50, "2. pinsedag"}};
constexpr MedPaaske kStoreBededag{26, "Store bededag"};
constexpr int kSidsteStoreBededag = 2023;  // LOV 214/2023: no longer a holiday from 2024

}  // namespace

Dato paaskedag(int aar) {
  // The anonymous Gregorian computus (Meeus/Jones/Butcher).
  const int a = aar % 19;
  const int b = aar / 100;
  const int c = aar % 100;
  const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
  const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
  return *Dato::fra(aar, f / 31, f % 31 + 1);
}

std::vector<Helligdag> helligdage(int aar) {
  const Dato paaske = paaskedag(aar);
  std::vector<Helligdag> ud{{*Dato::fra(aar, 1, 1), "Nytårsdag"},
                            {*Dato::fra(aar, 12, 25), "Juledag"},
                            {*Dato::fra(aar, 12, 26), "2. juledag"}};
  for (const auto& m : kMedPaaske) ud.push_back({paaske + m.dage, m.navn});
  if (aar <= kSidsteStoreBededag) ud.push_back({paaske + kStoreBededag.dage, kStoreBededag.navn});
  std::sort(ud.begin(), ud.end(), [](const auto& x, const auto& y) { return x.dato < y.dato; });
  return ud;
}

std::optional<std::string_view> helligdagsnavn(Dato d) {
  // Only a handful of days a year are fixed; the rest is one subtraction from Easter.
  if (d.maaned_i_aaret() == 1 && d.dag() == 1) return "Nytårsdag";
  if (d.maaned_i_aaret() == 12 && d.dag() == 25) return "Juledag";
  if (d.maaned_i_aaret() == 12 && d.dag() == 26) return "2. juledag";
  const std::int32_t fra_paaske = d - paaskedag(d.aar());
  for (const auto& m : kMedPaaske)
    if (m.dage == fra_paaske) return m.navn;
  if (fra_paaske == kStoreBededag.dage && d.aar() <= kSidsteStoreBededag) return kStoreBededag.navn;
  return std::nullopt;
}

bool er_arbejdsdag(Dato d) { return d.ugedag() <= 5 && !helligdagsnavn(d); }

std::int32_t arbejdsdage(const Periode& p) {
  std::int32_t n = 0;
  for (Dato d = p.fra(); d <= p.til(); d = d + 1) n += er_arbejdsdag(d) ? 1 : 0;
  return n;
}

Dato plus_arbejdsdage(Dato d, std::int32_t antal) {
  while (antal > 0) {
    d = d + 1;
    if (er_arbejdsdag(d)) --antal;
  }
  return d;
}

Dato minus_arbejdsdage(Dato d, std::int32_t antal) {
  while (antal > 0) {
    d = d - 1;
    if (er_arbejdsdag(d)) --antal;
  }
  return d;
}

}  // namespace nytte
