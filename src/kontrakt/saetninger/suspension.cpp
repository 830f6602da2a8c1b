#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker suspension() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(ikke_suspenderet, "Nytteindsats var ikke sat i bero den dag."),
      Saetning(suspenderet,
               "Nytteindsats var sat i bero på grund af covid-19, da forløbet skulle begynde. Der "
               "blev åbnet igen {0}.",
               {Art::dato}),
      Saetning(suspenderet_delvist,
               "Nytteindsats var delvis sat i bero på grund af covid-19, da forløbet skulle "
               "begynde. Der blev åbnet helt igen {0}.",
               {Art::dato}),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
