// docs/hjemmel.md: every rule with its periods, its texts by date and population, how well each is
// known and when it was last held beside the source. Made from the register alone.
#pragma once

#include <string>

namespace nytte::app {

// The whole file; the same register gives the same bytes. `nytte regler --hjemmel-md` prints it.
std::string hjemmel_md();

}  // namespace nytte::app
