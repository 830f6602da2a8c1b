#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker erklaering_om_rimelighed() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(erklaeringer_foreligger,
               "Arbejdsgiver og medarbejdere har begge erklæret sig skriftligt om det rimelige "
               "forhold, senest {0}; forløbet begynder {1}.",
               {Art::dato, Art::dato}),
      Saetning(arbejdsgiver_erklaering_mangler,
               "Arbejdsgiverens skriftlige erklæring om det rimelige forhold mangler. Den skal "
               "foreligge, før forløbet begynder."),
      Saetning(medarbejder_erklaering_mangler,
               "Medarbejdernes skriftlige erklæring om det rimelige forhold mangler. Den skal "
               "foreligge, før forløbet begynder."),
      Saetning(begge_erklaeringer_mangler,
               "Arbejdsgiverens og medarbejdernes skriftlige erklæringer om det rimelige forhold "
               "mangler. De skal foreligge, før forløbet begynder."),
      Saetning(erklaering_for_sen,
               "Den sidste erklæring om det rimelige forhold er fra {0}, men forløbet begynder "
               "allerede {1}.",
               {Art::dato, Art::dato}),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
