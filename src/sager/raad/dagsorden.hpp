// What the secretariat does with a matter before the meeting: its journal number, onto an agenda,
// off again, back to the municipality for more information.
#pragma once

#include <string>

#include "model/sag/ansoegning.hpp"
#include "model/sag/raad.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// One act on one matter. `skridt` is the number of the newest step that the user saw; another since
// gives version_foraeldet.
struct Sagshandling {
  AnsoegningId ansoegning;
  std::int32_t skridt = 0;
  std::string grund;
};

// Errors of all four: findes_ikke (also the matters of another council, and drafts),
// version_foraeldet, tilstand_tillader_ikke. Role sekretariat.

// Also findes_ikke (moede), moede_aflyst, tilstand_tillader_ikke (the meeting is over).
Resultat<Ansoegningstilstand> saet_paa_dagsorden(store::Forbindelse& db, const Kontekst& k,
                                                 const Sagshandling& h, MoedeId moede,
                                                 Koersel koersel = Koersel::gem);
Resultat<Ansoegningstilstand> tag_af_dagsorden(store::Forbindelse& db, const Kontekst& k,
                                               const Sagshandling& h,
                                               Koersel koersel = Koersel::gem);
// What is missing must be said (begrundelse_mangler); the municipality is told by mail where the
// one who sent the application has an address, and sees it on the matter.
Resultat<Ansoegningstilstand> returner_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                  const Sagshandling& h,
                                                  Koersel koersel = Koersel::gem);

// Part of another act's transaction: the row and the step.
Resultat<void> fjern_fra_dagsorden(store::Forbindelse& db, const Kontekst& k, MoedeId moede,
                                   AnsoegningId ansoegning, const std::string& grund);

}  // namespace nytte::sager
