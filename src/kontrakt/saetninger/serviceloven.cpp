#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker serviceloven() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(service_ikke_beroert,
               "Opgaven er ikke personlig eller praktisk hjælp til en borger."),
      Saetning(service_ikke_vurderet,
               "Vi mangler en vurdering af, om opgaven er hjælp, som kommunen ellers skal give."),
      Saetning(service_i_serviceniveau,
               "Opgaven indgår i kommunens serviceniveau og må ikke udføres som nytteindsats."),
      Saetning(
          service_dokumenteret,
          "Hjælpen ligger ud over kommunens serviceniveau, og borgerens dokumentation foreligger."),
      Saetning(service_dokumentation_mangler,
               "Dokumentation for, hvilken hjælp borgeren får fra kommunen, mangler."),
      Saetning(
          service_aeldreloven,
          "Hjælpen kan være omfattet af ældreloven, som reglen ikke nævner. Vurdér det særskilt."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
