// What happens to a placement afterwards. Every call takes the version that was read, a reason or
// cause, and answers the placement as stored.
#pragma once

#include <string>

#include "sager/placering/placer_borger.hpp"

namespace nytte::sager {

struct Placeringsaendring {
  PlaceringId placering;
  Version version = 0;
  Dato fra;
  Dato til;
  Ugetimer ugentlig_tid;
  std::string begrundelse;  // always required: it stands in the history
  std::string bemaerkning;
};

// The rules are run again on the new dates and hours, without the placement itself among those
// already there; a new decision is stored. The law saying no is a value, as in placer_borger.
// Only one that is `ansat` may be changed. Role sagsbehandler.
Resultat<Placeringsforslag> vurder_aendring(store::Forbindelse& db, const Kontekst& k,
                                            const Placeringsaendring& aendring);
Resultat<Placeringssvar> aendr_placering(store::Forbindelse& db, const Kontekst& k,
                                         const Placeringsaendring& aendring,
                                         Koersel koersel = Koersel::gem);

struct Placeringsskift {
  PlaceringId placering;
  Version version = 0;
  Placeringsaarsag aarsag = Placeringsaarsag::ikke_valgt;
  Dato haendelsesdato;      // the day it took effect; of an interruption the last day there
  std::string begrundelse;  // in words; may be empty where a cause is given
};

// Before the last day: needs a cause, and haendelsesdato within the placement.
Resultat<Placering> afbryd_placering(store::Forbindelse& db, const Kontekst& k,
                                     const Placeringsskift& skift, Koersel koersel = Koersel::gem);
// Ended as planned: haendelsesdato is ignored, it is the last day. Not before that day.
Resultat<Placering> afslut_placering(store::Forbindelse& db, const Kontekst& k,
                                     const Placeringsskift& skift, Koersel koersel = Koersel::gem);
// A referral, or a placement whose citizen never came: no day is counted at the workplace.
Resultat<Placering> marker_ikke_startet(store::Forbindelse& db, const Kontekst& k,
                                        const Placeringsskift& skift,
                                        Koersel koersel = Koersel::gem);
// Registered by mistake: needs a reason in words. Nothing is deleted.
Resultat<Placering> annuller_placering(store::Forbindelse& db, const Kontekst& k,
                                       const Placeringsskift& skift,
                                       Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
