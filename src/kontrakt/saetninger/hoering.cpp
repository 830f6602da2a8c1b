#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker hoering() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(hoering_holdt, "Medarbejdernes repræsentant er hørt."),
      Saetning(hoering_mangler, "Høringen af medarbejdernes repræsentant mangler."),
      Saetning(hoering_forkert_raekkefoelge, "Den hørte er ikke den næste i rækken."),
      Saetning(
          hoering_fravaer_for_kort,
          "Repræsentanten er ikke fraværende i mere end 3 arbejdsdage og skal derfor høres først."),
      Saetning(hoering_erklaering_mangler, "En erklæring fra høringen mangler."),
      Saetning(hoering_erklaering_for_sen,
               "En erklæring fra høringen er dateret efter forløbets start."),
      Saetning(orientering_holdt, "Medarbejdernes repræsentant er orienteret før start."),
      Saetning(orientering_mangler, "Orienteringen af medarbejdernes repræsentant mangler."),
      Saetning(orientering_for_sen,
               "Medarbejdernes repræsentant er først orienteret efter forløbets start."),
      Saetning(orientering_ikke_ved_saerligt,
               "Der skal ikke orienteres ved særligt tilrettelagt nytteindsats."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
