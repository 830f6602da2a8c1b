#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker saerligt_tilrettelagt() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(saerligt_ikke_valgt, "Forløbet er almindelig nytteindsats."),
      Saetning(saerligt_med_arbejdspligt,
               "Borgeren har arbejdspligt og må få særligt tilrettelagt nytteindsats."),
      Saetning(saerligt_uden_arbejdspligt,
               "Borgeren har ikke arbejdspligt; kun borgere med arbejdspligt må få særligt "
               "tilrettelagt nytteindsats."),
      Saetning(saerligt_findes_ikke,
               "Særligt tilrettelagt nytteindsats findes først fra 1. januar 2025."),
      Saetning(saerligt_ikke_for_ukraine,
               "En borger med ophold efter særloven om Ukraine har ikke arbejdspligt og kan ikke "
               "få særligt tilrettelagt nytteindsats."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
