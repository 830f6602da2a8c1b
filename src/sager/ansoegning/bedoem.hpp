// The rules asked about an application. For the .cpp files of this folder only.
#pragma once

#include "model/fund.hpp"
#include "model/sag/ansoegning.hpp"
#include "regler/dispensation/ansoegning.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Reads what the rules look at: the workplace, its council and representatives, the register's
// figures, the attachments, the one before; by the law of `dag`.
regler::Ansoegningsfakta ansoegningsfakta(store::Forbindelse& db, const Dispensationsansoegning& a,
                                          Dato dag);
// Which body decides about a workplace on a day.
regler::Myndighedsfakta myndighedsfakta(store::Forbindelse& db, const std::optional<PNummer>& p,
                                        Dato dag);
// May the municipality still change its points?
bool kan_rettes(Ansoegningstilstand t);
// Does the finding stand in the way of sending?
bool hindrer(const Fund& f);

}  // namespace nytte::sager
