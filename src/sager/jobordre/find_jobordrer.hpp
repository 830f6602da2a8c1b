// The list of job orders, with the columns of source 003.
#pragma once

#include "model/sag/lister.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// The caller's municipality's orders, with their places as on k.i_dag. Role sagsbehandler,
// virksomhedskonsulent or leder.
Resultat<Liste<Jobordreoversigt>> find_jobordrer(store::Forbindelse& db, const Kontekst& k,
                                                 const Jobordrefilter& filter, const Side& side,
                                                 Jobordreorden orden = Jobordreorden::nummer);

}  // namespace nytte::sager
