#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker opgavens_indhold() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(opgave_vurderet,
               "Opgaven ligger ud over det normerede niveau og er ikke konkurrenceforvridende."),
      Saetning(opgave_ikke_vurderet, "Vi mangler en vurdering af opgavens indhold."),
      Saetning(opgave_inden_for_normeret,
               "Opgaven ligger inden for det normerede niveau; nytteindsats må kun være opgaver ud "
               "over det."),
      Saetning(opgave_konkurrenceforvridende,
               "Opgaven er konkurrenceforvridende og må ikke udføres som nytteindsats."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
