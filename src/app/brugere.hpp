// `nytte bruger ...`: users from the command line, for who runs the installation.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// What to tell when it went well. Passwords are read from the terminal without showing them, or
/// from standard input when that is no terminal; never from the command line, which others can see.
Resultat<std::string> udfoer_bruger(const Kommando& k);

}  // namespace nytte::app
