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
  };
  return kAlle;
}

}  // namespace nytte::sager
