// The template's content as it is stored and fingerprinted.
#pragma once

#include <string>
#include <vector>

#include "model/sag/projekt.hpp"

namespace nytte::sager {

// Stable bytes: the same content is the same text. Text that is no UTF-8 gets replacement signs.
std::string som_json(const Projektindhold& indhold);
// What som_json wrote; anything else means that the database is damaged, and throws.
Projektindhold laes_projektindhold(const std::string& json);

std::string tekster_som_json(const std::vector<std::string>& tekster);
std::vector<std::string> laes_tekster(const std::string& json);

// SHA-256 over workplace, content and the names of its tasks, 64 hexadecimal digits.
std::string projekt_fingeraftryk(PNummer p_nummer, const std::string& indhold_json,
                                 const std::string& opgavenavne_json);

}  // namespace nytte::sager
