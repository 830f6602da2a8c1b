// How the sources beside the national register are reached: CVR, VITAS, jobindsats.
#pragma once

#include "app/indstillinger.hpp"

namespace nytte::app {

/// Tells the use cases once, at start. Throws std::runtime_error when a file with a password or a
/// token cannot be read.
void indstil_kilder(const Indstillinger& i);

}  // namespace nytte::app
