// Reads back everything active and keeps what differs; and fetches what waits in the queue of the
// classic generation.
#pragma once

#include <cstdint>

#include "store/forbindelse.hpp"
#include "udveksling/dfdg/runde.hpp"

namespace nytte::udveksling {

struct Afstemningssvar {
  std::int64_t borgere = 0;
  std::int64_t fejlede = 0;    ///< the register gave no answer about them
  std::int64_t forskelle = 0;  ///< open, of those read
  bool faerdig = true;         ///< false: broken off; it is done from the start another time
};
/// All municipalities. A citizen the register does not answer about is left as he was. `navn` makes
/// the requests' names new ones each time. Throws store::DatabaseFejl.
Afstemningssvar afstem_register(store::Forbindelse& db, Dfdgport& port, const std::string& navn,
                                const Dfdgomgivelser& omgivelser);

struct Hentesvar {
  std::int64_t nye = 0;
  std::int64_t gentagne = 0;
  std::int64_t konflikter = 0;
  std::int64_t ulaeselige = 0;  ///< no message could be read out of the answer
  bool vej_lukket = false;
};
/// Empties the queue: each message is stored, then acknowledged, also one with other content under
/// a known id, which is kept as a conflict. One that cannot be read is left where it is and stops
/// the rest of its kind. Throws store::DatabaseFejl.
Hentesvar hent_beskeder(store::Forbindelse& db, Dfdgport& port, const std::string& navn,
                        const Dfdgomgivelser& omgivelser);

}  // namespace nytte::udveksling
