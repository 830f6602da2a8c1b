// What the operating system says went wrong, in Danish.
#pragma once

#include <string>

namespace nytte::app {

/// "filen findes ikke" for ENOENT; the system's own words for what is rare.
std::string systemgrund(int fejlnummer);

}  // namespace nytte::app
