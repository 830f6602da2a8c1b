// What a number in a cell of a workbook means: a plain number, a day, a time. For the .cpp files
// of this folder.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/dato.hpp"
#include "udveksling/regneark/regneark.hpp"

namespace nytte::udveksling {

// tal, dato or klokkeslaet. A number that is built in (14 to 22, 45 to 47 ...) or a format text of
// the workbook's own: whichever has a day, month or year is a date; hours alone are a time.
Celleart art_af_indbygget(int nummer);
Celleart art_af_format(std::string_view format);

// Where day 1 is: 31 December 1899 (with 29 February 1900 that never was, day 60), or, in books
// begun on an old Macintosh, day 0 is 1 January 1904.
enum class Datosystem : std::uint8_t { fra_1900, fra_1904 };

// The day of a number; a time of day is left out, as lists are about days. Nothing before day 1, on
// the day that never was, and after 9999.
std::optional<Dato> dato_af_tal(double tal, Datosystem system);
// Days as hours and minutes, "25:30"; nothing when negative or above a year.
std::optional<std::string> klokkeslaet_af_tal(double dage);

// "2.50" as "2.5", "1E3" as "1000": as few decimals as the number has. Nothing when it is no
// number.
std::optional<double> laes_tal(std::string_view tekst);
std::string tal_som_tekst(double tal);

}  // namespace nytte::udveksling
