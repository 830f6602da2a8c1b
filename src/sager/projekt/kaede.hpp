// The order in which a municipality approves its projects.
#pragma once

#include "model/sag/projekt.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

inline constexpr std::size_t kFlestTrin = 12;

// What nytte proposes until the municipality has ordered its own: source 002, case 3. `version` 0.
Godkendelseskaede foreslaaet_kaede();

// The one in force. Roles sagsbehandler, virksomhedskonsulent, leder.
Resultat<Godkendelseskaede> vis_godkendelseskaede(store::Forbindelse& db, const Kontekst& k);

// For what is sent from now on; what is on its way keeps its own. The steps are numbered in their
// order. felt_mangler (trin, trin[2].titel), mailadresse_ugyldig, tal_uden_for_graenser (1 to 12
// steps, 1 to 90 days), version_foraeldet. Role leder.
Resultat<Godkendelseskaede> gem_godkendelseskaede(store::Forbindelse& db, const Kontekst& k,
                                                  const Godkendelseskaede& kaede,
                                                  Koersel koersel = Koersel::gem);

// The template names leder, TR, project department and the central MED committee; those the chain
// has no step for.
std::vector<Projekttrinart> mangler_i_kaeden(const Godkendelseskaede& kaede);

// "Leder", "Tillidsrepræsentant", "Centralt MED-udvalg"
std::string_view projekttrin_ord(Projekttrinart art);

}  // namespace nytte::sager
