#include "regler/frister/forloeb.hpp"

#include <algorithm>

#include "model/kalender.hpp"
#include "regler/frister/faelles.hpp"
#include "regler/register.hpp"
#include "regler/varighed.hpp"

namespace nytte::regler {
namespace {

constexpr std::int32_t kSvarfrist = 7;     // days
constexpr std::int32_t kOpfoelgning = 28;  // days
constexpr std::int32_t kMeldesInden = 1;   // working days

// H-16: at once, also that somebody did not come or left.
constexpr Hjemler kUnderretning = Hjemler()
                                      .bab(Bab::bek_1645_2013, "§ 57")
                                      .bab(Bab::bek_1564_2014, "§ 61")
                                      .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 62")
                                      .bab(Bab::bek_1297_2016, "§ 70")
                                      .bab(Bab::bek_977_2018, "§ 72")
                                      .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 98")
                                      .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 100");
// H-15
constexpr Hjemler kOpfoelgningstekst = Hjemler()
                                           .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 97")
                                           .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 99");

}  // namespace

Frist placering_slutter(const Periode& periode, Population population) {
  const auto hoejst = hoejst_dage(periode.fra(), population);
  if (!hoejst || periode.dage() < *hoejst)
    return praksisfrist(Fristart::placering_slutter, periode.til(), nullptr);
  return frist(Fristart::tretten_uger, periode.til(),
               kVarighed.bestemmelser.front().paa(periode.fra(), population));
}

Frist placering_over_tid(Dato til) {
  return praksisfrist(Fristart::placering_over_tid, til + kSvarfrist, nullptr);
}

Frist henvisning_ubesvaret(Dato henvist) {
  Frist f = praksisfrist(Fristart::henvisning_ubesvaret, henvist + kSvarfrist, nullptr);
  f.vises_fra = henvist;
  return f;
}

std::optional<Frist> start_ikke_meldt(Dato start) {
  const Hjemmel* h = kUnderretning.paa(start);
  if (h == nullptr) return std::nullopt;
  Frist f = i_arbejdsdage(
      praksisfrist(Fristart::start_ikke_meldt, plus_arbejdsdage(start, kMeldesInden), h),
      kMeldesInden);
  f.vises_fra = start;
  return f;
}

std::optional<Frist> opfoelgning(const Periode& periode, std::optional<Dato> seneste, Dato dag) {
  const Hjemmel* h = kOpfoelgningstekst.paa(dag);
  const Dato naeste = std::max(periode.fra(), seneste.value_or(periode.fra())) + kOpfoelgning;
  if (h == nullptr || naeste > periode.til()) return std::nullopt;
  return praksisfrist(Fristart::opfoelgning, naeste, h);
}

}  // namespace nytte::regler
