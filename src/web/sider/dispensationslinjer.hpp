// A workplace's dispensations on its page: what each gives, how long, and whether it suffices.
#pragma once

#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "web/html_komponenter.hpp"

namespace nytte::web {

Html dispensationslinjer(const sager::Arbejdsstedsvisning& v, bool maa_skrive);

}  // namespace nytte::web
