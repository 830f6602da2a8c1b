// How much each ground weighs, in decibans: 10 log10 of how many times more common it is among rows
// that are nytteindsats than among rows that are what they say. Set from the part of the labelled
// set that is kept for tuning (bench/fejlregistrering --vaegte), rounded, and damped where grounds
// hang together. Words have their own weights (ordliste.hpp).
#pragma once

#include <cstdint>

#include "model/sag/fejlregistrering.hpp"

namespace nytte::sager::vaegt {

inline constexpr std::int32_t kEgenPlacering = 30;
inline constexpr std::int32_t kJobordre = 24;
inline constexpr std::int32_t kDeltNummer = 16;
inline constexpr std::int32_t kJobordreStedOgTid = 6;
inline constexpr std::int32_t kNytteindsatsStedOgTid = 4;
inline constexpr std::int32_t kMange = 4;
inline constexpr std::int32_t kFaa = -4;
inline constexpr std::int32_t kTrettenUger = 4;
inline constexpr std::int32_t kForLang = -8;
inline constexpr std::int32_t kOffentligt = 3;
inline constexpr std::int32_t kPrivat = -20;
inline constexpr std::int32_t kYdelsePasser = 1;
inline constexpr std::int32_t kYdelseUdelukker = -15;
inline constexpr std::int32_t kNaboSammeSted = 10;
inline constexpr std::int32_t kNabo = 4;
inline constexpr std::int32_t kKommunenHarIngen = 5;

// What a finding must weigh to be told at all, and to be called more than possible. The rate of
// wrong rows among the others is some -10 to -15 decibans where most are typed right.
inline constexpr std::int32_t kMulig = 10;
inline constexpr std::int32_t kSandsynlig = 14;
inline constexpr std::int32_t kSikker = 22;

}  // namespace nytte::sager::vaegt
