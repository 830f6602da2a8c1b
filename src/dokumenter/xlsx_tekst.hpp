// What a text must be to stand in a cell. Only for xlsx.cpp.
#pragma once

#include <string>
#include <string_view>

namespace nytte::dokumenter {

// Valid UTF-8 that XML can carry: other bytes and control characters become U+FFFD; what a
// spreadsheet would read as an escape ("_x0041_") is escaped itself; at most 32,767 UTF-16 units,
// the last one "…" where something was cut.
std::string celletekst(std::string_view tekst);

}  // namespace nytte::dokumenter
