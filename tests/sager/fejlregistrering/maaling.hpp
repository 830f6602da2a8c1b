// Precision and recall of the finder on a labelled set.
#pragma once

#include <array>
#include <cstdint>

#include "fejlregistrering/maerket_saet.hpp"

namespace nytte::saet {

inline constexpr std::size_t kTyper = Koder<Fejlregistreringstype>::navne.size();
inline constexpr std::size_t kBaand = Koder<Sikkerhed>::navne.size();

struct Tal {
  std::int64_t rigtige = 0;    // found, and a fault
  std::int64_t falske = 0;     // found, and none
  std::int64_t oversete = 0;   // a fault, and not found
  double praecision() const;   // of what was found; 1 when nothing was
  double genkaldelse() const;  // of what there is; 1 when there is nothing
  Tal& operator+=(const Tal& t);
};

struct Maaling {
  std::int64_t raekker = 0;
  std::array<Tal, kTyper> typer{};
  // `oversete` has no meaning in a band.
  std::array<std::array<Tal, kBaand>, kTyper> baand{};
  Maaling& operator+=(const Maaling& m);
};

// Two rows that are the same course are found when either of them is told.
Maaling maal(const Saet& s, const std::vector<Fejlregistrering>& fund);

enum class Grundlag : std::uint8_t { listen_alene, register_og_jobordrer };
// The finder on the set, with what a caseworker has at hand.
std::vector<Fejlregistrering> find(const Saet& s, Grundlag g);

}  // namespace nytte::saet
