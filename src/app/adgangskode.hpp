// Asks for a password where the command was given.
#pragma once

#include <string>

#include "model/resultat.hpp"

namespace nytte::app {

/// Twice from the terminal, unseen, and the same both times; or the first line of standard input
/// when that is no terminal. felt_mangler when there is none.
Resultat<std::string> spoerg_om_adgangskode();

}  // namespace nytte::app
