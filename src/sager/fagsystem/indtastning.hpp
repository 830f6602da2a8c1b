// The typing guide: a placement of nytte, and exactly what to enter in a case system, as a page
// and as a sheet to print.
#pragma once

#include "dokumenter/brev.hpp"
#include "sager/fagsystem/fagsystem.hpp"

namespace nytte::sager {

struct Indtastningsvisning {
  Fagsystem system{};
  Indtastningsgrundlag grundlag;
  Indtastning vejledning;
};
// Role sagsbehandler or leder; findes_ikke for another municipality's, and for other schemes than
// nytteindsats (they have no job order here). Noted in `opslag`.
Resultat<Indtastningsvisning> vis_indtastning(store::Forbindelse& db, const Kontekst& k,
                                              PlaceringId id, Fagsystem system);

// The same as a sheet to print.
dokumenter::Brev indtastningsark(const Indtastningsvisning& v, Dato dag);

}  // namespace nytte::sager
