// The assignment behind the proposal of places: who gets which place, so that nothing better is
// possible. Pure: knows neither law nor database; the rules have already said which pairs may be.
// ADR 0021 says what the model is, and what is exact in it.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace nytte::sager {

// What it costs to give this citizen this place, matter by matter, the weightiest first. Summed
// over the whole proposal, and a later matter decides only where all earlier are equal.
struct Parpris {
  std::uint8_t forudsaetninger = 0;  // necessary ones to be in hand first, and not shown before
  std::uint8_t politik = 0;          // departures from local policy, and warnings of the law
  std::uint8_t tidligere = 0;        // 1: has been at the workplace before
  std::uint8_t oensker = 0;          // wishes and competences that the place does not answer
  bool muligt = true;                // false: may not be; the numbers mean nothing
  bool operator==(const Parpris&) const = default;
};
inline constexpr Parpris kUmuligt{0, 0, 0, 0, false};
inline constexpr std::size_t kPrispunkter = 4;

// How near a citizen's deadline is; citizens of a higher step go before all of the lower ones.
inline constexpr std::int32_t kHoejesteHast = 4;

struct Tildelingsborger {
  std::size_t raekke = 0;  // which row of prices is his; many may share one
  std::int32_t hast = 0;   // 0 (no deadline near) to kHoejesteHast (overdue)
};

struct Tildelingsplads {
  std::int32_t antal = 0;               // how many persons there is room for
  std::optional<std::size_t> gruppe{};  // the limit it shares with other places
};

// A limit on persons that several places share; limits may stand under a wider one. `over` is an
// earlier index of the list.
struct Tildelingsgruppe {
  std::int32_t hoejst = 0;
  std::optional<std::size_t> over{};
};

struct Tildelingsopgave {
  std::vector<std::vector<Parpris>> raekker;  // each as long as `pladser`
  std::vector<Tildelingsborger> borgere;      // in the order that breaks ties
  std::vector<Tildelingsplads> pladser;
  std::vector<Tildelingsgruppe> grupper;
};

// The goal reached, so that two answers can be compared: more citizens of each step of haste, all
// higher steps counted with (the last entry is everyone), then less of each matter of the price.
struct Tildelingsmaal {
  std::array<std::int64_t, kHoejesteHast + 1> placerede{};
  std::array<std::int64_t, kPrispunkter> priser{};
  std::int64_t i_alt() const { return placerede.back(); }
  bool operator==(const Tildelingsmaal&) const = default;
};
bool er_bedre(const Tildelingsmaal& a, const Tildelingsmaal& b);

using Tildelte = std::vector<std::optional<std::size_t>>;  // by citizen: the place

struct Tildeling {
  Tildelte plads;
  Tildelingsmaal maal{};
  // How many matters of the price were weighed: fewer than all only where the numbers of so large a
  // municipality do not fit 62 bits (ADR 0021).
  std::size_t prispunkter = kPrispunkter;
  std::int32_t runder = 0;  // how often the network was solved
};

enum class Tildelingsform : std::uint8_t {
  hele,       // the whole goal
  kun_antal,  // only as many citizens as possible, the hasty first: prices are not looked at
};

// The best assignment. The same problem always gives the same answer.
Tildeling tildel(const Tildelingsopgave& o, Tildelingsform form = Tildelingsform::hele);

// What an assignment comes to, and whether it keeps the limits and gives only pairs that may be.
Tildelingsmaal maal_af(const Tildelingsopgave& o, const Tildelte& plads);
bool er_lovlig(const Tildelingsopgave& o, const Tildelte& plads);

}  // namespace nytte::sager
