// A granted ratio.
#pragma once

#include <cstdint>

namespace nytte {

// `personer` for every `pr_ansatte` ordinary full-time persons; both at least 1.
struct Forhold {
  std::int32_t personer = 1;
  std::int32_t pr_ansatte = 5;
  bool operator==(const Forhold&) const = default;

  // Whole persons for taeller/naevner employees; as with the quota only whole steps count (F-002).
  constexpr std::int64_t pladser(std::int64_t taeller, std::int64_t naevner) const {
    return taeller * personer / (naevner * pr_ansatte);
  }
};
// The largest that is taken in of either: keeps the product within 64 bits for a million employees.
inline constexpr std::int32_t kForholdHoejst = 1000;

}  // namespace nytte
