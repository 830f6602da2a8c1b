// The share of the tasks that is done in contact with citizens, for the follow-up on the strategy
// and the yearly evaluation.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/dato.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// A job order counts as citizen-facing when one of its tasks is, by the judgement at its workplace
// on its last day in the period; it counts as not when all of them are judged and none is. The rest
// (no task of the catalogue, or a judgement missing) is not known and is in no share.
struct Andel {
  std::int32_t borgerrettede = 0;
  std::int32_t andre = 0;
  std::int32_t ukendte = 0;
  // Per cent of the known, rounded half up; empty when none is known.
  std::optional<std::int32_t> procent() const {
    const auto kendte = borgerrettede + andre;
    if (kendte == 0) return std::nullopt;
    return (200 * borgerrettede + kendte) / (2 * kendte);
  }
};

struct Opgaveandel {
  Andel jobordrer;    // job orders that had a day in the period; the annulled ones are left out
  Andel placeringer;  // placements on them that were there on a day of the period
};
// Reads only; the caller has asked for the role.
Opgaveandel borgerrettet_andel(store::Forbindelse& db, Kommunekode kommune, const Periode& periode);

// Which tasks concretely, by area and name: job orders and placements of the period on each.
struct Opgaveantal {
  OpgaveId opgave;
  std::int32_t jobordrer = 0;
  std::int32_t placeringer = 0;
};
std::vector<Opgaveantal> opgaver_i_brug(store::Forbindelse& db, Kommunekode kommune,
                                        const Periode& periode);

}  // namespace nytte::sager
