// From a placement to the complete record of the national register: lov.md Q-07 (BEK 1606/2024 and
// BEK 113/2026 § 43), snitflader 1.5.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/kodeliste.hpp"
#include "model/sag/registrering.hpp"
#include "sager/koersel.hpp"
#include "sager/placering/placer_borger.hpp"

namespace nytte::sager {

// The record as it stands now. Reads only; inside the caller's transaction when there is one.
// Errors: findes_ikke (also for another municipality's, and for one without a job order),
// tilstand_tillader_ikke when it is another scheme than nytteindsats: that is counted at the
// workplace and never sent from here. What is missing in it is for `kontroller` to say.
Resultat<Registrering> hent_registrering(store::Forbindelse& db, Kommunekode kommune,
                                         PlaceringId placering);

// The municipality as an authority: what it has said itself, else a proposal (version 0) after
// snitflader 1.3: the main jobcentre's code is the municipality's three digits and 00, and its
// organisation type 8 (Jobcenter). F-039.
Registermyndighed find_myndighed(store::Forbindelse& db, Kommunekode kommune);

// What a record is held against.
struct Registergrundlag {
  Dato dag;                         // the day it is to be sent
  std::optional<Arbejdssted> sted;  // what the workplace register knows of the P-number
  Kodebog koder;
};
Registergrundlag hent_registergrundlag(store::Forbindelse& db, const Registrering& r, Dato dag);

// Everything that keeps the record from being sent; nothing: it may go. Pure. Activation type,
// job-order type and ministry must be valid in their lists on the first day, status and reason on
// the day of the event, the organisation type on the day it is sent (F-040).
std::vector<Registerfund> kontroller(const Registrering& r, const Registergrundlag& g);

// What is wrong and what is due, in Danish.
std::string saetning(const Registerfund& f);
// The page where it is mended: a path.
std::string ret_paa_side(const Registrering& r, const Registerfund& f);

// Both at once, as the pages and the queue want it.
struct Registerklarhed {
  Registrering registrering;
  std::vector<Registerfund> fund;
};
Resultat<Registerklarhed> hent_og_kontroller(store::Forbindelse& db, Kommunekode kommune,
                                             PlaceringId placering, Dato dag);

// The record as it would be if the citizen were placed as wished: nothing is written, the keys are
// empty. Role sagsbehandler.
Resultat<Registerklarhed> forhaandsvis_registrering(store::Forbindelse& db, const Kontekst& k,
                                                    const Placeringsoenske& oenske);

}  // namespace nytte::sager
