// A table of typed columns as a spreadsheet (XLSX) and as CSV: one Regneark, so that the two files
// cannot say different things.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/dato.hpp"
#include "model/resultat.hpp"

namespace nytte::dokumenter {

enum class Kolonnetype : std::uint8_t {
  tekst,
  heltal,   // 1.234
  decimal,  // 1.234,50; two decimals
  dato,     // dd-mm-yyyy
  procent,  // a share 0 to 1, shown as 50,0 %
  ugetid,   // whole minutes, shown as hours and minutes: 25:00
};

struct Regnearkskolonne {
  std::string navn;
  Kolonnetype type = Kolonnetype::tekst;
  double bredde = 0;  // in letters; 0: by the heading and the type
};

// Empty, or a value. A text may stand in a column of any type ("skjult", "ukendt"); a number in a
// text column is written as a number without decoration.
using Regnearkscelle = std::variant<std::monostate, std::string, std::int64_t, double, Dato>;
using Regnearksraekke = std::vector<Regnearkscelle>;

struct Regneark {
  std::string navn;  // the sheet's; made valid and unique in its file by `arknavn`
  std::vector<Regnearkskolonne> kolonner;
  std::vector<Regnearksraekke> raekker;  // shorter than the columns: the last cells are empty
  // Where the rows are too many to hold: fills the next row (given empty) and answers true, or
  // false when there are no more. Called after `raekker` are written, once for each file.
  std::function<bool(Regnearksraekke&)> naeste = nullptr;
};

// A file with its sheets, and what it says of itself. `dato` is the day it is about or was drawn
// up; the file holds no other time, so that the same input gives the same bytes.
struct Projektmappe {
  std::string titel;
  std::string emne;
  std::string forfatter;  // the authority
  std::string bemaerkning;
  std::optional<Dato> dato;
  std::vector<Regneark> ark;
};

// Rows below the heading that a sheet can hold, and columns.
inline constexpr std::size_t kMaksRaekker = 1'048'575;
inline constexpr std::size_t kMaksKolonner = 16'384;

// Memory does not grow with the rows (they go through a file without a name in the temporary
// folder) but for the finished file itself. The heading is frozen, repeated in print and has
// filters. A text is never taken for a formula, a link or a number. Text that is no UTF-8 is shown
// with replacement signs; text beyond the 32,767 characters of a cell is cut and ends in "…".
// Errors: felt_mangler (no sheet, or a sheet without columns), for_stor (more rows or columns than
// a sheet can hold: take CSV), fil_kan_ikke_skrives (the temporary folder).
Resultat<std::string> som_xlsx(const Projektmappe& mappe);
// One sheet; the file is called as it is.
Resultat<std::string> som_xlsx(const Regneark& ark);

// UTF-8 with BOM, semicolons, CRLF; decimal comma and no thousands dots, dates dd-mm-yyyy. A text
// that a spreadsheet would take for a formula gets an apostrophe in front. Any number of rows.
std::string som_csv(const Regneark& ark);
// One value as it stands there, before quotation.
std::string som_csv_tekst(const Regnearkscelle& celle, Kolonnetype type);

// What a sheet may be called: at most 31 characters, none of []:*?/\, no apostrophe at the ends,
// not empty; and none of `brugte`, capital letters being the same as small ones.
std::string arknavn(std::string_view oensket, const std::vector<std::string>& brugte = {});

}  // namespace nytte::dokumenter
