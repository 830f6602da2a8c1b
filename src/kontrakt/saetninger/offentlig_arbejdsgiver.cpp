#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker offentlig_arbejdsgiver() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(offentlig_arbejdsgiver_ja, "Arbejdsgiveren er offentlig."),
      Saetning(
          privat_arbejdsgiver,
          "Arbejdsgiveren er privat; nytteindsats må kun foregå hos en offentlig arbejdsgiver."),
      Saetning(tilskud_nok,
               "Det offentlige dækker {0} procent af institutionens driftsudgifter; det skal være "
               "mindst 50.",
               {Art::broek}),
      Saetning(tilskud_for_lavt,
               "Det offentlige dækker kun {0} procent af institutionens driftsudgifter. Det skal "
               "være mindst 50, før den er en offentlig arbejdsgiver.",
               {Art::broek}),
      Saetning(
          tilskudsandel_mangler,
          "Vi mangler, hvor stor en del af institutionens driftsudgifter det offentlige dækker."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
