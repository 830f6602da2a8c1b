#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker ugentlig_tid() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(ugentlig_tid_holdt, "Den ugentlige tid er {0}; den må højst være {1}.",
               {Art::ugetid, Art::ugetid}),
      Saetning(ugentlig_tid_for_lang, "Den ugentlige tid er {0}, men må højst være {1}.",
               {Art::ugetid, Art::ugetid}),
      Saetning(ugentlig_tid_praecis_holdt, "Den ugentlige tid er {0}, og den skal være præcis {1}.",
               {Art::ugetid, Art::ugetid}),
      Saetning(ugentlig_tid_praecis_forkert, "Den ugentlige tid er {0}, men skal være præcis {1}.",
               {Art::ugetid, Art::ugetid}),
      Saetning(ugentlig_tid_nul,
               "Den ugentlige tid er {0}; der skal være arbejdstid, og den må højst være {1}.",
               {Art::ugetid, Art::ugetid}),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
