// The history of one thing as a timeline in sentences, newest first.
#pragma once

#include <string>
#include <vector>

#include "model/sag/id.hpp"
#include "sager/historik/historik.hpp"
#include "web/html.hpp"

namespace nytte::web {

// A section with its heading; nothing when there is no history yet.
Html vis_historie(const std::vector<sager::Historiklinje>& linjer);
// "3. marts 2026 kl. 14.05" in Danish time.
std::string tidspunkt_ord(Tidspunkt t);

}  // namespace nytte::web
