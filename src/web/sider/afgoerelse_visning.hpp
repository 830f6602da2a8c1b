// A stored decision: why did it turn out so? Printable.
#pragma once

#include "sager/placering/vis_placering.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

Webside vis_afgoerelse(const sager::Afgoerelsesvisning& v);

}  // namespace nytte::web
