// The file of a code list: kode;startdato;slutdato;navn;beskrivelse.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/kodeliste.hpp"

namespace nytte::sager {

// UTF-8 or Windows-1252, never both in one file; dates as people or machines write them; `slutdato`
// is the first day the code may no longer be used. By code. Every error at once: those of a CSV
// file (a column missing, doubled or unknown, a broken line), utf8_ugyldig (a line in another
// encoding than the rest), tal_ugyldigt, dato_ugyldig, periode_omvendt (the end not after the
// start), findes_allerede (a code twice), periode_overlapper (one name, two codes, the same day),
// kodeliste_ugyldig (no codes at all).
Resultat<std::vector<Kodevaerdi>> laes_kodeliste(Kodelistenavn liste, std::string_view indhold);

// The same form again, with BOM, as eksport writes.
std::string skriv_kodeliste(const std::vector<Kodevaerdi>& vaerdier);

// What the program ships with until the real lists are imported.
const std::vector<Kodevaerdi>& medfoelgende_kodeliste(Kodelistenavn liste);

}  // namespace nytte::sager
