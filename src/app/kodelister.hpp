// nytte kodelister importer, nytte kodelister vis.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// Imports one list and tells what matched by name, what did not, and what is new.
Resultat<std::string> udfoer_kodelister_importer(const Kommando& k);
/// The codes on the day, and what each of our own values comes to.
Resultat<std::string> udfoer_kodelister_vis(const Kommando& k);

}  // namespace nytte::app
