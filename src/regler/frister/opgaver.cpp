#include "regler/frister/opgaver.hpp"

#include "regler/frister/faelles.hpp"

namespace nytte::regler {

Frist opgavevurdering_revideres(Dato revideres) {
  return praksisfrist(Fristart::opgavevurdering_revideres, revideres, nullptr);
}

Frist omraadeaftale_revideres(Dato revideres) {
  return praksisfrist(Fristart::omraadeaftale_revideres, revideres, nullptr);
}

}  // namespace nytte::regler
