#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker ydelsesperiode() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(inden_for_ydelsesperiode,
               "Forløbet slutter, mens borgeren har ret til ydelsen; den sidste dag er {0}.",
               {Art::dato}),
      Saetning(
          ud_over_ydelsesperiode,
          "Borgeren har kun ret til ydelsen til og med {0}; forløbet må højst vare til den dag.",
          {Art::dato}),
      Saetning(ydelse_til_ukendt, "Vi mangler den sidste dag, borgeren har ret til ydelsen."),
      Saetning(ydelse_uden_slutdato, "Borgerens ydelse har ingen kendt sidste dag."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
