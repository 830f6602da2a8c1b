#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker varighed() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(varighed_holdt, "Forløbet er højst 91 dage (13 uger)."),
      Saetning(varighed_for_lang, "Forløbet er for langt; det må højst være 91 dage (13 uger)."),
      Saetning(varighed_ingen_graense,
               "Nytteindsats har ikke haft nogen varighedsgrænse siden 1. januar 2025."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
