// VITAS as it reaches us: the thin notice (GetVitasCaseNotificationVersion1; XML of the message
// queue, or JSON) and the fetched case (GetCaseElement, JSON).
//
// Seen in the sources (snitflader 2.4): the elements named below, with their types and lengths. Not
// seen and therefore assumed here [unverified]: namespaces and what wraps the notice (an element is
// found by its local name wherever it stands), the notice as JSON (the same names), and that a case
// of praktik or nytteindsats has the shape of the two newest VITAS services. Codes are kept as
// text.
#pragma once

#include <string_view>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/vitas.hpp"

namespace nytte::udveksling {

// One or more notices in one file. xml_ugyldig (also for a document type or an entity of its own:
// neither is ever resolved), json_ugyldig, for_stor (4 MB), svar_ugyldigt (no notice in it), and
// every missing or wrong element of every notice: felt_mangler, cvr_ugyldigt, p_nummer_ugyldigt,
// vaerdi_ukendt, with the field "besked[2].CVRnumberIdentifier".
Resultat<std::vector<Vitasbesked>> laes_vitasbeskeder(std::string_view fil);

// json_ugyldig, for_stor, svar_ugyldigt (no case), and the same for its fields.
Resultat<Vitassag> laes_vitassag(std::string_view fil);

// Which of the two a file is, by what stands in it; nothing when it is neither.
enum class Vitasfil { beskeder, sag };
std::optional<Vitasfil> vitasfil_af(std::string_view fil);

// The body that asks for one case. [ours: as GetCaseElementRequest is described, without headers]
std::string vitas_foresporgsel(std::string_view sag);

}  // namespace nytte::udveksling
