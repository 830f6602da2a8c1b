#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker serviceloven() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(
          service_ikke_beroert,
          "Opgaven er hverken en ydelse i kommunens serviceniveau eller service for en borger."),
      Saetning(service_ikke_vurderet,
               "Vi mangler en vurdering af, om opgaven er hjælp, som kommunen ellers skal give, "
               "eller service for en borger."),
      Saetning(service_i_serviceniveau,
               "Opgaven indgår i kommunens serviceniveau efter servicelovens § 83 og må ikke "
               "udføres som nytteindsats."),
      Saetning(service_dokumenteret,
               "Borgeren, der får hjælpen, har dokumenteret ikke selv at kunne udføre arbejdet, og "
               "hjælpen indgår ikke i kommunens serviceniveau."),
      Saetning(service_dokumentation_mangler,
               "Der mangler dokumentation for, at borgeren, der får hjælpen, ikke selv kan udføre "
               "arbejdet."),
      Saetning(service_aeldreloven,
               "Hjælp til ældre er siden 1. juli 2025 reguleret i ældreloven. Om den kan gives som "
               "nytteindsats, er ikke afklaret; vurdér det særskilt."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
