#include <array>

#include "sager/historik/saetning_raekke.hpp"

namespace nytte::sager {

std::span<const Saetning> saetninger_om_hold() {
  static constexpr std::array kAlle{
      Saetning{"hold_oprettet", "Holdet {hold} blev oprettet"},
      Saetning{"hold_aendret", "Oplysningerne om holdet {hold} blev rettet"},
      Saetning{"hold_nedlagt", "Holdet {hold} blev nedlagt fra {fra}"},
      Saetning{"hold_dag_lukket", "Holdet {hold} blev lukket den {dato}"},
      Saetning{"hold_dag_vejrdag", "Den {dato} blev en vejrdag på holdet {hold}"},
      Saetning{"hold_dag_ekstra_aaben", "Holdet {hold} blev åbnet den {dato}"},
      Saetning{"hold_dag_som_ugen", "Holdet {hold} følger igen ugen den {dato}"},
      Saetning{"sat_paa_hold", "Borgeren blev sat på holdet {hold} fra {fra}"},
      Saetning{"taget_af_hold", "Borgeren blev taget af sit hold fra {fra}"},
      Saetning{"fremmoede_registreret", "Fremmødet den {dato} blev registreret: {fremmoede}"},
      Saetning{"fremmoede_rettet",
               "Fremmødet den {dato} blev rettet fra {fremmoede_foer} til {fremmoede}"},
      Saetning{"udeblivelse_af_fremmoede",
               "Udeblivelsen fra {dato} blev oprettet ud fra fremmødet"},
      Saetning{"udeblivelse_sluttede", "Udeblivelsen fra {dato} fik {til} som sidste dag"},
      Saetning{"udeblivelse_fortsaetter", "Udeblivelsen fra {dato} fortsætter"},
      Saetning{"udeblivelse_trukket",
               "Udeblivelsen fra {dato} blev annulleret, fordi fremmødet blev rettet"},
      Saetning{"arbejdsgiverlink_lagt_i_post",
               "Et link til at melde fremmøde blev lagt i post til arbejdspladsen"},
      Saetning{"arbejdsgiver_meldte_moedt", "Arbejdspladsen meldte, at borgeren mødte den {dato}"},
      Saetning{"arbejdsgiver_meldte_udeblev",
               "Arbejdspladsen meldte, at borgeren ikke mødte den {dato}"},
      Saetning{"arbejdsgiver_meldte_stoppet",
               "Arbejdspladsen meldte den {dato}, at borgeren er stoppet"},
  };
  return kAlle;
}

}  // namespace nytte::sager
