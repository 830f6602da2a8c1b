// The end of a placement and the exit that followed it, in one act: both are written or none.
#pragma once

#include <optional>

#include "model/sag/videre.hpp"
#include "sager/placering/aendr_placering.hpp"

namespace nytte::sager {

// What is known of the exit when the placement ends. Without `dato` it is the day it ended.
struct Afgangsoplysning {
  Afgangsart art = Afgangsart::andet;
  std::optional<Dato> dato;
  Afgangskilde kilde = Afgangskilde::egen_viden;
  std::string bemaerkning;
};

// As afbryd_placering (`afbrudt`) or afslut_placering; with an exit also the errors of
// registrer_afgang. Role sagsbehandler.
Resultat<Placering> afslut_med_afgang(store::Forbindelse& db, const Kontekst& k,
                                      const Placeringsskift& skift, bool afbrudt,
                                      const std::optional<Afgangsoplysning>& afgang);

}  // namespace nytte::sager
