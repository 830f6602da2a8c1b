// Danish public holidays and working days. A working day is Monday to Friday and not a public
// holiday; what else counts (24 December, 5 June, 1 May) is reading F-004 in docs/fortolkninger.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/dato.hpp"

namespace nytte {

struct Helligdag {
  Dato dato;
  std::string_view navn;
  bool operator==(const Helligdag&) const = default;
};

// Easter Sunday in the Gregorian calendar.
Dato paaskedag(int aar);
// The public holidays of a year, by date. Store bededag until 2023 (abolished by LOV 214/2023 from
// 2024-01-01).
std::vector<Helligdag> helligdage(int aar);
std::optional<std::string_view> helligdagsnavn(Dato d);
bool er_arbejdsdag(Dato d);
// Working days in the period, both ends included.
std::int32_t arbejdsdage(const Periode& p);
// The day that is `antal` working days after d (d itself not counted); antal >= 0, 0 gives d.
Dato plus_arbejdsdage(Dato d, std::int32_t antal);
// The day that is `antal` working days before d (d itself not counted); antal >= 0, 0 gives d.
Dato minus_arbejdsdage(Dato d, std::int32_t antal);

}  // namespace nytte
