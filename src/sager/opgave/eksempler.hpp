// The examples of source 002 (focus 3) in our own words: a beginning, never an assessment.
#pragma once

#include <span>
#include <string_view>

#include "model/sag/opgave.hpp"

namespace nytte::sager {

struct Opgaveeksempel {
  Opgaveomraade omraade;
  std::string_view navn;
  std::string_view beskrivelse;
};
std::span<const Opgaveeksempel> opgaveeksempler();

}  // namespace nytte::sager
