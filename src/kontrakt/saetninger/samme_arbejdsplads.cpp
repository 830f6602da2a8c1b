#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker samme_arbejdsplads() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(
          samme_arbejdsplads_holdt,
          "Borgeren kommer op på {1} i alt på denne arbejdsplads, heraf {0#} tidligere; det må "
          "højst være {2#} (13 uger).",
          {Art::dage, Art::dage, Art::dage}),
      Saetning(samme_arbejdsplads_for_lang,
               "Borgeren har været {0} på denne arbejdsplads og kommer op på {1} i alt; det må "
               "højst være {2#} (13 uger).",
               {Art::dage, Art::dage, Art::dage}),
      Saetning(
          samme_arbejdsplads_ingen_graense,
          "Der har ikke været nogen grænse for tiden på samme arbejdsplads siden 1. januar 2025."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
