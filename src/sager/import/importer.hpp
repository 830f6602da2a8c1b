// Lists from and to files (docs/import.md). All rows are checked and all errors answered, each with
// line and field; then all or nothing is saved, in one transaction.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "model/kode.hpp"
#include "sager/koersel.hpp"

namespace nytte {

NYTTE_KODE(Importliste, arbejdssteder, ansatte, borgere, jobordrer, placeringer);

}  // namespace nytte

namespace nytte::sager {

struct Importsvar {
  std::int64_t linjer = 0;  // rows read, without the heading
  std::int64_t oprettet = 0;
  std::int64_t rettet = 0;           // ansatte: another figure than before
  std::int64_t uaendret = 0;         // there already, with the same content
  std::int64_t med_bemaerkning = 0;  // placeringer: stored although the law of their day says no
};

// Rows handled of rows in all; called at most some hundred times. May be empty.
using Fremdrift = std::function<void(std::int64_t klaret, std::int64_t i_alt)>;

struct Importvalg {
  Koersel koersel = Koersel::gem;
  Fremdrift fremdrift{};
};

// `indhold` is the whole file: UTF-8 with or without BOM, or Windows-1252; separated by semicolon
// or comma (told from the heading); dates Danish or ISO; LF or CRLF. Errors carry the field
// "linje 12, p_nummer". Kinds: csv_kolonne_ukendt, csv_kolonne_mangler, csv_kolonne_dobbelt,
// csv_linje_ufuldstaendig, utf8_ugyldig, for_stor (100 MB), and those of the values and use cases.
// What is there already with another content is findes_allerede, but a month's staff is corrected.
// Placements are history: they are stored with the findings the law gives, but not refused.
// Roles as for registering one by one.
Resultat<Importsvar> importer(store::Forbindelse& db, const Kontekst& k, Importliste liste,
                              std::string_view indhold, const Importvalg& valg = {});

// The same list of the caller's municipality in the same layout: UTF-8 with BOM, semicolon, ISO
// dates, CRLF. Reading it back changes nothing. A field that a spreadsheet would take for a formula
// gets an apostrophe in front, which the import takes away again. Export of persons is written to
// `opslag`.
Resultat<std::string> eksporter(store::Forbindelse& db, const Kontekst& k, Importliste liste);

}  // namespace nytte::sager
