#include "sager/transaktion.hpp"

namespace nytte::sager {

Fejl som_fejl(const store::DatabaseFejl& fejl) {
  switch (fejl.art()) {
    case store::Fejlart::konflikt:
      return Fejl(Fejlkode::findes_allerede);
    case store::Fejlart::optaget:
      return Fejl(Fejlkode::database_laast);
    case store::Fejlart::disk_fuld:
      return Fejl(Fejlkode::disk_fuld);
    case store::Fejlart::naegtet:  // checked before each write: a bug of ours
    case store::Fejlart::fremmednoegle:
    case store::Fejlart::serialisering:
    case store::Fejlart::forbindelse_tabt:
    case store::Fejlart::andet:
      break;
  }
  throw fejl;
}

}  // namespace nytte::sager
