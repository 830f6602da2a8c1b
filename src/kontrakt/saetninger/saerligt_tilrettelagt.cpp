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
               "Kun borgere med arbejdspligt må få særligt tilrettelagt nytteindsats."),
      Saetning(saerligt_findes_ikke, "Særligt tilrettelagt nytteindsats kan ikke bruges her."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
