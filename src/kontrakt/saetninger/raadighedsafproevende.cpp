#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker raadighedsafproevende() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(raadighed_ikke_dagpenge, "Tilbuddet skal ikke afprøve borgerens rådighed."),
      Saetning(raadighed_vurderet,
               "Tilbuddet afprøver borgerens rådighed, og vurderingen er skrevet."),
      Saetning(raadighed_skal_vaere,
               "En dagpengemodtager må kun få nytteindsats for at afprøve sin rådighed."),
      Saetning(raadighedsvurdering_mangler,
               "Vurderingen af borgerens rådighed mangler; den skal skrives, før tilbuddet gives."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
