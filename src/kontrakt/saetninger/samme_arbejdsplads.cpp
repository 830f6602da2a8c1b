#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker samme_arbejdsplads() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(samme_arbejdsplads_holdt,
               "Borgeren kommer højst op på 91 dage (13 uger) på denne arbejdsplads."),
      Saetning(samme_arbejdsplads_for_lang,
               "Borgeren kommer over 91 dage (13 uger) i alt på denne arbejdsplads."),
      Saetning(
          samme_arbejdsplads_ingen_graense,
          "Der har ikke været nogen grænse for tiden på samme arbejdsplads siden 1. januar 2025."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
