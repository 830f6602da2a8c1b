#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker erklaering_om_rimelighed() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(erklaeringer_foreligger,
               "Arbejdsgiveren og medarbejderne har erklæret, at der er et rimeligt forhold."),
      Saetning(arbejdsgiver_erklaering_mangler,
               "Arbejdsgiverens erklæring om rimeligt forhold mangler."),
      Saetning(medarbejder_erklaering_mangler,
               "Medarbejdernes erklæring om rimeligt forhold mangler."),
      Saetning(begge_erklaeringer_mangler,
               "Arbejdsgiverens og medarbejdernes erklæringer om rimeligt forhold mangler."),
      Saetning(erklaering_for_sen,
               "En erklæring om rimeligt forhold er dateret efter forløbets start."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
