#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker ugentlig_tid() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(ugentlig_tid_holdt, "Den ugentlige tid er inden for det, man højst må."),
      Saetning(ugentlig_tid_for_lang, "Den ugentlige tid er længere, end man højst må."),
      Saetning(ugentlig_tid_praecis_holdt, "Den ugentlige tid er præcis den, der skal være."),
      Saetning(ugentlig_tid_praecis_forkert, "Den ugentlige tid skal være præcis 20 timer."),
      Saetning(ugentlig_tid_nul, "Den ugentlige tid er 0; der skal være mindst lidt arbejdstid."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
