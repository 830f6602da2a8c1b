// Shared by the .cpp files that draw up the chapters.
#pragma once

#include <array>

#include "sager/evaluering/bygger.hpp"
#include "sager/evaluering/opgoer.hpp"

namespace nytte::sager {

// The two periods side by side.
struct Evalueringsdage {
  std::array<Periode, 2> dage;  // by Talaar
  const Periode& operator[](Talaar side) const { return dage[static_cast<std::size_t>(side)]; }
};
inline constexpr std::array kTalaar{Talaar::aar, Talaar::foer};

inline Hundrededele hele(std::int64_t n) { return n * 100; }
// Hundredths, half away from zero; never negative here.
inline Hundrededele hundrededele(std::int64_t taeller, std::int64_t naevner) {
  return (200 * taeller + naevner) / (2 * naevner);
}
inline std::string medlemsnoegle(PlaceringId id) { return std::to_string(id.vaerdi); }

// Chapters of the persons, the effect, the places and the parties, each appended in its order.
void opgoer_borgere(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e);
void opgoer_opgaver(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e);
void opgoer_effekt(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e);
void opgoer_steder(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e);
void opgoer_parter(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e);
void opgoer_frister(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e);

}  // namespace nytte::sager
