// Deadlines of one placement: answer to the referral, the employer's notice, follow-up, the end.
// H-01, H-15, H-16.
#pragma once

#include <optional>

#include "model/dato.hpp"
#include "model/sag/frist.hpp"
#include "model/ydelse.hpp"

namespace nytte::regler {

// The last day of a placement; `tretten_uger` where it uses up all the days the law of its first
// day allowed. On the day itself it is a task, after it `placering_over_tid` is.
Frist placering_slutter(const Periode& periode, Population population);
// Over and not closed: within a week (practice).
Frist placering_over_tid(Dato til);
// The workplace answers a referral within a week (practice).
Frist henvisning_ubesvaret(Dato henvist);
// The employer tells at once whether the citizen came. F-029: by the working day after.
std::optional<Frist> start_ikke_meldt(Dato start);
// The municipality follows up while the placement runs. F-029: every fourth week; nothing when the
// placement ends before, or in years whose text is not held (before 2020).
std::optional<Frist> opfoelgning(const Periode& periode, std::optional<Dato> seneste, Dato dag);

}  // namespace nytte::regler
