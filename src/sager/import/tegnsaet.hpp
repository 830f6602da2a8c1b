// UTF-8 and Windows-1252, a field or a file at a time: for every reader of lists.
#pragma once

#include <string>
#include <string_view>

namespace nytte::sager {

bool er_ascii(std::string_view s);
// Well-formed and without NUL.
bool er_utf8(std::string_view s);
// Appends; false (and nothing appended that is whole) when a byte is no character of Windows-1252.
bool tilfoej_fra_windows1252(std::string& ud, std::string_view s);

}  // namespace nytte::sager
