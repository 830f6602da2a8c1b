// How much each ground weighs, in decibans: 10 log10 of how many times more common it is among rows
// that are nytteindsats than among rows that are what they say. Set from the part of the labelled
// set that is kept for tuning (bench/fejlregistrering --vaegte), rounded, and damped where grounds
// hang together. Words have their own weights (ordliste.hpp).
#pragma once

#include <array>
#include <cstdint>

#include "model/sag/fejlregistrering.hpp"

namespace nytte::sager::vaegt {

inline constexpr std::int32_t kEgenPlacering = 30;
inline constexpr std::int32_t kJobordre = 26;
inline constexpr std::int32_t kDeltNummer = 22;
inline constexpr std::int32_t kJobordreStedOgTid = 3;
inline constexpr std::int32_t kNytteindsatsStedOgTid = 2;
// Reasoned, not counted: nearly every phrase of the tuning part holds a word of the list, and
// elsewhere they do not. Half of those who write about nytteindsats name it.
inline constexpr std::int32_t kTekstUdenOrdet = -3;
inline constexpr std::int32_t kMange = 2;
inline constexpr std::int32_t kTrettenUger = 4;
inline constexpr std::int32_t kForLang = -15;
inline constexpr std::int32_t kOffentligt = 3;
inline constexpr std::int32_t kPrivat = -24;
inline constexpr std::int32_t kYdelsePasser = 1;
inline constexpr std::int32_t kYdelseUdelukker = -16;
inline constexpr std::int32_t kNaboSammeSted = 4;
inline constexpr std::int32_t kNabo = 1;

// How the rest of the place, or of the municipality, is typed: from so many plainly hidden rows in
// a thousand. Twice as many is 3 decibans.
struct Vane {
  std::int32_t fra;
  std::int32_t vaegt;
};
inline constexpr std::array kVane{Vane{300, 8}, Vane{150, 7}, Vane{75, 6}, Vane{37, 5},
                                  Vane{18, 2},  Vane{9, 0},   Vane{4, -2}, Vane{0, -9}};
// Where only the municipality can tell.
inline constexpr std::int32_t kUdenSted = -3;
inline constexpr std::int32_t kHelKommune = 20;  // rows before a municipality tells anything
inline constexpr std::int32_t kStoette = 6;  // the municipality counts as so many rows of a place

// What a finding must weigh to be told at all, and to be called more than possible. The rate of
// wrong rows among the others is some -10 to -15 decibans where most are typed right.
inline constexpr std::int32_t kMulig = 12;
inline constexpr std::int32_t kSandsynlig = 20;
inline constexpr std::int32_t kSikker = 26;

}  // namespace nytte::sager::vaegt
