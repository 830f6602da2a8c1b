// Lists from other systems as rows of cells, from CSV or XLSX, one row at a time in bounded memory.
// Knows nothing of what the columns mean.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "model/resultat.hpp"
#include "model/sag/fagsystem.hpp"

namespace nytte::udveksling {

// What a cell held. In CSV everything is `tekst`.
enum class Celleart : std::uint8_t { tom, tekst, tal, dato, klokkeslaet, sandhed };

// The text is UTF-8: a date as 2014-09-09, a time of day or a duration as 25:30, a truth value as
// ja or nej, a number with a dot and no more decimals than it has.
struct Celle {
  std::string_view tekst;
  Celleart art = Celleart::tom;
};

// One row; it lives only during the call that hands it over.
struct Arkraekke {
  std::string_view ark;           // name of the sheet; empty for CSV
  std::int64_t linje = 0;         // row of the sheet, or line of the file where it begins; from 1
  std::span<const Celle> celler;  // from column A; what is not there is `tom`
};

// Merged cells; all limits from 1 and included.
struct Flettet {
  std::int64_t fra_linje = 0;
  std::int64_t til_linje = 0;
  std::size_t fra_kolonne = 0;
  std::size_t til_kolonne = 0;
};

// What the reader is to do next.
enum class Laesvalg : std::uint8_t { videre, naeste_ark, stop };

// Whoever takes the rows. Blank rows are not handed over.
struct Arkmodtager {
  std::function<Laesvalg(const Arkraekke&)> raekke;
  // After the last row of a sheet that was read to its end. May be empty.
  std::function<void(std::string_view ark, const Flettet&)> flettet{};
  // Errors of single cells and lines: regneark_formel (a formula without its value, an error
  // value), tal_ugyldigt (a date that is none), utf8_ugyldig (mixed encodings),
  // csv_linje_ufuldstaendig, linje_for_lang. With `sted` in the field. Reading goes on.
  std::function<void(Fejlkode, std::string felt, std::string detalje)> fejl;
};

// How much a file may be. What is over is refused before it is unpacked, and again while it is,
// since what an archive says of itself is not to be believed.
struct Regnearksgraenser {
  std::uint64_t csv_bytes = std::uint64_t{2} << 30;
  std::uint64_t xlsx_bytes = std::uint64_t{100} << 20;       // the file itself
  std::uint64_t udpakket = std::uint64_t{1536} << 20;        // all parts unpacked
  std::uint64_t forhold = 250;                               // unpacked bytes a packed byte
  std::uint64_t faelles_tekster = std::uint64_t{256} << 20;  // shared strings, held in memory
  std::int64_t dele = 10'000;                                // parts of the archive
  std::size_t kolonner = 1'000;                              // of a row
  std::size_t linje_bytes = std::size_t{1} << 20;            // of a line of CSV, or a row's text
};

// Where the bytes come from: a file, or memory (a file that was handed in). Exactly one is set.
struct Regnearkskilde {
  std::string sti{};
  std::string_view indhold{};
  static Regnearkskilde af_fil(std::string sti) { return {std::move(sti), {}}; }
  static Regnearkskilde af_bytes(std::string_view bytes) { return {{}, bytes}; }
  bool er_fil() const { return !sti.empty(); }
};

// What the bytes are, told by themselves and not by the name. filtype_ukendt with what would be
// right for an old workbook (.xls) or OpenDocument, fil_krypteret for one with a password, fil_tom.
Resultat<Filformat> find_format(const Regnearkskilde& kilde);

// Hands over the rows of a file, sheet after sheet, hidden ones too. What cannot be read at all is
// the answer: fil_tom, fil_findes_ikke, for_stor, fil_beskadiget, fil_krypteret,
// fil_pakket_for_stor, filtype_ukendt, xml_ugyldig (also for entities and document types, which are
// never followed), regneark_ugyldigt. On the field `fil`.
Resultat<void> laes_regneark(const Regnearkskilde& kilde, const Arkmodtager& modtager,
                             const Regnearksgraenser& graenser = {});

// 1 is A, 27 is AA.
std::string kolonnebogstav(std::size_t kolonne);
// "Ark1, række 12, kolonne C"; for CSV (no sheet) "linje 12, kolonne C". Column 0: none.
std::string sted(std::string_view ark, std::int64_t linje, std::size_t kolonne = 0);

}  // namespace nytte::udveksling
