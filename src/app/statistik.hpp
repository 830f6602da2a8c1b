// nytte statistik: figures without a page.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// The table as JSON or CSV. Errors name the flag.
Resultat<std::string> udfoer_statistik(const Kommando& k);

}  // namespace nytte::app
