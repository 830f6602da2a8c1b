// Staying away becomes the caseworker's matter: the absences of a placement follow its attendance.
// Only for the .cpp files of this folder and its tests.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/hold.hpp"
#include "model/sag/placering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager::hold {

// Days stayed away from in a row: nothing else was told of any day between.
struct Fravaersrunde {
  Dato fra;                 // the first
  std::optional<Dato> til;  // the last; open until he comes, is ill or has an agreement
  std::int32_t dage = 0;    // days told as stayed away, so holidays and closed days are none
  Tidspunkt fortalt;        // when the first of them was told
};
// `dage` are the rows that count, by day.
std::vector<Fravaersrunde> fravaersrunder(const std::vector<Dagsfremmoede>& dage);

// Makes the Udeblivelser of the placement those of its attendance: new ones made, grown and ended
// ones moved, and those whose first day was corrected taken back, with `grund` in the event. What
// a person registered or annulled himself is left alone, and covers the days it covers. Inside the
// caller's transaction.
void tilpas_udeblivelser(store::Forbindelse& db, const Kontekst& k, const Placering& p,
                         const std::string& grund);

}  // namespace nytte::sager::hold
