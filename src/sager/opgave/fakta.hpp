// From the judgements of the catalogue to what the rules read. Pure. ADR 0020.
#pragma once

#include <optional>
#include <vector>

#include "model/sag/opgave.hpp"
#include "model/vurdering.hpp"

namespace nytte::sager {

// The judgement that holds for the task at the workplace on the day; nullptr when none does. Where
// the workplace has one of its own from that day or before, only its own count (F-059); without a
// workplace only the municipality's. Of two from one day the later recorded counts.
const Opgavevurdering* gaeldende_vurdering(const std::vector<Opgavevurdering>& af_opgaven,
                                           std::optional<PNummer> sted, Dato dag);

// The same, and whether there was one that has run out.
struct Standsvar {
  Vurderingsstand stand = Vurderingsstand::ikke_vurderet;
  const Opgavevurdering* vurdering = nullptr;  // the one that holds, or that ran out
};
Standsvar vurderingsstand(const std::vector<Opgavevurdering>& af_opgaven,
                          std::optional<PNummer> sted, Dato dag);

// What was answered of one task; without a judgement nothing is answered.
OpgaveFakta svar_om_opgaven(const Opgave& opgave, const Opgavevurdering* vurdering);

// What `opgavens_indhold` or `serviceloven` says of these answers alone on the day. Any other rule
// looks at more than the task.
Vurdering proev_opgaven(Regel regel, const OpgaveFakta& opgave, Dato dag);

// What the rules read when a job order points to these tasks: for each rule the answers of the task
// that comes out worst by the law of the day, so that the whole is never better than one of them.
OpgaveFakta vaerste_opgavefakta(const std::vector<OpgaveFakta>& opgaver, Dato dag);

// All of it: the tasks of a job order, every judgement of them for its workplace or for all.
struct Opgavegrundlag {
  OpgaveFakta fakta;
  std::vector<OpgavevurderingId> vurderinger;  // those that hold, one for each task that has one
};
Opgavegrundlag opgavefakta(const std::vector<Opgave>& opgaver,
                           const std::vector<Opgavevurdering>& vurderinger, PNummer sted, Dato dag);

}  // namespace nytte::sager
