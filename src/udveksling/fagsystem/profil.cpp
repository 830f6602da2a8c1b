#include "udveksling/fagsystem/profil.hpp"

#include "udveksling/kmd_opera/kmd_opera.hpp"
#include "udveksling/schultz_fasit/schultz_fasit.hpp"
#include "udveksling/workbase/workbase.hpp"

namespace nytte::udveksling {

const Profil& profil(Fagsystem system, Fagsystemliste liste) {
  const bool jobordrer = liste == Fagsystemliste::jobordrer;
  switch (system) {
    case Fagsystem::kmd_opera:
      return jobordrer ? kmd_opera::jobordrer() : kmd_opera::placeringer();
    case Fagsystem::schultz_fasit:
      return jobordrer ? schultz_fasit::jobordrer() : schultz_fasit::placeringer();
    case Fagsystem::workbase:
      break;
  }
  return jobordrer ? workbase::jobordrer() : workbase::placeringer();
}

Afvigelser kontroller(Fagsystem system, const Kildeplacering& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag) {
  switch (system) {
    case Fagsystem::kmd_opera:
      return kmd_opera::kontroller(r, kolonner, grundlag);
    case Fagsystem::schultz_fasit:
      return schultz_fasit::kontroller(r, kolonner, grundlag);
    case Fagsystem::workbase:
      break;
  }
  return workbase::kontroller(r, kolonner, grundlag);
}

Afvigelser kontroller(Fagsystem system, const Kildejobordre& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag) {
  switch (system) {
    case Fagsystem::kmd_opera:
      return kmd_opera::kontroller(r, kolonner, grundlag);
    case Fagsystem::schultz_fasit:
      return schultz_fasit::kontroller(r, kolonner);
    case Fagsystem::workbase:
      break;
  }
  return workbase::kontroller(r, kolonner);
}

}  // namespace nytte::udveksling
