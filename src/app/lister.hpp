// nytte import and eksport: lists of a municipality from and to CSV files (docs/import.md).
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// What to tell when it went well. Progress goes to standard error when that is a terminal.
Resultat<std::string> udfoer_import(const Kommando& k);
/// The file itself when it goes to standard output, else what was written where.
Resultat<std::string> udfoer_eksport(const Kommando& k);

}  // namespace nytte::app
