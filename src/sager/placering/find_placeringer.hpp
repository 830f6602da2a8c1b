// The list of the municipality's placements and referrals.
#pragma once

#include "model/sag/lister.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Role sagsbehandler or leder. Each citizen on the page answered is written to `opslag`.
Resultat<Liste<Placeringsoversigt>> find_placeringer(store::Forbindelse& db, const Kontekst& k,
                                                     const Placeringsfilter& filter,
                                                     const Side& side,
                                                     Placeringsorden orden = Placeringsorden::fra);

}  // namespace nytte::sager
