// What laying in the queue and sending again share. For the .cpp files of this folder only.
#pragma once

#include <optional>
#include <string>

#include "model/sag/bruger.hpp"
#include "model/sag/dfdg.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// The sentences of the conformance check on that day; empty when it may be sent.
std::string mangler(store::Forbindelse& db, const Registrering& r, Dato dag);

/// The job order as the register is told of it now; nothing when it is not the caller's.
std::optional<Jobordreregistrering> hent_jobordreregistrering(store::Forbindelse& db,
                                                              const Kontekst& k, JobordreId id);

}  // namespace nytte::sager
