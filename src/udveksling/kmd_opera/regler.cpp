#include "udveksling/fagsystem/faelles_regler.hpp"
#include "udveksling/kmd_opera/kmd_opera.hpp"

namespace nytte::udveksling::kmd_opera {

Afvigelser kontroller(const Kildeplacering& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag) {
  if (!er_nytteindsats(r.tilbud)) return skjult_nytteindsats(r);
  return aktiveringstype(r, kolonner) |
         sted_og_sektor(r.tilbudssted, r.p_nummer, kolonner, grundlag) | varighed(r, grundlag);
}

Afvigelser kontroller(const Kildejobordre& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag) {
  if (!er_nytteindsats(r.tilbud))
    return naevner_nytteindsats(r.kategori) || naevner_nytteindsats(r.stilling)
               ? nytte::bit(Afvigelse::tilbudstype_forkert)
               : 0;
  return sted_og_sektor(r.tilbudssted, r.p_nummer, kolonner, grundlag);
}

}  // namespace nytte::udveksling::kmd_opera
