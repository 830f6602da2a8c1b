// What the page says after something was done, one sentence for each Besked.
#pragma once

#include <string_view>

#include "web/sider/ramme.hpp"

namespace nytte::web {

std::string_view beskedtekst(Besked b);

}  // namespace nytte::web
