#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker rimelighedskrav() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(rimelighed_holdt, "Der er plads i hele forløbet."),
      Saetning(rimelighed_overskredet, "Der er ikke plads i hele forløbet."),
      Saetning(rimelighed_dispensation, "Dispensationen giver plads i hele forløbet."),
      Saetning(rimelighed_dispensation_for_lille, "Dispensationen giver ikke pladser nok."),
      Saetning(rimelighed_dispensation_ugyldig_periode,
               "Dispensationen tæller ikke med: den skal gælde i mindst 1 og højst 2 år."),
      Saetning(rimelighed_maaned_mangler, "Vi mangler antal ordinært ansatte for mindst én måned."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
