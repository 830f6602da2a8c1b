#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker statsstoette() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(statsstoette_ikke_relevant,
               "Arbejdspladsen sælger ikke på markedet, så reglerne om statsstøtte har ingen "
               "betydning."),
      Saetning(statsstoette_ikke_vurderet,
               "Det er ikke oplyst, at arbejdspladsen sælger på markedet; derfor er der ikke set "
               "på statsstøtte."),
      Saetning(statsstoette_skal_opgoeres,
               "Arbejdspladsen sælger på markedet. Gør støtten op pr. CVR-nummer (de minimis)."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
