// Small workbooks for tests: parts of XML put in an archive, also wrong ones.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace nytte::proeve {

using Dele = std::map<std::string, std::string>;

// An archive of the parts; `niveau` 0 stores them unpacked.
std::string pak(const Dele& dele, bool pakket = true);

// A whole workbook with one sheet "Ark1" of the given rows (XML inside sheetData). `efter` comes
// after sheetData (mergeCells). Styles: 0 plain, 1 date (14), 2 own "dd-mm-yyyy", 3 "[h]:mm",
// 4 own "0.00", 5 text.
struct Mappe {
  std::string raekker;
  std::string efter{};
  std::string tekster{};     // <si>…</si>…
  std::string projekt_pr{};  // <workbookPr date1904="1"/>
  Dele ekstra{};             // other parts, or instead of the usual
};
Dele dele_af(const Mappe& m);
std::string xlsx(const Mappe& m);

// A row of inline texts.
std::string tekstraekke(int nummer, const std::vector<std::string>& celler);

}  // namespace nytte::proeve
