#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker varighed() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(varighed_holdt, "Forløbet er {0}; det må højst være {1#} (13 uger).",
               {Art::dage, Art::dage}),
      Saetning(varighed_for_lang,
               "Forløbet er {0}; det må højst være {1#} (13 uger). Sidste mulige dag er {2}.",
               {Art::dage, Art::dage, Art::dato}),
      Saetning(varighed_ingen_graense,
               "Nytteindsats har ikke haft nogen varighedsgrænse siden 1. januar 2025."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
