// nytte proevestand dfdg.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// Plays the register until SIGINT or SIGTERM; on start it writes to standard output how nytte is
/// told of it. Throws std::runtime_error (Danish) when it cannot start.
Resultat<std::string> udfoer_proevestand(const Kommando& k);

}  // namespace nytte::app
