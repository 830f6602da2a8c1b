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
               "Den selvejende institution får mindst halvdelen af sine driftsudgifter dækket af "
               "det offentlige."),
      Saetning(tilskud_for_lavt,
               "Det offentlige dækker under halvdelen af institutionens driftsudgifter; derfor er "
               "den ikke en offentlig arbejdsgiver."),
      Saetning(
          tilskudsandel_mangler,
          "Vi mangler, hvor stor en del af institutionens driftsudgifter det offentlige dækker."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
