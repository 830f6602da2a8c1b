// Deadlines of a workplace: the answer to an employer (C-18), the hearing, the application and the
// end of a dispensation.
#pragma once

#include <optional>

#include "model/dato.hpp"
#include "model/sag/frist.hpp"
#include "model/sag/hoering.hpp"

namespace nytte::regler {

// Ten working days from the day an employer's application came; nothing before 2020.
std::optional<Frist> arbejdsgiver_venter_svar(Dato modtaget);

// Somebody was asked and has not answered; counted from confirmed dispatch (or the newest
// reminder), never from the day it was written. The text sets no day: five working days is
// practice, F-029.
Frist hoering_ubesvaret(Dato sendt, Hoeringsart art);

// Must be there before the first day of the order: the hearing or orientation itself, and the
// statements.
std::optional<Frist> hoering_foer_start(Dato start, Hoeringsart art, bool erklaeringer);

// Returned for more information: two weeks (practice).
std::optional<Frist> ansoegning_mangelfuld(Dato returneret);
// With the secretariat and on no agenda; a decision that waits for a second person (practice).
std::optional<Frist> ansoegning_uden_moede(Dato indsendt);
std::optional<Frist> afgoerelse_ubekraeftet(Dato registreret);

// The last day of a dispensation, told three months ahead. Nothing when the law of its last day has
// no dispensations: it then ended with 2024-12-31, and `dag` after that has nothing to tell.
std::optional<Frist> dispensation_slutter(Dato til, Dato dag);
// More are placed than it allows, on `dag` or a later day (the first of them): at once.
std::optional<Frist> dispensation_utilstraekkelig(Dato foerste_dag, Dato dag);

}  // namespace nytte::regler
