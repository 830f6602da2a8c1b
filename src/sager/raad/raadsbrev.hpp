// The letter of a decision, made from the record and frozen. For this folder only.
#pragma once

#include <optional>

#include "sager/raad/raadssag.hpp"

namespace nytte::sager {

struct Brevgrundlag {
  const Raadssag& sag;
  const Raadsafgoerelse& afgoerelse;
  const Moede& moede;
  std::optional<DispensationId> dispensation;
};

// Frozen with the matter ("ansoegning"), where municipality and council both see it; called in the
// transaction of the confirmation.
Resultat<void> udsted_afgoerelsesbrev(store::Forbindelse& db, const Kontekst& k,
                                      const Brevgrundlag& g);

}  // namespace nytte::sager
