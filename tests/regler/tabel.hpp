// Reads tests/tabeller/<rule>.tsv; the format is described in tests/tabeller/README.md.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/fakta.hpp"

namespace nytte::regler::test {

struct Raekke {
  std::string sted;  // "varighed.tsv:12 (the day after)"
  Fakta fakta;
  std::map<std::string, std::string> svar;  // the expected columns that are filled
};

// Every row of a table; throws with file, line and field where a row cannot be read.
std::vector<Raekke> laes_tabel(const std::string& regel);
// The base case of every table.
Fakta grundsag();

}  // namespace nytte::regler::test
