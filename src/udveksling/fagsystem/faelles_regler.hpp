// What more than one system's rules ask of a row. For the .cpp files of the systems.
#pragma once

#include "sager/import/linje.hpp"
#include "udveksling/fagsystem/ord.hpp"
#include "udveksling/fagsystem/profil.hpp"

namespace nytte::udveksling {

inline bool er_nytteindsats(Tilbud t) {
  return t == Tilbud::nytteindsats || t == Tilbud::saerligt_tilrettelagt_nytteindsats;
}

// The one activation type of every nytteindsats.
inline bool er_aktiveringstypen(std::string_view tekst) {
  return sager::norm(tekst) == "loentilskud_og_virksomhedspraktik";
}

// Only where the list has the column: elsewhere it is not known.
inline Afvigelser aktiveringstype(const Kildeplacering& r, Felter kolonner) {
  return har(kolonner, Listefelt::aktiveringstype) && !er_aktiveringstypen(r.aktiveringstype)
             ? nytte::bit(Afvigelse::aktiveringstype_forkert)
             : 0;
}

// Longer than the law of its first day allowed (until 2024-12-31 thirteen weeks).
inline Afvigelser varighed(const Kildeplacering& r,
                           const sager::Overensstemmelsesgrundlag& grundlag) {
  if (!grundlag.hoejst_dage || !r.fra || !r.til) return 0;
  const auto hoejst = grundlag.hoejst_dage(*r.fra);
  return hoejst && *r.til - *r.fra + 1 > *hoejst ? nytte::bit(Afvigelse::varighed_over_graensen)
                                                 : 0;
}

// Other words of the row say nytteindsats where the type does not.
inline Afvigelser skjult_nytteindsats(const Kildeplacering& r) {
  return naevner_nytteindsats(r.kategori) || naevner_nytteindsats(r.aktiveringstype) ||
                 naevner_nytteindsats(r.tilbudssted) || naevner_nytteindsats(r.stilling)
             ? nytte::bit(Afvigelse::tilbudstype_forkert)
             : 0;
}

// The place must be known, public, and the sector of the workplace where that is known.
inline Afvigelser sted_og_sektor(std::string_view tilbudssted, const std::optional<PNummer>& p,
                                 Felter kolonner,
                                 const sager::Overensstemmelsesgrundlag& grundlag) {
  if (!har(kolonner, Listefelt::tilbudssted)) return 0;
  if (tilbudssted.empty()) return nytte::bit(Afvigelse::tilbudssted_mangler);
  const auto sted = sektor_af_ord(tilbudssted);
  const auto kendt = p && grundlag.sektor ? grundlag.sektor(*p) : std::nullopt;
  const bool passer = sted && *sted != Sektor::privat && (!kendt || *kendt == *sted);
  return passer ? 0 : nytte::bit(Afvigelse::tilbudssted_passer_ikke);
}

}  // namespace nytte::udveksling
