#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker seneste_arbejdsgiver() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(ikke_seneste_arbejdsgiver, "Arbejdspladsen er ikke borgerens seneste arbejdsgiver."),
      Saetning(seneste_arbejdsgiver_samme_p,
               "Borgeren var senest ansat på denne arbejdsplads og må ikke få nytteindsats her."),
      Saetning(seneste_arbejdsgiver_samme_cvr,
               "Samme CVR-nummer som borgerens seneste arbejdsgiver, men et andet P-nummer. "
               "Begrund valget."),
      Saetning(seneste_arbejdsgiver_ukendt, "Vi mangler borgerens seneste arbejdsgiver."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
