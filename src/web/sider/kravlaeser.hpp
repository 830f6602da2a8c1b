// Reads what somebody asks before a start, from the fields of kravfelter.
#pragma once

#include <optional>
#include <string>

#include "model/sag/arbejdsgang.hpp"
#include "web/sider/feltlaeser.hpp"

namespace nytte::web {

// Nothing after noting the errors at their fields; `nr` stands after each field's name.
std::optional<Forudsaetningskrav> laes_krav(Feltlaeser& l, const std::string& nr = {});

}  // namespace nytte::web
