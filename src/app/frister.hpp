// nytte frister: what must be done when, on a day.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

Resultat<std::string> udfoer_frister(const Kommando& k);

}  // namespace nytte::app
