#include "regler/frister/ugeplan.hpp"

#include "regler/frister/faelles.hpp"

namespace nytte::regler {

Frist arbejdspligt_ugetimer(Dato mandag, const Hjemmel* hjemmel) {
  return praksisfrist(Fristart::arbejdspligt_ugetimer, mandag, hjemmel);
}

}  // namespace nytte::regler
