// The application for dispensation as it was sent: the form's points in the form's order (source
// 004).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "model/sag/ansoegning.hpp"

namespace nytte::dokumenter {

struct Ansoegningsbrev {
  Ansoegningsindhold indhold;
  std::string kommune;  // who applies: "Favrskov Kommune"
  std::string raad;     // who decides
  Dato dag;             // of the sending
  std::int32_t nr = 1;  // 2: after a return for more information
  std::string sagsnummer;
  std::optional<std::int64_t> kvote{};  // places without dispensation, by the law of the day
  bool hoveder = false;                 // the day's law counts heads (before 2020)
  std::vector<std::string> bilag{};     // what they are, in order
  std::string fingeraftryk;
};

Brev ansoegning(const Ansoegningsbrev& a);

}  // namespace nytte::dokumenter
