// What the strategy's policy says of a placement: a field of its own, beside the law's findings.
// Only for the .cpp files of this folder.
#pragma once

#include <optional>

#include "sager/strategi/opfoelgning.hpp"
#include "web/api/skriv.hpp"

namespace nytte::web::api {

/// null when no strategy is in force on the day.
void write_politik(JsonSkriver& w, std::string_view navnet,
                   const std::optional<sager::Politikbillede>& billede);

}  // namespace nytte::web::api
