// /api/v1/evalueringer: the yearly evaluations.
#pragma once

#include "web/ruter.hpp"

namespace nytte::web::api {

void tilfoej_evalueringer(Ruter& ruter);

}  // namespace nytte::web::api
