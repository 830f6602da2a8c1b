#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker faelles() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(ukendt_ret,
               "Vi kender ikke reglerne på den dag; de begynder 1. januar 2014. Derfor kan det "
               "ikke afgøres."),
      Saetning(gaelder_ikke_laengere, "Reglen om {regel} er ophævet og gælder ikke længere."),
      Saetning(gaelder_ikke_endnu, "Reglen om {regel} gjaldt ikke endnu den dag."),
      Saetning(gaelder_ikke_for_gruppen, "Reglen om {regel} gælder ikke for denne gruppe borgere."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
