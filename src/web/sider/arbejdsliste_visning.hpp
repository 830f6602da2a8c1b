// The work list: what waits for me today, each thing one click from done.
#pragma once

#include <vector>

#include "sager/arbejdsliste/arbejdsliste.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

Webside vis_arbejdsliste(const sager::Arbejdsliste& liste, Dato i_dag);

}  // namespace nytte::web
