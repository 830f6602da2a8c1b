// How the rules of the case flow begin an answer.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/fund.hpp"

namespace nytte::regler {

inline Fund fund(Fundkode kode, Udfald udfald, const Hjemmel* hjemmel, std::string_view felt = {},
                 std::vector<Vaerdi> argumenter = {}) {
  return {kode, udfald, hjemmel, std::string(felt), std::move(argumenter), {}};
}
// The finding with the name its sentence needs.
inline Fund om(std::string ord, Fund f) {
  f.ord = std::move(ord);
  return f;
}

// Nothing but blanks is nothing.
inline bool er_blank(std::string_view tekst) {
  return tekst.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// Letters and digits alone, small: so that "SOSU " and "sosu" are the same.
std::string grundord(std::string_view tekst);

}  // namespace nytte::regler
