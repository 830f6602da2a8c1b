// A caseworker's name in the parts the register wants.
#pragma once

#include <string>
#include <string_view>

namespace nytte::udveksling {

struct Personnavn {
  std::string fornavn;     // at most 50 characters
  std::string mellemnavn;  // at most 40; may be empty
  std::string efternavn;   // at most 40
};
/// The last word is the surname, the first the given name; a single word is both.
Personnavn del_navn(std::string_view helt);

/// UTF-8, percent-encoded outside printable ASCII and for '%', as a header must be.
std::string som_hovedvaerdi(std::string_view tekst);

}  // namespace nytte::udveksling
