// Comma- or semicolon-separated text in and out. Knows nothing of what the columns mean.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/resultat.hpp"

namespace nytte::sager {

inline constexpr std::size_t kCsvHoejst = std::size_t{100} << 20;  // bytes of a file

struct Csvraekke {
  std::int64_t linje = 0;  // where it begins in the file; the heading is line 1
  std::vector<std::string> felter;
};

struct Csvtabel {
  Csvraekke overskrift;
  std::vector<Csvraekke> raekker;  // without blank lines, and without those that `fejl` names
  // csv_linje_ufuldstaendig a line: another number of fields than the heading, or a quote that is
  // never closed. Kept beside the good rows, so that one reading of the file tells of everything.
  Fejl fejl;
};

// UTF-8 with or without BOM, else Windows-1252; the separator is told from the heading. Quoted
// fields may hold separators, line breaks and doubled quotes. Nothing can be read at all: for_stor,
// utf8_ugyldig (a byte that is neither), csv_kolonne_mangler (an empty file),
// csv_linje_ufuldstaendig (a quote in the heading is never closed).
Resultat<Csvtabel> laes_csv(std::string_view indhold);

// A line of fields, semicolon and CRLF. Quotes what needs it. What a spreadsheet would take for a
// formula gets an apostrophe in front; laes_csv takes it away again.
void skriv_csv_linje(std::string& ud, const std::vector<std::string>& felter);
// What a file begins with: the BOM that makes spreadsheets read UTF-8.
inline constexpr std::string_view kCsvBom = "\xEF\xBB\xBF";

// As UTF-8: unchanged when it is, else read as Windows-1252. Nothing when a byte is neither.
std::optional<std::string> som_utf8(std::string_view indhold);

}  // namespace nytte::sager
