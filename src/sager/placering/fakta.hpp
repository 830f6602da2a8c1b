// From what the database holds to the facts of the rules. Pure: same rows, same facts.
#pragma once

#include <vector>

#include "model/fakta.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/hoering.hpp"
#include "sager/opgave/fakta.hpp"
#include "sager/placering/placer_borger.hpp"
#include "store/placeringsgrundlag.hpp"

namespace nytte::sager {

// The facts of placing `g.borger` as wished, by the law of the first day. `g.borger` is set.
Fakta byg_fakta(const store::Placeringsgrundlag& g, const Placeringsoenske& oenske);

// What the rules read of the task: the catalogue's judgements where the job order points to tasks,
// else its own answers (and then no judgement is named).
Opgavegrundlag opgavegrundlag(const store::Placeringsgrundlag& g, Dato dag);

// The benefit of the day and its last day of entitlement; periods of the same benefit and readiness
// that follow each other without a gap are one. No period: ydelse `ingen`.
void saet_ydelse(BorgerFakta& borger, const std::vector<Ydelsesperiode>& ydelser, Dato dag);

// A dispensation as the rules read it.
DispensationFakta som_fakta(const Dispensation& d);

// The days on which a whole level is absent: a level with several representatives of the trade
// group is absent only when all of them are.
std::vector<FravaerFakta> niveauers_fravaer(const std::vector<Medarbejderrepraesentant>& alle,
                                            const std::vector<Fravaer>& fravaer,
                                            const std::string& faggruppe, Dato dag);

// The one dispensation the facts have room for: in force on the first day if there is one, and
// among those the one that gives most with the staff of that day; else the earliest that begins
// underway.
std::optional<DispensationFakta> gaeldende_dispensation(const std::vector<Dispensation>& alle,
                                                        const ArbejdsgiverFakta& sted,
                                                        Population population, Dato fra);

}  // namespace nytte::sager
