// The texts of a letter that are the municipality's own, with their placeholders filled in.
#pragma once

#include <string>

namespace nytte::dokumenter {

struct Egentekster {
  std::string indledning{};
  std::string kontakt{};     // how to reach the municipality
  std::string medbring{};    // what to bring on the first day
  std::string afslutning{};  // the last words
  std::string underskrift{};
};

}  // namespace nytte::dokumenter
