// Persons in virksomhedspraktik or løntilskud at a workplace: they count in the ratio, without a
// case here and without a name.
#pragma once

#include <string>

#include "model/sag/placering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct AndenOrdning {
  Ordning ordning = Ordning::virksomhedspraktik;  // not nytteindsats
  PNummer p_nummer;
  Dato fra;
  Dato til;  // included
  Ugetimer ugentlig_tid;
  std::string bemaerkning;  // no name, no CPR
};

// Role virksomhedskonsulent or sagsbehandler.
Resultat<Placering> registrer_anden_ordning(store::Forbindelse& db, const Kontekst& k,
                                            const AndenOrdning& ny, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
