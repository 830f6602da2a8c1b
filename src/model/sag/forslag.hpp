// Codes of the proposal of places.
#pragma once

#include "model/kode.hpp"

namespace nytte {

// What would let more citizens be placed: staff for the ratio, the employees' side heard or told,
// a task judged, a fact of the workplace or of citizens recorded, room for one more.
NYTTE_KODE(Forslagsaendring, flere_ansatte, medarbejderne, vurdering, oplysning_om_stedet,
           oplysning_om_borger, en_plads_mere);

}  // namespace nytte
