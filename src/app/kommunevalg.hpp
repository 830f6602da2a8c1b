// For which municipality a command acts.
#pragma once

#include <optional>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::app {

/// The program acts for the municipality, with every role: the one given, else the only one that
/// has users here. felt_mangler when there are several or none, kommune_ukendt.
Resultat<Kontekst> kommunens_kontekst(store::Forbindelse& db,
                                      const std::optional<Kommunekode>& givet);

}  // namespace nytte::app
