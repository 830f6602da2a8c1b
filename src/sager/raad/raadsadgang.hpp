// Who may do what in a council. A council's people see their own council's matters and nothing else
// of the installation: no citizen, no other council.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/sag/raad.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// ingen_adgang unless the caller is active, has the role and belongs to a council.
Resultat<void> kraev_sekretariat(const Kontekst& k);
// The secretariat or a member.
Resultat<void> kraev_raadslaeser(const Kontekst& k);

// The member that the caller is on the day, if he sits in his council then.
std::optional<Raadsmedlem> eget_medlemskab(store::Forbindelse& db, const Kontekst& k, Dato dag);

// Who may confirm a decision: the secretariat, or the chair of the day.
Resultat<void> kraev_bekraefter(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
