// nytte importer-liste: a list from KMD Opera, Schultz Fasit or WorkBase.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// Gives the use cases the adapters of the case systems; before the first of them is called.
void indstil_fagsystemer();

/// What to tell when it went well.
Resultat<std::string> udfoer_importer_liste(const Kommando& k);

}  // namespace nytte::app
