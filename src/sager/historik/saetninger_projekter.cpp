#include <array>

#include "sager/historik/saetning_raekke.hpp"

namespace nytte::sager {

std::span<const Saetning> saetninger_om_projekter() {
  static constexpr std::array kAlle{
    Saetning{"projekt_opret", "Projektet {navn} blev oprettet"},
    Saetning{"projekt_ret", "Projektbeskrivelsen blev rettet"},
    Saetning{"projekt_send", "Udgave {udgave} blev sendt til godkendelse"},
    Saetning{"projekt_genoptag", "Udgave {udgave} blev sendt til godkendelse igen, uændret"},
    Saetning{"projekt_godkend",
             "Trin {trin} godkendte udgave {udgave}, underskrevet af {underskrevet_af}"},
    Saetning{"projekt_godkend_sidste",
             "Udgave {udgave} blev endeligt godkendt, underskrevet af {underskrevet_af}"},
    Saetning{"projekt_returner", "Udgave {udgave} blev sendt tilbage fra trin {trin}"},
    Saetning{"projekt_ny_udgave", "Godkendelsen af udgave {udgave} blev taget tilbage"},
    Saetning{"projekt_kommenter", "Projektet fik en kommentar"},
    Saetning{"projekt_paamind", "Trin {trin} blev mindet om at svare på udgave {udgave}"},
    Saetning{"projekt_luk", "Projektet blev lukket"},
    Saetning{"godkendelseskaede_gemt", "Rækkefølgen for godkendelse blev gemt, {trin} trin"},
    Saetning{"faktaark_oprettet", "Faktaarket {titel} blev oprettet"},
    Saetning{"faktaark_rettet", "Faktaarket {titel} blev rettet"},
    Saetning{"faktaark_billede", "Faktaarket {titel} fik et billede"},
    Saetning{"faktaark_uden_billede", "Billedet blev taget af faktaarket {titel}"},
    Saetning{"strategi_kladde_oprettet", "En kladde til strategien, version {nummer}, blev lavet"},
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
             "Drøftelsen af strategien i {aar} blev registreret som holdt den {dato}"},
  };
  return kAlle;
}

}  // namespace nytte::sager
