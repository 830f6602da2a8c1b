// A placement of the past, from a file: stored with the findings the law gave, not refused.
#pragma once

#include "sager/placering/placer_borger.hpp"

namespace nytte::sager {

struct Importeretstatus {
  Placeringsstatus status = Placeringsstatus::ansat;
  Placeringsaarsag aarsag = Placeringsaarsag::ikke_valgt;
  Dato haendelsesdato;
};

// Errors besides those of vurder_placering: tilstand_tillader_ikke (outside the order's period),
// periode_overlapper. A full or closed order is no error: it was open then. Role sagsbehandler.
Resultat<Placeringssvar> importer_placering(store::Forbindelse& db, const Kontekst& k,
                                            const Placeringsoenske& oenske,
                                            const Importeretstatus& status);

}  // namespace nytte::sager
