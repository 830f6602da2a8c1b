// Register and change a citizen, with benefit and readiness over time.
#pragma once

#include <string>
#include <vector>

#include "model/sag/borger.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct NyBorger {
  Borger borger;                        // id, kommune and version are ignored
  std::vector<Ydelsesperiode> ydelser;  // `borger` in each is ignored
};

// Role sagsbehandler. Errors: felt_mangler (navn), tekst_for_lang, findes_allerede (the CPR number
// is known in the municipality), periode_omvendt, periode_overlapper, visitation_mangler is no
// error: the rule answers uafklaret.
Resultat<Borger> registrer_borger(store::Forbindelse& db, const Kontekst& k, const NyBorger& ny,
                                  Koersel koersel = Koersel::gem);

// Changes everything but CPR number and municipality; `ny.version` is the version that was read.
Resultat<Borger> aendr_borger(store::Forbindelse& db, const Kontekst& k, const Borger& ny,
                              const std::string& grund, Koersel koersel = Koersel::gem);

// One more period of the past or the future; periode_overlapper when another is in the way.
Resultat<Ydelsesperiode> tilfoej_ydelse(store::Forbindelse& db, const Kontekst& k,
                                        const Ydelsesperiode& ny, Koersel koersel = Koersel::gem);

// From `ny.fra` the citizen is on this benefit: a period that is open or reaches past it is ended
// the day before. periode_overlapper when a later period is in the way.
Resultat<Ydelsesperiode> skift_ydelse(store::Forbindelse& db, const Kontekst& k,
                                      const Ydelsesperiode& ny, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
