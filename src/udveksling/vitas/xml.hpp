// A foreign XML text as its elements' names and texts; the .cpp is the one that knows pugixml here.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/resultat.hpp"

namespace nytte::udveksling {

using Xmlfelter = std::map<std::string, std::string>;  // local name -> text

// For each element that has a child of the local name `kendes_paa`: the texts of all its leaf
// elements below, by local name (the first of a name counts). A document type or an entity
// declaration refuses the whole: xml_ugyldig. So do what is not well formed, a half document, and
// more than 64 levels.
Resultat<std::vector<Xmlfelter>> laes_xml(std::string_view xml, std::string_view kendes_paa);

}  // namespace nytte::udveksling
