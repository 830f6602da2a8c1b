// Sentences with places for values. The language of a template:
//   {0}            the value, written for people by its kind: "98 dage", "10,54", "3. marts 2026"
//   {0#}           the number without its unit: "98"
//   {0+}           the value with a capital first letter
//   {0:en|flere}   one of two words, by whether the value is exactly 1
//   {regel}        the rule's name in lower case
//   [ ... {2} ]    left out when an argument named inside is missing (or has no value)
// Braces and brackets have no other use.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/vurdering.hpp"

namespace nytte::kontrakt {

/// The template with its values filled in. A missing argument outside brackets is our bug.
std::string udfyld(std::string_view skabelon, Regel regel, std::span<const Vaerdi> argumenter);

struct Skabelonbrug {
  std::size_t argument;
  bool maa_mangle;  // stands inside brackets
};
/// Which arguments a template uses; nothing when it is not well formed.
std::optional<std::vector<Skabelonbrug>> brug(std::string_view skabelon);

}  // namespace nytte::kontrakt
