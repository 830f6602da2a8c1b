// nytte rapport kvartal and nytte rapport pladser: what the council is told, as files.
#pragma once

#include <string>
#include <vector>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

struct Rapportsvar {
  std::string ud;                          // the file, or where it lies
  std::vector<std::string> bemaerkninger;  // for standard error
};

/// Draws up and says that nothing was frozen; with `frossen` the bytes of the newest version.
Resultat<Rapportsvar> udfoer_rapport_kvartal(const Kommando& k);
Resultat<Rapportsvar> udfoer_rapport_pladser(const Kommando& k);

}  // namespace nytte::app
