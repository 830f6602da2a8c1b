// How a use case is run. Every use case that writes takes a Koersel last: `proev` goes through the
// same code, the same reads, checks and writes, and rolls back at the end.
#pragma once

#include <cstdint>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::sager {

enum class Koersel : std::uint8_t { gem, proev };

}  // namespace nytte::sager
