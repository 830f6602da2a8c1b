// The frozen content as text, and back. Only for the .cpp files of this folder.
#pragma once

#include <string>
#include <string_view>

#include "model/sag/evaluering.hpp"

namespace nytte::sager {

std::string som_json(const Evalueringsindhold& e);
// A text that is none of ours is a damaged database, and throws.
Evalueringsindhold laes_evaluering(std::string_view json);

}  // namespace nytte::sager
