// Does what the command line asks for.
#pragma once

#include "app/kommandolinje.hpp"

namespace nytte::app {

/// The exit code. What went wrong is on standard error in Danish.
int udfoer(const Kommando& k);

}  // namespace nytte::app
