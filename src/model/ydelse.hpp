// Benefits, readiness and populations, spelled as in the contract of `vurder`.
#pragma once

#include "model/kode.hpp"

namespace nytte {

NYTTE_KODE(Ydelse, dagpenge, kontanthjaelp, uddannelseshjaelp, integrationsydelse, overgangsydelse,
           sho_ydelse, arbejdsmarkedsydelse, kontantydelse, sygedagpenge, ressourceforloebsydelse,
           ledighedsydelse, revalideringsydelse, foertidspension, ingen);

NYTTE_KODE(Visitation, jobparat, aktivitetsparat, uddannelsesparat, aabenlyst_uddannelsesparat);

// Whose rules: everyone; the integration programme; permit holders under the Ukraine act, for whom
// the rules of before 2025 go on (BEK 1761/2024 and BEK 208/2026 § 41, stk. 3).
NYTTE_KODE(Population, almindelig, integrationsprogram, ukraine);

}  // namespace nytte
