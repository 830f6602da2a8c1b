// nytte import and eksport: lists of a municipality from and to CSV files (docs/import.md).
#pragma once

#include <cstdint>
#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// The whole of the command's file, or of standard input; at most one byte more than an import
/// takes.
Resultat<std::string> laes_hele_filen(const Kommando& k);

/// What to tell when it went well. Progress goes to standard error when that is a terminal.
Resultat<std::string> udfoer_import(const Kommando& k);
/// The file itself when it goes to standard output, else what was written where: whole or not at
/// all, and readable by its owner only.
Resultat<std::string> udfoer_eksport(const Kommando& k);

/// Whole or not at all, readable by its owner only.
Resultat<void> skriv_fil(const std::string& fil, const std::string& indhold);

/// "[##########..........]  50 %": a line of `bredde` marks.
std::string fremdriftslinje(std::int64_t klaret, std::int64_t i_alt, int bredde);

}  // namespace nytte::app
