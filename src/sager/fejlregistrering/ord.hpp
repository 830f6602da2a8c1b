// What the free texts of a row say: is this work for the benefit (nytteindsats), or practice and
// clarification? Words are matched whole, from their beginning, or with a slip of the keyboard;
// "benytte" and "udnytte" are not "nytte".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nytte::sager {

struct Ordfund {
  std::string ord;  // as it was written, in lower case with ae, oe, aa
  std::int32_t vaegt = 0;
  bool operator==(const Ordfund&) const = default;
};

struct Ordvurdering {
  std::optional<Ordfund> for_nytteindsats;  // the heaviest
  std::optional<Ordfund> imod;              // the heaviest, weight below zero
};

Ordvurdering vurder_ord(std::string_view tekst);

// Lower case, ae oe aa, one token a word; digits are part of a word.
std::vector<std::string> del_i_ord(std::string_view tekst);

}  // namespace nytte::sager
