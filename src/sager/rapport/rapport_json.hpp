// The frozen content of a report as JSON, both ways.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/sag/rapport.hpp"

namespace nytte::sager {

// Rows and warnings; quarter, municipality and council stand beside it in the database.
std::string som_json(const Rapport& r);
// Into a report whose quarter, municipality and council are set already; false when the text is not
// what `som_json` writes.
bool laes_json(std::string_view json, Rapport& r);

}  // namespace nytte::sager
