// Rows of text as a file. For the .cpp files of this folder.
#pragma once

#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/fagsystem.hpp"

namespace nytte::sager {

struct Listetabel {
  std::string navn;  // of the sheet
  std::vector<std::string> overskrifter;
  std::vector<std::vector<std::string>> raekker;
};
Resultat<std::string> som_fil(const Listetabel& t, Filformat format);

}  // namespace nytte::sager
