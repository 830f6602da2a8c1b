// What the terminal is told when the server is ready.
#pragma once

#include <cstdint>
#include <string>

#include "app/indstillinger.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::app {

/// The address; then, in a database that holds the example data, the example users that are still
/// open; in a database without users, how to create the first one. Danish, lines ending in '\n'.
std::string velkomst(const Indstillinger& i, std::uint16_t port, store::Forbindelse& db);

}  // namespace nytte::app
