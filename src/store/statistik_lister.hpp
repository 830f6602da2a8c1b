#pragma once

#include "store/statistik.hpp"
#include "store/statistik_personer.hpp"

/// For the .cpp files of the store only: rows of the case systems' lists, made ready to count.
namespace nytte::store {

/// The lists that hold now, added to `ud`; a row of somebody who is in `ud` already at the same
/// workplace on the same days is left out and counted.
void hent_lister(Forbindelse& db, const Statistikvalg& valg, Personer& personer,
                 Statistikgrundlag& ud);

}  // namespace nytte::store
