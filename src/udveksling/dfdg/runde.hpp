// One pass over the queue of the national register.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "sager/dfdg/forsoeg.hpp"
#include "store/forbindelse.hpp"
#include "udveksling/dfdg/port.hpp"

namespace nytte::udveksling {

struct Dfdgomgivelser {
  std::function<sager::Registerur()> ur;
  std::function<bool()> stop{};  ///< asked between two rows
};

struct Dfdgrundesvar {
  std::int64_t behandlet = 0;
  std::int64_t taget = 0;
  std::int64_t afvist = 0;
  std::int64_t venter = 0;
  std::int64_t tilbageholdt = 0;  ///< or with nothing to annul: settled without being sent
  std::int64_t fremmede = 0;      ///< of the refused: an answer about somebody else's record
  bool vej_lukket = false;        ///< the register cannot be reached at all
};

/// Everything that is due, lane by lane in order, several lanes beside each other in a pass: the
/// next of a lane only when the one before it is settled. At least once: an attempt that was broken
/// off is asked again under the same name, and a register that had it says so (412), is read back
/// and believed. `hvem` names this process. Throws store::DatabaseFejl.
Dfdgrundesvar send_registreringer(store::Forbindelse& db, Dfdgport& port, const std::string& hvem,
                                  const Dfdgomgivelser& omgivelser);

/// What an answer makes of a row.
sager::Registerudfald udfald_af(Dfdgport& port, const sager::Paabegyndtregistrering& p,
                                const Registersvar& svar);

}  // namespace nytte::udveksling
