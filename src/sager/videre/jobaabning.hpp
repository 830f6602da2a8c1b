// Job openings: on the wall where the citizens meet, and matched with what they can. Suggested with
// reasons; people decide, and what they did is written down.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "model/sag/videre.hpp"
#include "sager/koersel.hpp"
#include "sager/videre/match.hpp"

namespace nytte::sager {

// Not closed, and its last day has not gone.
bool er_aaben(const Jobaabning& j, Dato dag);

// Role sagsbehandler or virksomhedskonsulent. felt_mangler, tekst_for_lang; of a new one also
// dato_ugyldig (its last day has gone).
Resultat<JobaabningId> opret_jobaabning(store::Forbindelse& db, const Kontekst& k,
                                        const Jobaabning& ny, Koersel koersel = Koersel::gem);
// Also closes and opens (`lukket`). version_foraeldet, findes_ikke.
Resultat<Version> ret_jobaabning(store::Forbindelse& db, const Kontekst& k, const Jobaabning& j,
                                 Koersel koersel = Koersel::gem);
// Any role of a municipality that works with cases: nothing here is about a citizen. The open ones
// first, by their last day.
Resultat<std::vector<Jobaabning>> jobaabninger(store::Forbindelse& db, const Kontekst& k);

// A citizen in nytteindsats whom an opening suggests, or about whom somebody has done something.
struct Kandidat {
  BorgerId borger;
  std::string navn;
  std::string arbejdssted_navn;
  Jobmatchsvar svar;
  std::vector<Jobmatch> gjort;  // in the order it was done
};
struct Jobaabningsvisning {
  Jobaabning job;
  std::vector<Kandidat> kandidater;  // who is worked with first, then the best match
  // How many citizens in nytteindsats it suggests; all a virksomhedskonsulent is told.
  std::int32_t foreslaas = 0;
  std::int32_t uden_skema = 0;  // in nytteindsats now, and not matched since no form is filled in
};
// The candidates for sagsbehandler and leder; a projektleder's own people; none for a
// virksomhedskonsulent. Looks are noted ("jobmatch").
Resultat<Jobaabningsvisning> vis_jobaabning(store::Forbindelse& db, const Kontekst& k,
                                            JobaabningId id);

// Role sagsbehandler, or projektleder for his own people. findes_ikke, dato_ugyldig,
// tekst_for_lang.
Resultat<std::int64_t> registrer_jobmatch(store::Forbindelse& db, const Kontekst& k,
                                          const Jobmatch& ny, Koersel koersel = Koersel::gem);

// The open ones as a paper for the wall; names nobody. The same roles as the list.
Resultat<dokumenter::Brev> jobopslag(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
