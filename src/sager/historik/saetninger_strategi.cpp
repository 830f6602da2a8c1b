#include <array>

#include "sager/historik/saetning_raekke.hpp"

namespace nytte::sager {

std::span<const Saetning> saetninger_om_strategien() {
  static constexpr std::array kAlle{
      Saetning{"strategi_kladde_oprettet",
               "En kladde til strategien, version {nummer}, blev lavet"},
      Saetning{"strategi_gemt", "Kladden til strategien, version {nummer}, blev rettet"},
      Saetning{"strategi_godkendt", "Strategien, version {nummer}, blev godkendt fra {fra}"},
      Saetning{"strategi_kasseret", "Kladden til strategien, version {nummer}, blev lagt væk"},
      Saetning{"strategi_revideret",
               "Strategien, version {nummer}, blev set efter og står til {til}"},
      Saetning{"strategi_offentliggjort", "Strategien, version {nummer}, blev vist offentligt"},
      Saetning{"strategi_taget_ned", "Strategien, version {nummer}, vises ikke mere offentligt"},
      Saetning{"strategi_udmeldt", "Strategien blev meldt ud til {modtager} den {dato}"},
      Saetning{"strategipart_tilfoejet", "{navn} blev inddraget i strategien"},
      Saetning{"strategipart_annulleret", "{navn} er ikke længere inddraget i strategien"},
      Saetning{"strategipart_spurgt", "Strategien blev lagt i post til {navn}"},
      Saetning{"strategisvar_registreret", "Et svar fra {navn} om strategien blev registreret"},
      Saetning{"strategisvar_modtaget", "{navn} svarede om strategien"},
      Saetning{"strategidroeftelse_registreret",
               "Drøftelsen af strategien i {aar} blev registreret som holdt den {dato}"}};
  return kAlle;
}

}  // namespace nytte::sager
