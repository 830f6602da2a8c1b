#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker ydelsesperiode() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(inden_for_ydelsesperiode,
               "Forløbet ligger inden for den tid, borgeren har ret til ydelsen."),
      Saetning(ud_over_ydelsesperiode, "Forløbet varer længere, end borgeren har ret til ydelsen."),
      Saetning(ydelse_til_ukendt, "Vi mangler den sidste dag, borgeren har ret til ydelsen."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
