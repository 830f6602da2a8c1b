// The rows of each rule, one file a rule. To add a sentence: a row in the rule's file.
#pragma once

#include <span>

#include "kontrakt/saetning.hpp"

namespace nytte::kontrakt::saetninger {

using Art = Vaerdi::Art;
using Raekker = std::span<const Saetning>;

Raekker faelles();  // the codes that every rule may give
Raekker offentlig_arbejdsgiver();
Raekker ministeromraade();
Raekker maalgruppe();
Raekker raadighedsafproevende();
Raekker saerligt_tilrettelagt();
Raekker ydelsesperiode();
Raekker varighed();
Raekker samme_arbejdsplads();
Raekker ugentlig_tid();
Raekker seneste_arbejdsgiver();
Raekker suspension();
Raekker rimelighedskrav();
Raekker erklaering_om_rimelighed();
Raekker hoering();
Raekker opgavens_indhold();
Raekker serviceloven();
Raekker statsstoette();

}  // namespace nytte::kontrakt::saetninger
